"""The wizard that carries people and letters to another season."""

"""Two versions of one record side by side, and the choice between them."""

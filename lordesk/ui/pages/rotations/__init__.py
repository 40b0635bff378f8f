"""The page Rotations."""

"""The page Writers."""

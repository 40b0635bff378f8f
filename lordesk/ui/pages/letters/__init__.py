"""The page Letters."""

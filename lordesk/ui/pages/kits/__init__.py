"""The page Kits."""

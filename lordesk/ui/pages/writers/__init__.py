"""The page Writers: who may write, ranked and explained, with what is known about each."""

"""The chores of a checkout: standard library only, one module for each concern."""

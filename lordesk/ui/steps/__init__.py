"""The next step of a letter: what a duty's button does, and the dialogs that record it."""

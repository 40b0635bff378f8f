"""What the Help menu shows: the guide, the keyboard shortcuts, what the program is."""

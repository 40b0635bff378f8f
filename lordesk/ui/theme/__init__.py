"""How the window looks: tokens, the look in force, palette, style sheet and icons."""

"""The width of the terminal. `shutil` knows it too, but also imports the archive modules."""

import os

USUAL_WIDTH = 100


def terminal_width() -> int:
    """The columns of the terminal, or what the environment says instead of it."""
    wished = os.environ.get("COLUMNS", "")
    if wished.isdecimal() and int(wished):
        return int(wished)
    try:
        return os.get_terminal_size().columns or USUAL_WIDTH
    except (OSError, ValueError):
        return USUAL_WIDTH

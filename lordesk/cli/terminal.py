"""How wide the terminal is; `shutil` knows too, and loads the makers of archives with it."""

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

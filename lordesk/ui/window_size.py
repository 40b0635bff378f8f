"""How large the main window is at first, and how small it may become."""

from PySide6.QtCore import QSize

SMALLEST = (900, 600)
FIRST_SIZE = (1280, 800)
TITLE_BAR = 40
"""What the desktop puts above a window, about."""


def first_size(room: QSize) -> QSize:
    """The size of a window never sized before: ours, or what a small screen leaves."""
    wanted = QSize(*FIRST_SIZE).boundedTo(room - QSize(0, TITLE_BAR))
    return wanted.expandedTo(QSize(*SMALLEST))

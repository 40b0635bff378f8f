"""Margins of layouts, mirrored in languages that are read from the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def margins(leading: int, above: int, trailing: int, below: int) -> tuple[int, int, int, int]:
    """Margins as Qt takes them, left, top, right, bottom: Qt itself mirrors none."""
    is_mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (trailing, leading) if is_mirrored else (leading, trailing)
    return left, above, right, below

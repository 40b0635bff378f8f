"""What Qt tells a painter of cells."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def box_of(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect)


def state_of(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state


def is_mirrored(option: QStyleOptionViewItem) -> bool:
    """Whether the cell is read from right to left."""
    return option.direction is Qt.LayoutDirection.RightToLeft

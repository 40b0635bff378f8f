"""Round corners for windows without a frame, also on screens without transparency."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

from lordesk.ui.theme.tokens import Radius

_MAY_BE_OPAQUE = frozenset({"xcb"})
"""Where nobody knows whether a compositor runs; without one, what is translucent is black."""


class Rounding(QObject):
    """Lets what lies behind the corners show through, or cuts the corners off."""

    def __init__(self, window: QWidget, platform: str = "") -> None:
        super().__init__(window)
        self._window = window
        if (platform or QGuiApplication.platformName()) in _MAY_BE_OPAQUE:
            window.installEventFilter(self)
        else:
            window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._window.setMask(rounded(QRectF(self._window.rect())))
        return super().eventFilter(watched, event)


def rounded(box: QRectF) -> QRegion:
    """A box without its corners, as a card has them."""
    path = QPainterPath()
    path.addRoundedRect(box, Radius.CARD, Radius.CARD)
    return QRegion(path.toFillPolygon().toPolygon())

"""Line icons of one family, drawn from the shipped SVG files in any colour."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lordesk import paths


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Paint an icon of `resources/icons` into a square box."""
    _renderer(name, colour.name()).render(painter, box)


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` logical pixels."""
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    draw_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return made


def icon(name: str, colour: QColor) -> QIcon:
    """An icon for menus and line edits, sharp at twice the density."""
    made = QIcon(pixmap(name, 20, colour))
    made.addPixmap(pixmap(name, 20, colour, 2.0))
    return made


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace('stroke="#000"', f'stroke="{colour}"').encode()))

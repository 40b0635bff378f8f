"""What stands in the window before its desk: grounds, wordmark and pages, where the rail will be.

Nothing here asks for the library's `Qt` namespace, whose enums cost as much as a tenth of a start.
"""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from lordesk.ui.page_index import PAGES
from lordesk.ui.places import PageId
from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import RAIL_WIDTH, Space, Type

MENU_BAR = 27
FIRST_ROW = 112
"""From the top of the rail to its first page, at a text size of 100 percent."""
LAST_ROW = 110
"""From the bottom of the rail to the top of Settings."""
ROW = 36
ICON = 20
INSET = 26


def draw_frame(window: QMainWindow) -> None:
    """Paint the frame over the whole window."""
    now = look.current()
    width = now.px(RAIL_WIDTH)
    above = 0 if QApplication.platformName() == "cocoa" else MENU_BAR  # a Mac has it elsewhere
    is_mirrored = QApplication.isRightToLeft()
    left = window.width() - width if is_mirrored else 0
    painter = QPainter(window)
    _fill(painter, QRectF(0, 0, window.width(), window.height()), "canvas")
    _fill(painter, QRectF(left, above, width, window.height()), "rail")
    _draw_wordmark(painter, QPointF(left + now.px(Space.XL), above))
    for number, entry in enumerate(PAGES):
        top = above + now.px(FIRST_ROW + (ROW + Space.XS) * number)
        if entry.id is PageId.SETTINGS:
            top = window.height() - now.px(LAST_ROW)
        _draw_row(painter, QRectF(left, top, width, now.px(ROW)), entry.words, entry.icon)


def _fill(painter: QPainter, box: QRectF, colour: str) -> None:
    """A brush with a colour would ask for `Qt`; the brush of a palette does not."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, look.current().colour(colour))
    painter.setBackground(palette.window())
    painter.eraseRect(box)


def _draw_wordmark(painter: QPainter, corner: QPointF) -> None:
    now = look.current()
    font = now.font(Type.PANEL_TITLE)
    painter.setFont(font)
    base = now.px(Space.L) + QFontMetricsF(font).ascent()
    painter.drawText(corner + QPointF(0, base), "lordesk")


def _draw_row(painter: QPainter, row: QRectF, words: str, icon: str) -> None:
    """Icon and name of a page; mirrored they begin at the right."""
    now = look.current()
    font = now.font()
    measured = QFontMetricsF(font)
    inset, size = now.px(INSET), now.px(ICON)
    box = QRectF(row.left() + inset, row.center().y() - size / 2, size, size)
    start = box.right() + Space.M
    if QApplication.isRightToLeft():
        box.moveRight(row.right() - inset)
        start = box.left() - Space.M - measured.horizontalAdvance(words)
    draw_icon(painter, icon, box, now.colour("grey"))
    painter.setFont(font)
    middle = row.center().y() + (measured.ascent() - measured.descent()) / 2
    painter.drawText(QPointF(start, middle), words)

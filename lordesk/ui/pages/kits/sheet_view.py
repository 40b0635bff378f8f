"""The page as it will print, white in both themes; a bullet that is held back is a dashed line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.kits.live_review import ShownSheet
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import LIGHT, Type

MARGIN = 0.9
"""Where the text of a page ends, as a share of its width."""
PROPORTION = 11 / 8.5


class SheetView(QWidget):
    """Keeps the proportion of its page; the words of the page are its description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._sheet = ShownSheet()
        self._held_words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The page that will be sent"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    @property
    def image(self) -> QImage | None:
        return self._image

    def show_sheet(self, sheet: ShownSheet, held_words: str) -> None:
        self._sheet, self._held_words = sheet, held_words
        self._image = sheet.image or self._image
        self.setAccessibleDescription(sheet.text or in_language(sheet.problem))
        self.updateGeometry()
        self.update()

    def page_box(self) -> QRectF:
        """The page's box: as large as fits, centred."""
        proportion = PROPORTION
        if self._image is not None and self._image.width():
            proportion = self._image.height() / self._image.width()
        width = min(self.width() - 4.0, (self.height() - 4.0) / proportion)
        height = width * proportion
        return QRectF(
            (self.width() - width) / 2, max((self.height() - height) / 2, 2), width, height
        )

    def sizeHint(self) -> QSize:
        """A small size: the view takes the room there is and never makes the page scroll."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        now = look.current()
        return QSize(now.px(180), now.px(230))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.page_box()
        painter.fillRect(box, Qt.GlobalColor.white)
        if self._image is not None:
            painter.setOpacity(0.35 if self._sheet.problem else 1.0)
            painter.drawImage(box, self._image)
            painter.setOpacity(1.0)
            self._draw_held(painter, box)
        painter.setPen(QPen(look.current().colour("hairline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _draw_held(self, painter: QPainter, page: QRectF) -> None:
        """On the screen only: nothing is written while a bullet is held back."""
        for found in self._sheet.held:
            height = (found.bottom - found.top) * page.height()
            left = page.left() + found.left * page.width() - height * 1.4
            held = QRectF(
                left,
                page.top() + found.top * page.height() - height * 0.35,
                page.left() + page.width() * MARGIN - left,
                height * 1.7,
            )
            pen = QPen(QColor(LIGHT.due), 1.0, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(QColor(LIGHT.due_tint))
            painter.drawRoundedRect(held, 3, 3)
            font = look.current().font(Type.SMALL, bold=True)
            font.setPixelSize(max(int(height * 0.95), 7))
            painter.setFont(font)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            words = held.adjusted(height * 0.7, 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._held_words)

"""The legend under the drawing: every shape once, with its word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lordesk.ui.pages.timeline.marks import draw_shape
from lordesk.ui.pages.timeline.painter import FADING_ALPHA, WINDOW_ALPHA
from lordesk.ui.pages.timeline.state import Shape, Tone
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type

SWATCH = 18


class Legend(QWidget):
    """Wraps nothing: what has no room at the end is left out, and the list says it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._entries = (
            ("bar", self.tr("Rotation")),
            ("window", self.tr("Ask window")),
            ("fading", self.tr("Memory fades")),
            (Shape.DONE, self.tr("Done")),
            (Shape.PLANNED, self.tr("Planned")),
            (Shape.LATE, self.tr("Late")),
            (Shape.DEADLINE, self.tr("Letter due")),
            (Shape.UPLOADED, self.tr("Uploaded")),
            ("", self.tr("~ date projected")),
        )
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(", ".join(words for _, words in self._entries))

    def sizeHint(self) -> QSize:
        return QSize(200, look.current().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_legend(painter, QRectF(self.rect()), self._entries)


def draw_legend(
    painter: QPainter, box: QRectF, entries: tuple[tuple[Shape | str, str], ...]
) -> None:
    """Shapes with words, left to right, as far as there is room."""
    now = look.current()
    font = now.font(Type.SMALL)
    metrics, swatch, x = QFontMetrics(font), now.px(SWATCH), box.left()
    for shape, words in entries:
        shown = swatch if shape else 0
        width = shown + Space.S + metrics.horizontalAdvance(words)
        if x + width > box.right():
            return
        if shape:
            _draw_swatch(painter, QRectF(x, box.center().y() - swatch / 2, swatch, swatch), shape)
        painter.setFont(font)
        painter.setPen(now.colour("grey"))
        left = x + shown + (Space.S if shape else 0)
        words_box = QRectF(left, box.top(), width, box.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words_box, int(flags | Qt.AlignmentFlag.AlignAbsolute), words)
        x += width + Space.M


def _draw_swatch(painter: QPainter, box: QRectF, shape: Shape | str) -> None:
    now = look.current()
    flat = box.adjusted(0, box.height() * 0.18, 0, -box.height() * 0.18)
    if isinstance(shape, Shape):
        tone = Tone.DUE if shape is Shape.LATE else Tone.ACCENT
        draw_shape(painter, QPointF(box.center()), shape, tone, now.scale * 0.85)
    elif shape == "bar":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("rotation"))
        painter.drawRoundedRect(flat, 4, 4)
    else:
        is_fading = shape == "fading"
        ground = QColor(now.colour("accent"))
        ground.setAlpha(FADING_ALPHA if is_fading else WINDOW_ALPHA)
        style = Qt.PenStyle.DotLine if is_fading else Qt.PenStyle.SolidLine
        painter.setPen(QPen(now.colour("accent"), 1, style))
        painter.setBrush(ground)
        painter.drawRoundedRect(flat, 4, 4)

"""The legend under the drawing: every shape once, with its word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lordesk.ui.pages.timeline.marks import draw_shape
from lordesk.ui.pages.timeline.painter import FADING_ALPHA, WINDOW_ALPHA
from lordesk.ui.pages.timeline.state import Shape, Tone
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type

SWATCH, LINE = 18, 28

Entry = tuple[Shape | str, str]
"""A shape, or nothing, and its words."""


class Legend(QWidget):
    """On as many lines as its entries need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._entries: tuple[Entry, ...] = (
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
        return QSize(200, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        return look.current().px(LINE) * len(_lines(self._entries, width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines, height = _lines(self._entries, self.width()), look.current().px(LINE)
        top = (self.height() - height * len(lines)) / 2
        for number, line in enumerate(lines):
            _draw_line(painter, QRectF(0, top + number * height, self.width(), height), line)


def _lines(entries: tuple[Entry, ...], room: int) -> list[list[Entry]]:
    """Each with as many entries as there is room for, and one at least."""
    lines: list[list[Entry]] = []
    end = 0
    for entry in entries:
        width = _width(entry) + Space.M
        if not lines or end + width - Space.M > room:
            lines.append([])
            end = 0
        lines[-1].append(entry)
        end += width
    return lines


def _width(entry: Entry) -> int:
    words = QFontMetrics(look.current().font(Type.SMALL)).horizontalAdvance(entry[1])
    return _shown(entry) + words


def _shown(entry: Entry) -> int:
    """What the shape takes before the words."""
    return look.current().px(SWATCH) + Space.S if entry[0] else 0


def _draw_line(painter: QPainter, box: QRectF, line: list[Entry]) -> None:
    """Shapes with words, left to right."""
    now = look.current()
    swatch, x = now.px(SWATCH), box.left()
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for entry in line:
        shape, words = entry
        if shape:
            _draw_swatch(painter, QRectF(x, box.center().y() - swatch / 2, swatch, swatch), shape)
        painter.setFont(now.font(Type.SMALL))
        painter.setPen(now.colour("grey"))
        words_box = QRectF(x + _shown(entry), box.top(), box.width(), box.height())
        painter.drawText(words_box, int(flags | Qt.AlignmentFlag.AlignAbsolute), words)
        x += _width(entry) + Space.M


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

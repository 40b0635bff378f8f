"""Buttons: filled, outlined, ghost and mend; the link “Why?”; segments to choose one of a few."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import CONTROL_HEIGHT, PILL_HEIGHT, Radius, Space, Type
from lordesk.ui.widgets.cutting import shortened
from lordesk.ui.widgets.focus_ring import WANTS_RING

ICON = 18
FRAME = 2
"""Between the edge of segments and what is in it, and between them."""


class Kind(StrEnum):
    """FILLED once a page; MEND only inside a finding that blocks."""

    FILLED = "filled"
    OUTLINED = "outlined"
    GHOST = "ghost"
    MEND = "mend"


class Button(QPushButton):
    """A verb. Painted by us, so that all states look the same on every system."""

    def __init__(
        self,
        words: str,
        kind: Kind = Kind.OUTLINED,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.kind = kind
        self.icon_name = icon
        self.setProperty(WANTS_RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        now = look.current()
        font = now.font(Type.BODY, bold=True)
        words = _metrics(font).horizontalAdvance(_shown(self.text()))
        icon = now.px(ICON) + Space.S if self.icon_name else 0
        side = 0 if not self.text() else (Space.L if self.kind is not Kind.GHOST else Space.S)
        width = words + icon + 2 * side
        height = now.px(CONTROL_HEIGHT)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground, edge, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(ground or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        self._draw_words(painter, ink)

    def _draw_words(self, painter: QPainter, ink: QColor) -> None:
        now = look.current()
        font = now.font(Type.BODY, bold=True)
        painter.setFont(font)
        painter.setPen(ink)
        size = now.px(ICON) if self.icon_name else 0
        gap = Space.S if self.icon_name and self.text() else 0
        words = _metrics(font).horizontalAdvance(_shown(self.text()))
        start = (self.width() - words - size - gap) / 2
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if size:
            left = self.width() - start - size if right_to_left else start
            draw_icon(painter, self.icon_name, _square(left, self.height(), size), ink)
        left = start if right_to_left else start + size + gap
        box = QRectF(left, 0, words + 2, self.height())
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        flags = Qt.AlignmentFlag.AlignVCenter | where
        painter.drawText(box, int(flags), _shown(self.text()))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Ground, edge and ink of the present state."""
        now = look.current()
        if not self.isEnabled():
            ground = None if self.kind is Kind.GHOST else now.colour("disabled")
            return ground, None, now.colour("grey")
        is_over = self.underMouse() or self.isDown()
        match self.kind:
            case Kind.FILLED:
                ground = now.colour("accent_hover" if is_over else "accent")
                return ground, None, now.colour("on_accent")
            case Kind.MEND:
                ground = now.colour("due").darker(112 if is_over else 100)
                return ground, None, now.colour("on_due")
            case Kind.OUTLINED:
                ground = now.colour("accent_tint" if is_over or self.isChecked() else "card")
                edge = now.colour("accent" if is_over or self.isChecked() else "edge")
                return ground, edge, now.colour("accent")
            case Kind.GHOST:
                ground = now.colour("accent_tint") if is_over else None
                return ground, None, now.colour("accent")


class SmallLink(Button):
    """A ghost button low enough for the heading of a panel."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, Kind.GHOST, parent=parent)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() - 2 * Space.S, look.current().px(PILL_HEIGHT))


class MoreButton(Button):
    """Three dots: what else can be done; needs an accessible name of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.GHOST, "more", parent)

    def sizeHint(self) -> QSize:
        side = look.current().px(PILL_HEIGHT)
        return QSize(side + Space.S, side)


class WhyLink(QAbstractButton):
    """The only underlined link: shows the reason and its source."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words or self.tr("Why?"))
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        now = look.current()
        metrics = _metrics(now.font(Type.BODY, bold=True))
        return QSize(metrics.horizontalAdvance(shortened(self.text())) + 4, now.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        font = now.font(Type.BODY, bold=True)
        font.setUnderline(True)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(now.colour("accent_hover" if self.underMouse() else "accent"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), shortened(self.text()))


class Segment(Button):
    """One choice of a `Segments`; the chosen one has the selection ground."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, Kind.GHOST, parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """All of them and their frame are as high as any other control."""
        return super().sizeHint() + QSize(2 * Space.XS, -2 * FRAME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("selection" if self.isChecked() else "tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setFont(now.font(Type.BODY, bold=self.isChecked()))
        painter.setPen(now.colour("accent" if self.isChecked() else "grey"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(self.rect(), int(flags), self.text())


class Segments(QWidget):
    """A row of segments of which one is chosen; arrows and Tab walk it."""

    chosen = Signal(int)

    def __init__(self, words: tuple[str, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        row.setSpacing(FRAME)
        for number, each in enumerate(words):
            segment = Segment(each, self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self.choose(0)
        self._group.idToggled.connect(self._tell)

    @property
    def index(self) -> int:
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show a choice without telling anyone."""
        with QSignalBlocker(self._group):
            self._group.button(index).setChecked(True)

    def _tell(self, number: int, is_on: bool) -> None:
        """A click checks a segment; a screen reader may check it without a click."""
        if is_on:
            self.chosen.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("edge"), 1))
        painter.setBrush(now.colour("card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.updateGeometry()
        super().changeEvent(event)


def _metrics(font: QFont) -> QFontMetrics:
    return QFontMetrics(font)


def _shown(words: str) -> str:
    """The words without the mark of their mnemonic, as far as they are painted."""
    return shortened(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def _square(left: float, height: float, size: float) -> QRectF:
    return QRectF(left, (height - size) / 2, size, size)

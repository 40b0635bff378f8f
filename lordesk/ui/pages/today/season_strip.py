"""The season strip: days to submitting, then the stops of the season, each with its words."""

from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lordesk.domain.vocabulary import Portal
from lordesk.ui import texts
from lordesk.ui.pages.today.state import Stop, StopKind, Strip
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.tokens import Space, Type
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.text import Role, Text

HEIGHT = 56
NARROW = 560
LEAST_WIDTH = 160


class SeasonStrip(Card):
    """A figure in words, and beside it the drawn line of stops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.figure = Text("", Role.FIGURE).on_one_line()
        self.unit = Text("", Role.BODY).on_one_line()
        self.season = Text("", Role.SECOND).on_one_line()
        self.line = StopLine()
        self.column.setContentsMargins(*margins(20, Space.M, Space.L, Space.M))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        words.addWidget(self.season)
        self._rule = UprightRule()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.L)
        self._row.addLayout(words)
        self._row.addWidget(self._rule)
        self._row.addWidget(self.line, 1)
        self.column.addLayout(self._row)
        self.setMinimumWidth(LEAST_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < look.current().px(NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._rule.setVisible(not is_narrow)

    def show_strip(self, strip: Strip) -> None:
        """The days that are left, and the stops."""
        days = strip.days
        self.figure.setText(str(abs(days)))
        self.unit.setText(
            texts.counted(days, "day to submitting", "days to submitting")
            if days >= 0
            else texts.counted(-days, "day since submitting", "days since submitting")
        )
        season = self.tr("{season} season").format(season=strip.season)
        projected = self.tr("dates projected")
        self.season.setText(f"{season} · {projected}" if strip.is_projected else season)
        self.line.show_stops(strip)


class UprightRule(Rule):
    """A hairline between two blocks that stand side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        self.setMinimumHeight(0)
        self.setFixedWidth(1)
        Fitting(self, self._fit)

    def _fit(self) -> None:
        self.setMaximumHeight(look.current().px(HEIGHT))


class StopLine(QWidget):
    """Painted; what it shows is its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Stop, ...] = ()
        self._portal = Portal.OTHER
        self.setAccessibleName(self.tr("The season"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, strip: Strip) -> None:
        self._stops = strip.stops
        self._portal = strip.portal
        said = (f"{self._name(stop)}: {texts.full_day(stop.on)}" for stop in strip.stops)
        self.setAccessibleDescription(". ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look.current().px(420), look.current().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, look.current().px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._stops:
            return
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stops = self.fitting()
        widths = self._widths(stops)
        places = self._places(widths)
        level = now.px(8)
        painter.setPen(QPen(now.colour("hairline"), 2))
        painter.drawLine(QPointF(places[0], level), QPointF(places[-1], level))
        for stop, x, width in zip(stops, places, widths, strict=True):
            self._draw_mark(painter, stop, QPointF(x, level))
            self._draw_words(painter, stop, x, width)

    def fitting(self) -> tuple[Stop, ...]:
        """All stops where there is room for their words, else today, the letters and submitting."""
        if self.width() >= sum(map(self._needed, self._stops)):
            return self._stops
        return tuple(stop for stop in self._stops if stop.kind in _ALWAYS)

    def _widths(self, stops: tuple[Stop, ...]) -> list[float]:
        """The same for all, or by their words where that is too little for one."""
        even, needed = self.width() / len(stops), [*map(self._needed, stops)]
        if max(needed) <= even:
            return [even] * len(stops)
        return [self.width() * each / sum(needed) for each in needed]

    def _needed(self, stop: Stop) -> int:
        name = QFontMetrics(look.current().font(Type.SMALL, bold=True))
        day = QFontMetrics(look.current().font(Type.SMALL))
        words = name.horizontalAdvance(self._name(stop)), day.horizontalAdvance(_day(stop))
        return max(words) + Space.M

    def _places(self, widths: list[float]) -> list[float]:
        """The middle of each."""
        places = [end - width / 2 for end, width in zip(accumulate(widths), widths, strict=True)]
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return [self.width() - place for place in places] if is_mirrored else places

    def _draw_mark(self, painter: QPainter, stop: Stop, at: QPointF) -> None:
        now = look.current()
        size = now.px(5)
        is_today = stop.kind is StopKind.TODAY
        painter.setPen(QPen(now.colour(_tone(stop)), 2))
        painter.setBrush(now.colour(_tone(stop) if is_today else "card"))
        if stop.kind is StopKind.LETTERS_DUE:
            painter.save()
            painter.translate(at)
            painter.rotate(45)
            painter.setBrush(now.colour("due"))
            painter.drawRect(QRectF(-size + 1, -size + 1, 2 * size - 2, 2 * size - 2))
            painter.restore()
        else:
            painter.drawEllipse(at, size, size)

    def _draw_words(self, painter: QPainter, stop: Stop, x: float, width: float) -> None:
        now = look.current()
        name = QRectF(x - width / 2, now.px(17), width, now.px(18))
        tone = {StopKind.TODAY: "accent", StopKind.LETTERS_DUE: "due"}.get(stop.kind, "ink")
        painter.setFont(now.font(Type.SMALL, bold=True))
        painter.setPen(now.colour(tone))
        centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        shown = painter.fontMetrics().elidedText(
            self._name(stop), Qt.TextElideMode.ElideRight, int(width) - 4
        )
        painter.drawText(name, centre, shown)
        painter.setFont(now.font(Type.SMALL))
        painter.setPen(now.colour("grey"))
        painter.drawText(name.translated(0, now.px(17)), centre, _day(stop))

    def _name(self, stop: Stop) -> str:
        return {
            StopKind.TODAY: self.tr("Today"),
            StopKind.OPENS: self.tr("{portal} opens").format(portal=texts.portal(self._portal)),
            StopKind.LETTERS_DUE: self.tr("Letters due"),
            StopKind.SUBMIT: self.tr("Submit from"),
            StopKind.REVIEW: self.tr("Programs review"),
        }[stop.kind]


_ALWAYS = frozenset({StopKind.TODAY, StopKind.LETTERS_DUE, StopKind.SUBMIT})


def _day(stop: Stop) -> str:
    day = texts.short_day(stop.on)
    return day if stop.kind is StopKind.TODAY else f"{day} {stop.on.year}"


def _tone(stop: Stop) -> str:
    return {StopKind.TODAY: "accent", StopKind.LETTERS_DUE: "due"}.get(stop.kind, "edge")

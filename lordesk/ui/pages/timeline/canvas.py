"""The surface of the timeline: what is drawn, how far it is zoomed, which part shows."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.boxes import Drawing, Flag, Hit, Lettering, Measures
from lordesk.ui.pages.timeline.cutout import Cutout, Glance
from lordesk.ui.pages.timeline.flag_places import flags_within
from lordesk.ui.pages.timeline.geometry import fitting, flag_at, hit, lay_out
from lordesk.ui.pages.timeline.names import wanted_width
from lordesk.ui.pages.timeline.painter import measured
from lordesk.ui.pages.timeline.state import Mark, SeasonLine, TimelineState
from lordesk.ui.pages.timeline.walking import Cursor
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space

PAN_PIXELS = 80
LEAST_HEIGHT = 250
ROWS_AT_ONCE, LARGE_ROWS_AT_ONCE = 6, 8
"""Rows that show at least; with large text the page scrolls anyway, so more of them."""
LARGE = 1.3
PART_SEEN = 0.55
"""The part of a window's height that a page has for its body."""
NAMES_AT_MOST = 0.36
"""The part of the width that names may take."""
HEAD_AT_MOST = 0.4
"""The part of the height that flags and months may take, as far as one lane needs no more."""


class TimelineCanvas(QAbstractScrollArea):
    """Time runs left to right in every language; the names stand where the language starts."""

    unsaid_changed = Signal(object)
    """The lines of the season for whose words no lane has room, to be said elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.cursor_at = Cursor()
        self._state: TimelineState | None = None
        self._drawing: Drawing | None = None
        self._per_day: float | None = None
        self._names_wanted = 0.0
        self._follows_season = True
        self._unsaid: tuple[SeasonLine, ...] = ()

    @property
    def state(self) -> TimelineState | None:
        return self._state

    @property
    def drawing(self) -> Drawing | None:
        return self._drawing

    @property
    def per_day(self) -> float:
        return self._drawing.zoom.per_day if self._drawing else 0

    def show_state(self, state: TimelineState) -> None:
        """Draw another plan; zoom, place in time and cursor stay."""
        middle = self._middle_day()
        self._state = state
        self._names_wanted = wanted_width(state.rows)
        self._lay_out()
        if middle is None:
            self.show_focus()
        else:
            self._centre_on(middle)
        self.cursor_at = self.cursor_at.within(state)

    def move_to(self, cursor: Cursor) -> None:
        """Make a row or mark current and bring it into view, telling nobody."""
        self.cursor_at = cursor
        self._bring_into_view()
        self._describe()
        self.viewport().update()

    def show_focus(self) -> None:
        """The stretch from before today to after the last deadline, at every size of the window."""
        self._follows_season = True
        if self._state is not None:
            start, end = self._state.focus
            self._zoom_to(fitting(start, end, self._time_width()))
            self._scroll_to_day(start.toordinal())

    def show_all(self) -> None:
        self._follows_season = False
        if self._state is not None:
            state = self._state
            self._zoom_to(fitting(state.first, state.last, self._time_width()))
            self.horizontalScrollBar().setValue(0)

    def show_today(self) -> None:
        if self._drawing is not None:
            self._centre_on(self._drawing.state.today.toordinal())

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Zoom with the day at a point of the time area, or its middle, held in place."""
        if self._drawing is None:
            return
        self._follows_season = False
        x = self._time_width() / 2 if at is None else at
        day = (self._scrolled() + x) / self.per_day
        self._zoom_to(self.per_day * factor)
        self.horizontalScrollBar().setValue(round(day * self.per_day - x))

    def hit_at(self, point: QPointF) -> Hit | None:
        """What lies at a point of the viewport."""
        if self._drawing is None or point.y() < self._drawing.head:
            return None
        time = self._time_area()
        x = point.x() - time.left() + self._scrolled() if time.contains(point) else -1.0
        return hit(self._drawing, x, point.y() - self._drawing.head + self._scrolled_down())

    def flag_at(self, point: QPointF) -> SeasonLine | None:
        """The season line at a point of the head."""
        time = self._time_area()
        if self._drawing is None or not time.contains(point) or point.y() >= self._drawing.head:
            return None
        seen = replace(self._drawing, flags=self._flags_seen())
        return flag_at(seen, point.x() - time.left() + self._scrolled(), point.y())

    def place_of(self, mark: Mark) -> QPointF | None:
        """The middle of a mark on the viewport, None when it is not drawn."""
        box = self._drawing.mark_box(mark.key) if self._drawing else None
        if box is None or self._drawing is None:
            return None
        x = box.box.middle - self._scrolled() + self._time_area().left()
        y = box.box.top + box.box.height / 2 - self._scrolled_down() + self._drawing.head
        return QPointF(x, y)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = look.current(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), now.colour("card"))
        if self._drawing is not None:
            Glance(painter, self._drawing, self._cutout(), self.cursor_at).paint(self.tr("Letter"))
        if self.hasFocus():
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 8, 8)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self._tell_unsaid()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._follows_season:
            self.show_focus()
        self._set_ranges()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and self._state:
            self._names_wanted = wanted_width(self._state.rows)
            self._lay_out()
        super().changeEvent(event)

    def _describe(self) -> None:
        row = self._state.row(self.cursor_at.row) if self._state else None
        mark = self._state.mark(self.cursor_at.mark) if self._state else None
        said = words.mark_tip(mark) if mark else words.row_summary(row) if row else ""
        self.setAccessibleDescription(said)

    def _lay_out(self) -> None:
        if self._state is None:
            return
        now = look.current()
        measures = Measures().scaled(now.scale)
        room = self._seen_height() * HEAD_AT_MOST - measures.top - measures.months
        lanes = max(int(room // measures.lane), 1)
        lettering = Lettering(width_of=measured, flag=words.flag, lanes=lanes)
        self._drawing = lay_out(self._state, self._per_day or 2.0, measures, lettering)
        self._set_ranges()
        self._hold_height(self._drawing)
        self.viewport().update()

    def _seen_height(self) -> float:
        """How much of it a person sees at once: with large text the page scrolls it."""
        now = look.current()
        height = max(self.viewport().height(), now.px(LEAST_HEIGHT))
        return height if now.scale <= LARGE else min(height, self.window().height() * PART_SEEN)

    def _hold_height(self, drawing: Drawing) -> None:
        """Sets the least height; where there is less room, the whole page scrolls."""
        is_large = look.current().scale > LARGE
        rows = min(len(drawing.rows), LARGE_ROWS_AT_ONCE if is_large else ROWS_AT_ONCE)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(round(drawing.head + rows * drawing.measures.row) + bar)

    def _zoom_to(self, per_day: float) -> None:
        self._per_day = per_day
        self._lay_out()

    def _set_ranges(self) -> None:
        if self._drawing is None:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = self.viewport().height() - self._drawing.head
        across.setRange(0, max(round(self._drawing.width - self._time_width()), 0))
        across.setPageStep(round(self._time_width()))
        across.setSingleStep(PAN_PIXELS)
        down.setRange(0, max(round(self._drawing.height - room), 0))
        down.setPageStep(max(round(room), 1))
        down.setSingleStep(round(self._drawing.measures.row / 2))
        self._tell_unsaid()

    def _flags_seen(self) -> tuple[Flag, ...]:
        """The flags at their present positions."""
        if self._drawing is None:
            return ()
        left = self._scrolled()
        return tuple(flags_within(self._drawing.flags, left, left + self._time_width()))

    def _tell_unsaid(self) -> None:
        unsaid = tuple(flag.line for flag in self._flags_seen() if not flag.words)
        if unsaid != self._unsaid:
            self._unsaid = unsaid
            self.unsaid_changed.emit(unsaid)

    def _names_width(self) -> float:
        wanted = self._drawing.measures.names if self._drawing else Measures().names
        return min(wanted, self.viewport().width() * NAMES_AT_MOST)

    def _time_width(self) -> float:
        return max(self.viewport().width() - self._names_width(), 1.0)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _time_area(self) -> QRectF:
        return self._cutout().time

    def _cutout(self) -> Cutout:
        """What of the drawing shows now."""
        return Cutout(
            width=self.viewport().width(),
            height=self.viewport().height(),
            names=self._names_width(),
            across=self._scrolled(),
            down=self._scrolled_down(),
            is_mirrored=self._is_mirrored(),
            are_names_narrow=self._names_wanted > self._names_width(),
        )

    def _scrolled(self) -> int:
        """Pixels of time to the left of the area; scroll bars of Qt run mirrored by themselves."""
        return self.horizontalScrollBar().value()

    def _scrolled_down(self) -> int:
        return self.verticalScrollBar().value()

    def _middle_day(self) -> float | None:
        if self._drawing is None or self._per_day is None:
            return None
        middle = (self._scrolled() + self._time_width() / 2) / self.per_day
        return self._drawing.state.first.toordinal() + middle

    def _centre_on(self, ordinal: float) -> None:
        self._scroll_to_day(ordinal, self._time_width() / 2)

    def _scroll_to_day(self, ordinal: float, before: float = 0) -> None:
        if self._drawing is not None:
            x = (ordinal - self._drawing.state.first.toordinal()) * self.per_day
            self.horizontalScrollBar().setValue(round(x - before))

    def _bring_into_view(self) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        row = next((each for each in drawing.rows if each.row.key == self.cursor_at.row), None)
        room = self.viewport().height() - drawing.head
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if row is not None:
            down.setValue(_within(down.value(), row.box.top, row.box.bottom, room))
        box = drawing.mark_box(self.cursor_at.mark)
        if box is not None:
            reach = (box.box.left - Space.XXL, box.box.right + Space.XXL)
            across.setValue(_within(across.value(), *reach, self._time_width()))


def _within(value: float, start: float, end: float, room: float) -> int:
    """The scroll that shows a stretch, moved no further than needed."""
    if start < value:
        return round(start)
    return round(end - room) if end > value + room else round(value)

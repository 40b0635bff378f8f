"""Paints a timeline's boxes: the same strokes for the screen and for paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from lordesk.domain.agenda import AskWindow
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.boxes import BarBox, Box, Drawing, Line, MarkBox, RowBoxes
from lordesk.ui.pages.timeline.flag_places import flags_within
from lordesk.ui.pages.timeline.marks import draw_mark
from lordesk.ui.pages.timeline.month_names import MonthName, month_names
from lordesk.ui.pages.timeline.state import Tone
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type

INDENT = 6
WINDOW_ALPHA, FADING_ALPHA = 46, 18


def rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def measured(text: str) -> float:
    """How wide words in the small type are."""
    return QFontMetricsF(look.current().font(Type.SMALL)).horizontalAdvance(text)


class Strokes:
    """One painter at work on one drawing; y of the rows starts at 0, x at the first day."""

    def __init__(self, painter: QPainter, drawing: Drawing) -> None:
        self._painter = painter
        self._drawing = drawing
        self._measures = drawing.measures
        self._look = look.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def months(self, top: float, bottom: float) -> None:
        """Every second month on a quiet ground."""
        for month in self._drawing.months:
            if month.first.month % 2 == 0:
                band = QRectF(month.left, top, month.width, bottom - top)
                self._painter.fillRect(band, self._look.colour("tint"))

    def season_lines(self, top: float, bottom: float) -> None:
        pen = QPen(self._look.colour("edge"), 1, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        for flag in self._drawing.flags:
            self._painter.drawLine(QPointF(flag.x, top), QPointF(flag.x, bottom))

    def today_line(self, top: float, bottom: float) -> None:
        self._painter.setPen(QPen(self._look.colour("accent"), 2))
        x = self._drawing.today_x
        self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def head(self, left: float = 0, right: float | None = None) -> None:
        """Flags in their lanes, then the months and weeks, then today's pill.

        Between `left` and `right`, where the drawing is cut, names are moved or left out.
        """
        end = self._drawing.width if right is None else right
        for flag in flags_within(self._drawing.flags, left, end):
            self._painter.setPen(QPen(self._look.colour("edge"), 1, Qt.PenStyle.DashLine))
            self._painter.drawLine(
                QPointF(flag.x, flag.box.bottom), QPointF(flag.x, self._drawing.head)
            )
            if flag.words:
                self._painter.setPen(QPen(self._look.colour("hairline"), 1))
                self._painter.setBrush(self._look.colour("card"))
                self._painter.drawRoundedRect(rect(flag.box), 4, 4)
                self._words(flag.box, flag.words, "ink", indent=8)
        self._month_names(left, end)
        self._today_pill(left, end)

    def _month_names(self, left: float, right: float) -> None:
        top = self._drawing.head - self._measures.months
        height = self._measures.months / 2
        names = tuple(month_names(self._drawing, left, right, measured))
        for name in names:
            self._clear_ground(name, top, height)
        for name in names:
            box = Box(left=name.left, top=top, width=name.width, height=height)
            self._words(box, name.words, "grey", indent=Space.S)
        for day in self._drawing.weeks:
            box = Box(left=self._drawing.zoom.x(day), top=top + height, width=60, height=height - 4)
            self._words(box, str(day.day), "grey", indent=2)

    def _clear_ground(self, name: MonthName, top: float, height: float) -> None:
        """No season line runs through the name of a month, and none beside it is cut."""
        tone = "tint" if name.month.first.month % 2 == 0 else "card"
        right = min(name.left + name.width, name.month.left + name.month.width)
        left = name.left + Space.S - 2
        ground = QRectF(left, top + 4, right - left, height - 8)
        self._painter.fillRect(ground, self._look.colour(tone))

    def _today_pill(self, first: float, last: float) -> None:
        """Draws today's pill over its line, kept inside the edge while the line is visible."""
        said = words.today(self._drawing.state.today)
        width, height = measured(said) + 20, self._look.px(22)
        left = self._drawing.today_x - width / 2
        if first <= self._drawing.today_x <= last:
            left = max(min(left, last - width), first)
        box = Box(left=left, top=self._drawing.head - height - 4, width=width, height=height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("accent"))
        self._painter.drawRoundedRect(rect(box), height / 2, height / 2)
        self._painter.setPen(self._look.colour("on_accent"))
        self._painter.setFont(self._look.font(Type.SMALL, bold=True))
        self._painter.drawText(rect(box), int(Qt.AlignmentFlag.AlignCenter), said)

    def row(self, boxes: RowBoxes) -> None:
        """One row's bars, window, thread and marks."""
        callout = self._callout_box(boxes)
        ends = [bar.box.left for bar in boxes.bars[1:]]
        if callout is not None:
            ends.append(callout.left)
        for bar in boxes.bars:
            ahead = (end for end in ends if end > bar.box.left)
            self._bar(bar, min(ahead, default=self._drawing.width))
        self._window(boxes)
        if boxes.line is not None:
            self._thread(boxes.line, boxes.row.tone)
        for box in boxes.marks:
            self._former(box)
        for box in boxes.marks:
            draw_mark(self._painter, box, boxes.row.tone, self._measures)
        if callout is not None:
            self._words(callout, words.urgent(boxes.row), "due", indent=2, is_bold=True)

    def rule(self, y: float, left: float, right: float) -> None:
        self._painter.fillRect(QRectF(left, y, right - left, 1), self._look.colour("soft"))

    def _bar(self, bar: BarBox, end: float) -> None:
        """A rotation with its name in it, else after it up to what follows, else its weeks."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("rotation"))
        self._painter.drawRoundedRect(rect(bar.box), 4, 4)
        box, said = bar.box, words.bar(bar.bar)
        width = measured(said) + INDENT + Space.S
        if width <= box.width:
            self._words(box, said, "ink", indent=INDENT)
        elif box.right + width <= end:
            after = Box(left=box.right, top=box.top, width=width, height=box.height)
            self._words(after, said, "grey", indent=INDENT)
        else:
            short = words.weeks(bar.bar)
            fits = measured(short) + INDENT + 2 <= box.width
            self._words(box, short if fits else said, "ink", indent=INDENT)

    def _window(self, boxes: RowBoxes) -> None:
        found = boxes.window
        if found is None or found.window.state is AskWindow.DO_NOT_ASK:
            return
        edge = self._look.colour(found.window.tone.value)
        for box, alpha in ((found.fading, FADING_ALPHA), (found.good, WINDOW_ALPHA)):
            ground = QColor(edge)
            ground.setAlpha(alpha)
            is_good = box is found.good
            style = Qt.PenStyle.SolidLine if is_good else Qt.PenStyle.DotLine
            self._painter.setPen(QPen(edge, 1, style))
            self._painter.setBrush(ground)
            self._painter.drawRoundedRect(rect(box), 5, 5)
        if boxes.row.is_before_ask:
            shift = self._measures.mark + self._measures.mark / 2
            self._words(found.good, words.ask(), found.window.tone.value, indent=shift)

    def _thread(self, line: Line, tone: Tone) -> None:
        style = Qt.PenStyle.SolidLine if line.is_sure else Qt.PenStyle.DotLine
        self._painter.setPen(QPen(self._look.colour(tone.value), 1.5, style))
        self._painter.drawLine(QPointF(line.left, line.y), QPointF(line.right, line.y))

    def _former(self, box: MarkBox) -> None:
        """Where a duty stood before the re-plan, with a line to where it stands now."""
        for mark in box.marks:
            if mark.was is None:
                continue
            y = box.box.top + box.box.height / 2 + self._measures.mark * 0.75
            old = QPointF(self._drawing.zoom.noon(mark.was), y)
            self._painter.setPen(QPen(self._look.colour("edge"), 1.5))
            self._painter.drawLine(old, QPointF(box.box.middle, y))
            self._painter.setBrush(self._look.colour("card"))
            self._painter.drawEllipse(old, 3, 3)

    def _callout_box(self, boxes: RowBoxes) -> Box | None:
        """The box of the note beside the today line."""
        said = words.urgent(boxes.row)
        if not said:
            return None
        width, height = measured(said) + 12, self._look.px(18)
        left = self._drawing.today_x + Space.S
        covered = (bar.box.right for bar in boxes.bars if bar.box.left < left + width)
        left = max(left, *(right + Space.S for right in covered), 0)
        top = boxes.box.top + self._measures.bar_top
        return Box(left=left, top=top, width=width, height=height)

    def _words(
        self, box: Box, said: str, tone: str, *, indent: float, is_bold: bool = False
    ) -> None:
        font = self._look.font(Type.SMALL, bold=is_bold)
        room = box.width - indent - 2
        shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, room)
        if len(shown) < 3 < len(said):
            return
        self._painter.setFont(font)
        self._painter.setPen(self._look.colour(tone))
        place = QRectF(box.left + indent, box.top, room + 1, box.height)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)

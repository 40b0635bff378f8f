"""The stages of a letter one under the other, drawn; a way out ends the line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lordesk.ui import texts
from lordesk.ui.pages.letters.detail_state import Mark, StageLine
from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import Type

STEP = 24
DISC = 16


class Stepper(QWidget):
    """Says its lines to a screen reader as one description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StageLine, ...] = ()
        self.setAccessibleName(self.tr("Stages"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[StageLine, ...]) -> None:
        self._lines = lines
        said = (f"{texts.stage(line.stage)}: {self._said(line)}" for line in lines)
        self.setAccessibleDescription(". ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = look.current()
        return QSize(now.px(180), now.px(STEP) * max(len(self._lines), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.current().px(140), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_rail(painter)
        for number, line in enumerate(self._lines):
            self._draw_line(painter, line, number * look.current().px(STEP))

    def _said(self, line: StageLine) -> str:
        if line.on is not None:
            return texts.full_day(line.on)
        return {
            Mark.DONE: self.tr("done"),
            Mark.SKIPPED: self.tr("skipped"),
            Mark.WAY_OUT: self.tr("ended here"),
            Mark.AHEAD: self.tr("to come"),
        }[line.mark]

    def _draw_rail(self, painter: QPainter) -> None:
        now = look.current()
        x, step = self._centre(), now.px(STEP)
        gone = [n for n, line in enumerate(self._lines) if line.mark is not Mark.AHEAD]
        ended = any(line.mark is Mark.WAY_OUT for line in self._lines)
        reached = max(gone, default=0)
        painter.setPen(QPen(now.colour("accent"), 2))
        painter.drawLine(QPointF(x, step / 2), QPointF(x, step * (reached + 0.5)))
        if not ended and self._lines:
            painter.setPen(QPen(now.colour("hairline"), 2))
            bottom = step * (len(self._lines) - 0.5)
            painter.drawLine(QPointF(x, step * (reached + 0.5)), QPointF(x, bottom))

    def _draw_line(self, painter: QPainter, line: StageLine, top: float) -> None:
        now = look.current()
        middle = QPointF(self._centre(), top + now.px(STEP) / 2)
        self._draw_disc(painter, line.mark, middle)
        is_reached = line.mark in {Mark.DONE, Mark.WAY_OUT}
        tone = {Mark.DONE: "ink", Mark.WAY_OUT: "due"}.get(line.mark, "grey")
        gap = now.px(DISC) + 12
        box = QRectF(0, top, self.width(), now.px(STEP))
        words = box.adjusted(0, 0, -gap, 0) if self._is_mirrored else box.adjusted(gap, 0, 0, 0)
        middle_line = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(now.font(Type.BODY, bold=is_reached))
        painter.setPen(now.colour(tone))
        leading = int(middle_line | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(words, leading, texts.stage(line.stage))
        painter.setFont(now.font(Type.SMALL))
        painter.setPen(now.colour("grey"))
        trailing = int(middle_line | Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(words, trailing, self._end_words(line))

    def _end_words(self, line: StageLine) -> str:
        if line.on is not None:
            return texts.short_day(line.on)
        return self.tr("skipped") if line.mark is Mark.SKIPPED else ""

    def _draw_disc(self, painter: QPainter, mark: Mark, middle: QPointF) -> None:
        now = look.current()
        radius = now.px(DISC) / 2
        if mark in {Mark.SKIPPED, Mark.AHEAD}:
            painter.setPen(QPen(now.colour("edge"), 1.5))
            painter.setBrush(now.colour("card"))
            painter.drawEllipse(middle, radius * 0.6, radius * 0.6)
            return
        tone, ink = ("due", "on_due") if mark is Mark.WAY_OUT else ("accent", "on_accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour(tone))
        painter.drawEllipse(middle, radius, radius)
        square = QRectF(
            middle.x() - radius * 0.7, middle.y() - radius * 0.7, radius * 1.4, radius * 1.4
        )
        draw_icon(painter, "minus" if mark is Mark.WAY_OUT else "check", square, now.colour(ink))

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _centre(self) -> float:
        radius = look.current().px(DISC) / 2 + 1
        return self.width() - radius if self._is_mirrored else radius

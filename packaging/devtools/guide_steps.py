"""Draws what to press in a calendar program: a row for each step, its words as buttons."""

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen

from lordesk.documents.calendar_wording import ClientSteps, calendar_words
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Type

WIDTH, ROW, EDGE, BUTTON, GAP = 700, 52, 20, 34, 12
_QUOTED = re.compile(r"“([^”]+)”")
_PLAIN = re.compile(r"\b(?:Calendar|File|Settings)(?=,)|\+(?=,)|…(?=,)")


def rows_of(steps: ClientSteps) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Number and words to press of each step, in their order; steps without any are left out."""
    rows = ((number, _pressed(line)) for number, line in enumerate(steps.first, 1))
    return tuple(row for row in rows if row[1])


def _pressed(line: str) -> tuple[str, ...]:
    """Quoted words and menus; the name one gives to the calendar is typed, not pressed."""
    found = [(hit.start(), hit[1]) for hit in _QUOTED.finditer(line)]
    if found:
        found += [(hit.start(), hit[0]) for hit in _PLAIN.finditer(line)]
    return tuple(words for _, words in sorted(found) if words != calendar_words().name)


def draw_steps(steps: ClientSteps, density: float) -> QImage:
    rows = rows_of(steps)
    height = 2 * EDGE + 28 + ROW * len(rows)
    image = QImage(round(WIDTH * density), round(height * density), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    now = look.current()
    image.fill(now.colour("tint"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(now.colour("ink"))
    painter.setFont(now.font(Type.CARD_TITLE, bold=True))
    painter.drawText(QRectF(EDGE, EDGE - 6, WIDTH, 28), steps.name)
    for place, (number, row) in enumerate(rows):
        _draw_row(painter, number, row, EDGE + 34 + place * ROW)
    painter.end()
    return image


def _draw_row(painter: QPainter, number: int, row: tuple[str, ...], top: float) -> None:
    now = look.current()
    disc = QRectF(EDGE, top + 4, 26, 26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour("accent"))
    painter.drawEllipse(disc)
    painter.setPen(now.colour("on_accent"))
    painter.setFont(now.font(bold=True))
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(number))
    left = EDGE + 26 + GAP
    for place, words in enumerate(row):
        if place:
            left = _draw_arrow(painter, left, top)
        left = _draw_button(painter, words, left, top)


def _draw_arrow(painter: QPainter, left: float, top: float) -> float:
    painter.setPen(look.current().colour("grey"))
    painter.drawText(QRectF(left, top, 24, BUTTON), int(Qt.AlignmentFlag.AlignCenter), "→")
    return left + 24


def _draw_button(painter: QPainter, words: str, left: float, top: float) -> float:
    now = look.current()
    width = QFontMetrics(now.font(bold=True)).horizontalAdvance(words) + 2 * GAP
    box = QRectF(left, top, width, BUTTON)
    painter.setPen(QPen(now.colour("edge"), 1))
    painter.setBrush(now.colour("card"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(now.colour("accent"))
    painter.setFont(now.font(bold=True))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    return left + width

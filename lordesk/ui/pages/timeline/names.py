"""The names beside a timeline: writer, place and stage of each row."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from lordesk.ui import texts
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.state import Row
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type
from lordesk.ui.widgets.pills import PillFace, draw_pill, pill_size, stage_face

URGENT_ALPHA = 110
BAR = 4


def wanted_width(rows: Iterable[Row]) -> float:
    """How wide the names are with their pills; in less room all pills stand under the names."""
    metrics = QFontMetricsF(look.current().font(Type.BODY, bold=True))
    names = ((metrics.horizontalAdvance(words.row_name(row)), row_face(row)) for row in rows)
    widths = (name + pill_size(face).width() for name, face in names)
    return max(widths, default=0.0) + Space.L + Space.M + Space.S


def draw_name(
    painter: QPainter, box: QRectF, row: Row, *, mirrored: bool, is_narrow: bool = False
) -> None:
    """A row's name and pill, and its place where there is room for it."""
    now = look.current()
    _draw_ground(painter, box, row, mirrored=mirrored)
    face = row_face(row)
    pill = pill_size(face)
    inner = box.adjusted(Space.L, 0, -Space.M, 0)
    line = now.px(20)
    middle = box.top() + box.height() * (0.3 if is_narrow else 0.34)
    name = QRectF(inner.left(), middle - line / 2, inner.width(), line)
    at_end = inner.left() if mirrored else inner.right() - pill.width()
    place = QRectF(inner.left(), name.bottom() + 2, inner.width(), line)
    if is_narrow:
        start = inner.right() - pill.width() if mirrored else inner.left()
        lower = box.top() + box.height() * 0.72 - pill.height() / 2
        draw_pill(painter, QRectF(start, lower, pill.width(), pill.height()), face)
    else:
        beside = QRectF(at_end, middle - pill.height() / 2, pill.width(), pill.height())
        draw_pill(painter, beside, face)
        shift = pill.width() + Space.S
        name = name.adjusted(shift, 0, 0, 0) if mirrored else name.adjusted(0, 0, -shift, 0)
        _line(painter, place, row.place, Type.SMALL, "grey", mirrored=mirrored)
    _line(painter, name, _name_in(name.width(), row), Type.BODY, "ink", mirrored=mirrored)


def _name_in(room: float, row: Row) -> str:
    """A long name, cut at its own end and not at that of what tells its letters apart."""
    metrics = QFontMetricsF(look.current().font(Type.BODY, bold=True))
    apart = words.row_name(row).removeprefix(row.name)
    left = max(room - metrics.horizontalAdvance(apart), room / 2)
    return metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, left) + apart


def _draw_ground(painter: QPainter, box: QRectF, row: Row, *, mirrored: bool) -> None:
    """What needs the applicant is tinted, with a bar at its start."""
    if row.urgent is None:
        return
    now = look.current()
    ground = now.colour("due_tint")
    ground.setAlpha(URGENT_ALPHA)
    painter.fillRect(box, ground)
    left = box.right() - BAR if mirrored else box.left()
    painter.fillRect(QRectF(left, box.top(), BAR, box.height()), now.colour("due"))


def row_face(row: Row) -> PillFace:
    """What needs the applicant, else the stage."""
    said = words.urgent(row)
    if said:
        return PillFace(words=said, tone="due", icon="clock")
    return stage_face(row.stage, texts.stage(row.stage))


def _line(
    painter: QPainter, box: QRectF, said: str, size: Type, tone: str, *, mirrored: bool
) -> None:
    now = look.current()
    font = now.font(size, bold=size is Type.BODY)
    shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(now.colour(tone))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, int(flags), shown)

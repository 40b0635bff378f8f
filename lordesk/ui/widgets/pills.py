"""Pills: short states in words with a glyph, painted alike as widgets and in table cells."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lordesk.domain.vocabulary import Stage
from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import PILL_HEIGHT, Space, Type
from lordesk.ui.widgets.cutting import rest_in_tip, shortened

GLYPH = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class PillFace:
    """What a pill shows. `pie` 0 to 1 draws a filling disc, -1 a disc with a stroke through."""

    words: str
    tone: str = "grey"
    icon: str = ""
    pie: float | None = None

    @property
    def ground(self) -> str:
        return {"accent": "accent_tint", "due": "due_tint", "ok": "ok_tint"}.get(self.tone, "tint")


_PIES = {
    Stage.PLANNED: 0.0,
    Stage.SIGNALLED: 0.12,
    Stage.ASKED: 0.25,
    Stage.AGREED: 0.4,
    Stage.KIT_SENT: 0.55,
    Stage.CONFIRMED: 0.7,
    Stage.FORM_SENT: 0.85,
}


def stage_face(stage: Stage, words: str) -> PillFace:
    """Grey planned, accent under way, ok from uploaded on, due with a stroke for ways out."""
    if stage.is_way_out:
        return PillFace(words=words, tone="due", pie=-1.0)
    if stage.step >= Stage.UPLOADED.step:
        return PillFace(words=words, tone="ok", pie=1.0)
    tone = "grey" if stage is Stage.PLANNED else "accent"
    return PillFace(words=words, tone=tone, pie=_PIES[stage])


def pill_size(face: PillFace) -> QSize:
    now = look.current()
    words = QFontMetrics(now.font(Type.SMALL, bold=True)).horizontalAdvance(shortened(face.words))
    has_glyph = bool(face.icon) or face.pie is not None
    glyph = now.px(GLYPH) + 6 if has_glyph else 0
    return QSize(words + glyph + 2 * Space.M, now.px(PILL_HEIGHT))


def draw_pill(painter: QPainter, box: QRectF, face: PillFace, *, mirrored: bool = False) -> None:
    """Paint a pill into a box of at least `pill_size`, its start at the box's start."""
    now = look.current()
    size = pill_size(face)
    left = box.right() - size.width() if mirrored else box.left()
    pill = QRectF(left, box.center().y() - size.height() / 2, size.width(), size.height())
    ink = now.colour(face.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour(face.ground))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    words = pill.adjusted(Space.M, 0, -Space.M, 0)
    glyph = now.px(GLYPH)
    if face.icon or face.pie is not None:
        start = words.right() - glyph if mirrored else words.left()
        square = QRectF(start, pill.center().y() - glyph / 2, glyph, glyph)
        _draw_glyph(painter, square, face, ink)
        shift = glyph + 6
        words = words.adjusted(0, 0, -shift, 0) if mirrored else words.adjusted(shift, 0, 0, 0)
    painter.setFont(now.font(Type.SMALL, bold=True))
    painter.setPen(ink)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shortened(face.words))
    painter.restore()


def _draw_glyph(painter: QPainter, square: QRectF, face: PillFace, ink: QColor) -> None:
    if face.icon:
        draw_icon(painter, face.icon, square, ink)
    elif face.pie is not None:
        _draw_pie(painter, square.adjusted(1, 1, -1, -1), face.pie, ink)


def _draw_pie(painter: QPainter, circle: QRectF, part: float, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if part < 0:
        reach = circle.width() * 0.35
        middle = circle.center()
        painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach))
    elif part > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        inner = circle.adjusted(2, 2, -2, -2)
        painter.drawPie(inner, 90 * 16, -round(part * 360 * 16))


class Pill(QWidget):
    """A pill as a widget; its words are its accessible name, `explain` says what they mean."""

    def __init__(self, face: PillFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(face.words)
        self.setToolTip(rest_in_tip(face.words))

    @property
    def face(self) -> PillFace:
        return self._face

    def explain(self, meaning: str) -> None:
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)

    def show_face(self, face: PillFace) -> None:
        self._face = face
        self.setAccessibleName(face.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._face)

    def paintEvent(self, _event: QPaintEvent) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_pill(QPainter(self), QRectF(self.rect()), self._face, mirrored=is_mirrored)

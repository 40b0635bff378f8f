"""A glyph at an edge of a text field, as large as the text: a picture, or something to press."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import Space

SIZE = 18


class FieldGlyph(QAbstractButton):
    """Keeps the words of its field out of its way; with a name it can be pressed.

    The keyboard passes it by: what it does, a key of the field does too.
    """

    def __init__(
        self, field: QLineEdit, icon: str, name: str = "", *, is_leading: bool = False
    ) -> None:
        super().__init__(field)
        self._field = field
        self._icon = icon
        self._is_leading = is_leading
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        cursor = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.IBeamCursor
        self.setCursor(cursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=not name)
        field.installEventFilter(self)
        self._place()

    def sizeHint(self) -> QSize:
        side = look.current().px(SIZE)
        return QSize(side, side)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange}:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = "accent" if self.underMouse() and self.toolTip() else "grey"
        draw_icon(QPainter(self), self._icon, QRectF(self.rect()), look.current().colour(tone))

    def _place(self) -> None:
        """At its edge, which changes sides where the language runs to the left."""
        side, field = self.sizeHint().width(), self._field
        is_mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_left = self._is_leading is not is_mirrored
        x = Space.S if is_left else field.width() - Space.S - side
        self.setGeometry(x, (field.height() - side) // 2, side, side)
        margins = field.textMargins()
        if is_left:
            margins.setLeft(side + Space.XS)
        else:
            margins.setRight(side + Space.XS)
        field.setTextMargins(margins)

"""The focus ring: two pixels of accent outside the control that has the keyboard."""

from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius

GAP = 2
RING = 2
ROOM = GAP + RING + 1
WANTS_RING = "wants_ring"
"""Dynamic property of the controls that are ringed; the others show focus themselves."""

_MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Wheel}
)


class FocusRing(QObject):
    """Follows the keyboard through the whole program and rings the control that has it.

    The ring itself belongs to the window of its control and may go with it; the next window gets
    a new one. Controls and windows are only referred to: were this the last to hold a window, the
    window would be deleted as the keyboard leaves it, under the hands of Qt.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._ringed: ReferenceType[QWidget] | None = None
        self._watched: list[ReferenceType[QWidget]] = []
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    def end(self) -> None:
        """Follow the keyboard no more. To delete it later would leave it following until then."""
        self._app.focusChanged.disconnect(self._follow)
        self._follow(None, None)
        self.deleteLater()

    def widget(self) -> QWidget | None:
        """The control that is ringed now."""
        return _present(self._ringed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if new is not None and new.property(WANTS_RING) else None
        before = self.widget()
        if wanted is not None and wanted is before:
            return
        if before is not None:
            before.destroyed.disconnect(self._let_go)
        if wanted is None:
            self._let_go()
            return
        self._ringed = ref(wanted)
        wanted.destroyed.connect(self._let_go)
        self._watch(wanted)
        self._place()

    def _watch(self, widget: QWidget | None) -> None:
        """The control and all that hold it: any of them may move it."""
        for each in self._watched:
            if (present := _present(each)) is not None:
                present.removeEventFilter(self)
        self._watched.clear()
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(ref(widget))
            widget = None if widget.isWindow() else widget.parentWidget()

    def _let_go(self) -> None:
        self._ringed = None
        self._watch(None)
        self._hide()

    def _place(self) -> None:
        """Around the control; not where it is scrolled out of sight."""
        ringed = self.widget()
        if ringed is None or ringed.visibleRegion().isEmpty():
            self._hide()
            return
        corner = ringed.mapTo(ringed.window(), QPoint(0, 0))
        ring = self._on(ringed.window())
        ring.setGeometry(ringed.rect().translated(corner).adjusted(-ROOM, -ROOM, ROOM, ROOM))
        ring.raise_()
        ring.show()

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _on(self, window: QWidget) -> "_Ring":
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(window)
        elif self._ring.parentWidget() is not window:
            self._ring.setParent(window)
        return self._ring


def _present(reference: ReferenceType[QWidget] | None) -> QWidget | None:
    """None also for a widget that is being deleted, which the keyboard leaves meanwhile."""
    widget = reference() if reference is not None else None
    return widget if widget is not None and isValid(widget) else None


class _Ring(QWidget):
    """Lies over a window, moving nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inset = ROOM - GAP - RING / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.current().colour("accent"), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = Radius.CONTROL + GAP + RING / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)

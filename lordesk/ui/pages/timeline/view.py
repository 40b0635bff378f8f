"""The timeline under pointer and keyboard: hover, click, zoom, pan, walking rows and marks."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.canvas import PAN_PIXELS, TimelineCanvas
from lordesk.ui.pages.timeline.walking import Cursor, step

ZOOM_STEP = 1.25


class TimelineView(TimelineCanvas):
    """Tells what is opened, what became current, and where a menu is wanted."""

    opened = Signal(str)
    """The key of a letter that was clicked or entered."""
    moved_to = Signal(object)
    """The Cursor after it was moved by hand."""
    menu_wanted = Signal(object, QPoint)
    """The Mark under a right-click, and where."""
    pin_wanted = Signal()
    unpin_wanted = Signal()
    """For the current mark, by their keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._drag: QPoint | None = None
        self._acts: Mapping[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.show_focus,
            Qt.Key.Key_A: self.show_all,
            Qt.Key.Key_T: self.show_today,
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_P: self.pin_wanted.emit,
            Qt.Key.Key_U: self.unpin_wanted.emit,
            Qt.Key.Key_Delete: self.unpin_wanted.emit,
        }

    def zoom_in(self) -> None:
        self.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / ZOOM_STEP)

    def tip_at(self, point: QPointF) -> str:
        """What hovering explains there, empty where there is nothing."""
        flag = self.flag_at(point)
        if flag is not None:
            return words.flag_tip(flag)
        found = self.hit_at(point)
        return words.tip(found) if found else ""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().x() - self._time_area().left()
            self.zoom(ZOOM_STEP ** (turned.y() / 120), at)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned.y() or turned.x()))
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = event.position().toPoint()
            found = self.hit_at(event.position())
            if found is not None:
                mark = found.marks[0].key if found.marks else ""
                self._go(Cursor(row=found.row.key, mark=mark))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (point.x() - self._drag.x()))
            self._drag = point
            return
        found = self.hit_at(event.position())
        is_hand = found is not None and bool(found.marks)
        shape = Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.hit_at(event.position())
        if found is not None:
            self.opened.emit(found.row.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._keyboard_menu()
            return
        found = self.hit_at(QPointF(event.pos()))
        if found is not None:
            mark = found.marks[0] if found.marks else None
            self._go(Cursor(row=found.row.key, mark=mark.key if mark else ""))
            self.menu_wanted.emit(mark, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._pan(event.key()):
            return
        act = self._acts.get(Qt.Key(event.key()))
        moved = step(self._state, self.cursor_at, Qt.Key(event.key()))
        if act is not None:
            act()
        elif moved is not None:
            self._go(moved)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.cursor_at.row:
            self.opened.emit(self.cursor_at.row)

    def _keyboard_menu(self) -> None:
        mark = self._state.mark(self.cursor_at.mark) if self._state else None
        place = self.place_of(mark) if mark else None
        point = place.toPoint() if place else self.viewport().rect().center()
        if self.cursor_at.row:
            self.menu_wanted.emit(mark, self.viewport().mapToGlobal(point))

    def _pan(self, key: int) -> bool:
        distance = {Qt.Key.Key_Left: -PAN_PIXELS, Qt.Key.Key_Right: PAN_PIXELS}.get(Qt.Key(key))
        if distance is None:
            return False
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + distance)
        return True

    def _go(self, cursor: Cursor) -> None:
        self.move_to(cursor)
        self.moved_to.emit(cursor)

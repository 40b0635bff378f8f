"""One bullet of the summary: handle, number, text as typed, its tags, its notes; or its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lordesk.domain.codes import CodeRule
from lordesk.domain.field_rules import ThemeRule
from lordesk.domain.vocabulary import Theme
from lordesk.ui import texts
from lordesk.ui.pages.kits.note_box import NoteBox
from lordesk.ui.pages.kits.notes import Act, Note, notes_of
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.chips import Tag
from lordesk.ui.widgets.layout_widgets import widgets_in
from lordesk.ui.widgets.marked_text import MarkedText
from lordesk.ui.widgets.moment_editor import MomentEditor
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.services.kit_review import BulletReview

HANDLE = 18


class Handle(QWidget):
    """Six dots to drag a bullet by."""

    pulled = Signal(int)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag to move it; Alt with the arrow keys does too"))

    def sizeHint(self) -> QSize:
        size = look.current().px(HANDLE)
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        draw_icon(QPainter(self), "handle", box, look.current().colour("grey"))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pulled.emit(int(event.globalPosition().y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.let_go.emit()


class BulletRow(QFrame):
    """Enter edits, Delete takes out, Alt with arrows moves, arrows walk."""

    wants_edit = Signal(str)
    wants_out = Signal(str)
    stepped = Signal(str, int)
    moved = Signal(str, int)
    chosen = Signal(str)
    acted = Signal(str, object, object)

    def __init__(
        self,
        review: BulletReview,
        number: int,
        themes: dict[Theme, ThemeRule],
        rules: dict[str, CodeRule],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.review = review
        self.key: str = review.moment.key
        self._themes, self._rules = themes, rules
        self.is_chosen = False
        self.editor: MomentEditor | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.handle = Handle()
        self.number = Text(str(number), Role.GREY).on_one_line()
        self.words = MarkedText()
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.XS)
        self.tags = QHBoxLayout()
        self.tags.setSpacing(Space.S)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(Space.S)
        self._shown: tuple[BulletReview, int] | None = None
        self._lay_out()
        self.show_review(review, number)

    def show_review(self, review: BulletReview, number: int) -> None:
        """Draw the bullet as it is now; while it is edited only its notes follow."""
        if self._shown == (review, number):
            return
        old_notes = notes_of(self.review)
        self._shown = (review, number)
        self.review = review
        self.number.setText(str(number))
        moment = review.moment
        self.words.show_text(moment.text, moment.emphasis or "", review.marks)
        self._show_tags()
        notes = notes_of(review)
        if notes != old_notes or not self.notes.count():
            self._show_notes(notes)
        self.setAccessibleName(self._spoken(number, notes))

    def boxes(self) -> list[NoteBox]:
        return [each for each in widgets_in(self.notes) if isinstance(each, NoteBox)]

    def open_editor(self, editor: MomentEditor) -> None:
        self.editor = editor
        self.words.hide()
        self.content.insertWidget(0, editor)
        self._show_tags()
        editor.start()

    def close_editor(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.words.show()
            self._show_tags()

    def set_chosen(self, *, on: bool) -> None:
        self.is_chosen = on
        for tag in self.findChildren(Tag):
            tag.set_on_selection(on=on)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.key, by)
        elif by:
            self.stepped.emit(self.key, by)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.wants_edit.emit(self.key)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.wants_out.emit(self.key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.wants_edit.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        if self.is_chosen:
            painter.fillRect(self.rect(), now.colour("selection"))
        if self.hasFocus():
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -2))
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.colour("soft"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.handle, 0, top)
        Fitting(self.number, self._fit_number)
        row.addWidget(self.number, 0, top)
        self.content.addWidget(self.words)
        self.content.addLayout(self.tags)
        self.content.addLayout(self.notes)
        row.addLayout(self.content, 1)

    def _fit_number(self) -> None:
        self.number.setFixedWidth(look.current().px(16))

    def _show_tags(self) -> None:
        clear(self.tags)
        moment = self.review.moment
        if self.editor is not None:
            return
        if moment.competency:
            tag = Tag(texts.competency(moment.competency))
            tag.set_on_selection(on=self.is_chosen)
            self.tags.addWidget(tag)
        names = [_in_running_text(self._themes[theme].name) for theme in moment.themes]
        if names:
            self.tags.addWidget(Text(", ".join(names), Role.SECOND), 1)
        else:
            self.tags.addStretch(1)

    def _show_notes(self, notes: tuple[Note, ...]) -> None:
        clear(self.notes)
        for note in notes:
            box = NoteBox(note, self._rules)
            box.acted.connect(self._pass_on)
            self.notes.addWidget(box)

    def _pass_on(self, act: Act) -> None:
        box = self.sender()
        if isinstance(box, NoteBox):
            self.acted.emit(self.key, act, box.note)

    def _spoken(self, number: int, notes: tuple[Note, ...]) -> str:
        said = self.tr("Bullet {number}: {text}").format(
            number=number, text=self.review.moment.text
        )
        found = texts.counted(len(notes), "%n finding", "%n findings") if notes else ""
        return ". ".join(filter(None, (said.rstrip("."), found)))


def _in_running_text(name: str) -> str:
    """`Notes and EMR` as `notes and EMR`; an abbreviation stays as it is."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]

"""The bullets of a summary in their order: chosen, moved by mouse and keys, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.domain.codes import CodeRule
from lordesk.domain.moment import Moment
from lordesk.ui.pages.kits.bullet_row import BulletRow
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.moment_editor import MomentEditor
from lordesk.ui.widgets.refilling import is_leaving

if TYPE_CHECKING:
    from lordesk.services.kit_review import BulletReview


class BulletList(QWidget):
    """`placed` tells a bullet and its new place; `typed` a bullet as it is being edited."""

    placed = Signal(str, int)
    left_out = Signal(str)
    kept = Signal(object)
    typed = Signal(object)
    given_up = Signal()
    acted = Signal(str, object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._codes: dict[str, CodeRule] | None = None
        self._gap = -1
        self._pulled = ""
        self.seen = session.records
        """The records when the editing of a bullet began."""
        self.rows: list[BulletRow] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._guide = _Guide(self)

    @property
    def chosen(self) -> str:
        return next((row.key for row in self.rows if row.is_chosen), "")

    @property
    def edited(self) -> str:
        """The key of the bullet that is being edited."""
        return next((row.key for row in self.rows if row.editor is not None), "")

    def show_bullets(self, bullets: tuple[BulletReview, ...]) -> None:
        """Draw the bullets; rows that stay keep focus, editor and place."""
        kept = {row.key: row for row in self.rows}
        wanted = [bullet.moment.key for bullet in bullets]
        place, held = self._with_keyboard()
        for key, row in kept.items():
            if key not in wanted:
                self.column.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = []
        for number, bullet in enumerate(bullets, 1):
            row = kept.get(bullet.moment.key)
            if row is None:
                row = self._row(bullet, number)
            else:
                row.show_review(bullet, number)
            self.column.insertWidget(number - 1, row)
            self.rows.append(row)
        self._set_tab_order()
        self._choose_one()
        if held is not None and self.rows:
            heir = held if held in self.rows else self.rows[min(place, len(self.rows) - 1)]
            if self._with_keyboard()[1] is not heir:
                heir.setFocus()

    def _with_keyboard(self) -> tuple[int, BulletRow | None]:
        """The place and the bullet that has the keyboard, itself or with a button under it."""
        held = self.window().focusWidget() or self
        if not is_leaving(held):
            for place, row in enumerate(self.rows):
                if row is held or row.isAncestorOf(held):
                    return place, row
        return -1, None

    def choose(self, key: str) -> None:
        for row in self.rows:
            row.set_chosen(on=row.key == key)

    def focus(self, key: str) -> None:
        row = self._find(key)
        if row is not None:
            row.setFocus()

    def edit(self, key: str) -> None:
        """Open a bullet for editing; another that is open is kept first."""
        row, moment = self._find(key), self._session.records.moments.get(key)
        if row is None or moment is None or row.editor is not None:
            return
        for other in self.rows:
            if other.editor is not None:
                other.editor.keep()
        editor = MomentEditor(self._session, moment)
        self.seen = editor.seen
        editor.typed.connect(self.typed)
        editor.kept.connect(self._keep)
        editor.given_up.connect(self._give_up)
        self.choose(key)
        row.open_editor(editor)

    def gap_at(self, global_y: int) -> int:
        """The position at which a dragged bullet would be inserted."""
        y = global_y - self.mapToGlobal(self.rect().topLeft()).y()
        return sum(row.geometry().center().y() < y for row in self.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._guide.setGeometry(self.rect())

    def _row(self, bullet: BulletReview, number: int) -> BulletRow:
        themes = dict(self._session.advice.themes)
        row = BulletRow(bullet, number, themes, self._rules())
        row.wants_edit.connect(self.edit)
        row.wants_out.connect(self.left_out)
        row.stepped.connect(self._step)
        row.moved.connect(self._move)
        row.chosen.connect(self.choose)
        row.acted.connect(self.acted)
        row.handle.pulled.connect(self._pull)
        row.handle.let_go.connect(self._let_go)
        return row

    def _rules(self) -> dict[str, CodeRule]:
        if self._codes is None:
            self._codes = {rule.code: rule for rule in self._session.tools.workspace.codes()}
        return self._codes

    def _find(self, key: str) -> BulletRow | None:
        return next((row for row in self.rows if row.key == key), None)

    def _place(self, key: str) -> int:
        return next((n for n, row in enumerate(self.rows) if row.key == key), -1)

    def _set_tab_order(self) -> None:
        for one, other in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def _choose_one(self) -> None:
        """Keeps one bullet chosen, preferably one that is held back."""
        if self.rows and not self.chosen:
            held = (row for row in self.rows if row.review.is_held)
            first = next(held, None)
            if first is not None:
                self.choose(first.key)

    def _step(self, key: str, by: int) -> None:
        place = self._place(key) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _move(self, key: str, by: int) -> None:
        place = self._place(key) + by
        if 0 <= place < len(self.rows):
            self.placed.emit(key, place)

    def _pull(self, global_y: int) -> None:
        handle = self.sender()
        row = next((each for each in self.rows if each.handle is handle), None)
        if row is not None:
            self._pulled = row.key
            self._gap = self.gap_at(global_y)
            self._guide.show_at(self._gap_y())

    def _let_go(self) -> None:
        self._guide.hide()
        key, gap, here = self._pulled, self._gap, self._place(self._pulled)
        self._pulled, self._gap = "", -1
        if key and gap >= 0:
            place = gap - 1 if gap > here else gap
            if place != here:
                self.placed.emit(key, place)

    def _gap_y(self) -> int:
        if self._gap < len(self.rows):
            return self.rows[self._gap].geometry().top()
        return self.rows[-1].geometry().bottom() if self.rows else 0

    def _keep(self, moment: Moment) -> None:
        self._close(moment.key)
        self.kept.emit(moment)

    def _give_up(self) -> None:
        self._close(self.edited)
        self.given_up.emit()

    def _close(self, key: str) -> None:
        row = self._find(key)
        if row is None or row.editor is None:
            return
        focused = self.window().focusWidget()
        was_inside = not focused or row.editor.isAncestorOf(focused)
        if was_inside:
            row.setFocus()
        row.close_editor()


class _Guide(QWidget):
    """The line that shows where a dragged bullet will go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._y = 0
        self.hide()

    def show_at(self, y: int) -> None:
        self._y = y
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = QRect(Space.M, max(self._y - 1, 0), self.width() - 2 * Space.M, 3)
        QPainter(self).fillRect(line, look.current().colour("accent"))

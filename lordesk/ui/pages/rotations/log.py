"""The evidence log of one rotation: typing moments, and those there are, edited in place."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from lordesk.domain.ids import Kind as RecordKind
from lordesk.domain.ids import LetterKey, RotationKey
from lordesk.domain.moment import Moment
from lordesk.domain.quick_entry import QuickEntry
from lordesk.services import editing, moments
from lordesk.ui.pages.rotations.moment_guard import MomentGuard
from lordesk.ui.pages.rotations.moment_line import MomentLine
from lordesk.ui.pages.rotations.quick_line import QuickLine
from lordesk.ui.pages.rotations.state import MomentRow, RotationDetail
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cutting import item_words
from lordesk.ui.widgets.layout_widgets import widgets_in
from lordesk.ui.widgets.moment_editor import MomentEditor
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text


class EvidenceLog(QWidget):
    """Newest first. What has the keyboard keeps it when the records change."""

    rendered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._detail: RotationDetail | None = None
        self._editor: MomentEditor | None = None
        self._edited = ""
        self._guard = MomentGuard(session, self)
        self._guard.marked.connect(self._show_marks)
        self.line = QuickLine(session)
        self.line.entered.connect(self._add)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.line)
        column.addLayout(self.rows)

    @property
    def lines(self) -> list[MomentLine]:
        return [each for each in widgets_in(self.rows) if isinstance(each, MomentLine)]

    @property
    def editor(self) -> MomentEditor | None:
        """The moment that is being edited, if one is."""
        return self._editor

    def show_detail(self, detail: RotationDetail) -> None:
        """Draw the log, unless the same moment is just being edited."""
        focused = next((line.key for line in self.lines if line.hasFocus()), "")
        self._detail = detail
        self.line.show_rotation(detail.rotation, detail.tags)
        self._guard.look(detail.rotation, tuple(row.moment for row in detail.moments))
        if self._editor is not None and self._stays(detail):
            return
        self._editor, self._edited = None, ""
        standing = [
            each.row if isinstance(each, MomentLine) else None for each in widgets_in(self.rows)
        ]
        if detail.moments and standing == [*detail.moments]:
            return
        clear(self.rows)
        for row in detail.moments:
            self.rows.addWidget(self._line(row))
        if not detail.moments:
            self.rows.addWidget(
                Text(
                    self.tr(
                        "Nothing yet. Write down today’s best moment while it is fresh: what you "
                        "did, and what came of it."
                    ),
                    Role.GREY,
                )
            )
        if focused:
            self.choose(focused)

    def choose(self, key: str) -> None:
        """Put the keyboard on a moment."""
        for line in self.lines:
            if line.key == key:
                line.setFocus()

    def edit(self, key: str) -> None:
        """Open a moment for editing where it stands."""
        line = next((each for each in self.lines if each.key == key), None)
        moment = self._session.records.moments.get(key)
        if line is None or moment is None:
            return
        editor = MomentEditor(self._session, moment, self)
        editor.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        editor.kept.connect(self._keep)
        editor.given_up.connect(self._give_up)
        self._editor, self._edited = editor, key
        self.rows.replaceWidget(line, editor)
        line.hide()
        line.deleteLater()
        editor.start()

    def remove(self, key: str) -> None:
        """Remove a moment without asking; undo brings it back."""
        keys = [line.key for line in self.lines]
        place = keys.index(key) if key in keys else 0
        self._session.attempt(lambda records: editing.remove(records, RecordKind.MOMENT, key))
        left = self.lines
        if left:
            left[min(place, len(left) - 1)].setFocus()
        else:
            self.line.edit.setFocus()

    def _stays(self, detail: RotationDetail) -> bool:
        return any(row.moment.key == self._edited for row in detail.moments)

    def _line(self, row: MomentRow) -> MomentLine:
        line = MomentLine(row)
        line.wants_edit.connect(self.edit)
        line.wants_removal.connect(self.remove)
        line.wants_menu.connect(self.open_menu)
        line.wants_kit.connect(self._show_kit)
        line.stepped.connect(self._step)
        line.show_marks(self._guard.marks_of(row.moment))
        return line

    def _show_marks(self) -> None:
        for line in self.lines:
            line.show_marks(self._guard.marks_of(line.row.moment))

    def _add(self, entry: QuickEntry) -> None:
        detail = self._detail
        if detail is None:
            return
        rotation, today = detail.rotation, self._session.today
        kept = self._session.attempt(
            lambda records: moments.add_moment(
                records,
                rotation.key,
                entry.text,
                competency=entry.competency,
                themes=entry.themes,
                seen_by=entry.seen_by,
                on=today if rotation.start <= today <= rotation.end else None,
            )[1]
        )
        if kept is not None:
            self.line.clear()
            self.line.edit.setFocus()

    def _keep(self, moment: Moment) -> None:
        key, seen = self._edited, self._editor.seen if self._editor else None
        self._editor, self._edited = None, ""
        check = self._session.tools.workspace.texts
        kept = self._session.attempt(
            lambda records: moments.change_moment(records, moment, check), seen
        )
        if not kept and self._detail is not None:
            self.show_detail(self._detail)
        self.choose(key)

    def _give_up(self) -> None:
        key = self._edited
        self._editor, self._edited = None, ""
        if self._detail is not None:
            self.show_detail(self._detail)
        self.choose(key)

    def open_menu(self, key: str) -> QMenu:
        """Edit, delete, move to another rotation, use in a kit."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, name in (
            (self.tr("Edit"), "edit"),
            (self.tr("Delete"), "remove"),
        ):
            self._item(menu, words, name, key)
        move = menu.addMenu(self.tr("Move to"))
        for rotation in self._session.records.rotations:
            if self._detail and rotation.key != self._detail.rotation.key:
                self._item(move, rotation.service, f"move {rotation.key}", key)
        line = next((each for each in self.lines if each.key == key), None)
        if line is not None:
            menu.popup(line.mapToGlobal(QPoint(Space.XL, line.height() // 2)))
        return menu

    def _item(self, menu: QMenu, words: str, name: str, key: str) -> None:
        action = QAction(item_words(words), menu)
        action.setData((name, key))
        action.triggered.connect(self._chosen)
        menu.addAction(action)

    def _chosen(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        name, key = action.data()
        match str(name).split(" "):
            case ["edit"]:
                self.edit(str(key))
            case ["remove"]:
                self.remove(str(key))
            case ["move", rotation]:
                self._session.attempt(
                    lambda records: moments.move_moment(records, str(key), RotationKey(rotation))
                )
            case _:
                return

    def _show_kit(self, letter: str) -> None:
        self._session.show(Place(page=PageId.KITS, key=LetterKey(letter)))

    def _step(self, key: str, by: int) -> None:
        lines = self.lines
        place = next((n for n, line in enumerate(lines) if line.key == key), 0) + by
        if place < 0:
            self.line.edit.setFocus()
        elif place < len(lines):
            lines[place].setFocus()

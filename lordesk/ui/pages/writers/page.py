"""The page Writers: the ranked list at the left, the card of one writer at the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from lordesk.domain.changes import ChangeSet
from lordesk.domain.ids import Kind as RecordKind
from lordesk.domain.ids import TargetKey
from lordesk.domain.records import Records
from lordesk.domain.writer import Writer
from lordesk.services import editing
from lordesk.ui import texts
from lordesk.ui.delegates.cells import PillCell
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.pages.writers import fields, meetings
from lordesk.ui.pages.writers.columns import columns, face_of, key_of
from lordesk.ui.pages.writers.detail import WriterCard
from lordesk.ui.pages.writers.state import WritersState, derive, detail
from lordesk.ui.pages.writers.words import line_words, state_words
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.empty import Empty
from lordesk.ui.widgets.page import Page
from lordesk.ui.widgets.panes import Panes
from lordesk.ui.widgets.saved_views import SavedViews
from lordesk.ui.widgets.table import Table

Values = fields.Values


class WritersPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Writers"), parent)
        self._state = WritersState(lines=())
        self._seen = session.records
        """The records that the form shows, on which its change is made."""
        self.target = ChoiceBox()
        self.target.setAccessibleName(self.tr("Ranked for"))
        self.target.activated.connect(self.refresh)
        self.add = Button(self.tr("New writer"), Kind.OUTLINED, "plus")
        self.add.clicked.connect(self.add_writer)
        self.buttons.addWidget(self.target)
        self.buttons.addWidget(self.add)
        self.table = Table(RowsModel(columns(), key_of), self.tr("Writers"))
        self.table.setItemDelegateForColumn(2, PillCell(face_of, self.table))
        self.start = self.table
        self.views = SavedViews(session, self.table, "writers")
        self.card = WriterCard(dict(session.advice.sources))
        self.empty = Empty(
            self.tr("Nobody here yet"),
            self.tr("Add the physicians who saw your work. They are ranked, and you see why."),
            self.tr("Add a writer"),
        )
        self._stack = QStackedWidget()
        self._fill_body()
        self.table.chosen.connect(self._show_card)
        self.table.opened.connect(self._edit_chosen)
        self.table.menu_wanted.connect(self._show_row_menu)
        self.card.wanted.connect(self._do)
        self.empty.button.clicked.connect(self.add_writer)

    def show_records(self) -> None:
        self._fill_targets()
        records = self.session.records
        self._state = derive(records, self.session.advice, self.session.today, self._target_key())
        self.state_line.setText(state_words(self._state))
        self.table.rows.set_rows(self._state.lines)
        has_lines = bool(self._state.lines)
        self._stack.setCurrentIndex(1 if has_lines else 0)
        self.start = self.table if has_lines else self.empty.button
        if has_lines and self.table.rows.row_of(self.table.key) < 0:
            self.table.choose(self._state.lines[0].key)
        self._show_card(self.table.key)

    def open(self, place: Place) -> None:
        """A writer by the key; a field as the part opens the form there."""
        self.table.rows.set_filter("")
        self.table.choose(place.key)
        writer = self._writer()
        if place.part and writer is not None:
            self._edit(writer, "").begin_at(place.part)

    def add_writer(self) -> None:
        """A form for a new writer, who is chosen once saved."""
        self._form(
            self.tr("New writer"),
            fields.writer_fields(self.session.records, self.session.catalogue, None),
            {"position": "attending"},
            self._keep_new,
        )

    def _keep_new(self, values: Values) -> str:
        writer = fields.writer_from(values, self.session.records, None)
        refusal = self.session.try_to(lambda records: editing.save(records, writer))
        self.table.choose(writer.key)
        return refusal

    def _do(self, name: str) -> None:
        """What a button of the card asks for; after the colon the record it is about."""
        act, _, key = name.partition(":")
        writer = self._writer()
        if writer is None:
            return
        acts: dict[str, Callable[[Writer, str], object]] = {
            "edit": self._edit,
            "letter": self._plan_letter,
            "letters": self._open_letters,
            "contact": self._log_contact,
            "uncontact": self._remove_contact,
            "together": self._edit_together,
            "more": self._show_more,
        }
        acts[act](writer, key)

    def _edit_chosen(self, _key: str) -> None:
        self._do("edit")

    def _edit(self, writer: Writer, _key: str) -> FormDialog:
        def keep(values: Values) -> str:
            changed = fields.writer_from(values, self.session.records, writer)
            return self._save(lambda records: editing.save(records, changed))

        shown = fields.writer_fields(self.session.records, self.session.catalogue, writer.key)
        return self._form(writer.name, shown, fields.values_of(writer), keep)

    def _plan_letter(self, writer: Writer, _key: str) -> None:
        self.session.show(Place(page=PageId.LETTERS, key=writer.key, part="new"))

    def _log_contact(self, writer: Writer, _key: str) -> None:
        def keep(values: Values) -> str:
            contact = meetings.contact_from(values, self.session.records, writer.key)
            return self.session.try_to(lambda records: editing.save(records, contact))

        start = {"on": self.session.today, "kind": "met"}
        self._form(self.tr("Log a contact"), meetings.contact_fields(), start, keep)

    def _remove_contact(self, _writer: Writer, key: str) -> None:
        self.session.attempt(lambda records: editing.remove(records, RecordKind.CONTACT, key))

    def _edit_together(self, writer: Writer, key: str) -> None:
        if not self.session.records.rotations:
            self.session.problem.emit(self.tr("Add a rotation first; then say who saw you there."))
            return
        present = next((each for each in writer.worked_together if each.rotation == key), None)

        def keep(values: Values) -> str:
            changed = meetings.with_together(writer, meetings.together_from(values))
            return self._save(lambda records: editing.save(records, changed))

        start = meetings.together_values(present) if present else {}
        shown = meetings.together_fields(self.session.records)
        self._form(self.tr("Work together"), shown, start, keep)

    def _show_more(self, writer: Writer, _key: str) -> None:
        self._menu(writer, self._more()).popup(self.card.below("more"))

    def _show_row_menu(self, at: QPoint) -> None:
        """Everything that can be done with the chosen writer."""
        writer = self._writer()
        if writer is not None:
            first = (
                (self.tr("Edit"), self._edit),
                (self.tr("Log a contact"), self._log_contact),
            )
            self._menu(writer, (*first, *self._more())).popup(at)

    def _more(self) -> "tuple[Entry, ...]":
        return (
            (self.tr("Record feedback asked for…"), self._record_probe),
            (self.tr("Note days away…"), self._note_absence),
            (self.tr("Set your own verdict…"), self._set_verdict),
            (self.tr("Plan a letter"), self._plan_letter),
            (self.tr("Open their letters"), self._open_letters),
            (self.tr("Remove the writer"), self._remove),
        )

    def _menu(self, writer: Writer, entries: "tuple[Entry, ...]") -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, act in entries:
            menu.addAction(words).triggered.connect(partial(_dropping, partial(act, writer, "")))
        return menu

    def _record_probe(self, writer: Writer, _key: str) -> None:
        self._form(
            self.tr("Feedback of {name}").format(name=writer.name),
            meetings.probe_fields(),
            {"on": self.session.today},
            lambda values: self._keep(meetings.with_probe(values, writer)),
        )

    def _note_absence(self, writer: Writer, _key: str) -> None:
        self._form(
            self.tr("Days away"),
            meetings.absence_fields(),
            {},
            lambda values: self._keep(meetings.with_absence(values, writer)),
        )

    def _set_verdict(self, writer: Writer, _key: str) -> None:
        own = writer.verdict
        start = {"value": own.value, "reason": own.reason} if own else {}
        self._form(
            self.tr("Your own verdict"),
            meetings.verdict_fields(),
            start,
            lambda values: self._keep(meetings.with_verdict(values, writer)),
        )

    def _open_letters(self, writer: Writer, _key: str) -> None:
        letters = (each for each in self.session.records.letters if each.writer == writer.key)
        letter = next(letters, None)
        self.session.show(Place(page=PageId.LETTERS, key=letter.key if letter else ""))

    def _remove(self, writer: Writer, _key: str) -> None:
        self.session.attempt(lambda records: editing.remove(records, RecordKind.WRITER, writer.key))

    def _keep(self, writer: Writer) -> str:
        return self._save(lambda records: editing.save(records, writer))

    def _save(self, use_case: Callable[[Records], ChangeSet]) -> str:
        """Change what the form showed; answers the sentence of a refusal, for the form to show."""
        return self.session.try_to(use_case, self._seen)

    def _form(
        self,
        title: str,
        shown: tuple[fields.AnyField, ...],
        start: Values,
        keep: Callable[[Values], str],
    ) -> FormDialog:
        dialog = FormDialog(title, shown, self.session.today, keep, self)
        dialog.form.fill(start)
        self._seen = self.session.records
        dialog.open()
        return dialog

    def _writer(self) -> Writer | None:
        return self.session.records.writers.get(self.table.key)

    def _show_card(self, key: str) -> None:
        place = self.table.rows.row_of(key)
        self.card.setVisible(place >= 0)
        if place >= 0:
            line = self.table.rows.shown[place]
            shown = detail(self.session.records, line)
            self.card.show_detail(shown, self.session.today, line_words(line))

    def _target_key(self) -> TargetKey | None:
        key = self.target.currentData()
        return TargetKey(key) if key else None

    def _fill_targets(self) -> None:
        chosen = self.target.currentData()
        self.target.clear()
        for target in self.session.records.targets:
            name = self.session.catalogue.specialty_name(target.specialty)
            self.target.addItem(f"{name}, {texts.track(target.track)}", target.key)
        self.target.setCurrentIndex(max(self.target.findData(chosen), 0))
        self.target.setVisible(self.target.count() > 1)

    def _fill_body(self) -> None:
        left = Card()
        left.column.setContentsMargins(1, Space.S, 1, 1)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, 0, Space.M, 0)
        top.addWidget(self.views)
        left.column.addLayout(top)
        left.column.addWidget(self.table)
        self._stack.addWidget(self.empty)
        panes = Panes(left, self.card, (5, 6), parent=self)
        self.scrolls_by(panes)
        self._stack.addWidget(panes)
        self.body.addWidget(self._stack)


Entry = tuple[str, Callable[[Writer, str], object]]
"""A line of a menu, and what it does with a writer."""


def _dropping(act: Callable[[], object], _checked: object = None) -> None:
    act()

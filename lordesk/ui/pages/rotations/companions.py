"""Who saw the work on a rotation: the people, how close, and a form for each."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.ids import RotationKey, WriterKey
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.writer import WorkedTogether
from lordesk.ui import texts
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import AnyField
from lordesk.ui.pages.rotations.fields import (
    Values,
    companion_fields,
    companion_values,
    days_problem,
    stretch_of,
    with_companion,
    without_companion,
)
from lordesk.ui.pages.rotations.state import Companion, RotationDetail
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cutting import shortened
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text


class Companions(QWidget):
    """A row for each person who worked there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rotation = RotationKey("")
        self._shown: tuple[Companion, ...] | None = None
        self.add = Button(self.tr("Add a person"), Kind.GHOST, "plus")
        self.add.clicked.connect(self.open_new)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(Space.XS)
        head = Bar()
        head.lead(Text(self.tr("Who saw your work"), Role.CARD_TITLE).on_one_line())
        head.end(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(self.rows)

    def show_detail(self, detail: RotationDetail) -> None:
        self._rotation = detail.rotation.key
        if detail.companions == self._shown:
            return
        self._shown = detail.companions
        clear(self.rows)
        for companion in detail.companions:
            self.rows.addWidget(self._row(companion))
        if not detail.companions:
            self.rows.addWidget(
                Text(self.tr("Nobody yet. Whoever saw your work may write for you."), Role.GREY)
            )

    def open_new(self) -> None:
        """Add a person; without any writer on the desk, writers come first."""
        if not len(self._session.records.writers):
            self._session.show(Place(page=PageId.WRITERS))
            self._session.message.emit(self.tr("Add the physician here, then come back."))
            return
        fields = companion_fields(self._session.records, writer=True)
        self._dialog(self.tr("Who saw your work?"), fields, None, partial(self._save_new))

    def open_one(self, key: str) -> None:
        """Change how a person saw the work."""
        present = stretch_of(self._session.records, WriterKey(key), self._rotation)
        if present is None:
            return
        seen = self._session.records
        name = addressed(seen.writers[key])
        fields = companion_fields(seen, writer=False)
        self._dialog(name, fields, present, partial(self._save, key, present, seen))

    def remove(self, key: str) -> None:
        rotation = self._rotation

        def use_case(records: Records) -> ChangeSet:
            writer = records.writers[key]
            present = stretch_of(records, WriterKey(key), rotation)
            after = records.put(without_companion(writer, present)) if present else records
            service = records.rotations[rotation].service
            return between(records, after, f"Take {addressed(writer)} off {service}")

        self._session.attempt(use_case)

    def _dialog(
        self,
        title: str,
        fields: tuple[AnyField, ...],
        present: WorkedTogether | None,
        save: partial[str],
    ) -> None:
        dialog = FormDialog(title, fields, self._session.today, save, self)
        dialog.form.fill(companion_values(present))
        dialog.open()

    def _save_new(self, values: Values) -> str:
        return self._save(str(values["writer"]), None, None, values)

    def _save(
        self, key: str, present: WorkedTogether | None, seen: Records | None, values: Values
    ) -> str:
        rotation = self._rotation
        problem = days_problem(values)
        if problem:
            return problem

        def use_case(records: Records) -> ChangeSet:
            writer = records.writers[key]
            after = records.put(with_companion(writer, rotation, values, present))
            service = records.rotations[rotation].service
            return between(records, after, f"Note how {addressed(writer)} saw {service}")

        return self._session.try_to(use_case, seen)

    def _row(self, companion: Companion) -> QWidget:
        row = QWidget(self)
        line = Bar(row)
        line.lead(
            Text(shortened(companion.name), Role.STRONG).on_one_line(),
            Text(self._words(companion), Role.GREY),
        )
        for words, icon, act in (
            (self.tr("Change how {name} saw your work"), "edit", self.open_one),
            (self.tr("Take {name} off this rotation"), "cross", self.remove),
        ):
            button = Button("", Kind.GHOST, icon)
            said = words.format(name=companion.name)
            button.setAccessibleName(said)
            button.setToolTip(said)
            button.clicked.connect(partial(act, companion.writer))
            line.end(button)
        return row

    def _words(self, companion: Companion) -> str:
        said = [texts.contact_depth(companion.contact) if companion.contact else ""]
        if companion.shifts:
            said.append(texts.counted(companion.shifts, "%n shift", "%n shifts"))
        if companion.start and companion.end:
            said.append(f"{texts.short_day(companion.start)} – {texts.short_day(companion.end)}")
        if companion.feedback:
            said.append(texts.counted(companion.feedback, "%n feedback", "%n pieces of feedback"))
        return " · ".join(filter(None, said)) or self.tr("not said how close")

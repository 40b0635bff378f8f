"""The columns of a list: what the rows tell of, what each column means, and its first cells."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.mapping import fields_for
from lordesk.services.exchange.presets import Subject, shipped_presets
from lordesk.services.exchange.sheet import text_of
from lordesk.ui import texts
from lordesk.ui.importing.state import as_subject
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Role, Text

SAMPLES = 3
LONGEST = 60


class ColumnsPanel(Card):
    """Tells the corrected sheet."""

    changed = Signal(object)

    def __init__(self, mapped: MappedSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._mapped = mapped
        head = QHBoxLayout()
        head.addWidget(Text(mapped.sheet.name or self.tr("The list"), Role.CARD_TITLE), 1)
        head.addWidget(Text(self.tr("Each row is about"), Role.GREY).on_one_line())
        self.subject = ChoiceBox(opens_by_arrows=True)
        self.subject.setAccessibleName(self.tr("Each row is about"))
        self.subject.addItem(self.tr("Leave this sheet out"), "")
        for rule in shipped_presets().subjects.values():
            self.subject.addItem(texts.column(rule.label), rule.subject.value)
        chosen = mapped.subject.value if mapped.subject else ""
        self.subject.setCurrentIndex(max(self.subject.findData(chosen), 0))
        self.subject.activated.connect(self._choose_subject)
        head.addWidget(self.subject)
        self.column.addLayout(head)
        self.choices: list[ChoiceBox] = []
        if mapped.subject is not None:
            self.column.addLayout(self._grid(mapped, mapped.subject))

    def _grid(self, mapped: MappedSheet, subject: Subject) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        for place, heading in enumerate(mapped.mapping.headings):
            choice = self._choice(place, subject)
            grid.addWidget(Text(heading or self.tr("(no heading)"), Role.STRONG), place, 0)
            grid.addWidget(choice, place, 1)
            grid.addWidget(Text(self._sample(place), Role.SECOND), place, 2)
            self.choices.append(choice)
        return grid

    def _choice(self, place: int, subject: Subject) -> ChoiceBox:
        choice = ChoiceBox(opens_by_arrows=True)
        heading = self._mapped.mapping.headings[place]
        choice.setAccessibleName(self.tr("Column {heading} means").format(heading=heading))
        choice.addItem(self.tr("Leave out"), "")
        for rule in fields_for(subject):
            choice.addItem(texts.column(rule.label), rule.name)
        field = self._mapped.mapping.fields[place]
        choice.setCurrentIndex(max(choice.findData(field or ""), 0))
        choice.activated.connect(partial(self._choose_field, place, choice))
        return choice

    def _sample(self, place: int) -> str:
        rows = (self._mapped.sheet.cell(row, place) for row in self._mapped.data_rows())
        texts = [text for cell in rows if (text := " ".join(text_of(cell).split()))]
        shown = " · ".join(texts[:SAMPLES])
        return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"

    def _choose_subject(self) -> None:
        value = self.subject.currentData()
        if value:
            self.changed.emit(as_subject(self._mapped, Subject(value)))
        else:
            mapping = replace(self._mapped.mapping, subject=None)
            self.changed.emit(MappedSheet(sheet=self._mapped.sheet, mapping=mapping))

    def _choose_field(self, place: int, choice: ChoiceBox, _index: int) -> None:
        mapping = self._mapped.mapping.with_field(place, choice.currentData() or None)
        self.changed.emit(MappedSheet(sheet=self._mapped.sheet, mapping=mapping))

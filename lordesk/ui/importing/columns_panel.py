"""The columns of a list: what the rows tell of, what each column means, and its first cells."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.mapping import fields_for
from lordesk.services.exchange.presets import Subject, shipped_presets
from lordesk.services.exchange.sheet import text_of
from lordesk.ui import texts
from lordesk.ui.importing.state import as_subject
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Role, Text

SAMPLES = 3
LONGEST = 60
NARROW = 480
"""Width, at a text size of 100 percent, under which first cells have no column of their own."""


class ColumnsPanel(Card):
    """Tells the corrected sheet."""

    changed = Signal(object)

    def __init__(self, mapped: MappedSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._mapped = mapped
        head = Bar()
        head.lead(Text(mapped.sheet.name or self.tr("The list"), Role.CARD_TITLE))
        head.end(Text(self.tr("Each row is about"), Role.GREY).on_one_line())
        self.subject = ChoiceBox(opens_by_arrows=True)
        self.subject.setAccessibleName(self.tr("Each row is about"))
        self.subject.addItem(self.tr("Leave this sheet out"), "")
        for rule in shipped_presets().subjects.values():
            self.subject.addItem(texts.column(rule.label), rule.subject.value)
        chosen = mapped.subject.value if mapped.subject else ""
        self.subject.setCurrentIndex(max(self.subject.findData(chosen), 0))
        self.subject.activated.connect(self._choose_subject)
        head.end(self.subject)
        self.column.addLayout(head)
        self.choices: list[ChoiceBox] = []
        self._samples: list[Text] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._is_narrow: bool | None = None
        if mapped.subject is not None:
            self._fill(mapped, mapped.subject)
            self.column.addLayout(self._grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the first cells of a column stand under its choice."""
        super().resizeEvent(event)
        self._place_samples(is_narrow=self.width() < look.current().px(NARROW))

    def _fill(self, mapped: MappedSheet, subject: Subject) -> None:
        for place, heading in enumerate(mapped.mapping.headings):
            choice = self._choice(place, subject)
            name = Text(heading or self.tr("(no heading)"), Role.STRONG)
            self._grid.addWidget(name, 2 * place, 0)
            self._grid.addWidget(choice, 2 * place, 1)
            self.choices.append(choice)
            self._samples.append(Text(self._sample(place), Role.SECOND))
        self._place_samples(is_narrow=False)

    def _place_samples(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._grid.setColumnStretch(2, 0 if is_narrow else 1)
        for place, sample in enumerate(self._samples):
            below = (2 * place + 1, 1, 1, 2)
            self._grid.addWidget(sample, *(below if is_narrow else (2 * place, 2, 1, 1)))

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
        texts = (text for cell in rows if (text := " ".join(text_of(cell).split())))
        shown = " · ".join([*dict.fromkeys(texts)][:SAMPLES])
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

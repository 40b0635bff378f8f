"""What a list leaves open: each question with its choices; nothing is guessed for the person."""

from dataclasses import replace
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.vocabulary import Position, RotationKind
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.questions import (
    Answers,
    DateOrderQuestion,
    Question,
    TargetQuestion,
    UndatedQuestion,
    Unread,
    UnreadQuestion,
    ValueQuestion,
)
from lordesk.services.exchange.sheet import shortened
from lordesk.ui import texts
from lordesk.ui.forms.date_field import DateField
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Role, Text

SHOWN = 12


class QuestionsPanel(Card):
    """Tells the answers with one more answered."""

    answered = Signal(object)

    def __init__(
        self,
        questions: tuple[Question, ...],
        answers: Answers,
        today: date,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._catalogue = catalogue
        self._answers = answers
        self._today = today
        self.column.addWidget(Text(self.tr("Before it can be taken in"), Role.CARD_TITLE))
        for question in questions:
            self._add(question)

    def _add(self, question: Question) -> None:
        match question:
            case DateOrderQuestion():
                self._add_order(question)
            case TargetQuestion():
                self._add_target(question)
            case ValueQuestion():
                self._add_value(question)
            case UndatedQuestion():
                self._add_undated(question)
            case UnreadQuestion():
                self._add_unread(question)

    def _add_order(self, question: DateOrderQuestion) -> None:
        words = self.tr("In “{heading}”, how is {example} meant?")
        example = question.examples[0] if question.examples else ""
        self.column.addWidget(Text(words.format(heading=question.heading, example=example)))
        row = Bar()
        for order, said in (
            (DateOrder.DAY_FIRST, self.tr("Day first, then month")),
            (DateOrder.MONTH_FIRST, self.tr("Month first, then day")),
        ):
            button = Button(said)
            button.setObjectName(order.value)
            button.setCheckable(True)
            button.setChecked(self._answers.order(question.sheet, question.column) is order)
            button.clicked.connect(partial(self._order, question, order))
            row.lead(button)
        self.column.addLayout(row)
        if question.suggested is not None:
            suggested = {
                DateOrder.DAY_FIRST: self.tr("Other dates of the column have the day first."),
                DateOrder.MONTH_FIRST: self.tr("Other dates of the column have the month first."),
            }
            self.column.addWidget(Text(suggested[question.suggested], Role.SECOND))

    def _order(
        self, question: DateOrderQuestion, order: DateOrder, _checked: object = None
    ) -> None:
        orders = {**self._answers.column_orders, (question.sheet, question.column): order}
        self.answered.emit(replace(self._answers, column_orders=MappingProxyType(orders)))

    def _add_target(self, question: TargetQuestion) -> None:
        self.column.addWidget(Text(self.tr("What are these letters or programs for?")))
        choice = ChoiceBox()
        choice.setAccessibleName(self.tr("What are these letters or programs for?"))
        choice.addItem(self.tr("Choose…"), "")
        for each in question.choices:
            choice.addItem(each.label, each.key)
        chosen = self._answers.target or question.proposed or ""
        choice.setCurrentIndex(max(choice.findData(chosen), 0))
        choice.activated.connect(partial(self._target, choice))
        self.column.addLayout(_start(choice))

    def _target(self, choice: ChoiceBox, _index: int) -> None:
        self.answered.emit(replace(self._answers, target=choice.currentData() or None))

    def _add_value(self, question: ValueQuestion) -> None:
        words = self.tr("Some rows have no “{label}”. What stands for it?")
        self.column.addWidget(Text(words.format(label=texts.column(question.label))))
        known = self._answers.values.get(question.field, question.proposed or "")
        if question.choices:
            choice = ChoiceBox()
            choice.setAccessibleName(texts.column(question.label))
            choice.addItem(self.tr("Choose…"), "")
            for each in question.choices:
                choice.addItem(_said(question.field, each), each)
            choice.setCurrentIndex(max(choice.findData(known), 0))
            choice.activated.connect(partial(self._chosen_value, question, choice))
            self.column.addLayout(_start(choice))
            return
        edit = QLineEdit(known)
        edit.setAccessibleName(texts.column(question.label))
        edit.setCompleter(_completer(_names(question.field, self._catalogue), edit))
        use = Button(self.tr("Use this"), Kind.OUTLINED)
        use.clicked.connect(partial(self._typed_value, question, edit))
        edit.returnPressed.connect(partial(self._typed_value, question, edit))
        row = QHBoxLayout()
        row.addWidget(edit, 1)
        row.addWidget(use)
        self.column.addLayout(row)

    def _chosen_value(self, question: ValueQuestion, choice: ChoiceBox, _index: int) -> None:
        self._value(question, choice.currentData())

    def _typed_value(
        self, question: ValueQuestion, edit: QLineEdit, _checked: object = None
    ) -> None:
        self._value(question, edit.text().strip())

    def _value(self, question: ValueQuestion, value: str) -> None:
        values = {**self._answers.values, question.field: value}
        kept = {name: each for name, each in values.items() if each}
        self.answered.emit(replace(self._answers, values=MappingProxyType(kept)))

    def _add_undated(self, question: UndatedQuestion) -> None:
        words = self.tr("{count} cells say “yes” where a day is kept ({headings}). Which day?")
        headings = ", ".join(map(texts.column, question.headings))
        self.column.addWidget(Text(words.format(count=question.count, headings=headings)))
        day = DateField(self._today)
        day.set_name(self.tr("Day for cells that say yes"))
        day.set_day(self._answers.undated_on or question.proposed)
        day.changed.connect(partial(self._undated, day))
        self.column.addLayout(_start(day))

    def _undated(self, day: DateField) -> None:
        self.answered.emit(replace(self._answers, undated_on=day.day))

    def _add_unread(self, question: UnreadQuestion) -> None:
        words = self.tr("“{heading}” has cells that cannot be read. What becomes of them?")
        self.column.addWidget(Text(words.format(heading=question.heading)))
        self.column.addWidget(Text(self._cells(question), Role.SECOND))
        if question.lack_year:
            self.column.addWidget(Text(self._about_years(), Role.SECOND))
        ways = ((Unread.EMPTY, self.tr("Leave them empty")),)
        if question.can_note:
            ways = ((Unread.NOTES, self.tr("Keep the words in the notes")), *ways)
        row = Bar()
        for way, said in ways:
            button = Button(said)
            button.setObjectName(way.value)
            button.setCheckable(True)
            button.setChecked(self._answers.about_unread(question.cells[0]) is way)
            button.clicked.connect(partial(self._unread, question, way))
            row.lead(button)
        self.column.addLayout(row)

    def _cells(self, question: UnreadQuestion) -> str:
        line, short = self.tr("Row {row}: {words}"), self.tr("Row {row}: {words} (no year)")
        lines = [
            (short if cell.lacks_year else line).format(row=cell.row, words=shortened(cell.text))
            for cell in question.cells
        ]
        more = len(lines) - SHOWN
        rest = texts.counted(more, "and %n more", "and %n more") if more > 0 else ""
        return "\n".join(filter(None, (*lines[:SHOWN], rest)))

    def _about_years(self) -> str:
        return self.tr(
            "Dates without a year are not guessed: cancel, write the year into the file, as in "
            "2027-01-31, and import it again."
        )

    def _unread(self, question: UnreadQuestion, way: Unread, _checked: object = None) -> None:
        ways = {**self._answers.column_unread, (question.sheet, question.column): way}
        self.answered.emit(replace(self._answers, column_unread=MappingProxyType(ways)))


def _names(field: str, catalogue: Catalogue) -> tuple[str, ...]:
    """What the field is known to hold; anything else may be typed as well."""
    match field:
        case "rotation.specialty":
            return tuple(each.name for each in catalogue.specialties.values())
        case "rotation.country":
            return tuple(catalogue.countries.values())
        case _:
            return ()


def _completer(names: tuple[str, ...], parent: QWidget) -> QCompleter:
    """Offers the names that hold what is typed."""
    found = QCompleter(names, parent)
    found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    found.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = found.popup()
    if popup is not None:  # as Qt's types have it
        popup.setProperty("floats", "true")
    return found


def _said(field: str, value: str) -> str:
    """A value of the file in the words of the window."""
    match field:
        case "writer.position":
            return texts.position(Position(value))
        case "rotation.kind":
            return texts.rotation_kind(RotationKind(value))
        case _:
            return value.replace("_", " ")


def _start(widget: QWidget) -> Bar:
    row = Bar()
    row.lead(widget)
    return row

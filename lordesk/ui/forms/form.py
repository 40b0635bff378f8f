"""A form: fields with labels, hints and problems; short ones beside each other where they fit."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lordesk.ui.forms.fields import AnyField, DayField, LinesField, ManyField, TextField
from lordesk.ui.forms.inputs import DayInput, Input, make_input
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.text import Role, Text

TOP = Qt.AlignmentFlag.AlignTop
TWO_FROM = 480
"""Width of a form, at a text size of 100 percent, from which short fields stand in pairs."""


class Form(QWidget):
    """Values by field name; `changed` after a field was left or chosen."""

    changed = Signal()

    def __init__(
        self, fields: tuple[AnyField, ...], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = {field.name: field for field in fields}
        self._inputs: dict[str, Input] = {}
        self._problems: dict[str, Text] = {}
        self._touched: set[str] = set()
        self._rows = {field.name: self._row(field, today) for field in fields}
        self._join_days(fields)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)
        self.arrange(self.width())

    @property
    def across(self) -> int:
        """How many short fields stand beside each other."""
        return self._across

    def arrange(self, width: int) -> None:
        """Arrange short fields in pairs or one below the other; long fields get their own line."""
        across = 2 if width >= look.current().px(TWO_FROM) else 1
        if across == self._across:
            return
        self._across = across
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, across - 1)
        line = place = 0
        for name, row in self._rows.items():
            is_wide = across > 1 and _is_long(self._fields[name])
            if place and (is_wide or place == across):
                line, place = line + 1, 0
            self._grid.addWidget(row, line, place, 1, across if is_wide else 1, TOP)
            place += across if is_wide else 1
        self._grid.setRowStretch(line + 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(event.size().width())

    def input(self, name: str) -> Input:
        return self._inputs[name]

    def values(self) -> dict[str, object]:
        return {name: each.value() for name, each in self._inputs.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Show values; fields not named are emptied."""
        for name, each in self._inputs.items():
            each.widget.blockSignals(True)
            each.fill(values.get(name))
            each.widget.blockSignals(False)
        self._touched.clear()
        self._show_problems()

    def refill(self, values: Mapping[str, object]) -> None:
        """Show these values and leave every other field as it is."""
        for name, value in values.items():
            each = self._inputs[name]
            each.widget.blockSignals(True)
            each.fill(value)
            each.widget.blockSignals(False)
        self._show_problems()

    def problems(self) -> dict[str, str]:
        """What is wrong, by field, in the order of the form."""
        found = {name: self._problem(name) for name in self._fields}
        return {name: words for name, words in found.items() if words}

    def shown_problems(self) -> dict[str, str]:
        """The problems shown beside fields now."""
        return {name: each.text() for name, each in self._problems.items() if each.text()}

    def validate(self) -> bool:
        """Show every problem and put the keyboard on the first; whether there is none."""
        self._touched.update(self._fields)
        self._show_problems()
        problems = self.problems()
        for name in problems:
            self._inputs[name].widget.setFocus()
            break
        return not problems

    def complain(self, name: str, words: str) -> None:
        """Show a problem that only the desk could find."""
        self._problems[name].setText(words)
        self._problems[name].setVisible(bool(words))

    def _row(self, field: AnyField, today: date) -> QWidget:
        row = QWidget(self)
        row.setMinimumWidth(1)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        label = Text(field.label, Role.STRONG)
        made = make_input(field, today, row)
        label.setBuddy(made.widget)
        problem = Text("", Role.PROBLEM)
        problem.hide()
        column.addWidget(label)
        column.addWidget(made.widget)
        if field.hint:
            column.addWidget(Text(field.hint, Role.SECOND))
            made.widget.setAccessibleDescription(field.hint)
        column.addWidget(problem)
        made.setObjectName(field.name)
        made.changed.connect(self._note)
        self._inputs[field.name] = made
        self._problems[field.name] = problem
        return row

    def _join_days(self, fields: tuple[AnyField, ...]) -> None:
        for field in fields:
            if isinstance(field, DayField) and field.follows:
                last, first = self._inputs[field.name], self._inputs[field.follows]
                if isinstance(last, DayInput) and isinstance(first, DayInput):
                    last.follow(first)

    def _note(self) -> None:
        made = self.sender()
        if made is not None:  # pyright: ignore[reportUnnecessaryComparison] - None for a plain call
            self._touched.add(made.objectName())
        self._show_problems()
        self.changed.emit()

    def _problem(self, name: str) -> str:
        field, made = self._fields[name], self._inputs[name]
        value = made.value()
        own = made.problem()
        if own:
            return own
        if field.required and value in (None, "", ()):
            return self.tr("{label} is needed.").format(label=field.label)
        return field.check(value)

    def _show_problems(self) -> None:
        for name, label in self._problems.items():
            words = self._problem(name) if name in self._touched else ""
            label.setText(words)
            label.setVisible(bool(words))
            self._inputs[name].widget.setAccessibleDescription(words or self._fields[name].hint)


def _is_long(field: AnyField) -> bool:
    """Whether the field needs the full width."""
    return isinstance(field, LinesField | ManyField) or (
        isinstance(field, TextField) and field.is_long
    )

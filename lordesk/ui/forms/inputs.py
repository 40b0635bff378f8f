"""The input widget for each kind of field: made, filled, read, and told when it changes."""

from abc import abstractmethod
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from lordesk.ui.forms.date_field import DateField
from lordesk.ui.forms.fields import (
    AnyField,
    ChoiceField,
    DayField,
    LinesField,
    ManyField,
    NumberField,
    TextField,
    TriStateField,
)
from lordesk.ui.widgets.check_box import CheckBox
from lordesk.ui.widgets.choice_box import ChoiceBox

LONG_HEIGHT = 84
SHORT = 28
"""Signs that the words of a check box may have beside another."""


class Input(QObject):
    """A widget with a value of its field's type."""

    changed = Signal()
    widget: QWidget

    @abstractmethod
    def value(self) -> object: ...

    @abstractmethod
    def fill(self, value: object) -> None: ...

    def problem(self) -> str:
        """What the widget itself finds wrong with what is typed."""
        return ""

    def set_name(self, name: str) -> None:
        self.widget.setAccessibleName(name)


class TextInput(Input):
    def __init__(self, field: TextField, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = self._edit = QLineEdit(parent)
        self._edit.setPlaceholderText(field.placeholder)
        self._edit.editingFinished.connect(self.changed)

    def value(self) -> str:
        return self._edit.text().strip()

    def fill(self, value: object) -> None:
        words = str(value or "")
        if words != self._edit.text():
            self._edit.setText(words)
            self._edit.setCursorPosition(0)  # long words are read from their beginning


class LongTextInput(Input):
    """Tab leaves it; pasted text comes in plain."""

    def __init__(self, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = self._edit = QPlainTextEdit(parent)
        self._edit.setPlaceholderText(placeholder)
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(LONG_HEIGHT)
        self._edit.textChanged.connect(self.changed)

    def value(self) -> object:
        return self._edit.toPlainText().strip()

    def fill(self, value: object) -> None:
        self._edit.setPlainText(str(value or ""))


class LinesInput(LongTextInput):
    def value(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self._edit.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def fill(self, value: object) -> None:
        self._edit.setPlainText("\n".join(cast("tuple[str, ...]", value or ())))


class DayInput(Input):
    def __init__(self, field: DayField, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = self._field = DateField(today, parent, is_nearest=field.is_nearest)
        self._field.changed.connect(self.changed)

    def follow(self, first: "DayInput") -> None:
        """This is the last day of what begins on the other."""
        self._field.follow(first._field)

    def value(self) -> date | None:
        return self._field.day

    def fill(self, value: object) -> None:
        self._field.set_day(value if isinstance(value, date) else None)

    def problem(self) -> str:
        return self._field.problem

    def set_name(self, name: str) -> None:
        self._field.set_name(name)


class NumberInput(Input):
    def __init__(self, field: NumberField, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = self._edit = QLineEdit(parent)
        self._edit.setValidator(QIntValidator(field.minimum, field.maximum, parent))
        self._edit.setMaximumWidth(120)
        self._edit.editingFinished.connect(self.changed)

    def value(self) -> int | None:
        typed = self._edit.text().strip()
        return int(typed) if typed.lstrip("-").isdigit() else None

    def fill(self, value: object) -> None:
        self._edit.setText("" if value is None else str(value))


class ChoiceInput(Input):
    def __init__(self, choices: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = self._box = ChoiceBox(parent)
        for value, words in choices:
            self._box.addItem(words, value)
        self._box.activated.connect(self.changed)

    def value(self) -> object:
        return self._box.currentData()

    def fill(self, value: object) -> None:
        place = self._box.findData(str(value) if value is not None else "")
        self._box.setCurrentIndex(max(place, 0))


class FreeChoiceInput(ChoiceInput):
    """The words of a choice stand for its value; other text is its own value."""

    def __init__(self, choices: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(choices, parent)
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self._box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self.changed)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        line = self._box.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def value(self) -> str:
        typed = self._box.currentText().strip()
        place = self._box.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self._box.itemData(place)) if place >= 0 else typed

    def fill(self, value: object) -> None:
        place = self._box.findData(str(value or ""))
        self._box.setCurrentIndex(place)
        if place < 0:
            self._box.setEditText(str(value or ""))


class TriStateInput(ChoiceInput):
    def __init__(self, parent: QWidget) -> None:
        words = (("", self.tr("Not known")), ("yes", self.tr("Yes")), ("no", self.tr("No")))
        super().__init__(words, parent)

    def value(self) -> bool | None:
        return {"yes": True, "no": False}.get(str(self._box.currentData()))

    def fill(self, value: object) -> None:
        super().fill({True: "yes", False: "no"}.get(cast("bool", value), ""))


class ManyInput(Input):
    """Check boxes in two columns, below each other where their words are long."""

    def __init__(self, choices: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = QWidget(parent)
        grid = QGridLayout(self.widget)
        grid.setContentsMargins(0, 0, 0, 0)
        across = 1 if any(len(words) > SHORT for _, words in choices) else 2
        self._boxes: dict[str, CheckBox] = {}
        for number, (value, words) in enumerate(choices):
            box = self._boxes[value] = CheckBox(words, self.widget)
            box.toggled.connect(self.changed)
            grid.addWidget(box, number // across, number % across)

    def value(self) -> tuple[str, ...]:
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def fill(self, value: object) -> None:
        chosen = {str(each) for each in cast("tuple[object, ...]", value or ())}
        for name, box in self._boxes.items():
            box.setChecked(name in chosen)


def make_input(field: AnyField, today: date, parent: QWidget) -> Input:
    """The input for a field, named for a screen reader."""
    made = _made(field, today, parent)
    made.set_name(field.label)
    return made


def _made(field: AnyField, today: date, parent: QWidget) -> Input:
    match field:
        case ChoiceField() | TriStateField() | ManyField():
            return _chosen(field, parent)
        case TextField(is_long=True):
            return LongTextInput(field.placeholder, parent)
        case TextField():
            return TextInput(field, parent)
        case DayField():
            return DayInput(field, today, parent)
        case NumberField():
            return NumberInput(field, parent)
        case LinesField():
            return LinesInput(field.placeholder, parent)


def _chosen(field: ChoiceField | TriStateField | ManyField, parent: QWidget) -> Input:
    match field:
        case ChoiceField(is_free=True):
            return FreeChoiceInput(field.choices, parent)
        case ChoiceField():
            return ChoiceInput(field.choices, parent)
        case TriStateField():
            return TriStateInput(parent)
        case ManyField():
            return ManyInput(field.choices, parent)

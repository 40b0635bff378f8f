"""Each kind of field has an input that gives back what it was filled with."""

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

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
from lordesk.ui.forms.inputs import make_input
from lordesk.ui.widgets.check_box import CheckBox

WORDS = (("im", "Internal medicine"), ("fm", "Family medicine"))
CASES: list[tuple[AnyField, object, object]] = [
    (TextField(name="a", label="A"), "Ünal", ""),
    (TextField(name="a", label="A", is_long=True), "two\nlines", ""),
    (DayField(name="a", label="A"), date(2027, 1, 5), None),
    (NumberField(name="a", label="A"), 7, None),
    (ChoiceField(name="a", label="A", choices=WORDS), "fm", "im"),
    (ChoiceField(name="a", label="A", choices=WORDS, is_free=True), "Cardiology", ""),
    (ChoiceField(name="a", label="A", choices=WORDS, is_free=True), "fm", ""),
    (TriStateField(name="a", label="A"), False, None),
    (TriStateField(name="a", label="A"), True, None),
    (ManyField(name="a", label="A", choices=WORDS), ("fm",), ()),
    (LinesField(name="a", label="A"), ("one", "two"), ()),
]


@pytest.mark.parametrize(("field", "value", "empty"), CASES, ids=lambda each: type(each).__name__)
def test_it_gives_back_what_it_was_filled_with(
    qtbot: QtBot, field: AnyField, value: object, empty: object
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = make_input(field, date(2026, 11, 22), parent)
    made.fill(value)
    assert made.value() == value
    made.fill(None)
    assert made.value() == empty
    assert made.problem() == ""


@pytest.mark.parametrize(
    ("longest", "lines"), [("Family medicine", 1), ("Physical Medicine and Rehabilitation", 2)]
)
def test_boxes_with_long_words_stand_below_each_other(
    qtbot: QtBot, longest: str, lines: int
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = ManyField(name="a", label="A", choices=(("im", "Internal medicine"), ("x", longest)))
    made = make_input(field, date(2026, 11, 22), parent)
    made.widget.show()
    tops = {box.geometry().top() for box in made.widget.findChildren(CheckBox)}
    assert len(tops) == lines


def test_long_words_are_shown_from_their_beginning(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = make_input(TextField(name="a", label="A"), date(2026, 11, 22), parent)
    made.fill("Internal medicine inpatient, Jackson Memorial")
    assert isinstance(made.widget, QLineEdit)
    assert made.widget.cursorPosition() == 0


def test_the_words_of_a_choice_stand_for_its_value(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = ChoiceField(name="a", label="A", choices=WORDS, is_free=True)
    made = make_input(field, date(2026, 11, 22), parent)
    assert isinstance(made.widget, QComboBox)
    made.widget.setEditText("family MEDICINE")
    assert made.value() == "fm"

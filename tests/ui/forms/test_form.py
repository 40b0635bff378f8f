"""The form: values by name, problems beside their field once it was touched or saving is tried."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.ui.forms.fields import DayField, TextField
from lordesk.ui.forms.form import Form


def no_digits(value: object) -> str:
    return "Leave digits out." if any(c.isdigit() for c in str(value)) else ""


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(
        (
            TextField(name="name", label="Name", required=True, hint="As on the diploma"),
            TextField(name="place", label="Place", check=no_digits),
            DayField(name="on", label="On"),
        ),
        date(2026, 11, 22),
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_values_come_back_by_name(form: Form) -> None:
    form.fill({"name": "Dr. Ünal", "on": date(2027, 1, 5)})
    assert form.values() == {"name": "Dr. Ünal", "place": "", "on": date(2027, 1, 5)}
    assert form.validate()


def test_filling_is_no_change_and_typing_is(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.fill({"name": "A"})
    edit = form.input("name").widget
    assert isinstance(edit, QLineEdit)
    with qtbot.waitSignal(form.changed):
        edit.editingFinished.emit()


def test_a_fresh_form_complains_of_nothing_until_it_is_to_be_saved(form: Form) -> None:
    assert form.shown_problems() == {}
    assert not form.validate()
    assert form.shown_problems() == {"name": "Name is needed."}


def test_every_field_has_its_own_check(form: Form) -> None:
    form.fill({"name": "A", "place": "Ward 7"})
    assert not form.validate()
    assert form.problems() == {"place": "Leave digits out."}
    assert form.input("place").widget.accessibleDescription() == "Leave digits out."


def test_the_desk_may_add_a_problem(form: Form) -> None:
    form.complain("name", "There is one already.")
    assert form.shown_problems() == {"name": "There is one already."}


def test_controls_are_named_for_a_screen_reader(form: Form) -> None:
    assert form.input("name").widget.accessibleName() == "Name"
    assert form.input("name").widget.accessibleDescription() == "As on the diploma"


def test_short_fields_stand_in_pairs_and_long_ones_alone_where_they_fit(qtbot: QtBot) -> None:
    names = ("a", "b", "c", "d")
    fields = tuple(TextField(name=each, label=each, is_long=each == "c") for each in names)
    form = Form(fields, date(2026, 11, 22))
    qtbot.addWidget(form)
    form.show()
    for width, pairs in ((700, True), (300, False)):
        form.resize(width, 500)
        QApplication.processEvents()
        boxes = {each: form.input(each).widget for each in names}
        tops = {each: box.mapTo(form, box.rect().topLeft()).y() for each, box in boxes.items()}
        assert (tops["a"] == tops["b"]) is pairs
        assert tops["b"] < tops["c"] < tops["d"]
        assert (boxes["c"].width() > boxes["a"].width() * 1.5) is pairs
        assert form.across == 1 + pairs


@pytest.mark.parametrize(("first", "last"), [("5 oct", "30 oct"), ("5 oct", "+25")])
def test_a_last_day_follows_the_first(qtbot: QtBot, first: str, last: str) -> None:
    form = Form(
        (
            DayField(name="start", label="From", is_nearest=True),
            DayField(name="end", label="To", follows="start"),
        ),
        date(2026, 11, 22),
    )
    qtbot.addWidget(form)
    for name, words in (("start", first), ("end", last)):
        [edit] = form.input(name).widget.findChildren(QLineEdit)
        edit.setText(words)
        edit.editingFinished.emit()
    assert form.values() == {"start": date(2026, 10, 5), "end": date(2026, 10, 30)}

"""The day field: typed, stepped, chosen, and asked about when two days could be meant."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.forms.date_field import DateField, distance_words
from lordesk.ui.widgets.buttons import Button

TODAY = date(2026, 11, 22)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def typed(field: DateField, qtbot: QtBot, words: str) -> None:
    field.edit.clear()
    qtbot.keyClicks(field.edit, words)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)


def test_it_may_be_empty(field: DateField) -> None:
    field.set_day(None)
    assert field.day is None
    assert field.problem == ""


def test_what_was_understood_is_shown_with_its_month_in_letters(
    field: DateField, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(field.changed):
        typed(field, qtbot, "jul 12")
    assert field.day == date(2027, 7, 12)
    assert field.edit.text() == "Mon 12 Jul 2027"


def test_an_impossible_day_is_a_problem_and_no_other_day(field: DateField, qtbot: QtBot) -> None:
    typed(field, qtbot, "31 feb 2027")
    assert field.day is None
    assert "No calendar has that day" in field.problem
    typed(field, qtbot, "whenever")
    assert "12 Jul 2027" in field.problem


def test_a_year_far_away_is_a_problem(field: DateField, qtbot: QtBot) -> None:
    typed(field, qtbot, "31 dec 9999")
    assert field.day is None
    assert "from 1900 to 2100" in field.problem


@pytest.mark.parametrize("end", [date.max, date(2100, 12, 31)])
def test_a_step_beyond_the_last_day_stays_on_it(field: DateField, qtbot: QtBot, end: date) -> None:
    field.set_day(end)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.day == date(2100, 12, 31)


def test_two_readings_become_two_buttons(field: DateField, qtbot: QtBot) -> None:
    typed(field, qtbot, "7/12")
    assert field.day is None
    assert "two days" in field.problem
    first, second = field.findChildren(Button)
    assert first.text() == "Mon 7 Dec 2026"
    with qtbot.waitSignal(field.changed):
        second.click()
    assert field.day == date(2027, 7, 12)
    assert field.problem == ""


def test_the_keyboard_stays_in_the_field_when_a_reading_is_chosen(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    first = QLineEdit()
    field = DateField(TODAY)
    column.addWidget(first)
    column.addWidget(field)
    form.show()
    typed(field, qtbot, "7/12")
    button = field.findChildren(Button)[0]
    button.setFocus()
    button.click()
    assert form.focusWidget() is field.edit


@pytest.mark.parametrize(("key", "day"), [(Qt.Key.Key_Up, 23), (Qt.Key.Key_Down, 21)])
def test_up_and_down_step_a_day(field: DateField, qtbot: QtBot, key: Qt.Key, day: int) -> None:
    field.set_day(TODAY)
    qtbot.keyClick(field.edit, key)
    assert field.day == date(2026, 11, day)


def test_a_month_sheet_opens_by_key_and_chooses(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    sheet = field.findChild(QCalendarWidget)
    assert sheet is not None
    sheet.clicked.emit(QDate(2027, 1, 5))
    assert field.day == date(2027, 1, 5)


def test_a_screen_reader_hears_its_name(field: DateField) -> None:
    field.set_name("Start")
    assert field.edit.accessibleName() == "Start"


def test_a_day_gone_by_is_ago_and_not_late() -> None:
    assert distance_words(date(2026, 10, 26), date(2026, 11, 25)) == "30 days ago"
    assert distance_words(date(2026, 11, 26), date(2026, 11, 25)).startswith("in 1 day")


def test_a_click_selects_the_day_so_that_typing_replaces_it(qtbot: QtBot) -> None:
    other = QLineEdit()
    field = DateField(date(2026, 11, 25))
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(other)
    column.addWidget(field)
    qtbot.addWidget(holder)
    field.set_day(date(2026, 11, 22))
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    other.setFocus()
    qtbot.mouseClick(field.edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(field.edit.hasSelectedText)
    qtbot.keyClicks(field.edit, "20 Nov 2026")
    assert field.day == date(2026, 11, 20)

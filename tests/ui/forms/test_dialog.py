"""A form in a dialog: saved once it is right, kept open with the reason when it is refused."""

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import ChoiceField, DayField, TextField
from lordesk.ui.widgets.page import Scroll


class Desk:
    refusal = ""

    def __init__(self) -> None:
        self.kept: list[Mapping[str, object]] = []

    def save(self, values: Mapping[str, object]) -> str:
        if not self.refusal:
            self.kept.append(values)
        return self.refusal


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def dialog(parent: QWidget, desk: Desk) -> FormDialog:
    fields = (TextField(name="name", label="Name", required=True),)
    made = FormDialog("Add a writer", fields, date(2026, 11, 22), desk.save, parent)
    made.open()
    return made


def test_an_unready_form_is_not_saved(parent: QWidget) -> None:
    desk = Desk()
    made = dialog(parent, desk)
    made.keep.click()
    assert made.isVisible()
    assert desk.kept == []


def test_a_ready_form_is_saved_and_left(parent: QWidget, qtbot: QtBot) -> None:
    desk = Desk()
    made = dialog(parent, desk)
    made.form.fill({"name": "Dr. Ünal"})
    with qtbot.waitSignal(made.accepted):
        made.keep.click()
    assert desk.kept == [{"name": "Dr. Ünal"}]


def test_a_refusal_is_shown_and_the_form_stays(parent: QWidget) -> None:
    desk = Desk()
    desk.refusal = "There is a writer of that name."
    made = dialog(parent, desk)
    made.form.fill({"name": "Dr. Ünal"})
    made.try_to_save()
    assert made.isVisible()
    assert made.problem.text() == "There is a writer of that name."
    made.leave.click()
    assert desk.kept == []


def test_a_short_form_makes_a_low_dialog_and_a_long_one_scrolls(parent: QWidget) -> None:
    low = dialog(parent, Desk())
    many = tuple(TextField(name=f"n{each}", label="Name", is_long=True) for each in range(20))
    high = FormDialog("Add", many, date(2026, 11, 22), Desk().save, parent)
    high.open()
    assert low.height() < 250
    assert low.height() >= low.minimumSizeHint().height()
    assert 600 < high.height() <= 760


def test_enter_in_a_line_saves_and_never_throws_away_what_was_typed(parent: QWidget) -> None:
    desk = Desk()
    made = dialog(parent, desk)
    line = made.form.findChildren(QLineEdit)[0]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert made.isVisible()  # nothing typed yet: it stays open and says so
    QTest.keyClicks(line, "Mira")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.kept == [{"name": "Mira"}]


def test_escape_leaves_a_form_in_which_nothing_was_typed(parent: QWidget) -> None:
    made = dialog(parent, Desk())
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_what_was_typed_is_left_only_by_a_second_escape(parent: QWidget) -> None:
    made = dialog(parent, Desk())
    made.form.input("name").fill("Nirav")
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert made.isVisible()
    assert made.problem.text() == "This is not saved yet. Press Escape again to leave it."
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_cancel_leaves_at_once(parent: QWidget) -> None:
    made = dialog(parent, Desk())
    made.form.input("name").fill("Nirav")
    made.leave.click()
    assert not made.isVisible()


def test_a_refusal_does_not_stand_for_the_first_escape(parent: QWidget) -> None:
    desk = Desk()
    desk.refusal = "The disk is full. Free some space."
    made = dialog(parent, desk)
    made.form.input("name").fill("Nirav")
    QTest.keyClick(made, Qt.Key.Key_Escape)
    made.try_to_save()
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert made.isVisible()


def test_what_fits_shows_no_scroll_bar(parent: QWidget, qtbot: QtBot) -> None:
    hint = "Warm and specific is a green light. Vague means choosing another writer."
    fields = (
        DayField(name="day", label="On which day"),
        ChoiceField(name="tone", label="How did it sound?", hint=hint, choices=(("a", "Warm"),)),
        TextField(name="words", label="In their words", is_long=True, hint=hint),
    )
    made = FormDialog("Feedback", fields, date(2026, 11, 26), lambda _values: "", parent)
    made.form.fill({"day": date(2026, 11, 26)})
    made.show()
    bar = made.findChildren(Scroll)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: made.form.isVisible() and bar.maximum() == 0)

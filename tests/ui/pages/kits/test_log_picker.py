"""Choosing moments of the log."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Competency
from lordesk.ui.pages.kits.log_picker import LogPicker
from lordesk.ui.pages.kits.state import Candidate
from tests.kits import a_moment
from tests.ui.typing import press

CANDIDATES = (
    Candidate(
        moment=a_moment("m1", text="Closed every result.", competency=Competency.PROFESSIONALISM),
        service="Wards",
        is_seen=True,
        other_kits=(),
    ),
    Candidate(
        moment=a_moment("m2", text="Ünal’s rounds led."),
        service="Clinic",
        is_seen=False,
        other_kits=("Dr. Kim",),
    ),
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def picker(parent: QWidget) -> LogPicker:
    made = LogPicker("Dr. Okoye", CANDIDATES, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    return made


def test_what_is_checked_is_added_by_enter(picker: LogPicker, qtbot: QtBot) -> None:
    assert not picker.add.isEnabled()
    for line in picker.lines:
        press(line.box, Qt.Key.Key_Space)
    assert picker.add.text() == "Add 2 bullets"
    with qtbot.waitSignal(picker.picked) as told:
        press(picker, Qt.Key.Key_Return)
    assert told.args == [("m1", "m2")]
    assert picker.isHidden()


def test_nothing_chosen_adds_nothing(picker: LogPicker) -> None:
    press(picker, Qt.Key.Key_Return)
    assert not picker.isHidden()
    press(picker, Qt.Key.Key_Escape)
    assert picker.isHidden()


def test_the_filter_finds_words_without_their_accents(picker: LogPicker) -> None:
    picker.filter.setText("unal clinic")
    assert [line.isHidden() for line in picker.lines] == [True, False]
    picker.filter.clear()
    assert not any(line.isHidden() for line in picker.lines)


def test_each_says_what_to_know_before_choosing_it(picker: LogPicker) -> None:
    first, second = (line.box.accessibleDescription() for line in picker.lines)
    assert first == "Wards · Professionalism"
    assert second == "Clinic · not noted as seen by them · also in the kit of Dr. Kim"


def test_a_new_moment_can_be_written_instead(picker: LogPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.log_wanted):
        picker.log.click()
    assert picker.isHidden()


def test_an_empty_log_says_so(parent: QWidget) -> None:
    made = LogPicker("Dr. Okoye", (), parent)
    assert made.lines == []
    assert not made.add.isEnabled()


def test_all_that_the_filter_shows_is_chosen_at_once(picker: LogPicker) -> None:
    picker.filter.setText("unal")
    press(picker.all, Qt.Key.Key_Space)
    assert picker.chosen == ("m2",)
    assert picker.all.text() == "Choose none"
    picker.filter.clear()
    assert picker.all.text() == "Choose all"
    press(picker.all, Qt.Key.Key_Space)
    assert picker.chosen == ("m1", "m2")
    press(picker.all, Qt.Key.Key_Space)
    assert picker.chosen == ()
    picker.filter.setText("nothing like it")
    assert not picker.all.isEnabled()

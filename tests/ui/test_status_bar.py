"""The status bar: the newest sentence, and rest after it; problems stay."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.status_bar import Glyph, StatusBar
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    return made


def test_it_rests_on_what_is_saved(bar: StatusBar) -> None:
    bar.rest("Saved at 09:12")
    assert bar.words.text() == "Saved at 09:12"


def test_a_sentence_stands_while_it_is_new(bar: StatusBar) -> None:
    bar.say("Undone: Add a writer")
    bar.rest("Saved at 09:13")
    assert bar.words.text() == "Undone: Add a writer"
    bar.be_quiet()
    assert bar.words.text() == "Saved at 09:13"


def test_a_problem_stays_until_something_else_is_said(bar: StatusBar) -> None:
    bar.rest("Saved at 09:12")
    bar.complain("The folder is full. Free some space.")
    assert bar.words.text() == "The folder is full. Free some space."
    assert bar.words.property("role") == "problem"
    bar.say("Saved")
    assert bar.words.property("role") == "second"
    assert not bar.grab().isNull()


def test_a_problem_goes_with_its_page_once_it_could_be_read(bar: StatusBar) -> None:
    bar.rest("Saved at 09:12")
    bar.complain("The folder is full.")
    bar.move_on()
    assert bar.words.text() == "The folder is full."
    bar.reading.setInterval(0)
    bar.reading.timeout.emit()
    assert bar.words.text() == "Saved at 09:12"
    bar.complain("The disk is full.")
    bar.reading.stop()
    bar.move_on()
    assert bar.words.text() == "Saved at 09:12"


def test_a_problem_stays_on_its_page_however_long_it_stood(bar: StatusBar) -> None:
    bar.complain("The folder is full.")
    bar.reading.timeout.emit()
    assert bar.words.text() == "The folder is full."
    bar.say("Saved")
    bar.reading.timeout.emit()
    bar.move_on()
    assert bar.words.text() == "Saved"


def test_what_is_shown_elsewhere_is_told_to_readers_and_leaves_nothing_older_here(
    bar: StatusBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def tell(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    bar.rest("Saved at 09:12")
    bar.complain("The folder is full.")
    bar.announce("The disk is full.")
    assert bar.words.text() == "Saved at 09:12"
    assert bar.words.property("role") == "second"
    assert told == ["The folder is full.", "The disk is full."]


def test_its_glyph_grows_with_the_text(bar: StatusBar, qapp: QApplication) -> None:
    glyph = bar.findChildren(Glyph)[0]
    before = glyph.width()
    look.apply(qapp, Look(scale=2.0))
    assert glyph.width() == 2 * before

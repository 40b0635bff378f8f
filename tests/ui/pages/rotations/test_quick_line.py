"""Typing a moment in one line."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.quick_entry import QuickEntry
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.ui.pages.rotations.quick_line import QuickLine
from lordesk.ui.pages.rotations.state import derive
from lordesk.ui.session import Session
from lordesk.ui.widgets.chips import ToggleChip
from tests.ui.typing import press, type_words


@pytest.fixture
def line(session: Session, qtbot: QtBot) -> QuickLine:
    made = QuickLine(session)
    qtbot.addWidget(made)
    show(made, session, "bayview-wards")
    made.resize(500, 200)
    made.show()
    return made


def show(line: QuickLine, session: Session, rotation: str) -> None:
    detail = derive(session.records, session.catalogue, session.today, rotation).detail
    assert detail is not None
    line.show_rotation(detail.rotation, detail.tags)


def shown(line: QuickLine) -> list[ToggleChip]:
    return [each for each in line.chips.widgets if isinstance(each, ToggleChip)]


def chips(line: QuickLine) -> list[str]:
    return [chip.text() for chip in shown(line)]


def test_tags_become_chips_as_they_are_typed(line: QuickLine) -> None:
    type_words(line.edit, "Led rounds #prof #grow @patel")
    assert chips(line)[:3] == [
        "Professionalism",
        "Growth after feedback",
        "seen by Nirav Patel",
    ]
    assert line.entry.text == "Led rounds"


def test_while_a_tag_is_typed_those_it_may_become_are_said(line: QuickLine) -> None:
    type_words(line.edit, "Led #pa")
    assert "#pc Patient care" in line.offers.words
    assert "#talk" in line.offers.words
    assert line.edit.accessibleDescription() == line.offers.words


def test_the_list_of_tags_stays_when_the_guard_has_answered(line: QuickLine, qtbot: QtBot) -> None:
    type_words(line.edit, "Saw Mrs. Johnson #")
    line.edit.tell()
    qtbot.waitUntil(lambda: bool(line.edit.marks))
    assert line.offers.isVisible()
    assert line.offers.words in line.edit.accessibleDescription()


def test_the_arrow_keys_choose_a_tag_and_enter_takes_it(line: QuickLine) -> None:
    entered: list[object] = []
    line.entered.connect(entered.append)
    type_words(line.edit, "Led #pa")
    press(line.edit, Qt.Key.Key_Down)
    press(line.edit, Qt.Key.Key_Return)
    assert line.edit.words == "Led #pc "
    assert line.entry.competency is Competency.PATIENT_CARE
    assert not entered
    assert not line.offers.isVisible()


def test_a_clicked_tag_is_taken(line: QuickLine) -> None:
    type_words(line.edit, "Led @")
    line.offers.findChildren(ToggleChip)[0].click()
    assert line.entry.seen_by


def test_escape_leaves_the_list_and_keeps_the_words(line: QuickLine) -> None:
    type_words(line.edit, "Led #pa")
    press(line.edit, Qt.Key.Key_Down)
    press(line.edit, Qt.Key.Key_Escape)
    assert line.edit.words == "Led #pa"
    assert not line.offers.isVisible()


def test_a_tag_that_fits_nothing_is_asked_about_once(line: QuickLine) -> None:
    entered: list[object] = []
    line.entered.connect(entered.append)
    type_words(line.edit, "Led rounds #patient-safety")
    press(line.edit, Qt.Key.Key_Return)
    assert not entered
    assert "#patient-safety" in line.message.text()
    press(line.edit, Qt.Key.Key_Return)
    assert len(entered) == 1


def test_a_suggested_theme_counts_only_when_taken(line: QuickLine) -> None:
    type_words(line.edit, "Followed up every pending result before sign-out")
    suggested = [each for each in chips(line) if each.startswith("+ ")]
    assert suggested
    assert line.entry.themes == ()
    chip = next(each for each in shown(line) if each.text() == suggested[0])
    assert chip.accessibleDescription().startswith("Suggested by the word")
    chip.click()
    assert len(line.entry.themes) == 1
    taken = shown(line)[0]
    taken.click()
    assert line.entry.themes == ()


def test_alt_and_a_number_chooses_the_competency(line: QuickLine) -> None:
    press(line.edit, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert line.entry.competency is Competency.COMMUNICATION
    chip = shown(line)[0]
    chip.click()
    assert line.entry.competency is None


def test_a_question_draws_a_fact_out_and_lends_its_themes(line: QuickLine) -> None:
    first = line.prompts.question.text()
    line.prompts.next.click()
    assert line.prompts.question.text() != first
    line.prompts.use.click()
    assert line.entry.competency is not None
    assert line.entry.text == ""
    press(line.edit, Qt.Key.Key_Escape)
    assert line.entry.competency is None


def test_the_guard_reads_along(line: QuickLine, qtbot: QtBot) -> None:
    type_words(line.edit, "Mr. Henderson thanked me #grow")
    qtbot.waitUntil(lambda: bool(line.edit.marks))
    assert "names a patient" in line.message.text()


def test_another_rotation_begins_with_an_empty_line(line: QuickLine, session: Session) -> None:
    type_words(line.edit, "Led rounds")
    show(line, session, "bayview-wards")
    assert line.edit.words == "Led rounds"
    show(line, session, "khyber-house")
    assert line.edit.words == ""


def test_enter_tells_what_was_read(line: QuickLine, qtbot: QtBot) -> None:
    type_words(line.edit, "Led rounds #team")
    with qtbot.waitSignal(line.entered) as told:
        press(line.edit, Qt.Key.Key_Return)
    entered = (told.args or [None])[0]
    assert isinstance(entered, QuickEntry)
    assert entered.themes == (Theme.TEAMWORK,)


def test_each_rotation_keeps_its_unfinished_line(line: QuickLine, session: Session) -> None:
    type_words(line.edit, "Led rounds")
    show(line, session, "lakeside-icu")
    assert line.edit.words == ""
    assert line.has_words
    show(line, session, "bayview-wards")
    assert line.edit.words == "Led rounds"
    line.clear()
    assert not line.has_words


def test_what_was_chosen_beside_an_unfinished_line_comes_back_with_it(
    line: QuickLine, session: Session
) -> None:
    type_words(line.edit, "Led rounds")
    press(line.edit, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    chosen = line.entry.competency
    assert chosen is not None
    show(line, session, "lakeside-icu")
    assert line.entry.competency is None
    show(line, session, "bayview-wards")
    assert line.entry.competency is chosen


@pytest.mark.parametrize(
    ("words", "left"),
    [("seen by Nirav Patel", "Led rounds #growth today"), ("Growth after feedback", None)],
)
def test_a_chip_takes_away_what_was_typed_for_it(
    line: QuickLine, words: str, left: str | None
) -> None:
    type_words(line.edit, "Led rounds @patel #growth today")
    chip = next(each for each in shown(line) if each.text() == words)
    assert chip.isEnabled()
    press(chip, Qt.Key.Key_Space)
    assert words not in chips(line)
    assert line.edit.words == (left or "Led rounds @patel today")
    assert line.entry.text == "Led rounds today"

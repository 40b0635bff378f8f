"""A letter from planned to thanked, a hedged answer, a lapsed letter; each undone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import stage_of
from lordesk.domain.vocabulary import Answer, Stage
from lordesk.services.editing import save
from lordesk.ui.application import Program
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.builders import day
from tests.ui.dialogs import dialog_of
from tests.ui.typing import type_words

Press = Callable[[QWidget], None]


@pytest.fixture(params=["mouse", "keyboard"])
def press(request: pytest.FixtureRequest, qtbot: QtBot) -> Press:
    """Pressing a control the one way or the other."""

    def by_mouse(widget: QWidget) -> None:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def by_keyboard(widget: QWidget) -> None:
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Space)

    return by_mouse if request.param == "mouse" else by_keyboard


@pytest.fixture
def letters(program: Program) -> LettersPage:
    program.window.go_to(Place(page=PageId.LETTERS))
    page = program.window.page(PageId.LETTERS)
    assert isinstance(page, LettersPage)
    return page


def stage(page: LettersPage, key: str) -> Stage:
    records = page.session.records
    return stage_of(records.letters[key], records)


def pick(page: LettersPage, words: str) -> None:
    """An entry of the menu that is open."""
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def record(page: LettersPage, press: Press, words: str) -> None:
    """By the menu of the detail, on the day it proposes."""
    press(page.detail.record)
    pick(page, words)
    dialog = next(each for each in page.findChildren(EventDialog) if each.isVisible())
    if words == "Assign to programs…":
        dialog.form.fill({"programs": ("bayview",)})
    press(dialog.keep)


def test_a_letter_goes_from_planned_to_thanked_and_every_step_can_be_undone(
    letters: LettersPage, program: Program, press: Press
) -> None:
    letters.table.choose("lindqvist-im")
    record(letters, press, "Told them…")
    assert stage(letters, "lindqvist-im") is Stage.SIGNALLED
    record(letters, press, "Asked them…")
    assert stage(letters, "lindqvist-im") is Stage.ASKED
    type_words(letters.detail.gate.words, "With pleasure, förstås.")
    press(letters.detail.gate.phrases[Answer.STRONG])
    assert stage(letters, "lindqvist-im") is Stage.AGREED
    for words, after in (
        ("Kit was sent…", Stage.KIT_SENT),
        ("Entry confirmed…", Stage.CONFIRMED),
        ("Form was sent…", Stage.FORM_SENT),
        ("Reminded them…", Stage.FORM_SENT),
        ("Letter arrived…", Stage.UPLOADED),
        ("Assign to programs…", Stage.ASSIGNED),
        ("Thanked them…", Stage.THANKED),
    ):
        record(letters, press, words)
        assert stage(letters, "lindqvist-im") is after
    undo = program.window.commands.action("undo")
    for _ in range(10):
        undo.trigger()
    assert stage(letters, "lindqvist-im") is Stage.PLANNED
    assert letters.table.key == "lindqvist-im"


def test_a_hedged_answer_is_thanked_for_and_left(
    letters: LettersPage, program: Program, press: Press, qtbot: QtBot
) -> None:
    letters.table.choose("lindqvist-im")
    record(letters, press, "Asked them…")
    press(letters.detail.gate.phrases[Answer.HEDGED])
    assert stage(letters, "lindqvist-im") is Stage.HEDGED
    assert letters.detail.step.text() == "Draft the thanks"
    press(letters.detail.step)
    draft = next(each for each in letters.findChildren(DraftDialog) if each.isVisible())
    qtbot.waitUntil(draft.open_it.isEnabled)
    press(draft.open_it)
    press(draft.question.yes)
    assert letters.detail.next_title.text() == "Nothing is to be done for this letter."
    program.window.commands.action("undo").trigger()
    assert letters.detail.step.text() == "Draft the thanks"


def test_a_hedge_overruled_for_a_reason_counts_and_the_reason_stays(
    letters: LettersPage, press: Press
) -> None:
    letters.table.choose("osei-im")
    press(letters.detail.overrule)
    dialog = dialog_of(letters)
    dialog.form.fill({"answer": "strong", "reason": "She called on Sunday."})
    press(dialog.keep)
    assert stage(letters, "osei-im") is Stage.AGREED
    assert "She called on Sunday." in letters.detail.gate.follows.text()


def test_a_lapsed_letter_gives_its_place_to_its_backup_in_one_step(
    letters: LettersPage, program: Program, press: Press
) -> None:
    session = letters.session
    backup = replace(session.records.letters["lindqvist-im"], backup_for="patel-im")
    session.attempt(lambda records: save(records, backup))
    past = replace(session.records.letters["patel-im"], deadline=day("2026-11-20"))
    session.attempt(lambda records: save(records, past))
    letters.table.choose("patel-im")
    record(letters, press, "Let it lapse…")
    assert stage(letters, "patel-im") is Stage.LAPSED
    assert session.records.letters["lindqvist-im"].backup_for is None
    assert "Dr. Lindqvist" in program.window.commands.action("undo").text()
    program.window.commands.action("undo").trigger()
    assert stage(letters, "patel-im") is Stage.AGREED
    assert session.records.letters["lindqvist-im"].backup_for == "patel-im"


def test_the_page_is_reached_filtered_and_opened_by_keys_alone(
    letters: LettersPage, program: Program, qtbot: QtBot
) -> None:
    program.window.go_to(Place(page=PageId.TODAY))
    program.window.commands.action("go_letters").trigger()
    letters.views.field.setFocus()
    type_words(letters.views.field, "osei")
    qtbot.keyClick(letters.views.field, Qt.Key.Key_Down)
    qtbot.keyClick(letters.table, Qt.Key.Key_Home)
    qtbot.keyClick(letters.table, Qt.Key.Key_Return)
    assert "Dr. Osei" in dialog_of(letters).windowTitle()

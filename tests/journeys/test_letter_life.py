"""A letter from planned to thanked, a hedged answer, a lapsed letter; each undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import stage_of
from lordesk.domain.vocabulary import Answer, Stage
from lordesk.services.editing import save
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.builders import day
from tests.journeys.pressing import Hand
from tests.ui.dialogs import dialog_of
from tests.ui.typing import type_words


@pytest.fixture
def letters(program: RunningProgram) -> LettersPage:
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


def record(page: LettersPage, hand: Hand, words: str) -> None:
    """By the menu of the detail, on the day it proposes."""
    hand.press(page.detail.record)
    pick(page, words)
    dialog = next(each for each in page.findChildren(EventDialog) if each.isVisible())
    if words == "Assign to programs…":
        dialog.form.fill({"programs": ("bayview",)})
    hand.press(dialog.keep)


def test_a_letter_goes_from_planned_to_thanked_and_every_step_can_be_undone(
    letters: LettersPage, program: RunningProgram, hand: Hand
) -> None:
    letters.table.choose("lindqvist-im")
    record(letters, hand, "Told them…")
    assert stage(letters, "lindqvist-im") is Stage.SIGNALLED
    record(letters, hand, "Asked them…")
    assert stage(letters, "lindqvist-im") is Stage.ASKED
    type_words(letters.detail.gate.words, "With pleasure, förstås.")
    hand.press(letters.detail.gate.phrases[Answer.STRONG])
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
        record(letters, hand, words)
        assert stage(letters, "lindqvist-im") is after
    undo = program.window.commands.action("undo")
    for _ in range(10):
        undo.trigger()
    assert stage(letters, "lindqvist-im") is Stage.PLANNED
    assert letters.table.key == "lindqvist-im"


def test_a_hedged_answer_is_thanked_for_and_left(
    letters: LettersPage, program: RunningProgram, hand: Hand, qtbot: QtBot
) -> None:
    letters.table.choose("lindqvist-im")
    record(letters, hand, "Asked them…")
    hand.press(letters.detail.gate.phrases[Answer.HEDGED])
    assert stage(letters, "lindqvist-im") is Stage.HEDGED
    assert letters.detail.step.text() == "Draft the thanks"
    hand.press(letters.detail.step)
    draft = next(each for each in letters.findChildren(DraftDialog) if each.isVisible())
    qtbot.waitUntil(draft.open_it.isEnabled)
    hand.press(draft.open_it)
    hand.press(draft.question.yes)
    assert letters.detail.next_title.text() == "Nothing is to be done for this letter."
    undo = program.window.commands.action("undo")
    undo.trigger()
    assert letters.detail.step.text() == "Draft the thanks"
    undo.trigger()
    assert stage(letters, "lindqvist-im") is Stage.ASKED
    undo.trigger()
    assert stage(letters, "lindqvist-im") is Stage.PLANNED


def test_a_hedge_overruled_for_a_reason_counts_and_the_reason_stays(
    letters: LettersPage, program: RunningProgram, hand: Hand
) -> None:
    letters.table.choose("osei-im")
    hand.press(letters.detail.overrule)
    dialog = dialog_of(letters)
    dialog.form.fill({"answer": "strong", "reason": "She called on Sunday."})
    hand.press(dialog.keep)
    assert stage(letters, "osei-im") is Stage.AGREED
    assert "She called on Sunday." in letters.detail.gate.follows.text()
    program.window.commands.action("undo").trigger()
    assert stage(letters, "osei-im") is Stage.HEDGED


def given_up_on(letters: LettersPage) -> None:
    """A letter promised and long due, with another writer as its backup."""
    session = letters.session
    records = session.records
    backup = replace(records.letters["lindqvist-im"], backup_for="patel-im")
    promised = records.letters["patel-im"]
    assert promised.asked is not None
    late = replace(
        promised,
        asked=replace(promised.asked, on=day("2026-10-01"), answered_on=None),
        kit_sent=(day("2026-10-01"),),
        deadline=day("2026-11-12"),
    )
    session.attempt(lambda records: save(records, backup))
    session.attempt(lambda records: save(records, late))


def test_a_letter_that_never_comes_lapses_and_its_backup_is_asked_and_each_step_is_undone(
    letters: LettersPage, program: RunningProgram, hand: Hand
) -> None:
    given_up_on(letters)
    session, steps = letters.session, [letters.session.records]

    def did(words: str) -> None:
        record(letters, hand, words)
        assert session.records != steps[-1]
        steps.append(session.records)

    letters.table.choose("patel-im")
    did("Reminded them…")
    did("Reminded them…")
    hand.press(letters.detail.record)
    assert "Reminded them…" not in offered(letters)
    assert letters.detail.step.text() == "Let it lapse"
    hand.press(letters.detail.step)
    (dialog,) = (each for each in letters.findChildren(EventDialog) if each.isVisible())
    assert "Dr. Lindqvist takes its place" in heard(dialog)
    hand.press(dialog.keep)
    steps.append(session.records)
    assert stage(letters, "patel-im") is Stage.LAPSED
    assert session.records.letters["lindqvist-im"].backup_for is None

    letters.table.choose("lindqvist-im")
    did("Told them…")
    did("Asked them…")
    hand.press(letters.detail.gate.phrases[Answer.STRONG])
    steps.append(session.records)
    assert stage(letters, "lindqvist-im") is Stage.AGREED

    undo, redo = (program.window.commands.action(name) for name in ("undo", "redo"))
    for before in reversed(steps[:-1]):
        undo.trigger()
        assert session.records == before
    for after in steps[1:]:
        redo.trigger()
        assert session.records == after


def offered(page: LettersPage) -> list[str]:
    """The entries of the menu that is open, which is closed again."""
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    words = [action.text() for action in menu.actions()]
    menu.close()
    return words


def heard(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_page_is_reached_filtered_and_opened_by_keys_alone(
    letters: LettersPage, program: RunningProgram, qtbot: QtBot
) -> None:
    program.window.go_to(Place(page=PageId.TODAY))
    program.window.commands.action("go_letters").trigger()
    letters.views.field.setFocus()
    type_words(letters.views.field, "osei")
    qtbot.keyClick(letters.views.field, Qt.Key.Key_Down)
    qtbot.keyClick(letters.table, Qt.Key.Key_Home)
    qtbot.keyClick(letters.table, Qt.Key.Key_Return)
    assert "Dr. Osei" in dialog_of(letters).windowTitle()

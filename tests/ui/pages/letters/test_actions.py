"""What can be done with a letter on its page."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import stage_of
from lordesk.domain.vocabulary import Answer, Stage
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.letters.actions import LetterActions
from lordesk.ui.session import Session
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.ui.dialogs import dialog_of
from tests.windows import FakeAsker


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(session: Session, page: QWidget) -> LetterActions:
    return LetterActions(session, page)


def stage(session: Session, key: str) -> Stage:
    return stage_of(session.records.letters[key], session.records)


@pytest.mark.parametrize(
    ("answer", "after"),
    [
        (Answer.STRONG, Stage.AGREED),
        (Answer.HEDGED, Stage.HEDGED),
        (Answer.DECLINED, Stage.DECLINED),
        (Answer.SILENT, Stage.SILENT),
    ],
)
def test_a_phrase_sorts_the_answer_and_undo_takes_it_back(
    session: Session, actions: LetterActions, answer: Answer, after: Stage
) -> None:
    actions.answer("lindqvist-im", answer, " With pleasure. ")
    asked = session.records.letters["lindqvist-im"].asked
    assert asked is not None
    assert (stage(session, "lindqvist-im"), asked.words) == (after, "With pleasure.")
    session.undo()
    assert stage(session, "lindqvist-im") is Stage.PLANNED


def test_the_same_answer_again_changes_nothing(session: Session, actions: LetterActions) -> None:
    before = session.records
    actions.answer("osei-im", Answer.HEDGED, "Other words")
    assert session.records is before


def test_a_refusal_counts_as_a_yes_only_for_a_reason(
    session: Session, actions: LetterActions, page: QWidget
) -> None:
    actions.answer("osei-im", Answer.STRONG, "")
    dialog = dialog_of(page)
    dialog.form.fill({"answer": "strong", "reason": "She called."})
    dialog.keep.click()
    assert stage(session, "osei-im") is Stage.AGREED


def test_other_words_are_kept_for_an_answer_that_is_there(
    session: Session, actions: LetterActions
) -> None:
    actions.reword("osei-im", "If nobody else can.")
    asked = session.records.letters["osei-im"].asked
    assert asked is not None
    assert asked.words == "If nobody else can."
    before = session.records
    actions.reword("lindqvist-im", "Nothing was asked yet.")
    assert session.records is before


def entry(actions: LetterActions, kind: str, key: str, words: str, page: QWidget) -> None:
    menu = actions.menu(kind, key, page)
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_menus_record_draft_and_change(
    session: Session, actions: LetterActions, page: QWidget, asker: FakeAsker, qtbot: QtBot
) -> None:
    entry(actions, "record", "patel-im", "Letter arrived…", page)
    assert page.findChildren(EventDialog)
    entry(actions, "draft", "patel-im", "Send the kit", page)
    assert page.findChildren(DraftDialog)
    entry(actions, "draft", "patel-im", "Print ask card", page)
    qtbot.waitUntil(lambda: bool(asker.opened))
    before = len(page.findChildren(FormDialog))
    entry(actions, "change", "patel-im", "Everything…", page)
    entry(actions, "change", "patel-im", "Dates of your own…", page)
    assert len(page.findChildren(FormDialog)) == before + 2


def test_a_general_letter_is_parted_and_a_letter_is_removed_both_undoable(
    session: Session, actions: LetterActions, page: QWidget
) -> None:
    entry(actions, "change", "patel-im", "Part into versions", page)
    assert len(session.records.letters) == 6
    session.undo()
    entry(actions, "change", "romero-neuro", "Remove this letter", page)
    assert "romero-neuro" not in session.records.letters
    session.undo()
    assert "romero-neuro" in session.records.letters
    words = [action.text() for action in actions.menu("change", "romero-neuro", page).actions()]
    assert "Part into versions" not in words


def test_without_targets_or_writers_it_says_where_to_begin(
    empty_session: Session, page: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(empty_session.problem) as told:
        LetterActions(empty_session, page).plan()
    assert "what you apply to" in str(told.args)


ACTS: dict[str, Callable[[LetterActions], None]] = {
    "edit": lambda actions: actions.edit("gone"),
    "pin": lambda actions: actions.pin("gone"),
    "overrule": lambda actions: actions.overrule("gone"),
    "part": lambda actions: actions.part("gone"),
    "remove": lambda actions: actions.remove("gone"),
    "answer": lambda actions: actions.answer("gone", Answer.STRONG, ""),
    "reword": lambda actions: actions.reword("gone", "With pleasure."),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_nothing_is_done_to_a_letter_that_is_gone_and_that_is_said(
    session: Session,
    actions: LetterActions,
    page: QWidget,
    qtbot: QtBot,
    act: Callable[[LetterActions], None],
) -> None:
    before = session.records
    with qtbot.waitSignal(session.problem):
        act(actions)
    assert session.records is before
    assert not page.findChildren(FormDialog)

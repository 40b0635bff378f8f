"""What the buttons under a bullet do."""

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.findings import Mark, Severity
from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.records import Records
from lordesk.ui.pages.kits.answers import answer_of
from lordesk.ui.pages.kits.notes import Act, Note
from tests.kits import a_kit_desk, a_moment

LETTER, KEY = LetterKey("okoye-im"), MomentKey("m6")
ROOM = Mark(
    start=7,
    end=13,
    code="phi.room",
    severity=Severity.BLOCK,
    message="A room.",
    suggestion="a ward room",
)
NOTE = Note(severity=Severity.BLOCK, codes=("phi.room",), messages=(), marks=(ROOM,))


def after(act: Act) -> Records:
    desk = a_kit_desk(a_moment("m6", text="Ran to room 9 first.", order=6))
    use_case = answer_of(LETTER, KEY, act, NOTE)
    assert use_case is not None
    return apply(desk, use_case(desk))


def test_removing_keeps_the_rest() -> None:
    assert after(Act.REMOVE).moments[KEY].text == "Ran to a ward room first."


@pytest.mark.parametrize("act", [Act.NOT_A_PATIENT, Act.KEEP, Act.GOT_IT])
def test_an_answer_is_remembered(act: Act) -> None:
    assert after(act).moments[KEY].cleared == ("phi.room",)


def test_the_writer_saw_it() -> None:
    assert after(Act.SEEN).moments[KEY].seen_by == ("okoye",)


def test_a_bullet_is_taken_out() -> None:
    assert after(Act.TAKE_OUT).moments[KEY].kits == ()


@pytest.mark.parametrize("act", [Act.REWORD, Act.KEEP_WITH_REASON])
def test_what_needs_more_words_changes_nothing_yet(act: Act) -> None:
    assert answer_of(LETTER, KEY, act, NOTE) is None

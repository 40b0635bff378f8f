"""The words of the page: how many there are, how many to ask, and each verdict."""

from datetime import date

import pytest

from lordesk.domain.ids import Kind
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.vocabulary import WriterFlag
from lordesk.paths import resources
from lordesk.storage.catalogue_files import read_catalogue
from lordesk.ui.pages.writers.state import WritersState, derive
from lordesk.ui.pages.writers.words import line_words, state_words, verdict_words
from tests.builders import a_desk, a_writer

TODAY = date(2027, 2, 3)
CATALOGUE = read_catalogue(resources() / "rules")


@pytest.mark.parametrize("verdict", [*Verdict, None])
def test_every_verdict_has_words(verdict: Verdict | None) -> None:
    assert verdict_words(verdict)


def test_the_state_counts_who_is_to_be_asked_and_who_is_not() -> None:
    state = derive(a_desk(), CATALOGUE, TODAY, None)
    assert state_words(state) == "One writer · one to ask now"
    friend = a_writer("friend", name="Jo Bell", flags=(WriterFlag.FAMILY_OR_FRIEND,))
    both = derive(a_desk(friend), CATALOGUE, TODAY, None)
    assert state_words(both) == "Two writers · one to ask now · one not to ask"


def test_nobody_and_a_problem_have_words_of_their_own() -> None:
    assert state_words(WritersState(lines=())) == "Those who saw your work, and whom to ask"
    unranked = derive(a_desk().drop(Kind.TARGET, "im"), CATALOGUE, TODAY, None)
    assert state_words(unranked) == unranked.problem


def test_a_new_writer_is_told_to_lack_a_rotation_and_not_warned_of() -> None:
    desk = a_desk(a_writer("new", worked_together=()))
    state = derive(desk, CATALOGUE, TODAY, None)
    [line] = [each for each in state.lines if each.key == "new"]
    assert line.verdict is Verdict.DO_NOT_ASK
    assert line_words(line) == "Rotation missing"
    assert "not to ask" not in state_words(state)

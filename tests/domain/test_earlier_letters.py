"""What a writer did before: which letters are of an earlier season, and which yes is old."""

from datetime import date

import pytest

from lordesk.domain.earlier_letters import agreed_long_ago, wrote_before
from lordesk.domain.facts import gather
from lordesk.domain.ids import LetterKey, SeasonKey, TargetKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import Answer
from tests.builders import a_desk, a_letter, a_target, a_writer, a_yes, an_answer, day
from tests.planning import CATALOGUE

OLD = a_target("old", season=SeasonKey("eras-2027"))
IN_OLD = (TargetKey("old"),)


def found(*entities: Entity) -> date | None:
    desk = a_desk(OLD, a_letter(), *entities)
    return wrote_before(gather(desk.letters[LetterKey("okoye-im")], desk, CATALOGUE), desk)


def another(key: str = "another", **fields: object) -> Letter:
    return a_letter(key, **{"targets": IN_OLD, **fields})


def test_the_last_letter_that_came_for_an_earlier_season_counts() -> None:
    first = another("first", uploaded_on=day("2025-09-01"))
    second = another("second", uploaded_on=day("2026-09-03"))
    assert found(second, first) == day("2026-09-03")


def test_a_letter_given_up_at_the_turn_of_the_season_was_written_all_the_same() -> None:
    given_up = another(
        targets=(TargetKey("im"),),
        uploaded_on=day("2026-09-03"),
        withdrawn_on=day("2027-04-01"),
    )
    assert found(given_up) == day("2026-09-03")


@pytest.mark.parametrize(
    "other",
    [
        another(),
        another(uploaded_on=day("2027-07-01")),
        another(writer=WriterKey("holm"), uploaded_on=day("2026-09-03")),
        a_letter(uploaded_on=day("2026-09-03")),
    ],
    ids=["never came", "of this season", "of another writer", "the letter itself"],
)
def test_nothing_else_counts(other: Letter) -> None:
    assert found(a_writer("holm"), other) is None


def test_in_a_season_without_dates_a_letter_for_another_season_is_the_earlier_one() -> None:
    undated = a_target(season=SeasonKey("mine"))
    came = day("2026-09-03")
    assert found(undated, another(uploaded_on=came)) == came
    assert found(undated, another(targets=(TargetKey("im"),), uploaded_on=came)) is None
    left_behind = another(
        targets=(TargetKey("im"),), uploaded_on=came, withdrawn_on=day("2027-04-01")
    )
    assert found(undated, left_behind) == came


@pytest.mark.parametrize(
    ("letter", "day_of_ask"),
    [
        (a_letter(), None),
        (a_letter(asked=a_yes("2026-10-08")), "2026-10-08"),
        (a_letter(asked=a_yes("2026-10-09")), None),
        (a_letter(asked=an_answer(Answer.HEDGED, "2026-06-01")), None),
        (
            a_letter(asked=an_answer(Answer.HEDGED, "2026-06-01"), uploaded_on=day("2026-09-01")),
            "2026-06-01",
        ),
    ],
)
def test_a_yes_is_of_long_ago_after_120_days(letter: Letter, day_of_ask: str | None) -> None:
    on = agreed_long_ago(letter, a_desk(letter), CATALOGUE, day("2027-02-06"))
    assert on == (day(day_of_ask) if day_of_ask else None)

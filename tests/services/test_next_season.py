"""Which season follows, and what carrying over would do."""

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.rollover import OldApplication, RollOverChoices
from lordesk.domain.rollover_rules import Carried
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.vocabulary import Portal, SeasonEventKind
from lordesk.services.next_season import carry_over, next_season, turn_due, turns
from tests.builders import a_desk, a_letter, a_target, a_yes, day
from tests.judging import CATALOGUE

OLD = SeasonKey("eras-2027")
ARRIVED = a_letter(asked=a_yes("2026-06-01"), uploaded_on=day("2026-08-01"))
LATER = RollOverChoices(on=day("2027-04-01"))
OWN = Season(
    key=SeasonKey("eras-2029"),
    portal=Portal.ERAS,
    events=(SeasonEvent(kind=SeasonEventKind.OPENS, on=day("2028-06-07")),),
)


def test_without_a_name_the_first_targets_season_goes_to_the_next_of_its_portal() -> None:
    desk = a_desk(a_target(season=OLD), ARRIVED)
    found = carry_over(desk, CATALOGUE, application=OldApplication.SUBMITTED, wishes=LATER)
    assert apply(desk, found.changes).targets["im"].season == "eras-2028"
    assert [each.carried for each in found.letters] == [Carried.IMPORT]
    assert found.letters[0].source == "F-1.7"


@pytest.mark.parametrize(
    ("season", "following"),
    [
        ("eras-2027", "eras-2028"),
        ("eras-2028", "eras-2029"),
        ("residencycas-2027", "residencycas-2028"),
    ],
)
def test_a_season_is_followed_within_its_portal(season: str, following: str) -> None:
    assert next_season(Records().put(OWN), CATALOGUE, SeasonKey(season)) == following


def test_the_last_known_season_says_what_to_do() -> None:
    with pytest.raises(RefusedError, match="Add the next one with its dates"):
        next_season(Records(), CATALOGUE, SeasonKey("sfmatch-2028"))


def test_a_desk_without_target_has_nothing_to_carry_over() -> None:
    with pytest.raises(RefusedError, match="no target yet"):
        carry_over(Records(), CATALOGUE, application=OldApplication.NOT_SUBMITTED, wishes=LATER)


def test_every_season_of_a_target_that_another_follows_can_be_left() -> None:
    desk = a_desk(
        a_target(season=OLD),
        a_target("em", season=SeasonKey("residencycas-2027")),
        a_target("eye", season=SeasonKey("sfmatch-2028")),
    )
    found = turns(desk, CATALOGUE)
    assert [(turn.old, turn.following, turn.is_eras) for turn in found] == [
        ("eras-2027", ("eras-2028",), True),
        ("residencycas-2027", ("residencycas-2028",), False),
    ]


@pytest.mark.parametrize(
    ("today", "is_due"),
    [
        ("2026-09-03", False),
        ("2027-03-19", False),
        ("2027-03-20", True),
        ("2027-06-03", True),
    ],
)
def test_the_turn_is_due_once_match_day_has_passed(today: str, is_due: bool) -> None:
    found = turn_due(a_desk(a_target(season=OLD)), CATALOGUE, day(today))
    assert (found is not None) is is_due


def test_no_turn_is_due_where_no_season_follows() -> None:
    assert turn_due(a_desk(), CATALOGUE, day("2029-01-01")) is None
    assert turn_due(Records(), CATALOGUE, day("2029-01-01")) is None


def test_wishes_for_single_letters_are_followed() -> None:
    desk = a_desk(a_target(season=OLD), ARRIVED)
    wishes = RollOverChoices(on=day("2027-04-01"), ways={ARRIVED.key: Carried.GIVEN_UP})
    found = carry_over(desk, CATALOGUE, application=OldApplication.SUBMITTED, wishes=wishes)
    assert apply(desk, found.changes).letters[ARRIVED.key].withdrawn_on == day("2027-04-01")

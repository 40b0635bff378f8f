"""What the wizard of the next season shows."""

from dataclasses import replace

from lordesk.domain.ids import LetterKey, SeasonKey
from lordesk.domain.records import Entity, Records
from lordesk.domain.rollover import OldApplication
from lordesk.domain.rollover_rules import Carried
from lordesk.domain.vocabulary import Stage
from lordesk.ui.next_season.state import (
    Choice,
    SeasonContext,
    early_route,
    first_choice,
    outcome_of,
    why_not,
    with_application,
)
from tests.builders import a_desk, a_letter, a_program, a_target, a_yes, day
from tests.judging import CATALOGUE, sample

OLD, NEW = SeasonKey("eras-2027"), SeasonKey("eras-2028")
ARRIVED = a_letter(asked=a_yes("2026-06-01"), uploaded_on=day("2026-08-01"))


def context(*entities: Entity, today: str = "2026-11-22") -> SeasonContext:
    desk = a_desk(a_target(season=OLD), *entities)
    return SeasonContext(records=desk, catalogue=CATALOGUE, today=day(today))


def chosen(place: SeasonContext) -> Choice:
    found = first_choice(place)
    assert found is not None
    return found


def test_the_next_season_is_proposed_and_every_letter_has_its_way() -> None:
    place = context(ARRIVED, a_program(assigned=(LetterKey("okoye-im"),)))
    choice = chosen(place)
    found = outcome_of(choice, place)

    assert (choice.turn.old, choice.new) == (OLD, NEW)
    assert (found.targets, found.programs) == (1, 1)
    assert [line.found.carried for line in found.lines] == [Carried.UPLOAD_AGAIN]
    assert found.lines[0].stage is Stage.ASSIGNED
    assert not found.problem


def test_what_became_of_the_application_changes_the_ways() -> None:
    place = context(ARRIVED)
    choice = with_application(
        chosen(place).with_way(ARRIVED.key, Carried.GIVEN_UP), OldApplication.SUBMITTED
    )

    assert [line.found.carried for line in outcome_of(choice, place).lines] == [Carried.IMPORT]


def test_dates_of_open_duties_are_followed_into_the_new_season() -> None:
    place = context(a_letter())
    moved = outcome_of(chosen(place), place).dates

    deadline = next(each for each in moved if "has arrived" in each.title)
    assert (deadline.before, deadline.after) == (day("2026-08-19"), day("2027-08-18"))


def test_a_way_that_cannot_be_is_told() -> None:
    place = context(a_letter())
    choice = chosen(place).with_way(LetterKey("okoye-im"), Carried.IMPORT)

    found = outcome_of(choice, place)

    assert found.found is None
    assert "cannot be carried" in found.problem


def test_the_turn_that_is_due_comes_before_the_first_possible() -> None:
    place = context(today="2027-04-01")
    desk = place.records.put(a_target("em", season=SeasonKey("residencycas-2027")))
    later = replace(place, records=desk)

    assert chosen(later).turn.old == OLD


def test_without_a_following_season_there_is_the_early_route_or_the_reason() -> None:
    place = SeasonContext(records=sample(), catalogue=CATALOGUE, today=day("2026-11-22"))

    assert first_choice(place) is None
    assert early_route(place) is not None
    assert "No season after ERAS 2028" in why_not(place)
    assert why_not(context(ARRIVED)) == ""
    empty = replace(place, records=Records())
    assert "no target yet" in why_not(empty)


def test_a_season_is_called_by_its_name() -> None:
    place = context()
    assert place.season_name(OLD) == "ERAS 2027"
    assert place.season_name(SeasonKey("mine-2030")) == "2030"

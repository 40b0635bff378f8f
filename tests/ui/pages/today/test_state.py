"""What Today shows, as a table of cases."""

import pytest

from lordesk.domain.records import Entity, Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer, Portal, Stage
from lordesk.ui.aims import Aim
from lordesk.ui.pages.today.state import StopKind, TodayState, Urgency, derive, is_blank
from tests.builders import (
    a_desk,
    a_letter,
    a_target,
    a_writer,
    a_yes,
    an_answer,
    an_applicant,
    day,
)
from tests.planning import CATALOGUE


def today(on: str, *entities: Entity) -> TodayState:
    desk = a_desk(*entities)
    return derive(desk, CATALOGUE, make_plan(desk, CATALOGUE, day(on)))


def test_an_empty_desk_is_blank_and_a_name_alone_leaves_it_so() -> None:
    assert is_blank(Records())
    assert is_blank(Records().put(an_applicant()))
    assert not is_blank(a_desk())


@pytest.mark.parametrize(
    ("on", "urgency", "needing"),
    [
        ("2027-02-02", Urgency.AHEAD, 0),
        ("2027-02-03", Urgency.TODAY, 1),
        ("2027-02-05", Urgency.LATE, 1),
    ],
)
def test_a_duty_is_ahead_then_due_then_late(on: str, urgency: Urgency, needing: int) -> None:
    state = today(on, a_letter(asked=a_yes("2027-02-03")))
    assert state.cards[0].urgency is urgency
    assert state.needing == needing


def test_what_does_not_fit_into_five_cards_is_counted() -> None:
    letters = [
        entity
        for number in range(4)
        for entity in (
            a_writer(f"w{number}", name=f"Writer {number}"),
            a_letter(f"l{number}", writer=f"w{number}"),
        )
    ]
    state = today("2027-01-04", *letters)
    assert len(state.cards) == 5
    assert state.further == 4 * 3 - 5


def test_the_strip_leads_to_submitting_by_the_stops_of_the_season() -> None:
    strip = today("2026-11-22", a_letter()).strip
    assert strip is not None
    assert (strip.season, strip.portal, strip.days) == ("ERAS 2028", Portal.ERAS, 283)
    assert strip.is_projected
    assert [stop.kind for stop in strip.stops] == [
        StopKind.TODAY,
        StopKind.OPENS,
        StopKind.LETTERS_DUE,
        StopKind.SUBMIT,
        StopKind.REVIEW,
    ]


def test_the_strip_takes_the_next_season_and_the_last_one_when_all_have_passed() -> None:
    both = (a_target("old", season="eras-2027"), a_letter())
    ahead = today("2026-11-22", *both).strip
    assert ahead is not None
    assert ahead.season == "ERAS 2028"
    passed = today("2028-01-01", *both).strip
    assert passed is not None
    assert (passed.season, passed.days < 0) == ("ERAS 2028", True)


def test_an_own_submit_date_is_not_projected_and_a_season_without_dates_has_no_strip() -> None:
    own = today("2026-11-22", a_target(submit_on=day("2027-09-05"))).strip
    assert own is not None
    assert (own.is_projected, own.days) == (False, 287)
    assert today("2026-11-22", a_target(season="unknown-2030")).strip is None


def test_letters_that_left_come_last_at_a_glance() -> None:
    refused = a_letter("a", asked=an_answer(Answer.DECLINED, "2027-02-01"))
    state = today("2027-02-05", refused, a_letter("b"))
    assert [(each.key, each.stage) for each in state.glance] == [
        ("b", Stage.PLANNED),
        ("a", Stage.DECLINED),
    ]
    assert state.glance[0].name == "Dr. Adaeze Okoye"
    assert state.glance[0].aims == (Aim(field="IM"),)


def test_duties_for_two_letters_by_one_writer_say_what_each_is_for() -> None:
    neuro = a_target("neuro", specialty="neurology")
    state = today("2027-02-05", a_target(), neuro, a_letter("a"), a_letter("b", targets=("neuro",)))
    apart = {card.duty.letter: card.apart for card in state.cards}
    assert apart == {"a": (Aim(field="IM"),), "b": (Aim(field="Neuro"),)}

"""What the calendar panel shows."""

from typing import Any

from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.vocabulary import SeasonEventKind
from lordesk.ui.pages.timeline.calendar_state import derive
from tests.builders import a_desk, day
from tests.planning import CATALOGUE

WINTER = day("2026-11-22")


def choosing(**fields: Any) -> Preferences:
    return Preferences(calendar=CalendarChoices(**fields))


def test_the_cut_offs_ahead_stand_in_eastern_time_and_in_the_users() -> None:
    state = derive(a_desk(choosing(zone="Asia/Karachi")), CATALOGUE, WINTER)
    submit = next(line for line in state.cut_offs if line.kind is SeasonEventKind.SUBMIT)
    assert (submit.eastern.hour, submit.yours.hour) == (9, 18)
    assert submit.yours == submit.eastern
    assert submit.is_projected


def test_past_cut_offs_are_left_out_and_the_rest_run_by_time() -> None:
    whole = derive(a_desk(), CATALOGUE, WINTER).cut_offs
    later = derive(a_desk(), CATALOGUE, day("2027-10-01")).cut_offs
    assert len(later) < len(whole)
    assert [line.eastern for line in whole] == sorted(line.eastern for line in whole)


def test_without_a_choice_the_alarm_is_the_usual_one() -> None:
    assert derive(a_desk(), CATALOGUE, WINTER).alarm_days == 1
    assert derive(a_desk(choosing(alarm_days=0)), CATALOGUE, WINTER).alarm_days == 0

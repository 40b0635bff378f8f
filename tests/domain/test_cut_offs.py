"""Season cut-offs as instants."""

from datetime import UTC, date, datetime, time

import pytest

from lordesk.domain.cut_offs import CutOff, clock, cut_offs, zone_named
from lordesk.domain.ids import SeasonKey
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.vocabulary import SeasonEventKind
from tests.builders import a_desk, a_target, day
from tests.planning import CATALOGUE


def found(*events: SeasonEvent) -> dict[SeasonEventKind, CutOff]:
    """The cut-offs of a season of the user's own."""
    season = Season(key=SeasonKey("own"), events=events)
    desk = a_desk(a_target("im", season=SeasonKey("own")), a_target("fm", season="own"), season)
    return {cut_off.kind: cut_off for cut_off in cut_offs(desk, CATALOGUE)}


def an_event(kind: SeasonEventKind, on: str, at: time | None, zone: str | None) -> SeasonEvent:
    return SeasonEvent(kind=kind, on=day(on), time=at, zone=zone)


@pytest.mark.parametrize(
    ("on", "at", "zone", "utc"),
    [
        ("2027-09-01", time(9), "America/New_York", "2027-09-01T13:00"),  # summer time
        ("2028-03-01", time(21), "America/New_York", "2028-03-02T02:00"),  # the next day in UTC
        ("2027-09-01", time(9), None, "2027-09-01T13:00"),  # Eastern where nothing is said
        ("2027-09-01", time(9), "Nowhere/Land", "2027-09-01T13:00"),
        ("2027-09-01", time(9), "Europe/London", "2027-09-01T08:00"),
    ],
)
def test_a_wall_time_becomes_an_instant(on: str, at: time, zone: str | None, utc: str) -> None:
    cut_off = found(an_event(SeasonEventKind.SUBMIT, on, at, zone))[SeasonEventKind.SUBMIT]
    assert cut_off.at == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_the_day_of_a_cut_off_is_the_eastern_one() -> None:
    event = an_event(SeasonEventKind.RANK_LIST, "2028-03-01", time(21), None)
    cut_off = found(event)[SeasonEventKind.RANK_LIST]
    assert cut_off.on == date(2028, 3, 1)
    assert cut_off.key == "own/-/rank_list"
    assert cut_off.season_name == "own"


def test_a_date_without_a_time_is_no_cut_off_and_nor_is_an_opening() -> None:
    assert (
        found(
            an_event(SeasonEventKind.SUBMIT, "2027-09-01", None, None),
            an_event(SeasonEventKind.OPENS, "2027-06-02", time(9), None),
        )
        == {}
    )


def test_the_last_moment_of_all_is_no_cut_off() -> None:
    assert found(an_event(SeasonEventKind.SUBMIT, "9999-12-31", time(23), None)) == {}


def test_a_season_that_nobody_knows_has_no_cut_offs() -> None:
    desk = a_desk(a_target("im", season="unknown-2040"))
    assert list(cut_offs(desk, CATALOGUE)) == []


@pytest.mark.parametrize(
    ("hour", "said"), [(0, "12:05 a.m."), (9, "9:05 a.m."), (12, "12:05 p.m."), (21, "9:05 p.m.")]
)
def test_a_clock_time_is_said_in_halves_of_the_day(hour: int, said: str) -> None:
    assert clock(datetime(2027, 9, 1, hour, 5, tzinfo=UTC)) == said


@pytest.mark.parametrize("name", [None, "", "Mars/Olympus", "../../etc/passwd", "Europe", "\0"])
def test_a_name_that_is_no_zone_gives_none(name: str | None) -> None:
    assert zone_named(name) is None

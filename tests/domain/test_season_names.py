"""A season is called by its shipped name, or by its portal and the year of its Match."""

from collections.abc import Iterable
from typing import Any

import pytest

from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.season_names import name_of, season_in_view, season_name
from lordesk.domain.vocabulary import Portal, SeasonEventKind
from tests.builders import a_desk, a_target, day
from tests.planning import CATALOGUE


def an_event(kind: SeasonEventKind, on: str) -> SeasonEvent:
    return SeasonEvent(kind=kind, on=day(on))


def named(key: str, events: Iterable[SeasonEvent] = (), **fields: Any) -> str:
    own = Season(key=SeasonKey(key), events=tuple(events), **fields)
    return season_name(own.key, CATALOGUE, [own])


def test_a_shipped_season_keeps_its_name_whatever_dates_are_the_users() -> None:
    own = [an_event(SeasonEventKind.MATCH_DAY, "2031-03-15")]
    assert named("eras-2028", own) == "ERAS 2028"


@pytest.mark.parametrize(
    ("portal", "said"),
    [
        (Portal.ERAS, "ERAS 2029"),
        (Portal.RESIDENCYCAS, "ResidencyCAS 2029"),
        (Portal.SFMATCH, "SF Match 2029"),
        (Portal.OTHER, "2029"),
        (None, "2029"),
    ],
)
def test_an_own_season_is_called_by_portal_and_match_year(portal: Portal | None, said: str) -> None:
    match_day = an_event(SeasonEventKind.MATCH_DAY, "2029-03-16")
    assert named("mods-2031", [match_day], portal=portal) == said


def test_the_year_in_its_key_serves_where_no_match_day_is_set() -> None:
    submit = an_event(SeasonEventKind.SUBMIT, "2027-09-01")
    assert named("mods-2028", [submit]) == "2028"


@pytest.mark.parametrize(
    ("kind", "on", "said"),
    [
        (SeasonEventKind.SUBMIT, "2027-09-01", "2028"),
        (SeasonEventKind.SUBMIT, "2028-01-10", "2028"),
        (SeasonEventKind.OPENS, "2027-06-04", "2028"),
    ],
)
def test_else_the_match_is_in_the_spring_after_its_dates(
    kind: SeasonEventKind, on: str, said: str
) -> None:
    assert named("mods", [an_event(kind, on)]) == said


def test_a_season_without_any_year_is_called_by_its_key_as_words() -> None:
    assert named("my-own_season") == "my own season"
    assert season_name("nobody-knows", CATALOGUE, ()) == "nobody knows"
    assert season_name("nobody-knows-2030", CATALOGUE, ()) == "2030"


@pytest.mark.parametrize(
    ("today", "said"),
    [("2027-03-19", "ERAS 2027"), ("2027-03-20", "ERAS 2028"), ("2028-03-18", "ERAS 2027")],
)
def test_the_season_in_view_is_the_first_whose_match_is_to_come(today: str, said: str) -> None:
    desk = a_desk(a_target(season="eras-2027"), a_target("again", season="eras-2028"))
    assert season_in_view(desk, CATALOGUE, day(today)) == said


def test_without_a_target_no_season_is_in_view() -> None:
    assert season_in_view(Records(), CATALOGUE, day("2027-03-19")) == ""


@pytest.mark.parametrize("key", CATALOGUE.seasons)
def test_a_shipped_season_is_called_alike_without_the_catalogue(key: SeasonKey) -> None:
    rule = CATALOGUE.seasons[key]
    assert name_of(key, rule.season) == rule.name
    assert name_of(key, None) == rule.name

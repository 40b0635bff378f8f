"""What changed since calendars were told last, event by event."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from lordesk.services.calendar import calendar_source
from lordesk.services.calendar_news import News, NewsKind, calendar_news
from tests.builders import a_letter, a_rotation, a_yes, day
from tests.calendars import NOON, WINTER, Situation, a_situation

Begin = Callable[..., Situation]


@pytest.fixture
def begin(tmp_path: Path) -> Begin:
    return partial(a_situation, tmp_path)


def news(situation: Situation) -> tuple[News, ...]:
    return calendar_news(calendar_source(situation.desk, situation.tools, WINTER, NOON))


def test_before_the_first_export_everything_is_new(begin: Begin) -> None:
    found = news(begin(a_letter()))
    assert found
    assert {each.kind for each in found} == {NewsKind.ADDED}
    assert [each.on for each in found] == sorted(each.on for each in found)


def test_after_an_export_nothing_is(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    assert news(situation) == ()


def test_a_moved_rotation_names_the_days_before_and_after(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    situation.put(a_rotation(end=day("2027-02-12")))
    moved = {each.title: each for each in news(situation) if each.kind is NewsKind.MOVED}
    ask = moved["Ask Dr. Okoye for a strong letter"]
    assert (ask.before, ask.on) == (day("2027-02-01"), day("2027-02-08"))


def test_a_duty_that_went_away_is_cancelled_under_its_old_title(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    situation.put(a_letter(asked=a_yes("2026-11-20")))
    gone = {each.title for each in news(situation) if each.kind is NewsKind.CANCELLED}
    assert "Ask Dr. Okoye for a strong letter" in gone


def test_looking_tells_the_ledger_nothing(begin: Begin) -> None:
    situation = begin(a_letter())
    news(situation)
    assert situation.ledger.events == {}

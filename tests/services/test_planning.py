"""Changes that move dates, and what they moved."""

from uuid import UUID

from lordesk.domain.changes import ChangeSet, apply
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Records
from lordesk.domain.season import SeasonEvent
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import DutyKind, PolicyKey, Preset, SeasonEventKind
from lordesk.services.planning import (
    choose_calendar,
    choose_preset,
    moved,
    override_season,
    pin_duty,
    set_policy,
    unpin_duty,
)
from tests.builders import a_desk, a_letter, day
from tests.planning import CATALOGUE

DESK = a_desk(a_letter())
TODAY = day("2026-11-22")


def days_moved(changes: ChangeSet, before: Records = DESK) -> dict[str, tuple[str, str]]:
    """Per kind of duty the day before and after the change."""
    plans = [make_plan(records, CATALOGUE, TODAY) for records in (before, apply(before, changes))]
    return {str(m.duty.kind): (str(m.before), str(m.after)) for m in moved(*plans)}


def test_a_pinned_duty_moves_alone_and_back() -> None:
    pinned = pin_duty(DESK, "okoye-im", DutyKind.ASK, day("2027-01-29"))
    assert pinned.label == "Pin the ask of Dr. Okoye’s letter to Fri 29 Jan 2027"
    assert days_moved(pinned) == {"ask": ("2027-02-01", "2027-01-29")}
    after = apply(DESK, pinned)
    back = unpin_duty(after, "okoye-im", DutyKind.ASK)
    assert apply(after, back).letters["okoye-im"] == DESK.letters["okoye-im"]


def test_a_later_submit_date_moves_the_writers_date_with_it() -> None:
    event = SeasonEvent(kind=SeasonEventKind.SUBMIT, on=day("2027-09-08"))
    changes = override_season(DESK, "eras-2028", event)
    assert changes.label == "Set submit of eras-2028 to Wed 8 Sep 2027"
    assert days_moved(changes)["deadline"] == ("2027-08-18", "2027-08-25")


def test_an_own_season_date_replaces_the_one_before() -> None:
    first = override_season(
        DESK, "eras-2028", SeasonEvent(kind=SeasonEventKind.SUBMIT, on=day("2027-09-08"))
    )
    desk = apply(DESK, first)
    opens = SeasonEvent(kind=SeasonEventKind.OPENS, on=day("2027-06-01"))
    desk = apply(desk, override_season(desk, "eras-2028", opens))
    submit = SeasonEvent(kind=SeasonEventKind.SUBMIT, on=day("2027-09-15"))
    desk = apply(desk, override_season(desk, "eras-2028", submit))
    assert desk.seasons["eras-2028"].events == (opens, submit)


def test_a_policy_is_set_and_given_back() -> None:
    key = PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT
    desk = apply(DESK, set_policy(DESK, key, 21))
    assert desk.preferences.policies == {key: 21}
    assert set_policy(desk, key, None).label == "Use the preset’s deadline days before submit"
    assert apply(desk, set_policy(desk, key, None)).preferences.policies == {}


def test_a_preset_moves_every_date_that_follows_from_it() -> None:
    assert days_moved(choose_preset(DESK, Preset.EARLY))["deadline"] == ("2027-08-18", "2027-08-04")


def test_a_duty_that_appears_has_no_day_before() -> None:
    plans = [make_plan(records, CATALOGUE, TODAY) for records in (a_desk(), DESK)]
    appeared = moved(*plans)
    assert appeared
    assert {each.before for each in appeared} == {None}
    assert {each.after for each in moved(*reversed(plans))} == {None}


def test_calendar_choices_keep_the_namespace() -> None:
    own = DESK.put(Preferences(calendar=CalendarChoices(namespace=UUID(int=1))))
    after = apply(own, choose_calendar(own, CalendarChoices(alarm_days=2)))
    assert after.preferences.calendar == CalendarChoices(alarm_days=2, namespace=UUID(int=1))
    fresh = apply(DESK, choose_calendar(DESK, CalendarChoices(alarm_days=3)))
    assert fresh.preferences.calendar == CalendarChoices(alarm_days=3)

"""What holds for every plan, and what a plan warns about."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.agenda import AskWindow, DutyState
from lordesk.domain.ids import SeasonKey, TargetKey
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_findings import kit_findings
from lordesk.domain.records import Entity, Records
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.timeline import live, make_plan
from lordesk.domain.vocabulary import (
    DutyKind,
    Portal,
    SeasonEventKind,
)
from lordesk.domain.writer import Absence
from tests.builders import (
    a_desk,
    a_letter,
    a_target,
    a_writer,
    a_yes,
    day,
    worked,
)
from tests.domain.test_timeline_dates import ROWS
from tests.planning import (
    AGREED,
    CATALOGUE,
    WINTER,
    due,
    duty,
    plan_on,
)


@pytest.mark.parametrize(
    ("today", "window"),
    [
        ("2027-01-30", AskWindow.EARLY),
        ("2027-01-31", AskWindow.NOW),
        ("2027-02-05", AskWindow.NOW),
        ("2027-02-06", AskWindow.FINE),
        ("2027-03-05", AskWindow.FINE),
        ("2027-03-06", AskWindow.FADING),
        ("2027-05-06", AskWindow.FADING),
        ("2027-05-07", AskWindow.COLD),
    ],
)
def test_ask_window_runs_from_the_end_of_the_rotation(today: str, window: AskWindow) -> None:
    found = duty(plan_on(today, a_letter()), DutyKind.ASK)
    assert found is not None
    assert found.window is window


def test_under_two_weeks_of_contact_do_not_ask() -> None:
    short = a_writer(worked_together=(worked(start=day("2027-01-25"), end=day("2027-02-04")),))
    plan = plan_on("2027-02-01", a_letter(), short)
    found = duty(plan, DutyKind.ASK)
    assert found is not None
    assert found.window is AskWindow.DO_NOT_ASK
    assert "plan.short_contact" in {warning.code for warning in plan.warnings}


def test_ten_weekdays_are_two_weeks() -> None:
    enough = a_writer(worked_together=(worked(start=day("2027-01-25"), end=day("2027-02-05")),))
    found = duty(plan_on("2027-02-01", a_letter(), enough), DutyKind.ASK)
    assert found is not None
    assert found.window is AskWindow.NOW


def test_a_pinned_date_replaces_the_computed_one_and_only_it() -> None:
    plan = plan_on(WINTER, a_letter(pinned={DutyKind.REMINDER_1: day("2027-07-30")}))
    found = duty(plan, DutyKind.REMINDER_1)
    assert found is not None
    assert found.pinned
    assert found.due == day("2027-07-30")
    assert due(plan, DutyKind.REMINDER_2) == "2027-08-13"


def test_a_season_of_the_users_own_moves_every_date_that_hangs_on_it() -> None:
    later = Season(
        key=SeasonKey("eras-2028"),
        events=(SeasonEvent(kind=SeasonEventKind.SUBMIT, on=day("2027-09-08")),),
    )
    plan = plan_on(WINTER, a_letter(), later)
    assert due(plan, DutyKind.DEADLINE) == "2027-08-25"
    assert due(plan, DutyKind.REMINDER_1) == "2027-08-11"


def test_a_letter_without_a_submit_date_says_so() -> None:
    plan = plan_on(WINTER, a_letter(), a_target(season=SeasonKey("my-own")))
    assert due(plan, DutyKind.DEADLINE) is None
    assert "plan.no_deadline" in {warning.code for warning in plan.warnings}


def test_ids_name_the_first_targets_season() -> None:
    second = a_target("em", season=SeasonKey("residencycas-2028"), specialty="emergency-medicine")
    letter = a_letter(targets=(TargetKey("im"), TargetKey("em")))
    assert {d.id.split("/")[0] for d in plan_on(WINTER, letter, second).duties} == {"eras-2028"}


def test_a_portal_named_by_the_letter_wins_over_the_seasons() -> None:
    plan = plan_on("2027-02-03", a_letter(asked=a_yes("2027-02-03"), portal=Portal.RESIDENCYCAS))
    assert duty(plan, DutyKind.FORM) is None


WARNINGS: list[tuple[str, str, tuple[Entity, ...], str]] = [
    (
        "the rotation ends after the date",
        WINTER,
        (a_letter(deadline=day("2027-01-20")),),
        "plan.ask_after_deadline",
    ),
    (
        "three weeks from ask to date",
        WINTER,
        (a_letter(deadline=day("2027-02-22")),),
        "plan.short_lead",
    ),
    (
        "the date lies in an absence",
        WINTER,
        (a_letter(), a_writer(away=(Absence(from_=day("2027-08-16"), to=day("2027-08-27")),))),
        "plan.deadline_in_absence",
    ),
    ("the waiver is open", WINTER, (a_letter(waived=None),), "plan.waiver_undecided"),
    ("a yes and no address", "2027-02-03", (AGREED, a_writer(email=None)), "plan.no_email"),
    ("a Letter ID with a space", WINTER, (a_letter(letter_id="AB 12"),), "plan.letter_id"),
]


@pytest.mark.parametrize(
    ("why", "today", "entities", "code"), WARNINGS, ids=[r[0] for r in WARNINGS]
)
def test_each_situation_has_its_warning_and_a_sound_plan_has_not(
    why: str, today: str, entities: tuple[Entity, ...], code: str
) -> None:
    codes = {warning.code for warning in plan_on(today, *entities).warnings}
    assert code in codes, why
    assert code not in {warning.code for warning in plan_on(WINTER, a_letter()).warnings}


@pytest.mark.parametrize(
    ("portal", "locked"),
    [
        (Portal.ERAS, "locked when you confirm the entry."),
        (Portal.OTHER, "locked when the letter goes to the program."),
    ],
)
def test_a_waiver_is_locked_by_what_the_portal_has(portal: Portal, locked: str) -> None:
    letter = a_letter(waived=None, portal=portal)
    (warning,) = (w for w in plan_on(WINTER, letter).warnings if "waive" in w.message)
    assert warning.message.endswith(locked)
    records = a_desk(letter)
    facts = kit_facts(letter.key, records, CATALOGUE, day(WINTER))
    found = kit_findings(facts, records, CATALOGUE, lambda _text: ())
    assert any(finding.message.endswith(locked) for finding in found)


def test_before_the_season_a_programs_own_system_has_no_form_to_come() -> None:
    kit = duty(plan_on("2027-02-10", replace(AGREED, portal=Portal.OTHER)), DutyKind.KIT)
    assert kit is not None
    assert "request form" not in kit.reason
    assert "how the letter gets to the program" in kit.reason


def test_a_good_plan_has_no_warning() -> None:
    assert plan_on(WINTER, a_letter()).warnings == ()


SITUATIONS = st.sampled_from([row[2] for row in ROWS])


@given(SITUATIONS, st.dates(date(2026, 6, 1), date(2028, 6, 1)))
def test_every_duty_has_a_reason_and_a_known_source(
    entities: tuple[Entity, ...], today: date
) -> None:
    for found in make_plan(a_desk(*entities), CATALOGUE, today).duties:
        assert found.reason.endswith(".")
        assert "{" not in found.title + found.reason
        assert found.sources
        assert all(source in CATALOGUE.sources for source in found.sources)


@given(
    SITUATIONS,
    st.dates(date(2027, 3, 1), date(2027, 12, 1)),
    st.integers(0, 90),
    st.dates(date(2026, 11, 1), date(2027, 12, 1)),
)
def test_a_later_deadline_never_makes_a_duty_earlier(
    entities: tuple[Entity, ...], deadline: date, days: int, today: date
) -> None:
    records = a_desk(*(entities or ()))
    if "okoye-im" not in records.letters:
        return
    sooner, later = (_dues(records, day_, today) for day_ in (deadline, _plus(deadline, days)))
    for kind in sooner.keys() & later.keys():
        assert later[kind] >= sooner[kind]


def _dues(records: Records, deadline: date, today: date) -> dict[DutyKind, date]:
    letter = replace(records.letters["okoye-im"], deadline=deadline)
    plan = make_plan(records.put(letter), CATALOGUE, today)
    return {found.kind: found.due for found in plan.duties}


def _plus(start: date, days: int) -> date:
    return date.fromordinal(start.toordinal() + days)


def test_live_duties_are_those_to_act_on() -> None:
    plan = plan_on("2027-02-04", AGREED)
    states: Iterable[DutyState] = (found.state for found in live(plan))
    assert set(states) == {DutyState.OPEN, DutyState.OVERDUE}

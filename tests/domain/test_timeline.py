"""Dates worked out by hand from interchange section 2; each row says how."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.agenda import AskWindow, Duty, DutyState, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import LetterKey, SeasonKey, TargetKey
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity, Records
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.timeline import live, make_plan
from lordesk.domain.vocabulary import (
    Answer,
    DutyKind,
    PolicyKey,
    Portal,
    Preset,
    ProbeAnswer,
    SeasonEventKind,
)
from lordesk.domain.writer import Absence, Probe
from lordesk.paths import resources
from lordesk.storage.catalogue_files import read_catalogue
from tests.builders import (
    a_contact,
    a_desk,
    a_letter,
    a_program,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    an_answer,
    day,
    worked,
)

CATALOGUE: Catalogue = read_catalogue(resources() / "rules")
WINTER = "2026-11-22"
"""Before the rotation of `a_desk` (Mon 11 Jan to Fri 5 Feb 2027) begins."""


def plan_on(today: str, *entities: Entity) -> Plan:
    return make_plan(a_desk(*entities), CATALOGUE, day(today))


def duty(plan: Plan, kind: DutyKind, letter: str = "okoye-im") -> Duty | None:
    found = [d for d in plan.duties if d.kind is kind and d.letter == letter]
    assert len(found) <= 1
    return found[0] if found else None


def due(plan: Plan, kind: DutyKind) -> str | None:
    found = duty(plan, kind)
    return found.due.isoformat() if found else None


AGREED = a_letter(asked=a_yes("2027-02-03"))
PROMISED_IN_SEASON = a_letter(asked=a_yes("2027-07-01"))
CV_CASE = a_target(submit_on=day("2027-09-08"))


def preset(name: Preset, **policies: int) -> Preferences:
    return Preferences(preset=name, policies={PolicyKey(k): v for k, v in policies.items()})


ROWS: list[tuple[str, str, tuple[Entity, ...], DutyKind, str | None]] = [
    # --- signal and probe, from the anchor rotation's start (Mon 11 Jan 2027)
    ("start + 3 = Thu 14 Jan", WINTER, (a_letter(),), DutyKind.SIGNAL, "2027-01-14"),
    (
        "early signals in week one too",
        WINTER,
        (a_letter(), preset(Preset.EARLY)),
        DutyKind.SIGNAL,
        "2027-01-14",
    ),
    (
        "late does not signal in week one",
        WINTER,
        (a_letter(), preset(Preset.LATE)),
        DutyKind.SIGNAL,
        None,
    ),
    (
        "halfway of 25 days is Sat 23 Jan, so Fri 22",
        WINTER,
        (a_letter(),),
        DutyKind.PROBE,
        "2027-01-22",
    ),
    (
        "late probes halfway",
        WINTER,
        (a_letter(), preset(Preset.LATE)),
        DutyKind.PROBE,
        "2027-01-22",
    ),
    # --- ask: anchor - 4, weekend to the Friday before, never before the start
    ("Fri 5 Feb - 4 = Mon 1 Feb", WINTER, (a_letter(),), DutyKind.ASK, "2027-02-01"),
    (
        "ends Thu 4 Feb: Sun 31 Jan, so Fri 29 Jan",
        WINTER,
        (a_letter(), a_rotation(end=day("2027-02-04"))),
        DutyKind.ASK,
        "2027-01-29",
    ),
    (
        "ends Wed 3 Feb: Sat 30 Jan, so Fri 29 Jan",
        WINTER,
        (a_letter(), a_rotation(end=day("2027-02-03"))),
        DutyKind.ASK,
        "2027-01-29",
    ),
    (
        "two days long: not before its start Mon 11 Jan",
        WINTER,
        (a_letter(), a_rotation(end=day("2027-01-12"))),
        DutyKind.ASK,
        "2027-01-11",
    ),
    (
        "the writer's own end Fri 29 Jan counts: Mon 25 Jan",
        WINTER,
        (a_letter(), a_writer(worked_together=(worked(end=day("2027-01-29")),))),
        DutyKind.ASK,
        "2027-01-25",
    ),
    (
        "the latest of two spans counts: ends Fri 26 Mar, Mon 22 Mar",
        WINTER,
        (
            a_letter(),
            a_rotation("icu", start=day("2027-03-01"), end=day("2027-03-26")),
            a_writer(worked_together=(worked("icu"), worked())),
        ),
        DutyKind.ASK,
        "2027-03-22",
    ),
    (
        "no rotation: due today",
        WINTER,
        (a_letter(), a_writer(worked_together=())),
        DutyKind.ASK,
        WINTER,
    ),
    (
        "anchor passed and not asked: due today",
        "2027-02-10",
        (a_letter(),),
        DutyKind.ASK,
        "2027-02-10",
    ),
    (
        "on the last day it is still Mon 1 Feb",
        "2027-02-05",
        (a_letter(),),
        DutyKind.ASK,
        "2027-02-01",
    ),
    (
        "own policy: 7 days before the end is Fri 29 Jan",
        WINTER,
        (a_letter(), preset(Preset.USUAL, ask_days_before_end=7)),
        DutyKind.ASK,
        "2027-01-29",
    ),
    # --- kit, confirm, form: the yes, and the later of the yes and the tokens (Wed 23 Jun 2027)
    ("kit on the day of the yes", "2027-02-03", (AGREED,), DutyKind.KIT, "2027-02-03"),
    (
        "kit on the day of the answer, not of the ask",
        "2027-02-05",
        (a_letter(asked=a_yes("2027-02-03", answered_on=day("2027-02-05"))),),
        DutyKind.KIT,
        "2027-02-05",
    ),
    ("no kit before a yes", WINTER, (a_letter(),), DutyKind.KIT, None),
    ("confirm waits for the tokens", "2027-02-03", (AGREED,), DutyKind.CONFIRM, "2027-06-23"),
    ("form waits for the tokens", "2027-02-03", (AGREED,), DutyKind.FORM, "2027-06-23"),
    (
        "after the tokens the form goes with the yes",
        "2027-07-01",
        (PROMISED_IN_SEASON,),
        DutyKind.FORM,
        "2027-07-01",
    ),
    (
        "five days after the tokens by own policy",
        "2027-02-03",
        (AGREED, preset(Preset.USUAL, form_days_after_tokens=5)),
        DutyKind.FORM,
        "2027-06-28",
    ),
    (
        "ResidencyCAS mails the writer: no form",
        "2027-02-03",
        (AGREED, a_target(season=SeasonKey("residencycas-2028"))),
        DutyKind.FORM,
        None,
    ),
    (
        "ResidencyCAS: the request from its opening on",
        "2027-02-03",
        (AGREED, a_target(season=SeasonKey("residencycas-2028"))),
        DutyKind.CONFIRM,
        "2027-06-02",
    ),
    (
        "SF Match: no form either",
        "2027-02-03",
        (AGREED, a_target(season=SeasonKey("sfmatch-2028"))),
        DutyKind.FORM,
        None,
    ),
    # --- deadline: submit (Wed 1 Sep 2027) - 28 / 14 / 7
    ("1 Sep - 14", WINTER, (a_letter(),), DutyKind.DEADLINE, "2027-08-18"),
    (
        "early: 1 Sep - 28",
        WINTER,
        (a_letter(), preset(Preset.EARLY)),
        DutyKind.DEADLINE,
        "2027-08-04",
    ),
    ("late: 1 Sep - 7", WINTER, (a_letter(), preset(Preset.LATE)), DutyKind.DEADLINE, "2027-08-25"),
    ("own submit date 8 Sep - 14", WINTER, (a_letter(), CV_CASE), DutyKind.DEADLINE, "2027-08-25"),
    (
        "a letter's own deadline, a Sunday, is not moved",
        WINTER,
        (a_letter(deadline=day("2027-08-15")),),
        DutyKind.DEADLINE,
        "2027-08-15",
    ),
    (
        "two targets: the earlier submit date",
        WINTER,
        (
            a_letter(targets=(TargetKey("im"), TargetKey("fm"))),
            a_target("fm", submit_on=day("2027-08-25")),
        ),
        DutyKind.DEADLINE,
        "2027-08-11",
    ),
    # --- reminders: D-14 and D-3, gap, absence, weekend, holiday
    ("18 Aug - 14", WINTER, (a_letter(),), DutyKind.REMINDER_1, "2027-08-04"),
    (
        "18 Aug - 3 = Sun 15, so Fri 13 Aug",
        WINTER,
        (a_letter(),),
        DutyKind.REMINDER_2,
        "2027-08-13",
    ),
    (
        "late: 25 Aug - 10 = Sun 15, so Fri 13 Aug",
        WINTER,
        (a_letter(), preset(Preset.LATE)),
        DutyKind.REMINDER_1,
        "2027-08-13",
    ),
    (
        "kit on 2 Aug + 7 = Mon 9 Aug",
        "2027-08-02",
        (a_letter(asked=a_yes("2027-07-01"), kit_sent=(day("2027-08-02"),)),),
        DutyKind.REMINDER_1,
        "2027-08-09",
    ),
    (
        "a logged contact on 3 Aug + 7 = Tue 10 Aug",
        "2027-08-03",
        (PROMISED_IN_SEASON, a_contact("2027-08-03")),
        DutyKind.REMINDER_1,
        "2027-08-10",
    ),
    (
        "contact on 12 Aug + 7 = 19 Aug, past the deadline: dropped",
        "2027-08-12",
        (PROMISED_IN_SEASON, a_contact("2027-08-12")),
        DutyKind.REMINDER_2,
        None,
    ),
    (
        "away 2 to 6 Aug: last working day before, Fri 30 Jul",
        WINTER,
        (a_letter(), a_writer(away=(Absence(from_=day("2027-08-02"), to=day("2027-08-06")),))),
        DutyKind.REMINDER_1,
        "2027-07-30",
    ),
    (
        "away 2 to 6 Aug, kit on 28 Jul: 30 Jul breaks the gap, so Mon 9 Aug",
        "2027-07-28",
        (
            a_letter(asked=a_yes("2027-07-01"), kit_sent=(day("2027-07-28"),)),
            a_writer(away=(Absence(from_=day("2027-08-02"), to=day("2027-08-06")),)),
        ),
        DutyKind.REMINDER_1,
        "2027-08-09",
    ),
    (
        "Labor Day Mon 6 Sep: the working day before, Fri 3 Sep",
        WINTER,
        (a_letter(deadline=day("2027-09-09")),),
        DutyKind.REMINDER_2,
        "2027-09-03",
    ),
    (
        "4 Jul 2027 is a Sunday, kept on Mon 5: Fri 2 Jul",
        WINTER,
        (a_letter(deadline=day("2027-07-19")),),
        DutyKind.REMINDER_1,
        "2027-07-02",
    ),
    (
        "one sent on 4 Aug, the second stays Fri 13 Aug",
        "2027-08-05",
        (a_letter(asked=a_yes("2027-07-01"), reminded=(day("2027-08-04"),)),),
        DutyKind.REMINDER_2,
        "2027-08-13",
    ),
    (
        "one sent on 11 Aug: 18 Aug is the deadline, dropped",
        "2027-08-11",
        (a_letter(asked=a_yes("2027-07-01"), reminded=(day("2027-08-11"),)),),
        DutyKind.REMINDER_2,
        None,
    ),
    (
        "one reminder at most: no second",
        WINTER,
        (a_letter(), preset(Preset.USUAL, reminders_max=1)),
        DutyKind.REMINDER_2,
        None,
    ),
    (
        "none for an uploaded letter",
        "2027-07-20",
        (a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.REMINDER_1,
        None,
    ),
    (
        "none for a hedged letter",
        "2027-07-20",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-07-01")),),
        DutyKind.REMINDER_1,
        None,
    ),
    # --- reply, backup, assign, thanks, refresh, outcome
    (
        "the day of the hedge",
        "2027-02-04",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")),),
        DutyKind.REPLY,
        "2027-02-03",
    ),
    (
        "no reply to a silence",
        "2027-02-04",
        (a_letter(asked=an_answer(Answer.SILENT, "2027-02-03")),),
        DutyKind.REPLY,
        None,
    ),
    ("18 Aug + 7", WINTER, (a_letter(),), DutyKind.BACKUP, "2027-08-25"),
    (
        "assign on the day of upload",
        "2027-07-20",
        (a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.ASSIGN,
        "2027-07-15",
    ),
    (
        "thank the day after upload",
        "2027-07-20",
        (a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.THANKS,
        "2027-07-16",
    ),
    ("asked 119 days before 2 Jun: no refresh", "2027-02-03", (AGREED,), DutyKind.REFRESH, None),
    (
        "asked Mon 1 Feb, 121 days before 2 Jun: refresh",
        "2027-02-01",
        (a_letter(asked=a_yes("2027-02-01")),),
        DutyKind.REFRESH,
        "2027-06-02",
    ),
    (
        "Match Day 2028: the third Friday of March",
        WINTER,
        (a_letter(),),
        DutyKind.OUTCOME,
        "2028-03-17",
    ),
]


@pytest.mark.parametrize(
    ("why", "today", "entities", "kind", "expected"), ROWS, ids=[r[0] for r in ROWS]
)
def test_hand_worked_dates(
    why: str, today: str, entities: tuple[Entity, ...], kind: DutyKind, expected: str | None
) -> None:
    assert due(plan_on(today, *entities), kind) == expected, why


STATES: list[tuple[str, str, tuple[Entity, ...], DutyKind, DutyState]] = [
    ("due today is open", "2027-02-03", (AGREED,), DutyKind.KIT, DutyState.OPEN),
    ("due yesterday is overdue", "2027-02-04", (AGREED,), DutyKind.KIT, DutyState.OVERDUE),
    (
        "sent is done",
        "2027-02-04",
        (a_letter(asked=a_yes("2027-02-03"), kit_sent=(day("2027-02-03"),)),),
        DutyKind.KIT,
        DutyState.DONE,
    ),
    (
        "an upload makes an unsent kit moot",
        "2027-02-09",
        (a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-02-08")),),
        DutyKind.KIT,
        DutyState.SKIPPED,
    ),
    ("the ask makes the signal moot", "2027-02-04", (AGREED,), DutyKind.SIGNAL, DutyState.SKIPPED),
    (
        "a signal given is done",
        "2027-02-04",
        (a_letter(signalled_on=day("2027-01-14")),),
        DutyKind.SIGNAL,
        DutyState.DONE,
    ),
    (
        "a rotation that is over makes the probe moot",
        "2027-02-08",
        (a_letter(),),
        DutyKind.PROBE,
        DutyState.SKIPPED,
    ),
    (
        "a probe answered without a day is done",
        WINTER,
        (a_letter(), a_writer(probe=Probe(answer=ProbeAnswer.WARM))),
        DutyKind.PROBE,
        DutyState.DONE,
    ),
    (
        "a hedge cancels the deadline",
        "2027-02-04",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")),),
        DutyKind.DEADLINE,
        DutyState.CANCELLED,
    ),
    (
        "withdrawn cancels",
        "2027-02-04",
        (a_letter(withdrawn_on=day("2027-02-03")),),
        DutyKind.DEADLINE,
        DutyState.CANCELLED,
    ),
    (
        "a lapse does what the backup duty asked",
        "2027-08-26",
        (a_letter(asked=a_yes("2027-02-03"), lapsed_on=day("2027-08-25")),),
        DutyKind.BACKUP,
        DutyState.DONE,
    ),
    (
        "thanks by a contact after the hedge",
        "2027-02-05",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")), a_contact("2027-02-04")),
        DutyKind.REPLY,
        DutyState.DONE,
    ),
    (
        "a contact before the hedge is no thanks",
        "2027-02-05",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")), a_contact("2027-02-02")),
        DutyKind.REPLY,
        DutyState.OVERDUE,
    ),
    (
        "assigned to a program",
        "2027-07-20",
        (
            a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),
            a_program(assigned=(LetterKey("okoye-im"),)),
        ),
        DutyKind.ASSIGN,
        DutyState.DONE,
    ),
    (
        "uploaded and on no program",
        "2027-07-20",
        (a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.ASSIGN,
        DutyState.OVERDUE,
    ),
    (
        "a hedged letter that came all the same is not cancelled",
        "2027-07-20",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.THANKS,
        DutyState.OVERDUE,
    ),
]


@pytest.mark.parametrize(
    ("why", "today", "entities", "kind", "state"), STATES, ids=[r[0] for r in STATES]
)
def test_states(
    why: str, today: str, entities: tuple[Entity, ...], kind: DutyKind, state: DutyState
) -> None:
    found = duty(plan_on(today, *entities), kind)
    assert found is not None and found.state is state, why


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
def test_warnings(why: str, today: str, entities: tuple[Entity, ...], code: str) -> None:
    codes = {warning.code for warning in plan_on(today, *entities).warnings}
    assert code in codes, why
    assert code not in {warning.code for warning in plan_on(WINTER, a_letter()).warnings}


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

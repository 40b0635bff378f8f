"""Dates worked out by hand; each row says how."""

import pytest

from lordesk.domain.ids import SeasonKey, TargetKey
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import (
    Answer,
    DutyKind,
    Preset,
)
from lordesk.domain.writer import Absence
from tests.builders import (
    a_contact,
    a_letter,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    an_answer,
    day,
    worked,
)
from tests.planning import AGREED, CV_CASE, PROMISED_IN_SEASON, WINTER, due, plan_on, preset

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
    # --- a pinned day is a day like any other for what hangs on it
    (
        "reminder 1 pinned to Tue 10 Aug: the gap of 7 days ends Tue 17 Aug",
        WINTER,
        (a_letter(asked=a_yes("2027-02-03"), pinned={DutyKind.REMINDER_1: day("2027-08-10")}),),
        DutyKind.REMINDER_2,
        "2027-08-17",
    ),
    (
        "the writer's date pinned to Wed 11 Aug: 14 days before is Wed 28 Jul",
        WINTER,
        (a_letter(asked=a_yes("2027-02-03"), pinned={DutyKind.DEADLINE: day("2027-08-11")}),),
        DutyKind.REMINDER_1,
        "2027-07-28",
    ),
    (
        "the writer's date pinned to Wed 11 Aug: given up on Wed 18 Aug",
        WINTER,
        (a_letter(asked=a_yes("2027-02-03"), pinned={DutyKind.DEADLINE: day("2027-08-11")}),),
        DutyKind.BACKUP,
        "2027-08-18",
    ),
    (
        "a reminder pinned although a contact on Thu 12 Aug would drop it",
        WINTER,
        (
            a_letter(asked=a_yes("2027-02-03"), pinned={DutyKind.REMINDER_2: day("2027-08-16")}),
            a_contact("2027-08-12"),
        ),
        DutyKind.REMINDER_2,
        "2027-08-16",
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

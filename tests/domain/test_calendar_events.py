"""What stands in the calendar: which duties, when they ring, what they say."""

from datetime import timedelta

import pytest

from lordesk.documents.calendar_wording import calendar_words
from lordesk.domain.calendar_events import CalendarEntry, calendar_entries
from lordesk.domain.ids import LetterKey, SeasonKey, TargetKey, WriterKey
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Entity, Records
from lordesk.domain.timeline import live, make_plan
from lordesk.domain.vocabulary import DutyKind
from tests.builders import a_desk, a_letter, a_rotation, a_target, a_writer, day, worked
from tests.planning import CATALOGUE, WINTER

ASK = "eras-2028/okoye-im/ask"
SUBMIT = "eras-2028/-/submit"
RANK_LIST = "eras-2028/-/rank_list"


def entries(
    *entities: Entity,
    today: str = WINTER,
    choices: CalendarChoices | None = None,
    forbidden: str = "Mr. Smith",
) -> dict[str, CalendarEntry]:
    records = a_desk(Preferences(calendar=choices), *entities)
    plan = make_plan(records, CATALOGUE, day(today))
    found = calendar_entries(
        plan, records, CATALOGUE, calendar_words(), lambda text: forbidden not in text
    )
    assert len({entry.key for entry in found}) == len(found)
    return {entry.key: entry for entry in found}


def test_every_live_duty_stands_on_its_day_and_no_other_does() -> None:
    records = a_desk(a_letter())
    plan = make_plan(records, CATALOGUE, day(WINTER))
    found = entries(a_letter())
    duties = {key: entry.on for key, entry in found.items() if entry.letter != "-"}
    assert duties == {duty.id: duty.due for duty in live(plan)}


def test_a_duty_says_what_why_how_and_on_whose_word() -> None:
    ask = entries(a_letter())[ASK]
    what, _, why, how, sources = ask.description.splitlines()
    assert what == "Ask Dr. Okoye for a strong letter."
    assert why.startswith("Why: The rotation ends on Fri 5 Feb 2027.")
    assert how.startswith("How: Ask in person")
    assert sources == "Sources: ASK-1, ASK-2"
    assert ask.categories == ("LoR", "Dr. Okoye")


@pytest.mark.parametrize(
    ("days", "alarm"),
    [
        (None, timedelta(hours=-15)),  # the default: 09:00 the day before
        (1, timedelta(hours=-15)),
        (3, timedelta(days=-3, hours=9)),
        (0, None),  # 09:00 on the day would be after the start of an all-day event
        (-4, None),
        (5000, timedelta(days=-89, hours=9)),
    ],
)
def test_the_alarm_rings_at_nine_some_days_before(
    days: int | None, alarm: timedelta | None
) -> None:
    assert entries(a_letter(), choices=CalendarChoices(alarm_days=days))[ASK].alarm == alarm


def test_an_overdue_duty_keeps_its_day_and_loses_its_alarm() -> None:
    confirm = entries(a_letter(pinned={DutyKind.ASK: day("2027-02-01")}), today="2027-02-02")[ASK]
    assert (confirm.on, confirm.alarm) == (day("2027-02-01"), None)


def test_lead_ups_are_silent_events_of_their_own_before_the_day() -> None:
    found = entries(a_letter(), choices=CalendarChoices(lead_days=(7, 1, 7, 0, -3, 9999)))
    week, eve = found[f"{ASK}/lead-7"], found[f"{ASK}/lead-1"]
    assert {key for key in found if key.startswith(f"{ASK}/")} == {week.key, eve.key}
    assert (week.on, week.title) == (
        day("2027-01-25"),
        "In 7 days: Ask Dr. Okoye for a strong letter",
    )
    assert (eve.on, eve.title) == (
        day("2027-01-31"),
        "Tomorrow: Ask Dr. Okoye for a strong letter",
    )
    assert week.alarm is eve.alarm is None


def test_a_lead_up_whose_day_has_passed_is_left_out() -> None:
    found = entries(a_letter(), today="2027-01-26", choices=CalendarChoices(lead_days=(7, 1)))
    assert f"{ASK}/lead-7" not in found
    assert f"{ASK}/lead-1" in found


def test_two_letters_of_one_writer_are_told_apart_in_their_titles() -> None:
    other = a_target("fm", specialty="family-medicine")
    found = entries(a_letter(), other, a_letter("okoye-fm", targets=(TargetKey("fm"),)))
    assert found[ASK].title == "Ask Dr. Okoye for a strong letter (okoye-im)"
    assert found["eras-2028/okoye-fm/ask"].title.endswith("(okoye-fm)")


def test_a_letter_that_ended_needs_nothing_to_tell_it_from() -> None:
    found = entries(a_letter(), a_letter("record", withdrawn_on=day("2027-01-02")))
    assert found[ASK].title == "Ask Dr. Okoye for a strong letter"


def test_two_writers_of_one_family_name_are_told_apart() -> None:
    brother = a_writer("emeka", name="Emeka Okoye", worked_together=(worked(),))
    found = entries(a_letter(), brother, a_letter("emeka-im", writer=WriterKey("emeka")))
    titles = [(entry.on, entry.title) for entry in found.values()]
    assert len(set(titles)) == len(titles)


def test_words_that_may_name_a_patient_are_withheld() -> None:
    found = entries(a_letter(), forbidden="Okoye")
    ask = found[ASK]
    assert ask.title == "A step is due for okoye-im: ask"
    assert "Okoye" not in "".join((ask.title, ask.description, *ask.categories))
    other = entries(a_letter(), forbidden="rotation")[ASK]
    assert "Why: Left out of the calendar" in other.description
    assert other.title == "Ask Dr. Okoye for a strong letter"


def test_the_days_of_the_plan_are_not_taken_for_a_patients() -> None:
    assert "ends on Fri 5 Feb 2027" in entries(a_letter(), forbidden="2027")[ASK].description


def test_a_cut_off_is_an_instant_with_eastern_time_in_its_title() -> None:
    submit = entries(choices=CalendarChoices(zone="Asia/Kolkata"))[SUBMIT]
    assert submit.at is not None
    assert submit.at.isoformat() == "2027-09-01T13:00:00+00:00"
    assert submit.title == "ERAS 2028: applications can be submitted, 9:00 a.m. ET"
    assert "Eastern time: Wed 1 Sep 2027, 9:00 a.m." in submit.description
    assert "Your time (Asia/Kolkata): Wed 1 Sep 2027, 6:30 p.m." in submit.description
    assert "Projected from earlier seasons" in submit.description
    assert submit.description.endswith("Source: F-2")


@pytest.mark.parametrize("zone", [None, "Mars/Olympus", "../etc"])
def test_an_unknown_zone_leaves_the_users_time_out(zone: str | None) -> None:
    submit = entries(choices=CalendarChoices(zone=zone))[SUBMIT]
    assert "Your time" not in submit.description
    assert submit.alarm == timedelta(days=-1)  # 09:00 Eastern the day before


@pytest.mark.parametrize(
    ("zone", "alarm"),
    [
        # 1 Sep 2027 9:00 a.m. in New York is 6:30 p.m. in Kolkata: 9 a.m. the day before, 33.5 h
        ("Asia/Kolkata", timedelta(hours=-33, minutes=-30)),
        # and 3:00 a.m. in Honolulu: 18 h
        ("Pacific/Honolulu", timedelta(hours=-18)),
    ],
)
def test_the_alarm_of_a_cut_off_rings_in_the_morning_where_the_user_lives(
    zone: str, alarm: timedelta
) -> None:
    assert entries(choices=CalendarChoices(zone=zone))[SUBMIT].alarm == alarm


def test_a_cut_off_rings_not_when_alarms_are_off() -> None:
    assert entries(choices=CalendarChoices(alarm_days=0))[SUBMIT].alarm is None


def test_cut_offs_that_have_passed_are_left_out() -> None:
    assert SUBMIT in entries(today="2027-09-01")
    found = entries(today="2027-09-02")
    assert SUBMIT not in found
    assert RANK_LIST in found


def test_only_seasons_that_a_target_names_are_in_use() -> None:
    keys = entries(a_target("im", season=SeasonKey("residencycas-2028")))
    assert {key.split("/")[0] for key in keys} == {"residencycas-2028"}


def test_a_calendar_of_no_desk_is_empty() -> None:
    plan = make_plan(Records(), CATALOGUE, day(WINTER))
    assert calendar_entries(plan, Records(), CATALOGUE, calendar_words(), lambda _: True) == ()


def test_a_title_stays_on_one_line() -> None:
    odd = a_writer(name="Adaeze\u2028Okoye\u0007")
    found = entries(odd, a_letter(), a_rotation(service="Ward\nNorth"))
    assert found[ASK].title == "Ask Dr. Okoye for a strong letter"
    assert all(
        entry.letter in {LetterKey("okoye-im"), "-"} and "\n" not in entry.title
        for entry in found.values()
    )

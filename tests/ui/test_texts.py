"""The words of the window: every word of the field has one, and days read without doubt."""

from datetime import date

import pytest

from lordesk.domain import vocabulary as v
from lordesk.ui import texts

WORDED = {
    "stage": [texts.stage(each) for each in v.Stage],
    "answer": [texts.answer(each) for each in v.Answer],
    "position": [texts.position(each) for each in v.Position],
    "rotation kind": [texts.rotation_kind(each) for each in v.RotationKind],
    "setting": [texts.setting(each) for each in v.Setting],
    "task": [texts.task(each) for each in v.Task],
    "track": [texts.track(each) for each in v.Track],
    "competency": [texts.competency(each) for each in v.Competency],
    "contact": [texts.contact_depth(each) for each in v.ContactDepth],
    "flag": [texts.flag(each) for each in v.WriterFlag],
    "portal": [texts.portal(each) for each in v.Portal],
    "season event": [texts.season_event(each) for each in v.SeasonEventKind],
    "duty": [texts.duty(each) for each in v.DutyKind],
}


@pytest.mark.parametrize("said", WORDED.values(), ids=WORDED.keys())
def test_every_word_of_the_field_has_one_of_its_own(said: list[str]) -> None:
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 18), "4 days late"),
        (date(2026, 11, 21), "1 day late"),
        (date(2026, 11, 22), "Today"),
        (date(2026, 11, 23), "Mon 23 Nov, in 1 day"),
        (date(2027, 1, 14), "Thu 14 Jan, in 53 days"),
    ],
)
def test_a_due_day_says_weekday_first(day: date, said: str) -> None:
    assert texts.due(day, date(2026, 11, 22)) == said


def test_a_full_day_has_its_month_in_letters() -> None:
    assert texts.full_day(date(2027, 7, 12)) == "Mon 12 Jul 2027"


def test_numbers_are_words_up_to_ten() -> None:
    assert [texts.number(n) for n in (0, 2, 10, 11)] == ["no", "two", "ten", "11"]
    assert texts.spelt("3 writers of 30", 3) == "three writers of 30"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 18), "four days late"),
        (date(2026, 11, 22), "due today"),
        (date(2027, 1, 14), "in 53 days"),
    ],
)
def test_a_due_day_inside_a_sentence_has_its_number_as_a_word(day: date, said: str) -> None:
    assert texts.due_in_words(day, date(2026, 11, 22), "due today") == said


@pytest.mark.parametrize(
    ("count", "counted", "said"),
    [
        (0, 0, "Too few letters"),
        (0, 2, "No writer may fail"),
        (1, 4, "One writer may fail"),
        (2, 0, "Two writers may fail"),
    ],
)
def test_how_many_writers_may_fail_is_said_in_words(count: int, counted: int, said: str) -> None:
    assert texts.writers_to_spare(count, counted) == said

"""The words of the calendar panel."""

from dataclasses import replace

from lordesk.services.calendar_news import News, NewsKind
from lordesk.ui.pages.timeline import calendar_words as words
from lordesk.ui.pages.timeline.calendar_state import derive
from tests.builders import a_desk, day
from tests.planning import CATALOGUE

MOVED = News(kind=NewsKind.MOVED, title="Ask", on=day("2027-02-08"), before=day("2027-02-01"))
LINE = derive(a_desk(), CATALOGUE, day("2026-11-22")).cut_offs[0]


def test_a_move_names_both_days() -> None:
    assert words.news_line(MOVED) == "moved, Mon 1 Feb → Mon 8 Feb 2027"
    gone = replace(MOVED, kind=NewsKind.CANCELLED)
    assert words.news_line(gone) == "cancelled, Mon 8 Feb 2027"


def test_the_summary_counts_by_kind() -> None:
    new = replace(MOVED, kind=NewsKind.ADDED, before=None)
    assert words.news_summary((MOVED, MOVED, new)) == "1 new, 2 moved"
    assert words.news_summary(()) == "Nothing changed since the last export."


def test_alarms_and_lead_ups_are_said_in_days() -> None:
    assert words.alarm(0) == "No alarm"
    assert words.alarm(1) == "At 9:00, 1 day before"
    assert words.lead(7) == "7 days before"


def test_a_cut_off_says_eastern_and_ones_own_time() -> None:
    assert words.cut_off_eastern(LINE).endswith("Eastern, projected")
    same = replace(LINE, yours=LINE.eastern)
    assert words.cut_off_yours(same) == "The same on your clock"
    from zoneinfo import ZoneInfo

    there = replace(LINE, yours=LINE.eastern.astimezone(ZoneInfo("Asia/Kabul")))
    assert words.cut_off_yours(there).startswith("Yours: ")

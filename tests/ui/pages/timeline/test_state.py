"""Rows and marks of a timeline, found by key and counted."""

from lordesk.domain.ids import LetterKey, TargetKey
from tests.builders import a_letter, a_yes, day
from tests.timelines import a_timeline


def test_rows_and_marks_are_found_by_key() -> None:
    state = a_timeline(a_letter(targets=(TargetKey("im"),)))
    key = LetterKey("okoye-im")
    assert state.row(key) is state.rows[0]
    assert state.row("nobody") is None
    assert state.mark("nothing") is None


def test_what_arrived_and_what_needs_the_applicant_is_counted() -> None:
    here = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-07-01"))
    late = a_letter("late", asked=a_yes("2027-02-03"))
    state = a_timeline(here, late, today="2027-07-02")
    assert state.uploaded == 1
    assert state.urgent == 2

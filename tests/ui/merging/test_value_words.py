"""Values in words."""

import pytest

from lordesk.domain.applicant import Entry
from lordesk.domain.records import ENTITY_TYPES
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import DutyKind, Portal, Theme
from lordesk.ui.merging.value_words import value_words
from tests.builders import a_desk, a_letter, a_writer, a_yes, day

DESK = a_desk(a_letter())


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("notes", None, "Nothing"),
        ("notes", "", "Nothing"),
        ("notes", "  as typed ", "as typed"),
        ("waived", True, "Yes"),
        ("waived", False, "No"),
        ("deadline", day("2027-02-03"), "Wed 3 Feb 2027"),
        ("portal", Portal.ERAS, "ERAS"),
        ("themes", (Theme.CLINICAL_REASONING,), "clinical reasoning"),
        ("kit_sent", (day("2027-02-03"), day("2027-02-04")), "Wed 3 Feb 2027, Thu 4 Feb 2027"),
        ("shifts", 12, "12"),
        ("writer", "okoye", "Dr. Okoye"),
        ("writer", "gone", "gone"),
        ("season", "eras-2028", "ERAS 2028"),
        ("backup_for", "okoye-im", "Dr. Okoye’s letter"),
        ("pinned", {DutyKind.ASK: day("2027-02-03")}, "Ask: Wed 3 Feb 2027"),
        ("graduated", YearMonth(2024, 5), "2024-05"),
        ("education", (Entry(what="MBBS", from_=YearMonth(2018)),), "What: MBBS; From: 2018"),
        ("", None, "Removed"),
    ],
)
def test_a_value_is_told_as_a_person_reads_it(field: str, value: object, words: str) -> None:
    assert value_words(field, value, DESK) == words


def test_the_ask_is_told_by_its_parts() -> None:
    told = value_words("asked", a_yes("2027-02-03"), DESK)
    assert told.startswith("Day: Wed 3 Feb 2027")
    assert "Answer: strong yes" in told


def test_a_whole_record_is_told_without_its_own_short_name() -> None:
    assert "Short name" not in value_words("", a_writer(), DESK)
    assert {type(a_writer()), type(a_letter())} <= set(ENTITY_TYPES.values())

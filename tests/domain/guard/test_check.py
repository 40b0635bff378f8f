"""Marks: where they stand, which of two overlapping ones stays, what the desk exempts."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import check_text, without_overlap
from lordesk.domain.guard.exemptions import exemptions
from tests.domain.guard.lexicon_of_the_program import shipped

ONE_OF_ALL = (
    "Mr. Henderson in room 412 (MRN 00482913) thanked me on 11/14/2026 for catching his PE."
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[mark.start : mark.end], mark.code) for mark in check_text(text, shipped())]


def test_each_identifier_of_a_sentence_is_named_at_its_place() -> None:
    assert found(ONE_OF_ALL) == [
        ("Mr. Henderson", "phi.name"),
        ("room 412", "phi.room"),
        ("MRN 00482913", "phi.mrn"),
        ("11/14/2026", "phi.date"),
    ]


def test_a_mark_says_what_was_seen_and_offers_other_words() -> None:
    mark = check_text(ONE_OF_ALL, shipped())[0]
    assert mark.message.startswith("“Mr. Henderson” names a patient")
    assert mark.suggestion == "the patient"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SSN 078-05-1120", "phi.ssn"),
        ("write to a.b@c.org", "phi.email"),
        ("fax 617-555-0143", "phi.phone"),
        ("at 10.22.41.7", "phi.ip"),
        ("see www.x.org/7", "phi.url"),
        ("a 93-year-old man", "phi.age"),
        ("Boston, MA 02169", "phi.zip"),
        ("48 Maple Street", "phi.address"),
        ("patient J.S. left", "phi.initials"),
        ("account number 7782013345", "phi.number"),
        ("the mayor came", "phi.rare"),
        ("helped Karl walk", "phi.unknown_word"),
        ("then Rose walked", "phi.name"),
        ("photos of her wound", "phi.photo"),
        ("her fingerprints", "phi.biometric"),
        ("The patient came from Boston", "phi.place"),
    ],
)
def test_each_kind_has_its_code(text: str, code: str) -> None:
    assert code in {mark.code for mark in check_text(text, shipped())}


def test_columns_count_characters_also_behind_emoji_and_rare_scripts() -> None:
    text = "🩺𝒜 saw Mrs. Okafor"
    (mark,) = check_text(text, shipped())
    assert (mark.start, text[mark.start : mark.end]) == (7, "Mrs. Okafor")


def mark(start: int, end: int, severity: Severity, code: str = "phi.x") -> Mark:
    return Mark(start=start, end=end, code=code, severity=severity, message="“x”.")


def test_of_two_overlapping_marks_the_graver_stays() -> None:
    grave, light = mark(3, 5, Severity.BLOCK), mark(0, 9, Severity.WARN)
    assert without_overlap([light, grave]) == (grave,)


def test_of_two_equally_grave_marks_the_longer_stays() -> None:
    short, long = mark(0, 4, Severity.WARN), mark(2, 9, Severity.WARN)
    assert without_overlap([short, long]) == (long,)


def test_marks_that_only_touch_both_stay_in_the_order_of_the_text() -> None:
    first, second = mark(0, 4, Severity.WARN), mark(4, 9, Severity.BLOCK)
    assert without_overlap([second, first]) == (first, second)


def test_what_the_desk_knows_passes() -> None:
    ours = exemptions(
        people=["Efua Osei"], phrases=["Harborview Clinic", "Quincy"], dates=[date(2026, 11, 20)]
    )
    text = "On November 20 Osei's team at Harborview left Quincy on 11/20/2026."
    assert check_text(text, shipped(), ours) == ()


@given(st.text(max_size=80), st.sampled_from(["Mr. Ito", "bed 4", "11/14/2026", "92F"]))
def test_any_text_around_is_survived_and_spans_stay_inside(noise: str, seed: str) -> None:
    text = f"{noise} {seed} {noise}"
    marks = check_text(text, shipped())
    assert all(0 <= each.start < each.end <= len(text) for each in marks)
    assert all(left.end <= right.start for left, right in pairwise(marks))

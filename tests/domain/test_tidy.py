"""Texts made safe to keep."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.changes import between
from lordesk.domain.records import Records
from lordesk.domain.tidy import clean, excerpt, one_line, tidied, unaccented
from tests.builders import a_writer, an_applicant


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("plain", "plain"),
        ("two\r\nlines\rhere", "two\nlines\nhere"),
        ("nul\x00 bell\x07 del\x7f", "nul bell del"),
        ("next\x85line\u2028and\u2029more", "next\nline\nand\nmore"),
        ("broken \ud800 half", "broken  half"),
        ("e\u0301", "é"),
        ("Nguyễn Thị Ánh 李小龍 \u202eabc", "Nguyễn Thị Ánh 李小龍 \u202eabc"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_what_cannot_be_kept_goes_and_the_words_stay(given_text: str, kept: str) -> None:
    assert clean(given_text) == kept


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_always_encodes(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")


def test_names_stand_on_one_line() -> None:
    assert one_line("  Ada\n Lovelace \t MD ") == "Ada Lovelace MD"


def test_foreign_text_is_quoted_short_and_on_one_line() -> None:
    assert excerpt("a\u2028b\x00\nc") == "a b c"
    assert excerpt("x" * 65) == "x" * 61 + "..."
    assert excerpt("x" * 64) == "x" * 64


def test_a_change_set_is_cleaned_deeply_and_only_where_needed() -> None:
    messy = Records().put(
        an_applicant(languages=("English\x00", "Urdu")), a_writer(name="Ada\x07 Okoye")
    )
    kept = tidied(between(Records(), messy, "Import"))
    after = [change.after.entity for change in kept.changes if change.after]
    assert after == [an_applicant(languages=("English", "Urdu")), a_writer(name="Ada Okoye")]
    assert tidied(kept).changes[0] is kept.changes[0]


def test_a_removal_has_nothing_to_clean() -> None:
    desk = Records().put(a_writer())
    removal = between(desk, Records(), "Remove")
    assert tidied(removal) == removal


def test_words_are_compared_without_accents() -> None:
    assert unaccented("Février März Educación ﬁn") == "Fevrier Marz Educacion fin"

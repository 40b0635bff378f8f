"""Entities as rows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.applicant import Applicant
from lordesk.domain.ids import Kind
from lordesk.domain.shape import YearMonth
from lordesk.storage.database import open_database
from lordesk.storage.mapping import Column, checksum, mapping_of, to_entity, to_values

MONTHS = st.builds(YearMonth, st.integers(1900, 2100), st.none() | st.integers(1, 12))
st.register_type_strategy(YearMonth, MONTHS)
SAFE = st.text(st.characters(exclude_categories=("Cs", "Cc"))).filter(str.isprintable)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_columns_of_every_table_are_those_of_its_entity(kind: Kind, tmp_path: Path) -> None:
    database = open_database(tmp_path / "lordesk.db")
    present = {str(row[1]) for row in database.rows(f'PRAGMA table_info("{kind}")')}
    structural = {
        *("org_id", "applicant_id", "key", "place", "version", "created_at", "updated_at"),
        "checksum",
    }
    assert present - structural == {column.name for column in mapping_of(kind).columns}
    database.close()


@given(st.builds(Applicant, given_name=SAFE, family_name=SAFE, languages=st.just(("English",))))
def test_an_applicant_is_the_same_after_the_row(applicant: Applicant) -> None:
    once = to_entity(Kind.APPLICANT, "applicant", to_values(Kind.APPLICANT, applicant))
    assert to_entity(Kind.APPLICANT, "applicant", to_values(Kind.APPLICANT, once)) == once


def test_truth_and_numbers_are_stored_as_numbers() -> None:
    assert Column("acgme", is_json=False, is_truth=True).to_value(True) == 1
    assert Column("acgme", is_json=False, is_truth=True).to_plain(0) is False
    assert Column("order", is_json=False, is_truth=False).to_plain(3) == 3


def test_bytes_are_no_value_of_ours() -> None:
    with pytest.raises(TypeError, match="odd"):
        Column("odd", is_json=False, is_truth=False).to_plain(b"x")


def test_the_checksum_covers_key_place_and_values() -> None:
    sums = {checksum("a", 1, "x"), checksum("b", 1, "x"), checksum("a", 2, "x")}
    assert len(sums | {checksum("a", 1, "y")}) == 4


def test_the_checksum_never_changes_for_what_lies_on_disks_already() -> None:
    assert checksum("key", 1, None, "Łukasz \U0001f642", ["a", None]) == "3e3247d2"

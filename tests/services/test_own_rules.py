from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.records import Records
from lordesk.services.own_rules import read_value, set_values, shifts, taken_over
from lordesk.storage.own_rules_keeper import OwnRulesFile
from tests.builders import day
from tests.judging import sample
from tests.own_rules import RULES, own_of

TODAY = day("2026-11-22")


@pytest.fixture
def book(tmp_path: Path) -> OwnRulesFile:
    return OwnRulesFile(RULES, tmp_path)


def test_several_values_are_set_at_once_and_kept_only_on_request(book: OwnRulesFile) -> None:
    book.keep(own_of({"weights.writes": 9}))

    own = set_values(book, {"weights.direct": 20, "weights.writes": None})

    assert (dict(own.values), dict(own.shipped)) == ({"weights.direct": 20}, {"weights.direct": 15})
    assert (dict(book.own.values), dict(book.own.shipped)) == (
        {"weights.writes": 9},
        {"weights.writes": 5},
    )


@pytest.mark.parametrize(
    ("place", "typed", "value"),
    [
        ("weights.direct", " 20 ", 20),
        ("weights.cold", "-3", -3),
        ("specialties.neurology.chair", " expected ", "expected"),
        ("limits.core_fields", "Neurology, ob-gyn", ("neurology", "ob-gyn")),
        ("limits.global_words", " border  clinic ,Rural", ("border clinic", "Rural")),
        ("limits.global_words", ",", ()),
    ],
)
def test_what_is_typed_becomes_a_value(
    book: OwnRulesFile, place: str, typed: str, value: object
) -> None:
    assert read_value(book, place, typed) == value


@pytest.mark.parametrize(
    ("place", "typed", "told"),
    [
        ("weights.direct", "much", "'much' does not fit; it takes a whole number from 0 to 100"),
        ("weights.direct", "", "'' does not fit"),
        ("weights.nothing", "1", "There is no value weights.nothing"),
    ],
)
def test_what_is_no_value_is_refused(book: OwnRulesFile, place: str, typed: str, told: str) -> None:
    with pytest.raises(InvalidInputError, match=told):
        read_value(book, place, typed)


def test_the_effect_on_the_ranking_is_told_for_every_writer(book: OwnRulesFile) -> None:
    then = book.trial(own_of({"weights.direct": 40}))

    found = shifts(sample(), book.catalogue, then, TODAY)

    assert found[0].writer == "patel"
    moved = {str(shift.writer): shift.score for shift in found if shift.is_change}
    assert moved["patel"][1] - moved["patel"][0] == 25
    assert "marsh" not in moved


def test_nothing_shifts_with_the_same_values(book: OwnRulesFile) -> None:
    found = shifts(sample(), book.catalogue, book.trial(own_of({})), TODAY)

    assert found
    assert not any(shift.is_change for shift in found)


def test_a_desk_without_a_target_has_no_ranking_to_shift(book: OwnRulesFile) -> None:
    assert shifts(Records(), book.catalogue, book.catalogue, TODAY) == ()


def test_carried_values_are_taken_over_where_there_are_none(
    book: OwnRulesFile, tmp_path: Path
) -> None:
    other = OwnRulesFile(RULES, tmp_path / "other")
    book.keep(own_of({"weights.direct": 20}))

    assert "came with the bundle" in taken_over(other, book.text())
    assert other.own == book.own
    assert taken_over(other, book.text()) == ""


def test_values_of_this_computer_are_not_overwritten(book: OwnRulesFile) -> None:
    book.keep(own_of({"weights.direct": 20}))

    told = taken_over(book, "[weights]\ndirect = 30\n")

    assert "Those of this computer are kept." in told
    assert book.own.values == {"weights.direct": 20}
    assert taken_over(book, "") == ""

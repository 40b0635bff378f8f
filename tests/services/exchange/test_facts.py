"""Mapped rows as facts."""

import pytest

from lordesk.services.exchange.cell_values import Happened, Mentions, Person
from lordesk.services.exchange.draft import RowFacts
from lordesk.services.exchange.facts import (
    MappedSheet,
    Problem,
    ambiguous_dates,
    row_facts,
)
from lordesk.services.exchange.mapping import guess_mapping
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.sheet import Cell
from tests.builders import day
from tests.exchanging import KNOWN, a_sheet


def mapped(*rows: tuple[Cell, ...]) -> MappedSheet:
    sheet = a_sheet(*rows)
    return MappedSheet(sheet=sheet, mapping=guess_mapping(sheet))


def facts(each: MappedSheet) -> list[RowFacts | Problem]:
    return list(row_facts("x.csv", 0, each, KNOWN.presets, Answers()))


def test_blank_rows_and_cells_say_nothing() -> None:
    each = mapped(("Name", "Date requested"), (None, " "), ("Ann", ""), ("", "2027-01-02", "x"))
    first, second = facts(each)
    assert isinstance(first, RowFacts)
    assert isinstance(second, RowFacts)
    assert list(first.values) == ["writer.name"]
    assert (second.place.row, list(second.values)) == (3, ["letter.asked"])


@pytest.mark.parametrize("foot", [("TOTAL: 3",), ("Sum", "", "=3"), ("Grand total", "12")])
def test_a_row_that_sums_up_the_others_is_no_row_of_the_list(foot: tuple[Cell, ...]) -> None:
    each = mapped(("Name", "Phone", "Title"), ("Ann", "", "Dr"), foot)
    (row,) = facts(each)
    assert isinstance(row, RowFacts)
    assert row.place.row == 1


def test_a_person_named_like_a_sum_is_a_person() -> None:
    each = mapped(("Name", "Institution"), ("Sum", "Harbour"), ("Count Totals", "3"))
    assert len(facts(each)) == 2


def test_columns_that_feed_one_field_are_taken_together() -> None:
    each = mapped(
        ("Name", "Follow-up 1", "Follow-up 2", "Assigned", "Programs"),
        ("Ann", "2027-02-03", "2027-01-02", "A", "A; B"),
    )
    (row,) = facts(each)
    assert isinstance(row, RowFacts)
    assert row.values["letter.reminded"] == Happened(days=(day("2027-01-02"), day("2027-02-03")))
    assert row.values["letter.assigned"] == Mentions(names=("A", "B"))


def test_an_unreadable_cell_is_a_problem_at_its_place_and_the_next_is_still_read() -> None:
    each = mapped(("Name", "Date requested", "Uploaded"), ("Ann", "x" * 99, "soon"))
    found = [str(problem) for problem in facts(each) if isinstance(problem, Problem)]
    assert len(found) == 2
    assert found[1] == (
        "x.csv: row 2, column C (Uploaded) holds “soon”: expected a date, yes or no."
    )
    assert len(found[0]) < 150


def test_a_cell_whose_date_lacks_its_year_is_marked_so() -> None:
    each = mapped(("Name", "Date requested"), ("Ann", "3 March"), ("Bo", "soon"))
    found = [problem for problem in facts(each) if isinstance(problem, Problem)]
    assert [bool(problem.unread and problem.unread.lacks_year) for problem in found] == [
        True,
        False,
    ]


def test_dates_with_two_meanings_are_found_in_their_column() -> None:
    each = mapped(("Name", "Date requested"), ("A", "03/04/2027"), ("B", "25/04/2027"))
    assert list(each.dated_columns(KNOWN.presets)) == [1]
    assert ambiguous_dates(each, 1) == ("03/04/2027",)
    assert each.heading(9) == ""


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#DIV/0!"])
def test_a_formula_without_a_value_says_nothing(error: str) -> None:
    (row,) = facts(mapped(("Name", "Date requested"), ("Ann", error)))
    assert isinstance(row, RowFacts)
    assert list(row.values) == ["writer.name"]


def test_words_beside_a_date_are_told_where_a_list_has_no_notes() -> None:
    each = mapped(
        ("Service", "Site", "Start", "End"), ("Wards", "Bay", "snow day 2027-01-04", "2027-01-29")
    )
    (row,) = facts(each)
    assert isinstance(row, RowFacts)
    assert row.told == (
        "x.csv: row 2, column C (Start) holds words beside the date: “snow day 2027-01-04”; "
        "only the date is kept",
    )


def test_a_name_that_could_be_meant_in_two_ways_is_told_with_its_place() -> None:
    (row,) = facts(mapped(("Name", "Phone", "Title"), ("ANH DO", "1", "Chief")))
    assert isinstance(row, RowFacts)
    assert row.told == (
        "x.csv: row 2, column A (Name) holds “ANH DO”: taken for a whole name; write “ANH, DO” if "
        "DO is a degree",
    )


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (("First name", "Last name"), ("Eva", "Garcia Lopez, MD")),
        (("Vorname", "Name"), ("Eva", "Garcia Lopez, MD")),
        (("Nombre", "Apellidos"), ("Eva", "Garcia Lopez, MD")),
        (("Full name", "Surname"), ("Eva Garcia Lopez, MD", "Garcia Lopez")),
        (("Full name", "Given name"), ("Garcia Lopez, Eva, MD", "Eva")),
    ],
)
def test_a_family_name_in_a_column_of_its_own_stays_known(
    headings: tuple[Cell, ...], cells: tuple[Cell, ...]
) -> None:
    (row,) = facts(mapped((*headings, "Email"), (*cells, "e@x.example")))
    assert isinstance(row, RowFacts)
    assert row.values["writer.name"] == Person(name="Eva GARCIA LOPEZ", credentials="MD")


def test_a_part_of_a_name_is_a_name_where_the_other_is_not_said() -> None:
    each = mapped(("First name", "Last name", "Email"), ("Eva", "", "e@x.example"), ("", "Lee", ""))
    names = [row.values["writer.name"] for row in facts(each) if isinstance(row, RowFacts)]
    assert names == [Person(name="Eva"), Person(name="Lee")]

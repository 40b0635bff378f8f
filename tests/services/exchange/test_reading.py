"""Cells of other people's lists, read as their columns mean them."""

from datetime import date
from typing import Any

import pytest

from lordesk.services.exchange.cell_values import (
    Happened,
    Mentions,
    Person,
    UnreadableCellError,
    Words,
)
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.presets import shipped_presets
from lordesk.services.exchange.reading import read_cell
from lordesk.services.exchange.sheet import Cell

DAY = date(2026, 11, 18)
CASES: list[tuple[str, Cell, Any]] = [
    ("text", "  two\r\nlines ", "two\nlines"),
    ("text", 5551234.0, "5551234"),
    ("person", "Dr. Nirav Patel, MD, FACP", Person(name="Nirav Patel", credentials="MD, FACP")),
    ("emails", "a@x.example, mailto:b@y.example", ("a@x.example", "b@y.example")),
    ("emails", "n/a", None),
    ("email", "Ann <a@x.example>", "a@x.example"),
    ("truth", "Yes", True),
    ("truth", "not required", False),
    ("truth", "TBD", None),
    ("count", "3", 3),
    ("count", "3-4 letters", 3),
    ("count", 3.0, 3),
    ("count", "n/a", None),
    ("count", "Two letters", 2),
    ("count", "dos", 2),
    ("count", "Drei Briefe", 3),
    ("count", "twenty-four", 24),
    ("date", DAY, DAY),
    ("date", "Nov 18, 2026", DAY),
    ("date", "not yet", None),
    ("span", "13/1/2027 - 13/2/2027", (date(2027, 1, 13), date(2027, 2, 13))),
    ("span", "pending", None),
    ("event", DAY, Happened(days=(DAY,))),
    ("event", "x", Happened(undated=True)),
    ("event", "Yes (by e-mail)", Happened(undated=True)),
    ("event", "sent 2026-11-18", Happened(days=(DAY,))),
    ("event", "no", None),
    ("answer", "Very supportive!", Words(text="Very supportive!", meaning="strong")),
    ("answer", "Glad to", Words(text="Glad to", meaning=None)),
    ("how", "In person", "in_person"),
    ("how", "?", None),
    ("position", "Chief resident", Words(text="Chief resident", meaning="resident")),
    ("rotation_kind", "Sub-I", "sub-internship"),
    ("setting", "Wards", "inpatient"),
    ("country", "United States", "US"),
    ("country", "de", "DE"),
    ("country", "xk", "XK"),
    ("country", "Zimbabwe", "ZW"),
    ("country", "Côte d’Ivoire", "CI"),
    ("country", "unknown", None),
    ("programs", "A; B\nC", Mentions(names=("A", "B", "C"))),
    ("programs", "A, B", Mentions(names=("A", "B"))),
    ("programs", "yes", Mentions(bare=True)),
]


@pytest.mark.parametrize(("reads", "cell", "value"), CASES)
def test_a_cell_is_understood(reads: str, cell: Cell, value: Any) -> None:
    assert read_cell(reads, cell, shipped_presets(), None) == value


@pytest.mark.parametrize(
    ("reads", "cell", "expected"),
    [
        ("person", "Dr.", "a name"),
        ("emails", "see website", "an e-mail address"),
        ("truth", "perhaps", "yes or no"),
        ("count", "some", "a number"),
        ("count", "twenty four", "a number"),
        ("count", "one from IM, two from anyone", "a number"),
        ("count", "1.5 or two", "a number"),
        ("date", "soon", "one date"),
        ("date", "2027-01-02 2027-01-03", "one date"),
        ("date", "03/04/2027", "read in one way only"),
        ("span", "2027-01-02", "two dates"),
        ("event", "soon", "a date, yes or no"),
        ("how", "by pigeon", "in person"),
        ("rotation_kind", "holiday", "a kind of rotation"),
        ("country", "Atlantis", "a country"),
        ("country", "ZZ", "a country"),
        ("country", "Georgia", "a country"),
    ],
)
def test_a_cell_that_is_not_what_its_column_holds_says_what_was_expected(
    reads: str, cell: Cell, expected: str
) -> None:
    with pytest.raises(UnreadableCellError) as caught:
        read_cell(reads, cell, shipped_presets(), None)
    assert expected in caught.value.expected


@pytest.mark.parametrize(
    ("reads", "cell"),
    [("date", "3 March"), ("span", "1 March - 28 March 2027"), ("event", "asked 12/03")],
)
def test_of_a_date_without_a_year_it_is_said_that_the_year_is_missing(
    reads: str, cell: str
) -> None:
    with pytest.raises(UnreadableCellError, match="its year, which is missing") as caught:
        read_cell(reads, cell, shipped_presets(), None)
    assert caught.value.lacks_year


def test_a_date_against_the_chosen_order_is_no_date() -> None:
    with pytest.raises(UnreadableCellError, match="day first"):
        read_cell("date", "04/25/2027", shipped_presets(), DateOrder.DAY_FIRST)
    with pytest.raises(UnreadableCellError, match="month first"):
        read_cell("date", "25/04/2027", shipped_presets(), DateOrder.MONTH_FIRST)


@pytest.mark.parametrize("cell", [None, "", "   "])
def test_a_blank_cell_says_nothing(cell: Cell) -> None:
    assert read_cell("date", cell, shipped_presets(), None) is None

"""What a table of 5,000 letters costs at each key and each sort, beside a plain list."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lordesk.domain.search import folded
from lordesk.domain.timeline import make_plan
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.pages.letters.columns import LetterColumns, key_of
from lordesk.ui.pages.letters.state import LetterRow, derive
from tests.benchmarks.fair import least
from tests.builders import a_desk, a_letter, a_writer, day
from tests.planning import CATALOGUE

LETTERS = 5_000
TODAY = day("2027-02-05")
FILTER_AT_MOST = 0.5
"""Of the time it takes to fold the names anew, which is near 30 ms on a slow machine."""
SORT_AT_MOST = 3.0
"""Times of folding and sorting the names; that is under 100 ms on a slow machine."""
TURN_AT_MOST = 0.5


@pytest.fixture(scope="module")
def rows() -> tuple[LetterRow, ...]:
    writers = (a_writer(f"w{n}", name=f"Zoë{n % 977} Family{n}") for n in range(LETTERS))
    letters = (a_letter(f"l{n}", writer=f"w{n}") for n in range(LETTERS))
    desk = a_desk(*writers, *letters)
    return derive(desk, CATALOGUE, make_plan(desk, CATALOGUE, TODAY)).rows


@pytest.fixture
def model(qapp: QApplication, rows: tuple[LetterRow, ...]) -> RowsModel[LetterRow]:
    made = RowsModel(LetterColumns(TODAY).all(), key_of)
    made.set_rows(rows)
    made.set_filter("zoe")
    return made


def held(
    name: str, act: Callable[[], object], against: Callable[[], object], at_most: float
) -> None:
    """The act costs at most so many times the other."""
    spent, reference = least(act, against, rounds=5)
    print(f"{name}: {spent / reference:.2f} (at most {at_most})")
    assert spent < at_most * reference


def fold_names(rows: tuple[LetterRow, ...]) -> list[str]:
    return [folded(f"{row.name} {row.place} é") for row in rows]


def test_a_key_typed_into_the_filter_stays_within_its_limit(
    model: RowsModel[LetterRow], rows: tuple[LetterRow, ...]
) -> None:
    words = iter(("family1", "family12", "zoe4", "family4", "zoe1", "family2", "zoe9"))
    held("a key", lambda: model.set_filter(next(words)), lambda: fold_names(rows), FILTER_AT_MOST)


@pytest.mark.parametrize("column", range(5))
def test_a_sort_stays_within_its_limit(
    model: RowsModel[LetterRow], rows: tuple[LetterRow, ...], column: int
) -> None:
    model.set_filter("")
    orders = iter([Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder] * 4)
    held(
        f"a sort by column {column}",
        lambda: model.sort(column, next(orders)),
        lambda: sorted(fold_names(rows)),
        SORT_AT_MOST,
    )


def test_the_words_of_the_first_filter_are_read_in_small_turns(
    qapp: QApplication, rows: tuple[LetterRow, ...]
) -> None:
    made = RowsModel(LetterColumns(TODAY).all(), key_of)
    made.set_rows(rows)
    held("a turn of reading", made.read_on, lambda: fold_names(rows), TURN_AT_MOST)

"""Plain values as cells and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.codec import Plain
from lordesk.services.exchange.cell_values import UnreadableCellError
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.layout import Content
from lordesk.services.exchange.plain_cells import ambiguous_in, cell_of, plain_of
from lordesk.services.exchange.sheet import Cell, text_of

PAIRS: list[tuple[Content, Plain, Cell]] = [
    (Content.TEXT, "a\nb", "a\nb"),
    (Content.TEXT, None, None),
    (Content.WHOLE, 3, 3),
    (Content.NUMBER, 2.5, 2.5),
    (Content.TRUTH, False, False),
    (Content.DAY, "2027-03-04", date(2027, 3, 4)),
    (Content.TEXTS, ["one", "two\nlines"], "one\ntwo\u2028lines"),
    (Content.WORDS, ["im", "neuro"], "im; neuro"),
    (Content.DAYS, ["2027-03-04", "2027-03-05"], "2027-03-04; 2027-03-05"),
    (Content.WHOLES, [3, 7], "3; 7"),
    (Content.PAIRS, {"ask": "2027-03-04"}, "ask: 2027-03-04"),
    (
        Content.NUMBERED,
        {"bullets_max": 8, "lead_min_weeks": 2.5},
        "bullets_max: 8; lead_min_weeks: 2.5",
    ),
]


@pytest.mark.parametrize(("content", "plain", "cell"), PAIRS)
def test_a_value_and_its_cell_are_the_same_as_value_and_as_text(
    content: Content, plain: Plain, cell: Cell
) -> None:
    assert cell_of(content, plain) == cell
    assert plain_of(content, cell, None) == plain
    assert plain_of(content, text_of(cell), None) == plain


@pytest.mark.parametrize(
    ("content", "cell", "expected"),
    [
        (Content.WHOLE, "3.5", "a whole number"),
        (Content.NUMBER, "many", "a number"),
        (Content.TRUTH, "perhaps", "yes or no"),
        (Content.DAY, "soon", "a date"),
        (Content.DAY, "2027-03-04 or later", "a date"),
        (Content.DAYS, "2027-03-04; soon", "a date"),
        (Content.DAY, "4 March", "its year, which is missing"),
        (Content.PAIRS, "ask", "names with values"),
    ],
)
def test_a_cell_that_does_not_fit_says_what_would(
    content: Content, cell: Cell, expected: str
) -> None:
    with pytest.raises(UnreadableCellError, match=expected):
        plain_of(content, cell, None)


def test_a_date_rewritten_on_saving_is_read_once_its_order_is_said() -> None:
    assert ambiguous_in(Content.DAY, "3/4/2027") == ("3/4/2027",)
    assert ambiguous_in(Content.TEXT, "3/4/2027") == ()
    assert plain_of(Content.DAY, "3/4/2027", DateOrder.DAY_FIRST) == "2027-04-03"
    assert plain_of(Content.DAYS, date(2027, 3, 4), None) == ["2027-03-04"]
    with pytest.raises(UnreadableCellError):
        plain_of(Content.DAY, "3/4/2027", None)


def test_a_date_far_away_is_still_one() -> None:
    assert plain_of(Content.DAY, "1666-09-02", None) == "1666-09-02"


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl")) | st.just("\n"), min_size=1)


@given(st.lists(TEXTS, min_size=1))
def test_any_list_of_texts_comes_back(texts: list[str]) -> None:
    assert plain_of(Content.TEXTS, cell_of(Content.TEXTS, list(texts)), None) == texts

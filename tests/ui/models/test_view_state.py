"""What a table shows, as the text of a saved view."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.ui.models.view_state import ViewState


@given(
    words=st.lists(st.text("abcÜل -", min_size=1).filter(lambda text: not text.isspace())),
    column=st.none() | st.integers(0, 5),
    is_descending=st.booleans(),
)
def test_a_view_reads_back_as_it_was_saved(
    words: list[str], column: int | None, is_descending: bool
) -> None:
    state = ViewState(
        words=" ".join(" ".join(words).split()),
        column=column,
        is_descending=is_descending and column is not None,
    )
    assert ViewState.from_text(state.as_text(), 6) == state


@pytest.mark.parametrize("text", ["", "9 up", "x y z", "- up ", "-1 down"])
def test_what_the_table_does_not_have_any_more_is_left_out(text: str) -> None:
    state = ViewState.from_text(text, 3)
    assert (state.column, state.is_descending) == (None, False)

"""The style sheet: every token filled in, sizes by the text size."""

from lordesk.ui.theme.look import Look
from lordesk.ui.theme.style_sheet import style_sheet
from lordesk.ui.theme.tokens import DARK


def test_no_token_is_left_unfilled() -> None:
    assert "$" not in style_sheet(Look())


def test_colours_and_sizes_are_those_of_the_look() -> None:
    sheet = style_sheet(Look(colours=DARK, scale=2.0))
    assert DARK.due in sheet
    assert "font-size: 26px" in sheet

"""The style sheet: every token filled in, colours by the palette, sizes by the text size."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from lordesk.ui.theme.look import Look
from lordesk.ui.theme.style_sheet import style_sheet
from lordesk.ui.theme.tokens import DARK, LIGHT, ROLES


def test_no_token_is_left_unfilled() -> None:
    assert "$" not in style_sheet(Look())


def test_sizes_are_those_of_the_look_and_both_themes_share_a_sheet() -> None:
    assert "font-size: 26px" in style_sheet(Look(scale=2.0))
    assert style_sheet(Look(colours=DARK)) == style_sheet(Look(colours=LIGHT))


@pytest.mark.parametrize("name", ROLES)
def test_each_colour_of_the_sheet_is_that_of_the_token(qapp: QApplication, name: str) -> None:
    label = QLabel()
    label.setStyleSheet(style_sheet(Look(), "QLabel { color: $" + name + "; }"))
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()).name() == getattr(LIGHT, name)

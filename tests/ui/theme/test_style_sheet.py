"""The style sheet: every token filled in, colours by the palette, sizes by the text size."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from lordesk.ui.theme.look import Look
from lordesk.ui.theme.style_sheet import style_sheet
from lordesk.ui.theme.tokens import LIGHT, ROLES


def test_no_token_is_left_unfilled() -> None:
    assert "$" not in style_sheet(Look().px)


def test_sizes_follow_the_text_size() -> None:
    assert "font-size: 26px" in style_sheet(Look(scale=2.0).px)


@pytest.mark.parametrize("name", ROLES)
def test_each_colour_of_the_sheet_is_that_of_the_token(qapp: QApplication, name: str) -> None:
    label = QLabel()
    label.setStyleSheet(style_sheet(Look().px, "QLabel { color: $" + name + "; }"))
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()).name() == getattr(LIGHT, name)

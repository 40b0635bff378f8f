"""Margins in the direction in which the language runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lordesk.ui.widgets.margins import margins


@pytest.fixture(params=list(Qt.LayoutDirection)[:2])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


def test_the_leading_side_is_where_the_language_begins(direction: Qt.LayoutDirection) -> None:
    left, above, right, below = margins(1, 2, 3, 4)
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (left, right) == ((3, 1) if is_mirrored else (1, 3))
    assert (above, below) == (2, 4)

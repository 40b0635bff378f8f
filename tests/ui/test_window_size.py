"""The size of a window that was never sized before."""

import pytest
from PySide6.QtCore import QSize

from lordesk.ui.window_size import first_size


@pytest.mark.parametrize(
    ("room", "size"),
    [((1920, 1080), (1280, 800)), ((1280, 800), (1280, 760)), ((800, 480), (900, 600))],
)
def test_a_first_window_fits_the_screen_as_far_as_its_pages_do(
    room: tuple[int, int], size: tuple[int, int]
) -> None:
    assert first_size(QSize(*room)).toTuple() == size

"""The glyphs of the grid: each looks different from every other."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from lordesk.ui.pages.portfolio.grid_cells import draw_cell
from lordesk.ui.pages.portfolio.state import CellKind


def picture(kind: CellKind) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_cell(painter, QPointF(16, 16), kind)
    painter.end()
    return image


@pytest.mark.parametrize(("one", "other"), list(combinations(CellKind, 2)))
def test_no_two_glyphs_look_alike(one: CellKind, other: CellKind) -> None:
    assert picture(one) != picture(other)

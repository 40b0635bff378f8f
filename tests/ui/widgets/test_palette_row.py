"""A line of the palette paints its title at the start and its second text at the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.widgets.palette_row import GAP, SECOND_AT_LEAST, PaletteRow, split


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_paints_in_both_directions(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setLayoutDirection(direction)
    rows.setItemDelegate(PaletteRow(rows))
    item = QListWidgetItem("Timeline")
    item.setData(Qt.ItemDataRole.UserRole, "Ctrl+5")
    rows.addItem(item)
    rows.resize(300, 80)
    plain = rows.viewport().grab().toImage()
    rows.setCurrentRow(0)
    chosen = rows.viewport().grab().toImage()
    assert chosen != plain
    middle = chosen.pixelColor(chosen.width() // 2, 4)
    assert middle == look.current().colour("selection")


@pytest.mark.parametrize(
    ("title", "second", "room"),
    [
        (60, 120, (200 - 120 - GAP, 120)),
        (150, 120, (200 - 200 * SECOND_AT_LEAST - GAP, 200 * SECOND_AT_LEAST)),
        (500, 30, (200 - 30 - GAP, 30)),
        (150, 0, (200, 0)),
    ],
    ids=["both fit", "neither fits", "a long title", "a title alone"],
)
def test_a_text_is_shortened_only_where_the_other_needs_the_room(
    title: float, second: float, room: tuple[float, float]
) -> None:
    assert split(200, title, second) == pytest.approx(room)

"""A line of the palette paints its title at the start and its second text at the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.widgets.palette_row import PaletteRow


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

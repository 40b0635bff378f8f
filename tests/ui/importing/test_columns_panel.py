"""The columns of a list: headings with their meaning and the first cells under them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lordesk.services.exchange.facts import MappedSheet
from lordesk.ui.importing.columns_panel import NARROW, ColumnsPanel
from lordesk.ui.importing.import_file import read


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> ColumnsPanel:
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nDr. Ida Holm,ida@example.org\n", encoding="utf-8")
    made = ColumnsPanel(read(path).mapped[0])
    qtbot.addWidget(made)
    return made


def test_each_column_shows_its_first_cells(panel: ColumnsPanel) -> None:
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert "ida@example.org" in words
    assert panel.choices[1].accessibleName() == "Column E-mail means"


def test_the_same_cell_is_shown_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Site\nIda Holm,Mercy\nBo Lund,Mercy\nEva Ek,Bay\n", encoding="utf-8")
    made = ColumnsPanel(read(path).mapped[0])
    qtbot.addWidget(made)
    assert "Mercy · Bay" in [label.text() for label in made.findChildren(QLabel)]


def test_a_correction_is_told_as_a_new_mapping(panel: ColumnsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.changed) as told:
        panel.choices[1].setCurrentIndex(0)
        panel.choices[1].activated.emit(0)
    assert told.args is not None
    sheet = told.args[0]
    assert isinstance(sheet, MappedSheet)
    assert sheet.mapping.fields[1] is None


def test_where_it_is_narrow_the_first_cells_stand_under_the_choice(
    panel: ColumnsPanel, qtbot: QtBot
) -> None:
    panel.show()
    first = next(each for each in panel.findChildren(QLabel) if each.text() == "Dr. Ida Holm")
    for width, is_below in ((NARROW + 200, False), (NARROW - 60, True), (NARROW + 200, False)):
        panel.resize(width, 600)
        QApplication.processEvents()
        assert (first.y() > panel.choices[0].geometry().bottom()) is is_below

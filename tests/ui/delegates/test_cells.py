"""Cells: two lines, pills, selection; painted in both directions and themes."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Stage
from lordesk.ui.delegates.cells import PillCell, cell_lines, cut_words, name_lines
from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.theme import look
from lordesk.ui.widgets.cutting import plain_tip
from lordesk.ui.widgets.pills import PillFace, stage_face
from lordesk.ui.widgets.table import Table


@dataclass(frozen=True)
class Line:
    key: str
    stage: Stage


def words(line: Line) -> str:
    return line.key


def face(line: Line) -> PillFace:
    return stage_face(line.stage, "x")


@pytest.fixture
def table(qtbot: QtBot) -> Table[Line]:
    model = RowsModel(
        (
            Column(title="Writer", text=words, sort_by=words, second=words),
            Column(title="Stage", text=words, sort_by=words, width=140),
        ),
        words,
    )
    model.set_rows((Line("a", Stage.AGREED), Line("b", Stage.HEDGED)))
    made = Table(model, "Letters")
    made.setItemDelegateForColumn(1, PillCell(face, made))
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_selected_row_has_the_selection_ground(
    table: Table[Line], direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    table.choose("a")
    image = table.viewport().grab().toImage()
    middle = table.visualRect(table.rows.index(0, 1)).center()
    assert image.pixelColor(middle.x() + 60, 4) == look.current().colour("selection")


def test_a_tool_tip_shows_tags_as_they_were_typed() -> None:
    assert plain_tip("A & B") == "A & B"
    tip = QTextDocument()
    tip.setHtml(plain_tip("A & B <b>C</b>\n<img src='file:///x'>"))
    assert tip.toPlainText().replace("\u2028", "\n") == "A & B <b>C</b>\n<img src='file:///x'>"


def test_rows_have_room_for_two_lines(table: Table[Line]) -> None:
    assert table.rowHeight(0) == look.current().px(56)
    assert table.sizeHintForRow(0) > 0


def test_words_that_are_cut_are_said_whole_beside_the_pointer(table: Table[Line]) -> None:
    index = table.rows.index(0, 0)
    assert cut_words(index, QRectF(0, 0, 400, 56)) == ""
    assert cut_words(index, QRectF(0, 0, 2, 56)) == "a\na"
    point = table.visualRect(index).center()
    help_ = QHelpEvent(QEvent.Type.ToolTip, point, table.viewport().mapToGlobal(point))
    QApplication.sendEvent(table.viewport(), help_)
    assert not QToolTip.text(), "it fits"


def test_a_name_goes_on_in_a_second_line_before_it_is_cut(table: Table[Line]) -> None:
    name = "Northgate University Hospital"
    table.rows.set_rows((Line(name, Stage.AGREED),))
    first = table.rows.index(0, 0)
    assert name_lines(first, 400) == (name,)
    assert name_lines(first, 150) == ("Northgate", "University Hospital")
    assert name_lines(first, 100) == ("Northgate", "University", "Hospital")
    assert name_lines(first, 100, most=2) == ("Northgate", "University Hospital")
    assert name_lines(first, 400, most=1) == name_lines(first, 5, most=1) == (name,)
    assert name not in cut_words(first, QRectF(0, 0, 150, 56)).splitlines()[:-1]
    assert name_lines(first, 5) == ("Northgate", "University", "Hospital")
    assert not table.viewport().grab().isNull()


def test_other_columns_go_on_in_more_lines_as_well(table: Table[Line]) -> None:
    table.rows.set_rows((Line("Northgate University Hospital", Stage.AGREED),))
    other = table.rows.index(0, 1)
    assert name_lines(other, 150) == ("Northgate", "University Hospital")


@pytest.mark.parametrize(
    ("width", "height", "names", "seconds"),
    [(300, 72, 1, 1), (130, 56, 2, 1), (130, 72, 2, 2), (130, 40, 1, 1)],
)
def test_a_second_line_goes_on_while_the_row_has_room(
    table: Table[Line], width: int, height: int, names: int, seconds: int
) -> None:
    table.rows.set_rows((Line("Northgate University Hospital", Stage.AGREED),))
    lines = cell_lines(table.rows.index(0, 0), QRectF(0, 0, width, height))
    assert tuple(map(len, lines)) == (names, seconds)


def test_a_name_parts_after_its_comma_where_that_fits(table: Table[Line]) -> None:
    table.rows.set_rows((Line("Inpatient medicine, Team C", Stage.AGREED),))
    assert name_lines(table.rows.index(0, 0), 150) == ("Inpatient medicine,", "Team C")


def test_rows_are_as_high_as_their_names_in_lines_need(table: Table[Line]) -> None:
    before = table.rowHeight(0)
    table.resize(260, 300)
    table.rows.set_rows((Line("Northgate University Hospital of the Great Valley", Stage.AGREED),))
    assert table.rowHeight(0) > before
    table.rows.set_rows((Line("Northgate", Stage.AGREED),))
    assert table.rowHeight(0) == before

"""The grid as an item model."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.ui.pages.portfolio.grid_model import CELL_ROLE, GridModel
from lordesk.ui.pages.portfolio.state import CellKind
from tests.builders import a_letter, a_program
from tests.portfolios import HERE, PROMISED, portfolio_of, three

Role = Qt.ItemDataRole


def model_of(**fields: object) -> GridModel:
    state = portfolio_of(three(**fields))
    model = GridModel()
    model.show(state.rows, state.columns)
    return model


def test_it_is_a_sound_model(qapp: object) -> None:
    model = model_of(**PROMISED)
    tester = QAbstractItemModelTester(model)
    model.set_filter("bay")
    model.sort(1)
    assert tester.model() is model


def test_columns_are_the_program_the_letters_and_the_counts() -> None:
    model = model_of(**PROMISED)
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert heads == ["Program", "Okoye", "Silva", "Tan", "Has", "Open point"]


def test_a_cell_is_said_aloud_in_full() -> None:
    model = model_of(**HERE)
    index = model.index(0, 1)
    assert index.data(CELL_ROLE).kind is CellKind.READY
    assert str(index.data(Role.AccessibleTextRole)).startswith("Dr. Okoye, Bay Hospital: uploaded")
    assert model.index(0, 0).data(CELL_ROLE) is None


def test_a_head_counts_the_programs_that_have_the_letter() -> None:
    state = portfolio_of(three(a_program(assigned=(LetterKey("tan-im"),)), **HERE))
    model = GridModel()
    model.show(state.rows, state.columns)
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Tan\n1"
    tip = model.headerData(3, Qt.Orientation.Horizontal, Role.ToolTipRole)
    assert tip == "Dr. Tan, assigned, on one program"


def test_other_letters_are_told_so_that_columns_are_sized_anew() -> None:
    model = GridModel()
    state = portfolio_of(three(**PROMISED))
    assert model.show(state.rows, state.columns)
    assert not model.show(state.rows, state.columns)
    more = portfolio_of(three(a_letter("more", writer=WriterKey("tan")), **PROMISED))
    assert model.show(more.rows, more.columns)

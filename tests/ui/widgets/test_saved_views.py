"""Above a table: the filter as one types, and views kept under a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.session import Session
from lordesk.ui.widgets.saved_views import SavedViews
from lordesk.ui.widgets.table import Table
from tests.windows import FakeAsker


def words(line: str) -> str:
    return line


@pytest.fixture
def table(qtbot: QtBot) -> Table[str]:
    model = RowsModel((Column(title="Name", text=words, sort_by=words),), words)
    model.set_rows(("cherry", "apple", "Ünal"))
    made = Table(model, "Names")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def views(qtbot: QtBot, session: Session, table: Table[str]) -> SavedViews[str]:
    made = SavedViews(session, table, "names")
    qtbot.addWidget(made)
    made.show()
    return made


def labels(views: SavedViews[str]) -> list[str]:
    views.fill_menu()
    return [action.text() for action in views.menu.actions() if action.text()]


def action(views: SavedViews[str], text: str) -> QAction:
    views.fill_menu()
    return next(each for each in views.menu.actions() if each.text() == text)


def test_typing_narrows_the_table_and_says_how_many_are_left(
    views: SavedViews[str], table: Table[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(views.field, "unal")
    assert list(table.rows.shown) == ["Ünal"]
    assert views.count.text() == "1 of 3"
    qtbot.keyClick(views.field, Qt.Key.Key_Escape)
    assert len(table.rows.shown) == 3
    assert views.count.text() == ""


def test_down_leaves_the_filter_for_the_table(views: SavedViews[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(views.field.left):
        qtbot.keyClick(views.field, Qt.Key.Key_Down)


def test_a_view_is_kept_under_its_name_and_shown_again(
    views: SavedViews[str], table: Table[str], asker: FakeAsker
) -> None:
    asker.texts = ["With an l"]
    views.field.setText("l")
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    views.save()
    views.reset()
    assert list(table.rows.shown) == ["cherry", "apple", "Ünal"]
    action(views, "With an l").trigger()
    assert list(table.rows.shown) == ["Ünal", "apple"]
    assert views.field.text() == "l"


def test_views_of_another_table_are_not_offered_and_a_view_can_be_removed(
    views: SavedViews[str], session: Session
) -> None:
    session.choose(session.choices.with_view("names/Mine & yours", "- up a"))
    session.choose(session.choices.with_view("others/Theirs", "- up b"))
    assert labels(views)[0] == "Mine && yours"
    assert "Theirs" not in labels(views)
    views.remove("Mine & yours")
    assert views.names() == ()
    assert list(session.choices.views) == ["others/Theirs"]


def test_the_menu_opened_often_leaves_no_menu_behind(
    views: SavedViews[str], asker: FakeAsker
) -> None:
    asker.texts = ["One", "Two"]
    views.save()
    views.save()
    for _time in range(5):
        views.fill_menu()
    (removing,) = views.menu.findChildren(QMenu)
    assert [each.text() for each in removing.actions()] == ["One", "Two"]


def test_a_view_without_a_name_is_not_saved(views: SavedViews[str], asker: FakeAsker) -> None:
    asker.texts = [None]
    views.save()
    assert views.names() == ()


def test_a_very_long_table_waits_for_a_pause_in_the_typing(
    views: SavedViews[str], table: Table[str], qtbot: QtBot
) -> None:
    table.rows.set_rows(tuple(f"row {number}" for number in range(5_001)))
    with qtbot.waitSignal(views.narrowed):
        qtbot.keyClicks(views.field, "50")
    assert views.count.text().endswith("of 5001")

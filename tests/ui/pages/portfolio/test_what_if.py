"""“What if…”: toggles for the writers whose letters count."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.portfolio.what_if import WhatIfBar
from lordesk.ui.widgets.chips import ToggleChip
from tests.portfolios import PROMISED, portfolio_of, three

WRITERS = portfolio_of(three(**PROMISED)).what_if


def made(qtbot: QtBot) -> WhatIfBar:
    bar = WhatIfBar()
    qtbot.addWidget(bar)
    bar.show_writers(WRITERS)
    return bar


def test_the_space_bar_leaves_a_writer_out(qtbot: QtBot) -> None:
    bar = made(qtbot)
    with qtbot.waitSignal(bar.changed) as told:
        QTest.keyClick(bar.chips["silva"], Qt.Key.Key_Space)
    assert told.args == [frozenset({"silva"})]
    assert bar.chips["silva"].accessibleName() == "Without Dr. Silva"


def test_leaving_brings_the_facts_back(qtbot: QtBot) -> None:
    bar = made(qtbot)
    bar.open_up()
    bar.chips["okoye"].click()
    with qtbot.waitSignal(bar.changed) as told:
        bar.back_button.click()
    assert told.args == [frozenset()]
    assert bar.isHidden()
    assert bar.without == frozenset()


def test_the_chips_stay_while_the_writers_do(qtbot: QtBot) -> None:
    bar = made(qtbot)
    before = bar.chips["okoye"]
    bar.show_writers(WRITERS)
    assert bar.chips["okoye"] is before
    bar.show_writers(WRITERS[1:])
    assert list(bar.chips) == ["silva", "tan"]


def test_without_writers_it_says_so(qtbot: QtBot) -> None:
    bar = made(qtbot)
    bar.show_writers(())
    assert bar.question.text().startswith("No letter counts yet")


def test_chips_made_anew_keep_their_place_for_the_tab_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar, after = WhatIfBar(), QPushButton()
    column.addWidget(bar)
    column.addWidget(after)
    bar.show_writers(WRITERS)
    bar.show_writers(WRITERS[1:])
    stops: list[QWidget] = []
    stop: QWidget | None = bar.back_button
    while stop is not None and stop is not after:
        stops.append(stop)
        stop = stop.nextInFocusChain()
    assert [each for each in stops if isinstance(each, ToggleChip)] == list(bar.chips.values())
    assert bar.last_stop is bar.chips["tan"]

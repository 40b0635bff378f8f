"""The portfolio by keyboard: what if, letters arrive, programs are filled, all of it undone."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.services.editing import save
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.portfolio.page import PortfolioPage
from lordesk.ui.pages.portfolio.target_card import TargetCardView
from lordesk.ui.places import PageId
from tests.windows import FakeAsker

Key = Qt.Key


def portfolio(program: RunningProgram, qtbot: QtBot) -> PortfolioPage:
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    QTest.keyClick(program.window, Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    page = program.window.page(PageId.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    settle(page, qtbot)
    return page


def settle(page: PortfolioPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.state is not None and not page.session.jobs.is_busy)


def alarms_of(page: PortfolioPage) -> set[str]:
    return {f"{alarm.kind} {alarm.key}" for alarm in page.state.alarms} if page.state else set()


def first_card(page: PortfolioPage) -> TargetCardView:
    return page.cards.findChildren(TargetCardView)[0]


def arrive(program: RunningProgram, *keys: str) -> None:
    """The writers upload."""
    for key in keys:
        letter = replace(program.session.records.letters[key], uploaded_on=date(2026, 11, 21))
        program.session.attempt(partial(save, entity=letter))


def test_what_if_by_keyboard_leaves_no_trace(program: RunningProgram, qtbot: QtBot) -> None:
    page = portfolio(program, qtbot)
    before = program.session.records
    first_card(page).what_if_button.setFocus()
    QTest.keyClick(first_card(page).what_if_button, Key.Key_Space)
    assert page.what_if.isVisible()
    QTest.keyClick(page.what_if.chips["patel"], Key.Key_Space)
    qtbot.waitUntil(lambda: first_card(page).card.counted == 1)
    QTest.keyClick(page.what_if.back_button, Key.Key_Space)
    qtbot.waitUntil(lambda: first_card(page).card.counted == 2)
    assert program.session.records is before
    assert not page.what_if.isVisible()


def test_programs_are_filled_by_keyboard_and_emptied_by_undo(
    program: RunningProgram, asker: FakeAsker, qtbot: QtBot
) -> None:
    page = portfolio(program, qtbot)
    arrive(program, "patel-im", "yusufzai-im")
    settle(page, qtbot)
    grid = page.grid_panel.grid
    grid.setFocus()
    grid.choose_cell("bayview", "patel-im")
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Space, Key.Key_Down, Key.Key_Space):
        QTest.keyClick(grid, key)
        settle(page, qtbot)
    programs = program.session.records.programs
    assert set(programs["bayview"].assigned) == {"patel-im", "yusufzai-im"}
    assert programs["st-brendan"].assigned == ("yusufzai-im",)
    assert len(asker.questions) == 1
    for _ in range(3):
        program.session.undo()
    assert all(not each.assigned for each in program.session.records.programs)


def test_a_letter_without_a_home_is_alarming_until_it_has_one(
    program: RunningProgram, qtbot: QtBot
) -> None:
    page = portfolio(program, qtbot)
    arrive(program, "patel-im")
    qtbot.waitUntil(lambda: "letter patel-im" in alarms_of(page))
    assert page.alarm_panel.isVisible()
    page.grid_panel.grid.choose_cell("bayview", "patel-im")
    QTest.keyClick(page.grid_panel.grid, Key.Key_Space)
    qtbot.waitUntil(lambda: "letter patel-im" not in alarms_of(page))

"""A season is over: Today offers the next one, the keyboard alone carries the letters over."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import between
from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.ui.application import RunningProgram, make_program
from lordesk.ui.jobs import Jobs
from lordesk.ui.next_season.dialog import NextSeasonDialog
from lordesk.ui.pages.today.page import TodayPage
from lordesk.ui.places import PageId
from lordesk.ui.tools import Tools
from tests.builders import day
from tests.windows import AtOnce

Key = Qt.Key


def old(records: Records) -> Records:
    return records.put(*(replace(t, season=SeasonKey("eras-2027")) for t in records.targets))


@pytest.fixture
def program(qtbot: QtBot, tools: Tools) -> Iterator[RunningProgram]:
    """The sample desk in the season before, in April after its Match."""
    tools.workspace.desk.perform(
        between(tools.workspace.desk.records, old(tools.workspace.desk.records), "Back")
    )
    made = make_program(replace(tools, fixed_today=day("2027-04-10")), Jobs(AtOnce()))
    made.window.resize(1280, 800)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show_first()
    yield made
    made.window.close()
    made.ring.end()


def dialog_of(program: RunningProgram) -> NextSeasonDialog:
    return next(d for d in program.window.findChildren(NextSeasonDialog) if d.isVisible())


def tab_to(dialog: NextSeasonDialog, wanted: object) -> None:
    for _ in range(60):
        if dialog.focusWidget() is wanted:
            return
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Tab)
    raise AssertionError(wanted)


def test_letters_are_carried_over_by_keyboard_and_back_by_one_undo(
    program: RunningProgram, qtbot: QtBot
) -> None:
    window = program.window
    today = window.page(PageId.TODAY)
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: not today.new_season.isHidden())
    assert "ERAS 2027 is over" in today.new_season.title.text()

    today.new_season.button.setFocus()
    QTest.keyClick(today.new_season.button, Key.Key_Space)
    dialog = dialog_of(program)
    session = window.session
    before = session.records

    box = dialog.ways["lindqvist-im"]
    tab_to(dialog, box)
    QTest.keyClick(box, Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.ways["lindqvist-im"])
    tab_to(dialog, dialog.keep)
    QTest.keyClick(dialog.keep, Key.Key_Space)

    assert {str(target.season) for target in session.records.targets} == {"eras-2028"}
    assert session.records.letters["lindqvist-im"].withdrawn_on == day("2027-04-10")
    qtbot.waitUntil(today.new_season.isHidden)

    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.records == before


def test_the_menu_and_the_search_lead_there_too(program: RunningProgram) -> None:
    window = program.window
    found = {command.id: command for command, _ in window.commands.all()}
    assert found["next_season"].words == "Next season…"
    window.commands.run("next_season")
    dialog_of(program).reject()

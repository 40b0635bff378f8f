"""The calendar panel: choices are kept as one step, news and cut-offs are shown."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from lordesk.domain.preferences import CalendarChoices
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.timeline.calendar_panel import CalendarPanel
from lordesk.ui.pages.timeline.page import TimelinePage
from lordesk.ui.places import PageId, Place
from lordesk.ui.widgets.buttons import Kind
from lordesk.ui.widgets.text import Text
from tests.windows import FakeAsker, choose_text_size


@pytest.fixture
def panel(program: RunningProgram, qtbot: QtBot) -> CalendarPanel:
    program.session.show(Place(page=PageId.TIMELINE, part="calendar"))
    page = program.window.page(PageId.TIMELINE)
    assert isinstance(page, TimelinePage)
    assert page.calendar is not None
    qtbot.waitUntil(lambda: not program.session.jobs.is_busy)
    return page.calendar


def choices_of(program: RunningProgram) -> CalendarChoices:
    kept = program.session.records.preferences.calendar
    assert kept is not None
    return kept


def test_before_the_first_export_it_says_how_many_events_wait(panel: CalendarPanel) -> None:
    assert panel.news_line.text() == "Nothing was exported yet; 38 events wait."
    assert (panel.full_button.kind, panel.update_button.kind) == (Kind.FILLED, Kind.OUTLINED)


def test_the_first_export_leaves_nothing_new(
    panel: CalendarPanel, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    asker.paths.append(tmp_path / "full.ics")
    panel.full_button.click()
    nothing = "Nothing changed since the last export."
    qtbot.waitUntil(lambda: panel.news_line.text() == nothing)
    assert (panel.full_button.kind, panel.update_button.kind) == (Kind.OUTLINED, Kind.FILLED)
    panel.show_button.click()
    assert asker.revealed == [tmp_path / "full.ics"]


def test_alarm_lead_ups_and_zone_are_kept_and_undone(
    panel: CalendarPanel, program: RunningProgram
) -> None:
    alarm = panel.choices.input("alarm").widget
    assert isinstance(alarm, QComboBox)
    alarm.setCurrentIndex(3)
    alarm.activated.emit(3)
    assert choices_of(program).alarm_days == 3
    box = panel.choices.input("leads").widget.findChildren(QCheckBox)[2]
    box.click()
    assert choices_of(program).lead_days == (7,)
    program.session.undo()
    program.session.undo()
    assert choices_of(program).alarm_days == 1
    assert choices_of(program).lead_days == ()


def test_a_zone_that_is_none_is_told_and_not_kept(
    panel: CalendarPanel, program: RunningProgram
) -> None:
    zone = panel.choices.input("zone").widget
    assert isinstance(zone, QComboBox)
    line = zone.lineEdit()
    assert line is not None
    assert line.accessibleName() == "Your time zone"
    line.setText("Asia/Nowhere")
    line.editingFinished.emit()
    assert choices_of(program).zone is None
    line.setText("Asia/Karachi")
    line.editingFinished.emit()
    assert choices_of(program).zone == "Asia/Karachi"
    said = [text.text() for text in panel.findChildren(Text)]
    assert any(words.startswith("Yours: ") and "6:00 p.m." in words for words in said)


def test_the_columns_stand_below_each_other_where_it_is_narrow(
    panel: CalendarPanel, program: RunningProgram, qtbot: QtBot
) -> None:
    assert not panel.is_stacked
    choose_text_size(program.session, 200, qtbot)
    program.window.resize(900, 600)
    qtbot.waitUntil(lambda: panel.is_stacked)

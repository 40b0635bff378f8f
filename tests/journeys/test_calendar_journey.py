"""The calendar: export, change, see what changed, update; and a file that follows by itself."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import Event
from lordesk.services.letters import Details, record
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.timeline.calendar_panel import CalendarPanel
from lordesk.ui.pages.timeline.page import TimelinePage
from lordesk.ui.places import PageId, Place
from tests.ics_lines import read_calendar
from tests.windows import TODAY, FakeAsker

NOTHING = "Nothing changed since the last export."


def calendar_of(program: RunningProgram, qtbot: QtBot) -> CalendarPanel:
    program.session.show(Place(page=PageId.TIMELINE, part="calendar"))
    page = program.window.page(PageId.TIMELINE)
    assert isinstance(page, TimelinePage)
    assert page.calendar is not None
    qtbot.waitUntil(lambda: not program.session.jobs.is_busy)
    return page.calendar


def tell_dr_lindqvist(program: RunningProgram) -> None:
    details = Details(on=TODAY)
    program.session.attempt(lambda now: record(now, "lindqvist-im", Event.SIGNALLED, details))


def test_export_change_update_and_undo(
    program: RunningProgram, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = calendar_of(program, qtbot)
    asker.paths.append(tmp_path / "full.ics")
    panel.full_button.setFocus()
    QTest.keyClick(panel.full_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.news_line.text() == NOTHING)
    full = read_calendar((tmp_path / "full.ics").read_bytes()).events
    titles = {event.text("SUMMARY") for event in full}
    assert "Tell Dr. Lindqvist you hope for a letter" in titles

    tell_dr_lindqvist(program)
    qtbot.waitUntil(lambda: panel.news_line.text() == "1 cancelled")
    asker.paths.append(tmp_path / "update.ics")
    panel.update_button.click()
    qtbot.waitUntil(lambda: panel.news_line.text() == NOTHING)
    update = read_calendar((tmp_path / "update.ics").read_bytes()).events
    assert {event.raw("UID") for event in update} == {event.raw("UID") for event in full}
    cancelled = [event for event in update if event.raw("STATUS") == "CANCELLED"]
    assert [event.raw("SEQUENCE") for event in cancelled] == ["1"]

    program.session.undo()
    qtbot.waitUntil(lambda: panel.news_line.text() != NOTHING)


def test_the_kept_file_follows_every_step(
    program: RunningProgram, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    panel, path = calendar_of(program, qtbot), tmp_path / "kept.ics"
    asker.paths.append(path)
    panel.kept.choose_button.click()
    qtbot.waitUntil(path.exists)
    told = b"Tell Dr. Lindqvist you hope for a letter"
    assert told in path.read_bytes()
    tell_dr_lindqvist(program)
    qtbot.waitUntil(lambda: told not in path.read_bytes())
    program.session.undo()
    qtbot.waitUntil(lambda: told in path.read_bytes())

"""Calendar files from the window: written, remembered, compared."""

from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import DutyKind
from lordesk.services.calendar import CalendarFile
from lordesk.services.calendar_news import News, NewsKind
from lordesk.services.planning import pin_duty
from lordesk.ui.pages.timeline.calendar_files import CalendarFiles
from lordesk.ui.session import Session
from tests.windows import FakeAsker


def made(session: Session, qtbot: QtBot) -> CalendarFiles:
    parent = QWidget()
    qtbot.addWidget(parent)
    return CalendarFiles(session, parent)


def news_of(files: CalendarFiles, qtbot: QtBot) -> tuple[News, ...]:
    with qtbot.waitSignal(files.news_known) as told:
        files.ask_for_news()
    assert told.args
    return cast("tuple[News, ...]", told.args[0])


def test_export_change_update(
    session: Session, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    files = made(session, qtbot)
    assert {each.kind for each in news_of(files, qtbot)} == {NewsKind.ADDED}
    asker.paths.append(tmp_path / "full.ics")
    with qtbot.waitSignal(files.written):
        files.save(CalendarFile.FULL)
    assert news_of(files, qtbot) == ()
    session.attempt(
        lambda records: pin_duty(records, "lindqvist-im", DutyKind.ASK, date(2027, 1, 27))
    )
    moved = [each for each in news_of(files, qtbot) if each.kind is NewsKind.MOVED]
    assert [(each.before, each.on) for each in moved] == [(date(2027, 2, 1), date(2027, 1, 27))]
    asker.paths.append(tmp_path / "update.ics")
    with qtbot.waitSignal(files.written):
        files.save(CalendarFile.UPDATE)
    assert b"SEQUENCE:1" in (tmp_path / "update.ics").read_bytes()
    assert news_of(files, qtbot) == ()


def test_it_says_what_was_written(
    session: Session, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    files = made(session, qtbot)
    asker.paths.append(tmp_path / "full.ics")
    with qtbot.waitSignal(session.message) as told:
        files.save(CalendarFile.FULL)
    assert told.args
    assert str(told.args[0]).startswith("Wrote full.ics: ")


def test_each_writer_gets_a_file(
    session: Session, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    files = made(session, qtbot)
    asker.paths.append(tmp_path)
    with qtbot.waitSignal(files.written):
        files.save_per_writer()
    names = {path.name for path in tmp_path.glob("*.ics")}
    assert {"Nirav Patel.ics", "Letters of recommendation.ics"} <= names


def test_a_folder_that_cannot_be_written_is_told_and_forgets_nothing(
    session: Session, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    files = made(session, qtbot)
    asker.paths.append(tmp_path / "file" / "full.ics")
    with qtbot.waitSignal(session.problem):
        files.save(CalendarFile.FULL)
    assert session.tools.workspace.calendar_ledger.exported() == {}


def test_saying_no_writes_nothing(session: Session, asker: FakeAsker, qtbot: QtBot) -> None:
    files = made(session, qtbot)
    asker.paths.extend([None, None])
    files.save(CalendarFile.FULL)
    files.save_per_writer()
    assert not session.jobs.is_busy


def test_looking_for_news_changes_nothing_on_the_desk(session: Session, qtbot: QtBot) -> None:
    before = session.records
    news_of(made(session, qtbot), qtbot)
    assert session.records is before

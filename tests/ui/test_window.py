"""The window: routes to pages, names what undo takes back, says what went wrong."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import ChangeSet
from lordesk.domain.errors import RefusedError
from lordesk.domain.letter_life import Event
from lordesk.domain.records import Records
from lordesk.services.letters import Details, record
from lordesk.ui.application import (
    RunningProgram,
    make_application,
    make_program,
    make_window,
)
from lordesk.ui.jobs import Jobs
from lordesk.ui.places import PageId, Place
from lordesk.ui.tools import DeskPlace, Tools
from lordesk.ui.widgets.text import Text
from lordesk.ui.window import MainWindow
from tests.ui.roster.test_dialog import FakeOffice
from tests.windows import AtOnce


def test_it_opens_on_today(window: MainWindow) -> None:
    assert window.page_id is PageId.TODAY
    assert window.rail.row(PageId.TODAY).isChecked()


def test_every_page_can_be_gone_to(window: MainWindow) -> None:
    for page in PageId:
        window.session.show(Place(page=page))
        assert window.page_id is page
        assert window.rail.row(page).isChecked()


def test_the_rail_counts_what_is_late_or_due_today(window: MainWindow) -> None:
    assert "2" in window.rail.row(PageId.TODAY).accessibleName()


def test_undo_and_redo_name_their_step(window: MainWindow) -> None:
    session = window.session
    on = date(2026, 11, 22)
    session.attempt(lambda now: record(now, "patel-im", Event.KIT_SENT, Details(on=on)))
    label = "Record that Dr. Patel has the kit"
    assert window.commands.action("undo").text() == f"Undo: {label}"
    assert label in window.status.undo_words.text()
    session.undo()
    assert window.commands.action("redo").text() == f"Redo: {label}"


def test_a_refusal_stands_in_the_status_bar(window: MainWindow) -> None:
    def refuse(_records: Records) -> ChangeSet:
        raise RefusedError("The desk is closed. Open it first.")

    assert window.session.attempt(refuse) is None
    assert window.status.words.text() == "The desk is closed. Open it first."


def test_a_failure_is_said_once_where_the_page_says_it(window: MainWindow) -> None:
    window.session.message.emit("Writing the kit…")
    kits = window.page(PageId.KITS)
    window.go_to(Place(page=PageId.KITS))
    window.session.problem.emit("The disk is full. Free some space.")
    said = [each.text() for each in window.findChildren(Text) if each.isVisible()]
    assert kits.says_failures
    assert said.count("The disk is full. Free some space.") == 1
    assert window.status.words.text() == window.status.resting


def test_a_failure_on_another_page_stands_in_the_status_bar_alone(window: MainWindow) -> None:
    window.go_to(Place(page=PageId.KITS))
    window.go_to(Place(page=PageId.LETTERS))
    window.session.problem.emit("The disk is full. Free some space.")
    assert window.status.words.text() == "The disk is full. Free some space."
    assert not window.page(PageId.KITS).says_failures


def test_an_empty_desk_says_whose_it_is_not_yet(empty_program: RunningProgram) -> None:
    assert empty_program.window.rail.owner.text() == "No name yet"
    assert empty_program.window.rail.season.text() == "No season chosen"


def test_the_first_paint_is_told_once(empty_program: RunningProgram, qtbot: QtBot) -> None:
    told: list[None] = []
    empty_program.window.first_painted.connect(lambda: told.append(None))
    empty_program.window.repaint()
    empty_program.window.repaint()
    qtbot.waitUntil(lambda: not empty_program.window.session.jobs.is_busy)
    assert len(told) <= 1


def test_the_keyboard_goes_with_the_page_to_what_it_is_about(window: MainWindow) -> None:
    window.stack.setFocus()
    for page in (PageId.LETTERS, PageId.WRITERS, PageId.ROTATIONS, PageId.SETTINGS):
        window.go_to(Place(page=page))
        assert window.page(page).start is window.focusWidget()


def test_the_keyboard_stays_on_the_rail_that_was_pressed(window: MainWindow) -> None:
    row = window.rail.row(PageId.WRITERS)
    row.setFocus()
    row.click()
    assert window.focusWidget() is row


def test_the_title_names_the_page(window: MainWindow) -> None:
    window.go_to(Place(page=PageId.PORTFOLIO))
    assert window.windowTitle() == "Portfolio — lordesk"


def falls(window: MainWindow, *names: str) -> bool:
    """Let files fall on the window; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, button, none)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, none))
    return enter.isAccepted()


def test_a_sheet_let_fall_on_the_window_is_imported(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[str, str]] = []

    def note(command: str, path: str) -> None:
        taken.append((command, path))

    monkeypatch.setattr(window.commands, "run_with", note)
    assert falls(window, "/x/list.csv", "/x/cv.pdf")
    assert [id_ for id_, _ in taken] == ["import"]
    assert not falls(window, "/x/tune.mp3")


def test_a_document_let_fall_on_the_window_is_shown_where_it_belongs(window: MainWindow) -> None:
    assert falls(window, "/x/cv.pdf")
    assert window.page_id is PageId.KITS
    assert "Goes along" in window.status.words.text()


def test_in_an_office_title_and_status_say_whose_desk_and_which_server(
    window: MainWindow,
) -> None:
    session = window.session
    session.tools = replace(session.tools, office=FakeOffice())
    session.day_changed.emit()
    assert (
        window.windowTitle() == "Today, Amina Rahmani · the office’s server (db, lordesk) — lordesk"
    )
    assert window.status.words.text() == (
        "Everything is saved on the office’s server (db, lordesk) as Vogt"
    )


def test_going_to_another_desk_closes_the_window(window: MainWindow) -> None:
    window.session.go_to_desk(DeskPlace())
    assert not window.isVisible()


@pytest.fixture
def frame(qtbot: QtBot, tools: Tools) -> MainWindow:
    made = make_window(make_application(), tools)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def attached(frame: MainWindow, tools: Tools) -> Iterator[MainWindow]:
    """The window with its desk, and no page yet."""
    made = make_program(tools, Jobs(AtOnce()), frame)
    yield made.window
    made.session.leaving.emit()
    made.ring.end()


@pytest.fixture
def pressed(frame: MainWindow) -> None:
    """The keys for Kits and for undo, on the frame."""
    for key in (Qt.Key.Key_6, Qt.Key.Key_Z):
        QTest.keyClick(frame, key, Qt.KeyboardModifier.ControlModifier)


def test_a_key_pressed_on_the_frame_leads_there_and_changes_nothing(
    pressed: None, attached: MainWindow
) -> None:
    before = attached.session.records
    attached.show_first()
    assert attached.page_id is PageId.KITS
    assert attached.session.records is before


def test_the_page_chosen_before_the_first_stays_with_the_keyboard_in_it(
    attached: MainWindow,
) -> None:
    attached.commands.run("go_letters")
    table = attached.page(PageId.LETTERS).start
    assert table is not None
    table.setFocus()
    attached.show_first()
    assert attached.page_id is PageId.LETTERS
    assert attached.focusWidget() is table


def test_nothing_is_undone_before_it_is_shown_what(attached: MainWindow) -> None:
    undo = attached.commands.action("undo")
    assert not undo.isEnabled()
    attached.show_first()
    assert undo.isEnabled()

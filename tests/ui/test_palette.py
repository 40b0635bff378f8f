"""The palette finds everything on the desk and every command, and goes there by keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import Kind
from lordesk.domain.search import Hit
from lordesk.services.interchange import write_file
from lordesk.ui.palette import Palette, place_of
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow

SQL = ("'; DROP TABLE letter; --", '" OR 1=1 --', "%", "_", "*", "NEAR(a b)", "a\\'b", "\\")


@pytest.fixture
def palette(window: MainWindow) -> Palette:
    window.commands.action("search").trigger()
    made = window.findChild(Palette)
    assert made is not None
    return made


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.entries]


def test_untyped_it_lists_the_commands_with_their_keys(palette: Palette) -> None:
    assert "Timeline" in titles(palette)
    timeline = next(entry for entry in palette.entries if entry.title == "Timeline")
    assert timeline.second == "Ctrl+5"
    assert not palette.grab().isNull()


def test_typing_finds_records_before_commands(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.edit, "patel")
    assert titles(palette)[0] == "Nirav Patel"
    assert "Dr. Patel’s letter" in titles(palette)


def test_a_letter_is_told_by_the_names_of_its_targets(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.edit, "patel letter")
    assert palette.entries[0].second == "IM, preliminary"


def test_enter_goes_to_what_was_found(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.edit, "patel letter")
    with qtbot.waitSignal(window.session.place_requested) as told:
        qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert told.args == [Place(page=PageId.LETTERS, key="patel-im")]
    assert window.page_id is PageId.LETTERS


def test_a_command_runs_by_its_words(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.edit, "larger text")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.session.choices.text_size == 110


@pytest.mark.parametrize(
    ("key", "row"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 8), (Qt.Key.Key_Up, 0)]
)
def test_arrows_choose_without_leaving_the_box(
    palette: Palette, qtbot: QtBot, key: Qt.Key, row: int
) -> None:
    qtbot.keyClick(palette.edit, key)
    assert palette.list.currentRow() == row


def test_a_click_chooses(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.edit, "settings")
    place = palette.list.visualItemRect(palette.list.item(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.page_id is PageId.SETTINGS


def test_words_that_are_nowhere_say_so(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.edit, "qqqq")
    assert palette.entries == ()
    assert "Nothing" in palette.list.item(0).text()
    palette.run_current()


@pytest.mark.parametrize(
    ("kind", "page", "part"),
    [
        (Kind.WRITER, PageId.WRITERS, ""),
        (Kind.ROTATION, PageId.ROTATIONS, ""),
        (Kind.MOMENT, PageId.ROTATIONS, "moment"),
        (Kind.PROGRAM, PageId.PORTFOLIO, "program"),
        (Kind.DOCUMENT, PageId.KITS, "document"),
    ],
)
def test_each_kind_has_its_page(window: MainWindow, kind: Kind, page: PageId, part: str) -> None:
    hit = Hit(kind=kind, key="x", title="x", second="")
    assert place_of(hit, window.session.records) == Place(page=page, key="x", part=part)


def test_a_contact_is_looked_at_with_its_writer(window: MainWindow) -> None:
    contact = next(iter(window.session.records.contacts))
    hit = Hit(kind=Kind.CONTACT, key=contact.key, title="x", second="")
    assert place_of(hit, window.session.records).key == contact.writer


@pytest.mark.parametrize("typed", SQL)
def test_signs_of_sql_and_of_patterns_are_letters_like_any_other(
    palette: Palette, window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    """Nothing is found by a sign that stands nowhere, and nothing on the desk changes."""
    before = window.session.records
    qtbot.keyClicks(palette.edit, typed)
    present = write_file(before).decode().casefold()
    if typed.casefold() not in present:
        assert all(entry.title != "Nirav Patel" for entry in palette.entries)
    window.session.look_again()
    assert window.session.records == before

"""A window in Spanish: on every page, in every dialog and menu, no English is left."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import Kind
from lordesk.services.editing import remove
from lordesk.ui.application import RunningProgram, speak
from lordesk.ui.delegates.cells import PillCell
from lordesk.ui.help.guide_window import GuideWindow
from lordesk.ui.pages.letters.columns import STAGE
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.pages.settings.page import SECTIONS
from lordesk.ui.pages.timeline.page import PARTS
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look as appearance
from lordesk.ui.theme.look import Look
from tests.english import left_in_english, not_ours, words_of
from tests.journeys.test_leaks import LEAVES, SilentAsker, buttons, close_what_opened
from tests.journeys.test_nothing_is_cut import cut_words
from tests.monkey import drain
from tests.windows import MemoryChoices, until_coloured

PAGES = (
    (Kind.LETTER, PageId.LETTERS),
    (Kind.LETTER, PageId.KITS),
    (Kind.WRITER, PageId.WRITERS),
    (Kind.ROTATION, PageId.ROTATIONS),
    (Kind.TARGET, PageId.PORTFOLIO),
)


@pytest.fixture
def choices() -> MemoryChoices:
    return MemoryChoices(language="es")


@pytest.fixture
def asker() -> SilentAsker:
    return SilentAsker(confirms=False)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """No mail program opens, and what comes after is English again."""
    monkeypatch.setenv("PATH", "")
    yield
    speak(qapp, "en")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What was read; from the start on what is painted, beside what stands in labels."""
    found: set[str] = set()
    draw = QPainter.drawText

    def drawn(self: QPainter, *given: Any) -> None:
        found.update(each for each in given if isinstance(each, str))
        draw(self, *given)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    return found


def look(read: set[str]) -> None:
    drain()
    read.update(words_of(QApplication.allWidgets()))


def places(program: RunningProgram) -> Iterator[Place]:
    """Every page, every part of one, and each record where it is shown."""
    yield from (Place(page=page) for page in PageId)
    yield from (Place(page=PageId.SETTINGS, part=part) for part in SECTIONS)
    yield from (Place(page=PageId.TIMELINE, part=part) for part in PARTS)
    records = program.session.records
    for kind, page in PAGES:
        yield from (Place(page=page, key=key) for key, _ in records.table(kind).rows())


def test_no_page_is_left_in_english(program: RunningProgram, read: set[str]) -> None:
    for place in places(program):
        program.window.go_to(place)
        look(read)
        for view in program.window.page(place.page).findChildren(QAbstractItemView):
            choose_rows(view, read)
    assert left_in_english(read, program.session) == set()


def choose_rows(view: QAbstractItemView, read: set[str]) -> None:
    model = view.model()
    for row in range(model.rowCount(QModelIndex()) if view.isVisible() else 0):
        view.setCurrentIndex(model.index(row, 0))
        look(read)


def test_no_page_of_an_empty_desk_is_left_in_english(
    empty_program: RunningProgram, read: set[str]
) -> None:
    for place in places(empty_program):
        empty_program.window.go_to(place)
        look(read)
    assert left_in_english(read, empty_program.session) == set()


def test_nothing_that_a_command_opens_is_left_in_english(
    program: RunningProgram, read: set[str]
) -> None:
    for command, action in list(program.window.commands.all()):
        if command.id not in LEAVES and action.isEnabled():
            action.trigger()
            look(read)
            close_what_opened()
    assert left_in_english(read, program.session) == set()


@pytest.mark.parametrize("page", PageId)
def test_nothing_that_a_button_opens_is_left_in_english(
    program: RunningProgram, read: set[str], page: PageId
) -> None:
    before = not_ours(program.session)
    program.window.go_to(Place(page=page))
    drain()
    for name in dict.fromkeys(map(name_of, buttons(program.window))):
        button = next((each for each in buttons(program.window) if name_of(each) == name), None)
        if button is not None:
            button.click()
            look(read)
            close_what_opened()
            program.window.go_to(Place(page=page))
            drain()
    assert left_in_english(read, program.session, before) == set()


def test_no_page_of_the_guide_is_left_in_english(program: RunningProgram, read: set[str]) -> None:
    program.window.commands.action("guide").trigger()
    (guide,) = program.window.findChildren(GuideWindow)
    for row, page in enumerate(guide.guide.pages):
        guide.list.setCurrentRow(row)
        look(read)
        assert page.title in read
    close_what_opened()
    assert any(each.startswith("Abra Archivo") for each in read)
    assert left_in_english(read, program.session) == set()


def test_a_refusal_is_said_in_spanish(program: RunningProgram) -> None:
    program.session.attempt(lambda records: remove(records, Kind.WRITER, "nobody"))
    assert program.window.status.words.text() == "No hay redactor nobody."


def name_of(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


@pytest.mark.parametrize(
    "place",
    [
        Place(page=PageId.TIMELINE, part="calendar"),
        Place(page=PageId.SETTINGS, part="seasons"),
        Place(page=PageId.SETTINGS, part="specialties"),
        Place(page=PageId.SETTINGS, part="documents"),
    ],
)
def test_long_words_stay_inside_the_smallest_window(program: RunningProgram, place: Place) -> None:
    program.window.resize(900, 600)
    program.window.go_to(place)
    drain()
    areas = program.window.page(place.page).findChildren(QScrollArea)
    assert not any(map(is_cut, areas))


def test_long_words_are_shown_whole_where_there_is_least_room(
    program: RunningProgram, qtbot: QtBot
) -> None:
    appearance.apply(program.app, Look(scale=2.0))
    until_coloured(qtbot, program.app)
    assert [*cut_words(program, (900, 600))] == []


def is_cut(area: QScrollArea) -> bool:
    """Whether something stands to the side where nobody can scroll."""
    is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return area.isVisible() and is_fixed and area.horizontalScrollBar().maximum() > 0


def test_no_pill_of_the_smallest_table_leaves_its_column(program: RunningProgram) -> None:
    program.window.resize(900, 600)
    program.window.go_to(Place(page=PageId.LETTERS))
    drain()
    letters = program.window.page(PageId.LETTERS)
    assert isinstance(letters, LettersPage)
    table = letters.table
    pills = table.itemDelegateForColumn(STAGE)
    assert isinstance(pills, PillCell)
    assert not table.horizontalHeader().isSectionHidden(STAGE)
    indexes = (table.rows.index(row, STAGE) for row in range(table.rows.rowCount()))
    assert all(pills.wanted_width(each) <= table.columnWidth(STAGE) for each in indexes)


def test_no_words_that_stay_on_one_line_are_cut(program: RunningProgram) -> None:
    for place in places(program):
        program.window.go_to(place)
        drain()
        labels = (each for each in program.window.findChildren(QLabel) if each.isVisible())
        cut = {each.text() for each in labels if not each.wordWrap() and is_narrow(each)}
        assert cut == set(), place


def is_narrow(label: QLabel) -> bool:
    return bool(label.text()) and label.width() < label.sizeHint().width()

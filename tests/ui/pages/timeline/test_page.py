"""The page Timeline: one cursor for drawing and list, pins, what moved, printing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import ChangeSet
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DutyKind
from lordesk.services.editing import save
from lordesk.ui.application import RunningProgram
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.timeline.legend import Legend
from lordesk.ui.pages.timeline.moved_banner import MovedDialog
from lordesk.ui.pages.timeline.page import PARTS, TimelinePage
from lordesk.ui.pages.timeline.walking import Cursor
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look
from lordesk.ui.widgets.page import Scroll
from tests.windows import FakeAsker

ASK = "eras-2028/lindqvist-im/ask"


def change_set_that_moves(records: Records) -> ChangeSet:
    icu = records.rotations["lakeside-icu"]
    return save(records, replace(icu, start=date(2027, 1, 18), end=date(2027, 2, 12)))


@pytest.fixture
def page(program: RunningProgram) -> TimelinePage:
    program.session.show(Place(page=PageId.TIMELINE))
    found = program.window.page(PageId.TIMELINE)
    assert isinstance(found, TimelinePage)
    return found


def move_icu(page: TimelinePage) -> None:
    page.session.attempt(change_set_that_moves)


def dialog_of(page: TimelinePage) -> FormDialog:
    dialogs = [each for each in page.findChildren(FormDialog) if each.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_it_says_the_state_in_words(page: TimelinePage) -> None:
    assert page.state_line.text() == "Five letters · none uploaded yet · two need you now"


def test_the_list_has_every_mark_and_shares_the_cursor(page: TimelinePage) -> None:
    state = page.view.state
    assert state is not None
    assert {each.key for each in page.model.shown} == {mark.key for mark in state.marks}
    page.table.choose(ASK)
    assert page.view.cursor_at == Cursor(row="lindqvist-im", mark=ASK)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.table.key == page.view.cursor_at.mark != ASK


def test_the_card_tells_the_reason_and_opens_the_letter(page: TimelinePage, qtbot: QtBot) -> None:
    page.table.choose(ASK)
    assert page.details.title.text() == "Ask Dr. Lindqvist for a strong letter"
    assert "Mon 1 Feb 2027" in page.details.line.text()
    assert page.details.reason.text()
    with qtbot.waitSignal(page.session.place_requested) as told:
        page.details.open_button.click()
    assert told.args == [Place(page=PageId.LETTERS, key="lindqvist-im")]


def test_a_duty_is_pinned_by_keyboard_and_let_go_again(page: TimelinePage) -> None:
    page.table.choose(ASK)
    QTest.keyClick(page.view, Qt.Key.Key_P)
    dialog = dialog_of(page)
    dialog.form.fill({"on": date(2027, 1, 27)})
    dialog.try_to_save()
    pinned = page.session.records.letters["lindqvist-im"].pinned
    assert pinned == {DutyKind.ASK: date(2027, 1, 27)}
    assert "pinned" in page.details.line.text()
    QTest.keyClick(page.view, Qt.Key.Key_U)
    assert page.session.records.letters["lindqvist-im"].pinned == {}
    page.session.undo()
    page.session.undo()
    assert page.session.records.letters["lindqvist-im"].pinned == {}


def test_a_pin_without_a_day_is_told_beside_the_field(page: TimelinePage) -> None:
    page.table.choose(ASK)
    page.details.pin_button.click()
    dialog = dialog_of(page)
    dialog.form.fill({"on": None})
    dialog.try_to_save()
    assert dialog.isVisible()
    assert page.session.records.letters["lindqvist-im"].pinned == {}
    dialog.reject()


def test_a_replan_says_what_moved_until_it_is_dismissed(page: TimelinePage) -> None:
    move_icu(page)
    assert page.banner.isVisible()
    assert "dates moved: Change Medical intensive care" in page.banner.sentence.text()
    mark = page.view.state.mark(ASK) if page.view.state else None
    assert mark is not None
    assert (mark.was, mark.on) == (date(2027, 2, 1), date(2027, 2, 8))
    page.banner.look_button.click()
    dialog = page.findChild(MovedDialog)
    assert dialog is not None
    dialog.accept()
    page.banner.dismiss_button.click()
    assert not page.banner.isVisible()


def test_rings_are_spoken_of_only_where_they_are_drawn(page: TimelinePage) -> None:
    move_icu(page)
    speaks = {}
    for part in PARTS:
        page.open(Place(page=PageId.TIMELINE, part=part))
        speaks[part] = "Small rings" in page.banner.sentence.text()
    assert speaks == {"drawing": True, "list": False, "calendar": False}


def test_undo_moves_the_dates_back_and_says_so(page: TimelinePage) -> None:
    move_icu(page)
    page.session.undo()
    mark = page.view.state.mark(ASK) if page.view.state else None
    assert mark is not None
    assert mark.on == date(2027, 2, 1)
    assert page.banner.isVisible()


def test_a_change_made_elsewhere_is_told_when_the_page_is_shown_again(page: TimelinePage) -> None:
    page.session.show(Place(page=PageId.ROTATIONS))
    move_icu(page)
    page.session.show(Place(page=PageId.TIMELINE))
    assert page.banner.isVisible()


def test_the_menu_offers_what_the_mark_allows(page: TimelinePage) -> None:
    state = page.view.state
    assert state is not None
    done = next(mark for mark in state.marks if mark.key == "eras-2028/patel-im/ask")
    ahead = state.mark(ASK)
    assert [a.text() for a in page.make_menu(done).actions()] == ["Open letter"]
    assert [a.text() for a in page.make_menu(ahead).actions()] == ["Open letter", "Pin to a day…"]


def test_a_place_names_a_part_and_a_letter(page: TimelinePage) -> None:
    page.session.show(Place(page=PageId.TIMELINE, key="romero-neuro", part="list"))
    assert page.parts.index == PARTS.index("list")
    assert page.view.cursor_at.row == "romero-neuro"


def test_the_plan_prints_on_one_page(page: TimelinePage, asker: FakeAsker, tmp_path: Path) -> None:
    import pypdfium2

    asker.paths.append(tmp_path / "plan.pdf")
    page.save_as_pdf()
    document = pypdfium2.PdfDocument((tmp_path / "plan.pdf").read_bytes())
    assert len(document) == 1
    document.close()


def test_without_a_path_nothing_is_written(
    page: TimelinePage, asker: FakeAsker, qtbot: QtBot
) -> None:
    asker.paths.append(None)
    with (
        qtbot.assertNotEmitted(page.session.message),
        qtbot.assertNotEmitted(page.session.problem),
    ):
        page.save_as_pdf()


def test_the_preview_shows_one_page(page: TimelinePage) -> None:
    from lordesk.ui.widgets.print_preview import PrintPreview

    page.preview()
    (dialog,) = page.findChildren(PrintPreview)
    assert dialog.sheets.pageCount() == 1
    dialog.reject()


def test_paper_is_white_when_the_window_is_dark(
    page: TimelinePage, asker: FakeAsker, tmp_path: Path, qapp: QApplication
) -> None:
    dark = look.Look(colours=look.DARK)
    look.apply(qapp, dark)
    asker.paths.append(tmp_path / "dark.pdf")
    page.save_as_pdf()
    assert look.current() is dark


def test_an_empty_desk_says_what_the_page_is_for(
    empty_program: RunningProgram, qtbot: QtBot
) -> None:
    empty_program.session.show(Place(page=PageId.TIMELINE))
    page = empty_program.window.page(PageId.TIMELINE)
    assert isinstance(page, TimelinePage)
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.session.place_requested):
        page.empty.button.click()


def test_dates_of_the_season_without_room_in_the_drawing_stand_above_it(
    page: TimelinePage,
) -> None:
    assert page.view.state is not None
    lines = page.view.state.lines[:2]
    page.view.unsaid_changed.emit(lines)
    assert page.season_dates.isVisible()
    assert page.season_dates.text() == "Dashed lines as well: Opens ~2 Jun · Entries open ~23 Jun"
    assert "ERAS 2028" in page.season_dates.toolTip()
    page.view.unsaid_changed.emit(())
    assert not page.season_dates.isVisible()


def test_after_the_calendar_the_drawing_is_as_high_as_the_page(
    page: TimelinePage, qtbot: QtBot
) -> None:
    page.window().resize(1280, 800)
    height = page.view.height
    qtbot.waitUntil(lambda: page.view.isVisible() and not legend_is_below(page))
    before = height()
    for part in ("calendar", "drawing"):
        page.open(Place(page=PageId.TIMELINE, part=part))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: height() == before)


def test_no_line_of_the_legend_is_cut_after_the_window_was_wide(
    page: TimelinePage, qtbot: QtBot
) -> None:
    window, [legend] = page.window(), page.findChildren(Legend)
    for width in (1400, window.minimumWidth()):
        window.resize(width, 800)
        QApplication.processEvents()
    assert legend.heightForWidth(legend.width()) > legend.heightForWidth(1400)
    qtbot.waitUntil(lambda: legend.height() >= legend.heightForWidth(legend.width()))


def legend_is_below(page: TimelinePage) -> bool:
    """Whether the page has to be scrolled to see what stands under the drawing."""
    return any(
        scroll.verticalScrollBar().maximum() > 0
        for scroll in page.findChildren(Scroll)
        if scroll.isAncestorOf(page.view)
    )


def test_the_choice_of_what_is_shown_stays_in_its_place(page: TimelinePage) -> None:
    page.window().resize(1280, 800)
    QApplication.processEvents()
    places = set[int]()
    for part in PARTS:
        page.open(Place(page=PageId.TIMELINE, part=part))
        QApplication.processEvents()
        places.add(page.parts.mapTo(page, page.parts.rect().topRight()).x())
    assert len(places) == 1

"""The page Letters: table, board and detail hold together."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import Event, stage_of
from lordesk.domain.vocabulary import Answer, Stage
from lordesk.services.letters import Details, record
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.letters.columns import step_words
from lordesk.ui.pages.letters.page import BOARD, TABLE, LettersPage
from lordesk.ui.pages.letters.state import Lane
from lordesk.ui.places import PageId, Place
from lordesk.ui.steps.event_dialog import EventDialog
from tests.ui.dialogs import dialog_of


@pytest.fixture
def letters(program: RunningProgram, qtbot: QtBot) -> LettersPage:
    program.window.go_to(Place(page=PageId.LETTERS))
    page = program.window.page(PageId.LETTERS)
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(page.not_asked.isVisible)
    return page


def test_the_state_of_the_page_is_said_in_words(letters: LettersPage) -> None:
    assert letters.state_line.text() == (
        "Five letters · one strong yes waits for its kit · none uploaded yet"
    )
    assert letters.key == "patel-im"
    assert letters.detail.name.text() == "Dr. Nirav Patel"


def test_a_letter_is_opened_by_its_place(letters: LettersPage) -> None:
    letters.session.show(Place(page=PageId.LETTERS, key="osei-im"))
    assert letters.table.key == "osei-im"
    assert letters.detail.name.text() == "Dr. Efua Osei"


def test_the_chosen_letter_stays_through_filter_order_and_board(letters: LettersPage) -> None:
    letters.table.choose("osei-im")
    letters.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert letters.key == "osei-im"
    letters.segments.chosen.emit(BOARD)
    assert letters.board.lanes[Lane.OUT].currentIndex().row() == 0
    letters.views.field.setText("osei")
    assert not letters.board.lanes[Lane.PLANNED].rows.shown
    letters.segments.chosen.emit(TABLE)
    letters.views.field.clear()
    assert letters.table.key == "osei-im"


def test_an_answer_is_recorded_at_the_gate_and_the_row_follows(letters: LettersPage) -> None:
    letters.table.choose("patel-im")
    letters.detail.gate.phrases[Answer.SILENT].click()
    records = letters.session.records
    assert stage_of(records.letters["patel-im"], records) is Stage.SILENT
    assert letters.detail.pill.face.words == "Silent"
    letters.session.undo()
    assert letters.detail.pill.face.words == "Agreed"
    assert letters.table.key == "patel-im"


def test_a_refused_choice_shows_the_answer_that_still_holds(letters: LettersPage) -> None:
    letters.table.choose("osei-im")
    letters.detail.gate.phrases[Answer.STRONG].click()
    dialog_of(letters).reject()
    assert letters.detail.gate.phrases[Answer.HEDGED].isChecked()
    letters.detail.overrule.click()
    dialog_of(letters).reject()


def test_words_typed_at_the_gate_are_kept(letters: LettersPage) -> None:
    letters.table.choose("osei-im")
    letters.detail.gate.words.setText("If nobody else can.")
    letters.detail.gate.reworded.emit()
    asked = letters.session.records.letters["osei-im"].asked
    assert asked is not None
    assert asked.words == "If nobody else can."


@pytest.mark.parametrize("name", ["record", "draft", "manage"])
def test_the_menus_of_the_detail_open(letters: LettersPage, name: str) -> None:
    getattr(letters.detail, name).click()
    menu = next(each for each in letters.findChildren(QMenu) if each.isVisible())
    assert menu.actions()
    menu.hide()


def test_the_next_step_is_taken_by_its_button(letters: LettersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(letters.session.place_requested) as told:
        letters.detail.step.click()
    assert told.args == [Place(page=PageId.KITS, key="patel-im")]


def test_enter_on_a_row_opens_everything_of_the_letter(letters: LettersPage, qtbot: QtBot) -> None:
    letters.table.choose("osei-im")
    qtbot.keyClick(letters.table, Qt.Key.Key_Return)
    assert "Dr. Osei" in dialog_of(letters).windowTitle()


def test_those_not_asked_lead_to_the_writers(letters: LettersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(letters.session.place_requested) as told:
        letters.not_asked.all.click()
    assert told.args == [Place(page=PageId.WRITERS)]


def test_a_new_letter_is_planned_from_the_page_and_from_elsewhere(letters: LettersPage) -> None:
    letters.new.click()
    dialog_of(letters).reject()
    letters.session.show(Place(page=PageId.LETTERS, key="marsh", part="new"))
    assert dialog_of(letters).form.values()["writer"] == "marsh"


def test_a_removed_letter_gives_way_to_the_first(letters: LettersPage) -> None:
    letters.table.choose("osei-im")
    letters.actions_of.remove("osei-im")
    assert letters.key == "patel-im"
    assert letters.detail.name.text() == "Dr. Nirav Patel"


def test_an_empty_page_says_what_it_is_for(empty_program: RunningProgram, qtbot: QtBot) -> None:
    empty_program.window.go_to(Place(page=PageId.LETTERS))
    page = empty_program.window.page(PageId.LETTERS)
    assert isinstance(page, LettersPage)
    assert page.empty.isVisible()
    assert page.state_line.text() == "None planned yet"
    with qtbot.waitSignal(page.session.problem):
        page.empty.button.click()


def test_without_a_letter_nothing_can_be_done_to_one(empty_program: RunningProgram) -> None:
    empty_program.window.go_to(Place(page=PageId.LETTERS))
    page = empty_program.window.page(PageId.LETTERS)
    assert isinstance(page, LettersPage)
    detail = page.detail
    detail.gate.reworded.emit()
    detail.gate.answered.emit(Answer.STRONG)
    detail.overruled.emit()
    for wanted in (detail.recording, detail.drafting, detail.managing, page.table.menu_wanted):
        wanted.emit(QPoint())
    page.board.carried.emit("", Lane.ASKED)
    assert not any(menu.isVisible() for menu in page.findChildren(QMenu))
    assert not page.findChildren(QDialog)


def test_recording_from_the_menu_asks_for_the_day(letters: LettersPage) -> None:
    letters.detail.record.click()
    menu = next(each for each in letters.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    assert letters.findChildren(EventDialog)
    menu.hide()


def test_a_card_carried_to_a_lane_asks_for_the_day_and_undo_takes_it_back(
    letters: LettersPage,
) -> None:
    letters.segments.chosen.emit(BOARD)
    letters.board.carried.emit("lindqvist-im", Lane.ASKED)
    dialog = dialog_of(letters)
    dialog.keep.click()
    records = letters.session.records
    assert stage_of(records.letters["lindqvist-im"], records) is Stage.ASKED
    letters.session.undo()
    records = letters.session.records
    assert stage_of(records.letters["lindqvist-im"], records) is Stage.PLANNED


def test_where_two_events_lead_to_a_lane_a_menu_asks_which(letters: LettersPage) -> None:
    letters.segments.chosen.emit(BOARD)
    letters.board.carried.emit("patel-im", Lane.OUT)
    menu = letters.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == ["Let it lapse…", "Withdraw it…"]
    menu.close()


def test_the_keyboard_stays_with_the_letter_from_table_to_board(letters: LettersPage) -> None:
    letters.table.choose("osei-im")
    letters.table.setFocus()
    letters.segments.chosen.emit(BOARD)
    assert letters.board.lanes[Lane.OUT].hasFocus()
    letters.segments.chosen.emit(TABLE)
    assert letters.table.hasFocus()
    assert letters.key == "osei-im"


def test_a_row_has_a_menu_of_all_that_can_be_done(letters: LettersPage) -> None:
    letters.table.choose("patel-im")
    for view in (letters.table, letters.board):
        view.menu_wanted.emit(QPoint(5, 5))
        menu = [each for each in letters.findChildren(QMenu) if each.parent() is letters][-1]
        words = [action.text() for action in menu.actions()]
        assert "Kit was sent…" in words
        assert words[-2:] == ["Draft", "Change"]
        menu.close()


def test_after_an_ask_the_next_step_is_to_note_the_answer(
    letters: LettersPage, qtbot: QtBot
) -> None:
    key = "lindqvist-im"
    asked = Details(on=letters.session.today)
    letters.session.attempt(lambda records: record(records, key, Event.ASKED, asked))
    letters.session.show(Place(page=PageId.LETTERS, key=key))
    assert letters.detail.next_title.text() == "Next: note the answer when it comes"
    row = letters.table.rows.shown[letters.table.rows.row_of(key)]
    assert step_words(row) == "Note the answer"
    letters.detail.step.click()
    assert letters.findChildren(EventDialog)


@pytest.mark.parametrize("field", ["letter_id", "asked_on", "waived", "names_specialty"])
def test_a_place_that_names_a_field_opens_the_form_on_it(letters: LettersPage, field: str) -> None:
    letters.session.show(Place(page=PageId.LETTERS, key="osei-im", part=field))
    dialog = dialog_of(letters)
    focused, wanted = dialog.focusWidget(), dialog.form.input(field).widget
    assert focused is wanted or wanted.isAncestorOf(focused)
    dialog.reject()


def test_the_board_comes_right_after_the_table_for_the_tab_key(letters: LettersPage) -> None:
    letters.segments.chosen.emit(BOARD)
    each = letters.table.nextInFocusChain()
    while each is not None and each.focusPolicy() is Qt.FocusPolicy.NoFocus:
        each = each.nextInFocusChain()
    assert each is next(iter(letters.board.lanes.values()))

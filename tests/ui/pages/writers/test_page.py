"""The page Writers, used as a person would: add, edit, log, judge, remove, undo."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.writers.page import WritersPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> WritersPage:
    window.go_to(Place(page=PageId.WRITERS))
    made = window.page(PageId.WRITERS)
    assert isinstance(made, WritersPage)
    return made


def form(page: WritersPage) -> FormDialog:
    return page.findChildren(FormDialog)[-1]


def choose_from_menu(page: WritersPage, words: str) -> None:
    page.card.wanted.emit("more")
    menu = page.findChildren(QMenu)[-1]
    action = next(each for each in menu.actions() if each.text().startswith(words))
    menu.close()
    action.trigger()


def test_the_list_is_ranked_and_the_best_is_shown(page: WritersPage) -> None:
    keys = [line.key for line in page.table.rows.shown]
    assert keys[0] == "patel"
    assert keys[-1] in {"kim", "marsh"}
    assert page.table.key == "patel"
    assert page.state_line.text() == "Seven writers · none to ask now · two not to ask"


def test_another_target_ranks_anew_and_keeps_the_writer(page: WritersPage) -> None:
    page.open(Place(page=PageId.WRITERS, key="romero"))
    neurology = page.target.findText("Neurology", Qt.MatchFlag.MatchStartsWith)
    page.target.setCurrentIndex(neurology)
    page.refresh()
    keys = [str(line.key) for line in page.table.rows.shown]
    assert keys.index("romero") < keys.index("marsh")
    assert page.table.key == "romero"


def test_a_new_writer_is_added_and_chosen_and_undone(page: WritersPage) -> None:
    page.add.click()
    form(page).form.fill({"name": "Åsa Berg", "position": "attending"})
    form(page).keep.click()
    assert "asa-berg" in page.session.records.writers
    assert page.table.key == "asa-berg"
    page.session.undo()
    assert "asa-berg" not in page.session.records.writers


def test_a_name_is_needed(page: WritersPage) -> None:
    page.add.click()
    form(page).keep.click()
    assert form(page).form.shown_problems() == {"name": "Name is needed."}
    form(page).leave.click()


def test_enter_on_a_row_edits_it(page: WritersPage, qtbot: QtBot) -> None:
    page.table.choose("marsh")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    values = form(page).form.values()
    form(page).form.fill({**values, "phone": "555"})
    form(page).keep.click()
    assert page.session.records.writers["marsh"].phone == "555"


def test_a_contact_is_logged_and_removed(page: WritersPage) -> None:
    page.table.choose("patel")
    page.card.wanted.emit("contact")
    form(page).form.fill({"on": date(2026, 11, 21), "kind": "met", "note": "at the lift"})
    form(page).keep.click()
    contact = list(page.session.records.contacts)[-1]
    assert contact.note == "at the lift"
    page.card.wanted.emit(f"uncontact:{contact.key}")
    assert contact.key not in page.session.records.contacts


def test_work_together_is_edited_and_what_cannot_be_is_refused_in_the_form(
    page: WritersPage,
) -> None:
    page.table.choose("patel")
    stretch = page.session.records.writers["patel"].worked_together[0]
    page.card.wanted.emit(f"together:{stretch.rotation}")
    values = form(page).form.values()
    wrong = {**values, "start": date(2026, 12, 1), "end": date(2026, 11, 1)}
    form(page).form.fill(wrong)
    form(page).keep.click()
    assert form(page).problem.text()
    form(page).form.fill({**values, "shifts": 7})
    form(page).keep.click()
    assert page.session.records.writers["patel"].worked_together[0].shifts == 7


@pytest.mark.parametrize(
    ("words", "values", "field"),
    [
        ("Record feedback", {"on": date(2026, 11, 20), "answer": "warm"}, "probe"),
        ("Note days", {"from": date(2027, 1, 1), "to": date(2027, 1, 9)}, "away"),
        ("Set your own", {"value": "wait", "reason": "on leave"}, "verdict"),
    ],
)
def test_the_menu_keeps_what_else_is_known(
    page: WritersPage, words: str, values: dict[str, object], field: str
) -> None:
    page.table.choose("lindqvist")
    before = getattr(page.session.records.writers["lindqvist"], field)
    choose_from_menu(page, words)
    form(page).form.fill(values)
    form(page).keep.click()
    assert getattr(page.session.records.writers["lindqvist"], field) != before


def test_a_letter_is_planned_on_its_own_page(page: WritersPage, qtbot: QtBot) -> None:
    page.table.choose("kim")
    with qtbot.waitSignal(page.session.place_requested) as told:
        page.card.wanted.emit("letter")
    assert told.args == [Place(page=PageId.LETTERS, key="kim", part="new")]


def test_their_letters_are_opened(page: WritersPage, qtbot: QtBot) -> None:
    page.table.choose("patel")
    with qtbot.waitSignal(page.session.place_requested) as told:
        choose_from_menu(page, "Open their letters")
    assert told.args == [Place(page=PageId.LETTERS, key="patel-im")]


def test_a_writer_is_removed_with_what_hangs_on_them_and_comes_back(page: WritersPage) -> None:
    page.table.choose("marsh")
    choose_from_menu(page, "Remove")
    assert "marsh" not in page.session.records.writers
    page.session.undo()
    assert "marsh" in page.session.records.writers


def test_an_empty_desk_offers_the_first_step(empty_program: RunningProgram) -> None:
    window = empty_program.window
    window.go_to(Place(page=PageId.WRITERS))
    page = window.page(PageId.WRITERS)
    assert isinstance(page, WritersPage)
    assert page.empty.isVisible()
    page.empty.button.click()
    form(page).form.fill({"name": "Jo Bell", "position": "attending"})
    form(page).keep.click()
    assert not page.empty.isVisible()
    page.card.wanted.emit("together")
    assert "rotation first" in window.status.words.text()


def offered(page: WritersPage, name: str) -> Button:
    found = page.card.findChild(Button, name)
    assert found is not None
    return found


def test_who_has_a_letter_is_offered_it_and_who_has_none_is_offered_one(
    page: WritersPage, qtbot: QtBot
) -> None:
    page.table.choose("patel")
    with qtbot.waitSignal(page.session.place_requested) as told:
        offered(page, "letters").click()
    assert told.args == [Place(page=PageId.LETTERS, key="patel-im")]
    page.table.choose("kim")
    assert offered(page, "letter").text() == "Plan a letter"
    assert page.card.below("nothing of that name") == page.card.mapToGlobal(QPoint(0, 0))


def test_a_row_has_a_menu_of_all_that_can_be_done(page: WritersPage) -> None:
    page.table.choose("kim")
    page.table.menu_wanted.emit(QPoint(5, 5))
    menu = page.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()][:2] == ["Edit", "Log a contact"]
    menu.close()


def test_a_place_that_names_a_field_opens_the_form_on_it(page: WritersPage) -> None:
    page.session.show(Place(page=PageId.WRITERS, key="osei", part="email"))
    dialog = form(page)
    assert page.table.key == "osei"
    assert dialog.focusWidget() is dialog.form.input("email").widget
    dialog.reject()

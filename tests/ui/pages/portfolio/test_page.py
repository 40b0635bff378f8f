"""The page Portfolio: drawn beside the thread, filled by keyboard, edited, printed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import LordeskError
from lordesk.services.editing import save
from lordesk.ui.application import RunningProgram
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.portfolio.page import PortfolioPage
from lordesk.ui.pages.portfolio.proposal import ProposalDialog
from lordesk.ui.pages.portfolio.target_card import TargetCardView
from lordesk.ui.places import PageId, Place
from lordesk.ui.widgets.paper_dialog import PaperDialog
from tests.windows import FakeAsker


def shown(program: RunningProgram, qtbot: QtBot) -> PortfolioPage:
    program.session.show(Place(page=PageId.PORTFOLIO))
    page = program.window.page(PageId.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    settled(page, qtbot)
    return page


@pytest.fixture
def page(program: RunningProgram, qtbot: QtBot) -> PortfolioPage:
    return shown(program, qtbot)


def settled(page: PortfolioPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.session.jobs.is_busy and page.state is not None)


def upload(page: PortfolioPage, key: str, qtbot: QtBot) -> None:
    letter = page.session.records.letters[key]
    arrived = replace(letter, uploaded_on=date(2026, 11, 21))
    page.session.attempt(lambda records: save(records, arrived))
    settled(page, qtbot)


def cards(page: PortfolioPage) -> list[TargetCardView]:
    return page.cards.findChildren(TargetCardView)


def dialog_of(page: PortfolioPage) -> FormDialog:
    return next(each for each in page.findChildren(FormDialog) if each.isVisible())


def test_it_shows_a_card_for_each_target(page: PortfolioPage) -> None:
    assert [card.card.key for card in cards(page)] == ["im", "prelim", "neuro"]
    assert page.state_line.text() == (
        "Two letters count today · losing Dr. Patel or Prof. Yusufzai breaks a rule"
    )


def test_a_step_leads_to_the_letter(page: PortfolioPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session.place_requested) as told:
        cards(page)[0].step_button.click()
    assert told.args == [Place(page=PageId.LETTERS, key="lindqvist-im")]


def test_what_if_recomputes_the_cards_and_leaves_the_desk_alone(
    page: PortfolioPage, qtbot: QtBot
) -> None:
    before = page.session.records
    cards(page)[0].what_if_button.click()
    page.what_if.chips["patel"].click()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: cards(page)[0].card.counted == 1)
    assert "What if: without Dr. Patel" in page.state_line.text()
    page.what_if.back_button.click()
    qtbot.waitUntil(lambda: cards(page)[0].card.counted == 2)
    assert page.session.records is before


def test_a_letter_is_assigned_by_keyboard_warned_once_and_undone(
    page: PortfolioPage, asker: FakeAsker, qtbot: QtBot
) -> None:
    upload(page, "patel-im", qtbot)
    grid = page.grid_panel.grid
    grid.choose_cell("bayview", "patel-im")
    QTest.keyClick(grid, Qt.Key.Key_Space)
    settled(page, qtbot)
    assert page.session.records.programs["bayview"].assigned == ("patel-im",)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert page.session.records.programs["st-brendan"].assigned == ("patel-im",)
    assert [question.title for question in asker.questions] == ["Assigning is final"]
    settled(page, qtbot)
    assert (grid.key, grid.letter) == ("st-brendan", "patel-im")
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert page.session.records.programs["st-brendan"].assigned == ()
    page.session.undo()
    page.session.undo()
    page.session.undo()
    assert page.session.records.programs["bayview"].assigned == ()


def test_a_letter_that_is_not_there_is_refused_in_words(
    page: PortfolioPage, asker: FakeAsker, qtbot: QtBot
) -> None:
    page.grid_panel.grid.choose_cell("bayview", "patel-im")
    with qtbot.waitSignal(page.session.problem) as told:
        QTest.keyClick(page.grid_panel.grid, Qt.Key.Key_Space)
    assert told.args
    assert "not uploaded yet" in str(told.args[0])
    assert asker.questions == []


def test_no_to_the_warning_assigns_nothing(
    page: PortfolioPage, asker: FakeAsker, qtbot: QtBot
) -> None:
    upload(page, "patel-im", qtbot)
    asker.confirms = False
    page.grid_panel.grid.choose_cell("bayview", "patel-im")
    QTest.keyClick(page.grid_panel.grid, Qt.Key.Key_Space)
    assert page.session.records.programs["bayview"].assigned == ()


def test_a_letter_for_another_specialty_needs_a_typed_reason(
    page: PortfolioPage, asker: FakeAsker, qtbot: QtBot
) -> None:
    upload(page, "patel-im", qtbot)
    asker.texts.extend([None, "The director asked for it"])
    for expected in ((), ("patel-im",)):
        page.doer.toggle("northgate-neuro", "patel-im", False)
        assert page.session.records.programs["northgate-neuro"].assigned == expected
    notes = page.session.records.programs["northgate-neuro"].notes
    assert notes is not None
    assert "The director asked for it" in notes


def test_a_proposal_is_applied_as_one_step(page: PortfolioPage, qtbot: QtBot) -> None:
    upload(page, "patel-im", qtbot)
    upload(page, "yusufzai-im", qtbot)
    page.grid_panel.propose_button.click()
    settled(page, qtbot)
    dialog = page.findChild(ProposalDialog)
    assert dialog is not None
    dialog.apply_button.click()
    assert set(page.session.records.programs["bayview"].assigned) == {"patel-im", "yusufzai-im"}
    page.session.undo()
    assert page.session.records.programs["bayview"].assigned == ()


def test_a_target_is_added_changed_and_removed(page: PortfolioPage, qtbot: QtBot) -> None:
    page.add_target_button.click()
    dialog = dialog_of(page)
    dialog.form.fill({**dialog.form.values(), "specialty": "psychiatry"})
    dialog.try_to_save()
    settled(page, qtbot)
    assert page.session.records.targets["psychiatry"].season == "eras-2028"
    page.doer.edit_target("psychiatry")
    dialog = dialog_of(page)
    dialog.form.fill({**dialog.form.values(), "min": 4})
    dialog.try_to_save()
    own = page.session.records.targets["psychiatry"].letters
    assert own is not None
    assert own.min == 4
    page.doer.remove_target("psychiatry")
    assert "psychiatry" not in page.session.records.targets
    page.session.undo()
    assert "psychiatry" in page.session.records.targets


def test_a_program_is_added_and_contradictions_are_told(page: PortfolioPage, qtbot: QtBot) -> None:
    page.grid_panel.add_button.click()
    dialog = dialog_of(page)
    values = {**dialog.form.values(), "name": "Harbour Clinic", "min": 4, "max": 3}
    dialog.form.fill(values)
    dialog.try_to_save()
    assert "cannot both be" in dialog.problem.text()
    dialog.form.fill({**values, "max": 4})
    dialog.try_to_save()
    settled(page, qtbot)
    assert "harbour-clinic" in page.session.records.programs
    page.doer.remove_program("harbour-clinic")
    assert "harbour-clinic" not in page.session.records.programs


def test_the_menu_of_a_cell_opens_changes_and_removes(page: PortfolioPage) -> None:
    labels = [action.text() for action in page.make_menu("bayview", "patel-im").actions()]
    assert labels == ["Open letter", "Change program…", "Remove program"]
    assert len(page.make_menu("bayview", "").actions()) == 2


def test_the_page_for_an_adviser_is_saved(
    page: PortfolioPage, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    page.print_button.click()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.findChild(PaperDialog) is not None)
    dialog = page.findChild(PaperDialog)
    assert isinstance(dialog, PaperDialog)
    asker.paths.append(tmp_path / "status.pdf")
    dialog.save_button.click()
    assert (tmp_path / "status.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_a_place_names_a_program(page: PortfolioPage) -> None:
    page.session.show(Place(page=PageId.PORTFOLIO, key="northgate"))
    assert page.grid_panel.grid.key == "northgate"


def test_an_empty_desk_says_what_the_page_is_for(
    empty_program: RunningProgram, qtbot: QtBot
) -> None:
    page = shown(empty_program, qtbot)
    assert page.empty.isVisible()
    page.empty.button.click()
    assert dialog_of(page).isVisible()
    dialog_of(page).reject()


def test_a_program_that_is_asked_for_first_is_chosen_once_it_is_there(
    program: RunningProgram, qtbot: QtBot
) -> None:
    first = next(iter(program.session.records.programs)).key
    program.window.go_to(Place(page=PageId.PORTFOLIO, key=first))
    page = program.window.page(PageId.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    qtbot.waitUntil(lambda: page.parts.isVisible())
    assert page.grid_panel.grid.key == first
    assert program.window.focusWidget() is page.grid_panel.grid


def test_a_first_answer_that_fails_leaves_no_blank_page(
    program: RunningProgram, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise LordeskError("No.")

    monkeypatch.setattr("lordesk.ui.pages.portfolio.page.derive", fail)
    with qtbot.waitSignal(program.session.problem):
        program.session.show(Place(page=PageId.PORTFOLIO))
    page = program.window.page(PageId.PORTFOLIO)
    assert isinstance(page, PortfolioPage)
    assert page.parts.isVisible()


def test_a_card_drawn_anew_keeps_its_place_in_the_tab_order(page: PortfolioPage) -> None:
    before = in_tab_order(page)
    assert page.state is not None
    first, *rest = page.state.targets
    page.render_state(replace(page.state, targets=(replace(first, name="Other"), *rest)))
    assert before == ["im", "prelim", "neuro", "grid"]
    assert in_tab_order(page) == before


def in_tab_order(page: PortfolioPage) -> list[str]:
    """The cards, by their target, and the grid."""
    named: dict[QWidget, str] = {view.what_if_button: view.card.key for view in cards(page)}
    named[page.grid_panel.grid] = "grid"
    found, each = list[str](), page.nextInFocusChain()
    while each is not None and each is not page:
        if each in named:
            found.append(named[each])
        each = each.nextInFocusChain()
    return found

"""A messy spreadsheet comes in by the wizard: asked, shown, taken in, and back by one undo."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import stage_of
from lordesk.domain.vocabulary import Stage
from lordesk.services.exchange.xlsx_file import written_xlsx
from lordesk.ui.application import RunningProgram
from lordesk.ui.importing.columns_panel import ColumnsPanel
from lordesk.ui.importing.dialog import ImportDialog
from lordesk.ui.importing.questions_panel import QuestionsPanel
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.refilling import is_leaving
from tests.builders import day
from tests.exchanging import a_sheet
from tests.journeys.pressing import Hand
from tests.windows import FakeAsker

BLANK = (None,) * 7
LIST = (
    ("MY LETTERS (do not delete!!)", *BLANK[1:]),
    BLANK,
    (" Attending ", "e-mail / cell", "Hospital ", "Asked on?", "Got it?", "For", "random notes"),
    ("Dr. Ida Holm, MD", "ida.holm@harbor.example", " Harbor General ", "03/04/2026", "no", "IM"),
    BLANK,
    ("Bo Lund", "bo.lund@lakeside.example", "Lakeside", "05/04/2026", "06/25/2026", "IM prelim"),
    ("", " ", None, "", "", "", ""),
    ("Patel", "", "Bayview", "n/a", "", "", "already on my list"),
    ("TOTAL: 3", *BLANK[1:]),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A title above the headings, gaps, a sum below, two kinds of dates, and a scratch sheet."""
    sheets = (a_sheet(*LIST, name="LORs 2027"), a_sheet(("milk", "eggs"), (1, 2), name="scratch"))
    path = tmp_path / "LORs FINAL (2).xlsx"
    path.write_bytes(written_xlsx(sheets))
    return path


@pytest.fixture
def wizard(program: RunningProgram, asker: FakeAsker, workbook: Path) -> ImportDialog:
    asker.paths = [workbook]
    program.window.commands.action("import").trigger()
    dialog = program.window.findChild(ImportDialog)
    assert dialog is not None
    return dialog


def column(wizard: ImportDialog, heading: str) -> ChoiceBox:
    """The box that says what a column means, as it stands now."""
    name = f"Column {heading} means"
    boxes = _boxes(wizard)
    return next(box for box in boxes if box.accessibleName() == name)


def question(wizard: ImportDialog) -> QuestionsPanel:
    panels = wizard.findChildren(QuestionsPanel)
    (panel,) = [each for each in panels if not is_leaving(each)]
    return panel


def order_of(wizard: ImportDialog, heading: str, order: str) -> Button:
    """The button for the order of day and month that stands under the column's question."""
    labels = [label.text() for label in question(wizard).findChildren(QLabel)]
    asked = [words for words in labels if "is" in words and "meant?" in words]
    number = next(n for n, words in enumerate(asked) if f"“{heading}”" in words)
    buttons = question(wizard).findChildren(Button)
    return [each for each in buttons if each.objectName() == order][number]


def words(wizard: ImportDialog) -> str:
    return " ".join(label.text() for label in wizard.findChildren(QLabel))


def test_a_messy_list_is_asked_about_shown_taken_in_and_taken_back(
    wizard: ImportDialog, program: RunningProgram, hand: Hand, qtbot: QtBot
) -> None:
    session = program.session
    before = session.records
    means = {box.accessibleName(): box.currentText() for box in _boxes(wizard)}
    assert means["Column Attending means"] == "Writer’s name"
    assert means["Column random notes means"] == "Leave out"

    hand.choose(column(wizard, "Got it?"), "Letter uploaded")
    assert column(wizard, "Got it?").currentText() == "Letter uploaded"
    hand.choose(column(wizard, "random notes"), "Notes on the writer")
    assert not wizard.keep.isEnabled()

    hand.press(order_of(wizard, "Asked on?", "dmy"))
    assert wizard.keep.isEnabled()
    hand.press(order_of(wizard, "Asked on?", "mdy"))
    assert order_of(wizard, "Asked on?", "mdy").isChecked()
    if not hand.is_mouse:
        assert order_of(wizard, "Asked on?", "mdy").hasFocus()
    said = words(wizard)
    assert "Added (4)" in said
    assert "Dr. Holm’s letter" in said
    assert "Changed (1) Dr. Patel" in said
    assert session.records is before

    hand.press(wizard.keep)
    after = session.records
    holm, lund = after.writers["ida-holm"], after.writers["bo-lund"]
    assert (holm.institution, holm.email) == ("Harbor General", "ida.holm@harbor.example")
    letters = {letter.writer: letter for letter in after.letters}
    asked = letters[holm.key].asked
    assert asked is not None
    assert asked.on == day("2026-03-04")
    assert stage_of(letters[lund.key], after) is Stage.UPLOADED
    assert letters[lund.key].uploaded_on == day("2026-06-25")
    assert letters[lund.key].targets == ("prelim",)
    assert after.writers["patel"].notes is not None
    assert "already on my list" in after.writers["patel"].notes
    assert len(after.writers) == len(before.writers) + 2

    program.window.go_to(Place(page=PageId.LETTERS))
    page = program.window.page(PageId.LETTERS)
    assert isinstance(page, LettersPage)
    page.table.choose(letters[lund.key].key)
    assert page.table.key == letters[lund.key].key
    undo = program.window.commands.action("undo")
    assert "LORs FINAL (2).xlsx" in undo.text()
    undo.trigger()
    assert session.records == before
    program.window.commands.action("redo").trigger()
    assert session.records == after


def test_leaving_the_wizard_leaves_the_desk(
    wizard: ImportDialog, program: RunningProgram, hand: Hand
) -> None:
    before = program.session.records
    hand.press(order_of(wizard, "Asked on?", "dmy"))
    hand.press(wizard.leave)
    assert program.session.records is before


def test_taking_the_same_list_in_twice_changes_nothing(
    wizard: ImportDialog, program: RunningProgram, asker: FakeAsker, workbook: Path, hand: Hand
) -> None:
    hand.press(order_of(wizard, "Asked on?", "mdy"))
    hand.press(wizard.keep)
    once = program.session.records
    asker.paths = [workbook]
    program.window.commands.action("import").trigger()
    again = next(d for d in program.window.findChildren(ImportDialog) if d.isVisible())
    hand.press(order_of(again, "Asked on?", "mdy"))
    assert "holds all of it already" in words(again)
    hand.press(again.keep)
    assert program.session.records is once


def _boxes(wizard: ImportDialog) -> list[ChoiceBox]:
    panels = wizard.findChildren(ColumnsPanel)
    return next(each for each in panels if not is_leaving(each)).choices

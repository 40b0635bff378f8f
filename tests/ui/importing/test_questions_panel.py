"""Questions: each kind has its control, and its answer joins the others."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.questions import (
    Answers,
    Choice,
    DateOrderQuestion,
    TargetQuestion,
    UndatedQuestion,
    Unread,
    UnreadCell,
    UnreadQuestion,
    ValueQuestion,
)
from lordesk.ui.forms.date_field import DateField
from lordesk.ui.importing.questions_panel import QuestionsPanel
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Text
from tests.planning import CATALOGUE

TODAY = date(2026, 11, 22)
QUESTIONS = (
    DateOrderQuestion(
        sheet="s",
        column=1,
        heading="Date requested",
        examples=("03/04/2026",),
        suggested=DateOrder.DAY_FIRST,
    ),
    TargetQuestion(choices=(Choice(key="im", label="Internal medicine"),), proposed=None),
    ValueQuestion(field="rotation.kind", label="Kind", choices=("elective",), proposed=None),
    ValueQuestion(field="rotation.site", label="Site", choices=(), proposed="Mercy"),
    UndatedQuestion(count=2, headings=("Uploaded",), proposed=TODAY),
)


@pytest.fixture
def panel(qtbot: QtBot) -> QuestionsPanel:
    made = QuestionsPanel(QUESTIONS, Answers(target="x"), TODAY, CATALOGUE)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(panel: QuestionsPanel) -> list[Answers]:
    kept: list[Answers] = []
    panel.answered.connect(kept.append)
    return kept


def test_the_order_of_day_and_month_is_chosen_for_its_column(
    panel: QuestionsPanel, told: list[Answers]
) -> None:
    button = panel.findChild(Button, "mdy")
    assert button is not None
    button.click()
    assert told[0].order("s", 1) is DateOrder.MONTH_FIRST
    assert told[0].order("s", 2) is None
    assert told[0].target == "x"


def test_a_target_and_a_value_are_chosen(panel: QuestionsPanel, told: list[Answers]) -> None:
    target, kind = panel.findChildren(ChoiceBox)
    target.setCurrentIndex(1)
    target.activated.emit(1)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    assert told[0].target == "im"
    assert told[1].values == {"rotation.kind": "elective"}


def test_a_free_value_is_typed(panel: QuestionsPanel, told: list[Answers]) -> None:
    edit = next(e for e in panel.findChildren(QLineEdit) if e.accessibleName() == "Site")
    assert edit.text() == "Mercy"
    edit.setText("Harbour")
    edit.returnPressed.emit()
    assert told[0].values == {"rotation.site": "Harbour"}


def test_a_day_stands_for_yes(panel: QuestionsPanel, told: list[Answers]) -> None:
    field = panel.findChild(DateField)
    assert field is not None
    field.choose(date(2026, 11, 1))
    assert told[0].undated_on == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("field", "typed", "offered"),
    [
        ("rotation.specialty", "MEDICINE", "Family Medicine"),
        ("rotation.country", "pakis", "Pakistan"),
        ("rotation.site", "Mercy", ""),
    ],
)
def test_known_names_are_offered_while_one_is_typed(
    qtbot: QtBot, field: str, typed: str, offered: str
) -> None:
    question = ValueQuestion(field=field, label="It", choices=(), proposed=None)
    made = QuestionsPanel((question,), Answers(), TODAY, CATALOGUE)
    qtbot.addWidget(made)
    edit = made.findChild(QLineEdit)
    assert edit is not None
    completer = edit.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.property("floats") == "true", "else it has no ground of its own"
    completer.setCompletionPrefix(typed)
    found = completer.completionModel()
    names = [found.data(found.index(row, 0)) for row in range(found.rowCount())]
    assert offered in names if offered else not names


def unread(*texts: str, can_note: bool = True) -> UnreadQuestion:
    cells = tuple(
        UnreadCell(sheet="s", column=2, row=n, heading="Asked", text=text, can_note=can_note)
        for n, text in enumerate(texts, start=2)
    )
    return UnreadQuestion(sheet="s", column=2, heading="Asked", cells=cells)


def a_panel(qtbot: QtBot, question: UnreadQuestion, answers: Answers) -> QuestionsPanel:
    made = QuestionsPanel((question,), answers, TODAY, CATALOGUE)
    qtbot.addWidget(made)
    return made


def test_cells_that_cannot_be_read_are_shown_and_kept_as_notes_by_a_click(qtbot: QtBot) -> None:
    panel = a_panel(qtbot, unread("by phone", *["next week"] * 13), Answers())
    told: list[Answers] = []
    panel.answered.connect(told.append)
    shown = " ".join(each.text() for each in panel.findChildren(Text))
    assert "Row 2: by phone\nRow 3: next week" in shown
    assert "and 2 more" in shown
    button = panel.findChild(Button, "notes")
    assert button is not None
    button.click()
    assert told[0].column_unread == {("s", 2): Unread.NOTES}


def test_a_list_without_a_place_for_notes_offers_to_leave_cells_empty_alone(qtbot: QtBot) -> None:
    panel = a_panel(qtbot, unread("soon", can_note=False), Answers(unread=Unread.EMPTY))
    assert panel.findChild(Button, "notes") is None
    button = panel.findChild(Button, "empty")
    assert button is not None
    assert button.isChecked()

"""The rows of values that can be set."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.adjustable import Value
from lordesk.ui.pages.settings.judging_state import RuleRow, weight_rows, wish_rows
from lordesk.ui.pages.settings.rule_lines import RuleLine, RuleLines
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.choice_box import ChoiceBox
from tests.own_rules import KNOWN, SHIPPED, catalogue_with, own_of

PLACE = "weights.direct"


def rows(values: dict[str, Value]) -> tuple[RuleRow, ...]:
    return weight_rows("work", None, own_of(values), KNOWN, SHIPPED.adjustable)


@pytest.fixture
def lines(qtbot: QtBot) -> Iterator[RuleLines]:
    card = Card()
    qtbot.addWidget(card)
    made = RuleLines({})
    card.column.addLayout(made)
    made.show_rows(rows({}))
    yield made
    card.deleteLater()


def test_a_line_says_its_value_and_that_it_is_yours(lines: RuleLines) -> None:
    edit = lines.line(PLACE).edit
    assert isinstance(edit, QLineEdit)
    assert edit.text() == "15"
    assert lines.line(PLACE).back.isHidden()
    assert edit.accessibleName().endswith("your work directly on your service., points")

    lines.show_rows(rows({PLACE: 20}))

    assert lines.line(PLACE).edit is edit, "drawn in place"
    assert edit.text() == "20"
    assert lines.line(PLACE).back.text() == "Use 15"
    assert not lines.line(PLACE).back.isHidden()


def test_typing_tells_the_place_and_the_text(lines: RuleLines, qtbot: QtBot) -> None:
    line = lines.line(PLACE)
    assert isinstance(line.edit, QLineEdit)
    with qtbot.waitSignal(lines.typed) as told:
        line.edit.setText("22")
        line.edit.editingFinished.emit()
    assert told.args == [PLACE, "22"]
    with qtbot.waitSignal(lines.typed) as told:
        line.back.click()
    assert told.args == [PLACE, ""]


def test_a_problem_stands_at_its_line_until_the_value_is_drawn_again(lines: RuleLines) -> None:
    lines.complain(PLACE, "It does not fit.")
    lines.complain("weights.elsewhere", "Nobody sees it.")
    assert not lines.line(PLACE).problem.isHidden()
    lines.show_rows(rows({}))
    assert lines.line(PLACE).problem.isHidden()


def test_a_word_is_chosen_from_a_list(qtbot: QtBot) -> None:
    rule = catalogue_with({}).specialties["neurology"]
    row = next(
        row for row in wish_rows(rule, None, own_of({}), KNOWN) if row.place.endswith("chair")
    )
    line = RuleLine(row, {})
    qtbot.addWidget(line)
    assert isinstance(line.edit, ChoiceBox)
    assert line.edit.currentText() == "sometimes"
    line.edit.setCurrentIndex(line.edit.findText("expected"))
    with qtbot.waitSignal(line.typed) as told:
        line.edit.activated.emit(4)
    assert told.args == ["specialties.neurology.chair", "expected"]

"""The rows of values that can be set."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.adjustable_value import Value
from lordesk.ui.pages.settings.entry_boxes import EntryBoxes
from lordesk.ui.pages.settings.judging_state import RuleRow, list_rows, weight_rows, wish_rows
from lordesk.ui.pages.settings.rule_lines import EMPTY_LIST, RuleLine, RuleLines
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Text
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


def list_line(place: str, values: dict[str, Value], qtbot: QtBot) -> RuleLine:
    profile = place.split(".")[1] if place.startswith("profiles.") else None
    rows = list_rows(profile, own_of(values), KNOWN)
    line = RuleLine(next(row for row in rows if row.place == place), {})
    qtbot.addWidget(line)
    return line


def test_a_known_list_is_ticked_and_the_last_untick_says_it_is_empty(qtbot: QtBot) -> None:
    line = list_line("profiles.global-health.tracks", {}, qtbot)
    assert isinstance(line.edit, EntryBoxes)
    assert line.edit.entries() == ("global-health",)
    with qtbot.waitSignal(line.typed) as told:
        line.edit.boxes["global-health"].click()
    assert told.args == ["profiles.global-health.tracks", EMPTY_LIST]


def test_an_own_list_says_what_lordesks_is_by_names(qtbot: QtBot) -> None:
    line = list_line("limits.core_fields", {"limits.core_fields": ("neurology",)}, qtbot)
    assert not line.back.isHidden()
    assert line.back.text() == "Use lordesk’s list"
    said = " ".join(label.text() for label in line.findChildren(Text))
    assert "yours; lordesk’s is Internal Medicine, Family Medicine" in said


def test_words_of_a_list_are_typed_and_none_at_all_is_an_empty_list(qtbot: QtBot) -> None:
    line = list_line("limits.global_words", {}, qtbot)
    assert isinstance(line.edit, QLineEdit)
    assert line.edit.text().startswith("global health, refugee")
    with qtbot.waitSignal(line.typed) as told:
        line.edit.setText("")
        line.edit.editingFinished.emit()
    assert told.args == ["limits.global_words", EMPTY_LIST]


def test_a_list_that_ships_empty_is_called_none(qtbot: QtBot) -> None:
    place = "profiles.surgery.within"
    line = list_line(place, {place: ("urology",)}, qtbot)
    assert any("lordesk’s is none" in label.text() for label in line.findChildren(Text))

"""The section How letters are judged."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.ranking import rank
from lordesk.ui.pages.settings.entry_boxes import EntryBoxes
from lordesk.ui.pages.settings.judging import JudgingSection
from lordesk.ui.session import Session


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> JudgingSection:
    made = JudgingSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def show(section: JudgingSection, group: str, profile: str | None = None) -> None:
    section.group.setCurrentIndex(section.group.findData(group))
    section.profile.setCurrentIndex(section.profile.findData(profile))
    section.group.activated.emit(section.group.currentIndex())


def type_in(section: JudgingSection, place: str, text: str) -> None:
    edit = section.lines.line(place).edit
    assert isinstance(edit, QLineEdit)
    edit.setText(text)
    edit.editingFinished.emit()


def score(session: Session) -> int:
    return rank(session.records, session.catalogue, session.today)[0].score


def test_it_opens_at_the_profile_that_holds(section: JudgingSection) -> None:
    assert section.profile.currentText() == "Medicine"
    assert "Internal Medicine is weighed as “Medicine”" in section.held.text()
    assert section.bar.effect.text() == "All values are lordesk’s."


def test_the_effect_is_shown_before_anything_is_kept(section: JudgingSection) -> None:
    before = score(section.session)
    show(section, "work")
    type_in(section, "weights.direct", "30")

    assert "Dr. Patel 141 → 156" in section.bar.effect.text()
    assert score(section.session) == before

    section.bar.keep.click()

    assert score(section.session) == before + 15
    assert section.bar.effect.text() == "1 value is your own."


def test_what_moves_nobody_is_said_too(section: JudgingSection) -> None:
    show(section, "numbers")
    type_in(section, "portfolio.overlap_words", "10")

    assert section.bar.effect.text() == "Nobody in the list of writers would move."


def test_core_fields_are_ticked_and_global_words_typed(section: JudgingSection) -> None:
    show(section, "lists")
    boxes = section.lines.line("limits.core_fields").edit
    assert isinstance(boxes, EntryBoxes)
    assert boxes.boxes["neurology"].isChecked()
    boxes.boxes["neurology"].click()
    type_in(section, "limits.global_words", "Border clinic, rural")
    section.bar.keep.click()

    own = section.draft.book.own
    assert "neurology" not in own.names("limits.core_fields", ("neurology",))
    assert own.values["limits.global_words"] == ("Border clinic", "rural")
    assert section.bar.effect.text() == "2 values are your own."


def test_each_profile_has_lists_of_its_own(section: JudgingSection) -> None:
    show(section, "lists", "preliminary")
    assert section.profile.isEnabled()
    boxes = section.lines.line("profiles.preliminary.tracks").edit
    assert isinstance(boxes, EntryBoxes)
    for track in ("preliminary", "transitional"):
        boxes.boxes[track].click()

    assert section.draft.own.values["profiles.preliminary.tracks"] == ()
    section.lines.line("profiles.preliminary.tracks").back.click()
    assert not section.draft.is_changed


def test_a_value_that_cannot_hold_is_told_at_its_line(section: JudgingSection) -> None:
    show(section, "work")
    type_in(section, "weights.direct", "1000")

    assert (
        "takes a whole number from 0 to 100" in section.lines.line("weights.direct").problem.text()
    )
    assert not section.draft.is_changed


def test_your_own_values_are_listed_together_and_reset_one_by_one(section: JudgingSection) -> None:
    show(section, "work")
    type_in(section, "weights.direct", "30")
    section.bar.keep.click()
    show(section, "yours")
    assert section.none.isHidden()
    assert not section.profile.isEnabled()

    section.lines.line("weights.direct").back.click()
    section.bar.keep.click()

    assert not section.none.isHidden()
    assert not section.draft.book.own.values


def test_a_broken_file_is_told_with_its_place(section: JudgingSection) -> None:
    section.draft.book.file.write_text("[weights\n", encoding="utf-8")
    section.session.look_again()
    section.show_records()

    assert "rules.toml: Expected" in section.problem.text()
    assert str(section.draft.book.file) in section.problem.text()
    section.bar.reset.click()
    assert section.problem.isHidden()
    assert section.draft.book.file.with_name("rules-before-1.toml").exists()


def test_pages_hear_of_values_set_elsewhere(section: JudgingSection, qtbot: QtBot) -> None:
    session = section.session
    with qtbot.waitSignal(session.rules_changed):
        session.tools.workspace.own_rules.file.write_text(
            "[weights]\ndirect = 30\n", encoding="utf-8"
        )
        session.look_again()


def test_without_a_target_nothing_is_weighed_yet(qtbot: QtBot, empty_session: Session) -> None:
    made = JudgingSection(empty_session)
    qtbot.addWidget(made)
    made.show_records()

    assert made.held.text() == "Without a target nothing is ranked yet."
    assert made.profile.currentText() == "Every field"
    show(made, "work")
    type_in(made, "weights.direct", "30")
    assert "Nobody" in made.bar.effect.text()


def test_the_bar_stays_in_sight_as_high_as_its_words(section: JudgingSection) -> None:
    section.resize(600, 500)
    section.show()

    assert section.bar.geometry().bottom() == section.height() - 1
    assert section.viewportMargins().bottom() > section.bar.height()

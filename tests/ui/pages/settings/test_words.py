"""The section Words in texts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.entry_boxes import EntryBoxes
from lordesk.ui.pages.settings.phrase_box import PhraseBox
from lordesk.ui.pages.settings.words import WordsSection
from lordesk.ui.session import Session


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> WordsSection:
    made = WordsSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def show(section: WordsSection, group: str) -> None:
    section.group.setCurrentIndex(section.group.findData(group))
    section.group.activated.emit(section.group.currentIndex())


def box_at(section: WordsSection, place: str) -> PhraseBox:
    box = section.lines.line(place).edit
    assert isinstance(box, PhraseBox)
    return box


def type_in(section: WordsSection, place: str, text: str) -> None:
    box_at(section, place).setPlainText(text)
    box_at(section, place).clearFocus()


def settled(section: WordsSection, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in section.bar.effect.text())


def test_without_own_words_all_are_lordesks(section: WordsSection) -> None:
    assert section.bar.effect.text() == "All words are lordesk’s."
    assert section.rows_panel.title.text() == "What may tell of a patient"
    assert "stays blocked" in section.draft.book.known["guard.harmless"].meaning


def test_words_typed_are_tried_on_the_desk_and_kept_on_request(
    section: WordsSection, qtbot: QtBot
) -> None:
    QTest.keyClicks(box_at(section, "guard.asked"), "heart failure")
    settled(section, qtbot, "1 finding would come: “heart failure”.")
    assert section.draft.book.own.values == {}

    section.bar.keep.click()

    assert section.draft.book.own.values == {"guard.asked": ("heart failure",)}
    settled(section, qtbot, "1 finding on this desk comes from your words: “heart failure”.")
    assert "heart failure" in section.draft.book.guard().own.asked.by_first["heart"][0].text


def test_a_harmless_word_that_is_sure_to_tell_of_a_patient_is_refused_beside_the_box(
    section: WordsSection, qtbot: QtBot
) -> None:
    box_at(section, "guard.harmless").setPlainText("Kirkbride\nMrs. Okafor")
    line = section.lines.line("guard.harmless")
    qtbot.waitUntil(lambda: "“Mrs. Okafor” stays blocked." in line.problem.text())

    assert not section.draft.is_changed
    assert box_at(section, "guard.harmless").toPlainText() == "Kirkbride\nMrs. Okafor"
    box_at(section, "guard.harmless").setPlainText("Kirkbride")
    settled(section, qtbot, "No finding in the texts of this desk would come or go.")
    assert line.problem.text() == ""


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("🙂", "'🙂' does not fit"),
        ("\n".join(f"word{number}" for number in range(10_000)), "A list of 10000 does not fit"),
    ],
)
def test_what_cannot_be_a_word_is_one_sentence(
    section: WordsSection, qtbot: QtBot, typed: str, told: str
) -> None:
    box_at(section, "guard.asked").setPlainText(typed)

    qtbot.waitUntil(lambda: told in section.lines.line("guard.asked").problem.text())


def test_a_shipped_word_is_taken_out_by_its_box_and_put_back(
    section: WordsSection, qtbot: QtBot
) -> None:
    show(section, "wording.vague")
    boxes = section.lines.line("wording.vague.removed").edit
    assert isinstance(boxes, EntryBoxes)
    boxes.boxes["team player"].click()
    settled(section, qtbot, "No finding in the texts of this desk would come or go.")
    section.bar.keep.click()
    assert section.draft.book.own.values == {"wording.vague.removed": ("team player",)}
    settled(section, qtbot, "Your words change no finding in the texts of this desk.")

    line = section.lines.line("wording.vague.removed")
    assert line.back.text() == "Clear this list"
    line.back.click()
    section.bar.keep.click()
    assert section.draft.book.own.values == {}
    section.bar.back.click()
    assert section.draft.book.own.values == {"wording.vague.removed": ("team player",)}


def test_words_that_let_a_finding_pass_are_told_of(section: WordsSection, qtbot: QtBot) -> None:
    show(section, "wording.superlative")
    type_in(section, "wording.superlative.added", "patients")
    settled(section, qtbot, "findings would come: “patients”")
    section.bar.keep.click()
    settled(section, qtbot, "findings on this desk come from your words: “patients”.")
    section.lines.line("wording.superlative.added").back.click()
    settled(section, qtbot, "findings would go: “patients”.")
    section.bar.leave.click()
    settled(section, qtbot, "findings on this desk come from your words: “patients”.")


def test_a_file_that_cannot_be_used_is_told_of(section: WordsSection) -> None:
    section.draft.book.file.write_text("[guard", encoding="utf-8")
    section.session.look_again()
    section.show_records()

    assert "rules.toml" in section.problem.text()


def test_the_keyboard_leaves_a_box_by_tab(section: WordsSection, qtbot: QtBot) -> None:
    section.show()
    qtbot.waitExposed(section)
    box = box_at(section, "guard.harmless")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.toPlainText() == ""

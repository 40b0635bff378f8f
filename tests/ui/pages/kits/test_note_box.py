"""A finding under its bullet."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.codes import CodeRule
from lordesk.domain.findings import Mark, Severity
from lordesk.ui.pages.kits.note_box import NoteBox, act_words, headline, sentence
from lordesk.ui.pages.kits.notes import Act, Note
from lordesk.ui.widgets.buttons import Kind
from lordesk.ui.widgets.why import WhyPopup

ROOM = Mark(start=0, end=1, code="phi.room", severity=Severity.BLOCK, message="A room.")
RULES = {"phi.room": CodeRule(code="phi.room", severity="block", meaning="A room.", source="A law")}


def a_note(severity: Severity = Severity.BLOCK, *, is_patient: bool = True) -> Note:
    return Note(
        severity=severity,
        codes=("phi.room",),
        messages=("A strong claim. Did they see it?",),
        marks=(ROOM,),
        acts=(Act.REMOVE, Act.NOT_A_PATIENT),
        is_patient=is_patient,
    )


@pytest.mark.parametrize(
    ("note", "title", "said"),
    [
        (a_note(), "Names a patient: room", "Nothing is written until this is mended."),
        (a_note(Severity.WARN), "May name a patient: room", "The kit may go"),
        (a_note(Severity.WARN, is_patient=False), "A strong claim", "Did they see it?"),
    ],
)
def test_it_says_what_was_seen_and_what_follows(note: Note, title: str, said: str) -> None:
    assert headline(note) == title
    assert sentence(note).startswith(said)


def test_a_question_as_headline_keeps_its_mark() -> None:
    asked = replace(a_note(is_patient=False), messages=("Is this a name? Take it out if so.",))
    assert headline(asked) == "Is this a name?"
    assert sentence(asked) == "Take it out if so."


def test_what_blocks_has_one_filled_button(qtbot: QtBot) -> None:
    box = NoteBox(a_note(), RULES)
    qtbot.addWidget(box)
    assert box.buttons[Act.REMOVE].kind is Kind.MEND
    assert box.buttons[Act.NOT_A_PATIENT].kind is Kind.OUTLINED
    with qtbot.waitSignal(box.acted) as told:
        box.buttons[Act.NOT_A_PATIENT].click()
    assert told.args == [Act.NOT_A_PATIENT]


def test_why_tells_the_meaning_and_its_source(qtbot: QtBot) -> None:
    box = NoteBox(a_note(Severity.INFO, is_patient=False), RULES)
    qtbot.addWidget(box)
    box.show()
    box.why.click()
    popup = next(w for w in QApplication.topLevelWidgets() if isinstance(w, WhyPopup))
    assert "A room." in popup.accessibleName()
    assert "A law" in popup.accessibleName()
    popup.close()


def test_every_act_has_a_verb() -> None:
    assert all(act_words(act) for act in Act)

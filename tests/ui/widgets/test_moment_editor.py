"""Editing a moment in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.moment import Moment
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.ui.session import Session
from lordesk.ui.widgets.chips import ToggleChip
from lordesk.ui.widgets.moment_editor import MomentEditor
from tests.ui.typing import press, type_words


@pytest.fixture
def editor(session: Session, qtbot: QtBot) -> MomentEditor:
    made = MomentEditor(session, session.records.moments["m01"])
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.start()
    return made


def chip(editor: MomentEditor, words: str) -> ToggleChip:
    return next(each for each in editor.findChildren(ToggleChip) if each.text() == words)


def test_it_shows_the_moment_and_gives_it_back_unchanged(
    editor: MomentEditor, session: Session
) -> None:
    assert editor.moment == session.records.moments["m01"]


def test_every_change_is_told_as_a_whole_moment(editor: MomentEditor) -> None:
    told: list[Moment] = []
    editor.typed.connect(told.append)
    type_words(editor.edit, " Ł")
    chip(editor, "Teamwork").click()
    editor.competency.setCurrentIndex(editor.competency.findData("communication"))
    editor.competency.activated.emit(0)
    assert told[-1].text.endswith("minutes. Ł")
    assert told[-1].themes == (Theme.PRESENTATIONS, Theme.TEAMWORK)
    assert told[-1].competency is Competency.COMMUNICATION


def test_tags_typed_while_editing_are_taken_out_of_the_words(
    editor: MomentEditor, session: Session
) -> None:
    before = session.records.moments["m01"]
    type_words(editor.edit, " #teamwork @osei #prof")
    assert editor.moment.text == before.text
    assert Theme.TEAMWORK in editor.moment.themes
    assert editor.moment.competency is Competency.PROFESSIONALISM


def test_chosen_words_become_bold_and_plain_again(editor: MomentEditor) -> None:
    cursor = editor.edit.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("Pre-rounded daily"), QTextCursor.MoveMode.KeepAnchor)
    editor.edit.setTextCursor(cursor)
    editor.bold.click()
    assert editor.moment.emphasis == "Pre-rounded daily"
    editor.embolden()
    assert editor.moment.emphasis is None


def test_what_may_name_a_patient_is_underlined_and_said(editor: MomentEditor, qtbot: QtBot) -> None:
    type_words(editor.edit, " Saw Mr. Henderson.")
    qtbot.waitUntil(lambda: bool(editor.edit.marks))
    assert editor.message.text().startswith("“Mr. Henderson” names a patient")
    assert editor.edit.accessibleDescription() == editor.message.text()
    editor.edit.fill("Led rounds.")
    editor.edit.tell()
    qtbot.waitUntil(lambda: not editor.message.text())


def test_enter_keeps_it_once(editor: MomentEditor) -> None:
    kept: list[Moment] = []
    editor.kept.connect(kept.append)
    press(editor.edit, Qt.Key.Key_Return)
    editor.keep()
    editor.give_up()
    assert len(kept) == 1


def test_escape_gives_it_up_once(editor: MomentEditor) -> None:
    heard: list[object] = []
    editor.kept.connect(heard.append)
    editor.given_up.connect(lambda: heard.append(None))
    press(editor.edit, Qt.Key.Key_Escape)
    editor.keep()
    assert heard == [None]


def test_going_elsewhere_in_the_window_keeps_it(session: Session, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    editor = MomentEditor(session, session.records.moments["m01"])
    other = QLineEdit()
    column.addWidget(editor)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    editor.start()
    kept: list[Moment] = []
    editor.kept.connect(kept.append)
    editor.bold.setFocus()
    assert kept == []
    other.setFocus()
    assert len(kept) == 1


def test_suggested_themes_stand_ready_and_the_others_come_when_asked_for(
    editor: MomentEditor,
) -> None:
    assert not chip(editor, "Presentations").isHidden()
    assert chip(editor, "Ethics").isHidden()
    editor.edit.fill("Handed over every patient with a written sign-out.")
    editor.edit.tell()
    assert not chip(editor, "Volume, nights and handoffs").isHidden()
    assert editor.moment.themes == (Theme.PRESENTATIONS,)
    editor.more.click()
    assert not chip(editor, "Ethics").isHidden()
    assert editor.more.isHidden()

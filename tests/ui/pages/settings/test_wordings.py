"""The words of mails: previewed as they are typed, refused when they cannot be filled, kept."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.mails import MessageKind
from lordesk.services.own_wordings import read_own
from lordesk.ui.pages.settings.wordings import WordingEditor
from lordesk.ui.session import Session


@pytest.fixture
def editor(qtbot: QtBot, session: Session) -> WordingEditor:
    made = WordingEditor(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def test_every_kind_of_mail_has_a_name(editor: WordingEditor) -> None:
    assert editor.kind.count() == len(MessageKind)


def test_the_preview_is_filled_from_the_desk(editor: WordingEditor) -> None:
    assert "Patel" in editor.preview.text()
    assert "{" not in editor.preview.text()


def test_a_field_that_does_not_exist_is_named_and_not_kept(editor: WordingEditor) -> None:
    editor.body.setPlainText("Dear {wrter},")
    assert "wrter" in editor.problem.text()
    assert not editor.keep.isEnabled()


def test_words_of_your_own_are_kept_and_given_back(editor: WordingEditor) -> None:
    editor.subject.setText("On {service}")
    editor.keep.click()
    kind = MessageKind(editor.kind.currentData())
    assert kind in read_own(editor.folder)
    editor.ship.click()
    assert kind not in read_own(editor.folder)
    assert editor.subject.text() != "On {service}"


def test_another_kind_shows_its_words(editor: WordingEditor) -> None:
    before = editor.body.toPlainText()
    editor.kind.setCurrentIndex(3)
    editor.kind.activated.emit(3)
    assert editor.body.toPlainText() != before


def test_without_a_letter_there_is_no_preview(qtbot: QtBot, empty_session: Session) -> None:
    editor = WordingEditor(empty_session)
    qtbot.addWidget(editor)
    editor.show_records()
    assert "needs a letter" in editor.preview.text()


def choose(editor: WordingEditor, row: int) -> None:
    editor.kind.setCurrentIndex(row)
    editor.kind.activated.emit(row)


def test_what_is_typed_for_a_mail_waits_while_another_is_looked_at(editor: WordingEditor) -> None:
    shipped = editor.subject.text()
    assert not editor.is_changed
    editor.subject.setText("On {service}")
    choose(editor, 3)
    assert editor.subject.text() != "On {service}"
    assert editor.is_changed
    choose(editor, 0)
    assert editor.subject.text() == "On {service}"
    editor.keep.click()
    assert not editor.is_changed
    editor.ship.click()
    assert editor.subject.text() == shipped
    assert not editor.is_changed

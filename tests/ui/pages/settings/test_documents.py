"""The section Documents: paper, the base for Word files, and refusals in one sentence."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Paper
from lordesk.ui.pages.settings.documents import DocumentsSection
from lordesk.ui.session import Session
from tests.documents.word_files import a_word_file, said
from tests.windows import FakeAsker


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> DocumentsSection:
    made = DocumentsSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def test_paper_belongs_to_the_desk_and_can_be_undone(section: DocumentsSection) -> None:
    section.paper.chosen.emit(1)
    assert section.session.records.preferences.paper is Paper.A4
    section.show_records()
    assert section.paper.index == 1
    section.session.undo()
    assert section.session.records.preferences.paper is not Paper.A4


def test_a_base_is_checked_adopted_and_let_go(
    section: DocumentsSection, asker: FakeAsker, tmp_path: Path
) -> None:
    path = tmp_path / "letterhead.docx"
    path.write_bytes(a_word_file(said("Nordhavn Hospital")))
    asker.paths = [path]
    section.adopt.click()
    assert section.base_words.text().startswith("Your own base is in use.")
    assert section.drop.isEnabled()
    section.drop.click()
    assert "lordesk’s own" in section.base_words.text()


def test_a_file_that_is_none_is_refused_in_a_sentence(
    section: DocumentsSection, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "notes.docx"
    path.write_bytes(b"no zip")
    asker.paths = [path, tmp_path / "gone.docx", None]
    for _ in range(2):
        with qtbot.waitSignal(section.session.problem):
            section.adopt.click()
    section.adopt.click()
    assert not section.drop.isEnabled()

"""The applicant's own files in a kit."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.kit_review import FileReview
from lordesk.ui.pages.kits.enclosures import Enclosures, document_words
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.text import Text
from tests.builders import day
from tests.kits import a_document
from tests.windows import FakeAsker

LETTER = LetterKey("patel-im")


@pytest.fixture
def files(session: Session, qtbot: QtBot) -> Enclosures:
    made = Enclosures(session)
    qtbot.addWidget(made)
    made.show_files(LETTER, ())
    return made


def a_file(**fields: Any) -> FileReview:
    given: dict[str, Any] = {
        "document": a_document(dated=day("2026-11-01")),
        "name": "Curriculum vitae",
        "is_found": True,
        "pages": 2,
        "findings": (),
        **fields,
    }
    return FileReview(**given)


def words(files: Enclosures) -> list[str]:
    return [text.text() for text in files.findChildren(Text) if not text.isHidden()]


def test_each_file_says_what_it_is(files: Enclosures) -> None:
    files.show_files(LETTER, (a_file(), a_file(pages=None, name="Photo")))
    assert "cv.pdf · 2 pages · of Sun 1 Nov 2026" in words(files)
    assert "cv.pdf · goes along beside the packet · of Sun 1 Nov 2026" in words(files)


def test_what_was_found_in_a_file_stands_under_it(files: Enclosures) -> None:
    gone = Finding(code="document.missing", severity=Severity.WARN, message="cv.pdf was not found.")
    files.show_files(LETTER, (a_file(is_found=False, pages=None, findings=(gone,)),))
    assert "cv.pdf was not found." in words(files)


def test_without_files_a_cv_is_proposed(files: Enclosures) -> None:
    assert "No file of your own yet. A CV helps every writer." in words(files)


def test_a_letter_id_is_offered_and_never_taken_unasked(files: Enclosures, qtbot: QtBot) -> None:
    files.show_files(LETTER, (a_file(letter_id="ABC123"),))
    assert "This form says Letter ID ABC123." in words(files)
    take = next(each for each in files.findChildren(Button) if each.text() == "Take it over")
    with qtbot.waitSignal(files.id_wanted):
        take.click()


def test_a_file_is_added_by_its_kind_and_taken_back(
    files: Enclosures, session: Session, asker: FakeAsker, tmp_path: Path
) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(b"%PDF form")
    asker.paths += [path, None]
    place = tuple(DocumentKind).index(DocumentKind.REQUEST_FORM)
    files.menu.actions()[place].trigger()
    QApplication.processEvents()
    added = list(session.records.documents)[-1]
    assert (added.kind, added.letter, added.path) == (
        DocumentKind.REQUEST_FORM,
        "patel-im",
        "form.pdf",
    )
    files.enclose(DocumentKind.CV)
    assert len(session.records.documents) == 3
    session.undo()
    assert len(session.records.documents) == 2


def test_a_file_is_left_out_by_its_button(files: Enclosures, session: Session) -> None:
    document = next(iter(session.records.documents))
    files.show_files(LETTER, (a_file(document=document),))
    leave = next(each for each in files.findChildren(Button) if each.icon_name == "cross")
    assert leave.accessibleName() == "Leave out Curriculum vitae"
    leave.click()
    assert document.key not in session.records.documents


def test_every_kind_has_words() -> None:
    assert len({document_words(kind) for kind in DocumentKind}) == len(DocumentKind)


def test_a_document_let_fall_is_taken_along_as_the_kind_that_is_chosen(
    files: Enclosures, session: Session, tmp_path: Path
) -> None:
    cv = tmp_path / "new cv.pdf"
    cv.write_bytes(b"%PDF cv")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(cv))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, button, none)
    files.dragEnterEvent(enter)
    assert enter.isAccepted()
    files.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, none))
    files.menu.close()
    before = len(session.records.documents)
    files.menu.actions()[-1].trigger()
    QApplication.processEvents()
    assert len(session.records.documents) == before + 1


def test_a_file_that_cannot_go_along_is_said_and_changes_nothing(
    files: Enclosures, session: Session, asker: FakeAsker, tmp_path: Path
) -> None:
    path = tmp_path / "setup.exe"
    path.write_bytes(b"MZ")
    asker.paths.append(path)
    told: list[str] = []
    session.problem.connect(told.append)
    before = session.records
    files.enclose(DocumentKind.OTHER)
    QApplication.processEvents()
    assert session.records is before
    assert "setup.exe is not a document" in told[0]


def test_a_copy_is_made_where_the_work_runs_and_not_where_it_is_asked_for(
    files: Enclosures, session: Session, asker: FakeAsker, tmp_path: Path
) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"%PDF new")
    asker.paths.append(path)
    before = session.records
    files.enclose(DocumentKind.OTHER)
    assert session.records is before
    QApplication.processEvents()
    assert len(session.records.documents) == len(before.documents) + 1

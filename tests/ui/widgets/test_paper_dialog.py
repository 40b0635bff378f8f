"""A finished PDF to look at, save and print."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lordesk.services.status import status
from lordesk.ui.session import Session
from lordesk.ui.widgets.paper_dialog import PaperDialog, paper_of
from tests.windows import FakeAsker


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def made(session: Session, parent: QWidget) -> tuple[PaperDialog, bytes]:
    page = status(session.records, session.catalogue, session.today)
    content = session.tools.workspace.renderer.pdf(page)
    return PaperDialog(session, paper_of(content), "Status", "status.pdf", parent), content


def test_what_is_seen_is_what_is_saved(
    session: Session, asker: FakeAsker, parent: QWidget, tmp_path: Path
) -> None:
    dialog, content = made(session, parent)
    pages = [label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    assert [label.accessibleName() for label in pages] == ["Page 1 of 1"]
    asker.paths.append(tmp_path / "status.pdf")
    dialog.save()
    assert (tmp_path / "status.pdf").read_bytes() == content


def test_a_place_that_cannot_be_written_is_told(
    session: Session, asker: FakeAsker, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, _ = made(session, parent)
    (tmp_path / "file").write_text("no folder")
    asker.paths.append(tmp_path / "file" / "status.pdf")
    with qtbot.waitSignal(session.problem):
        dialog.save()


def test_the_preview_prints_the_same_pages(session: Session, parent: QWidget, qtbot: QtBot) -> None:
    dialog, _ = made(session, parent)
    preview = dialog.print_pages()
    with qtbot.waitExposed(preview):
        preview.show()
    assert preview.sheets.pageCount() == 1
    preview.reject()

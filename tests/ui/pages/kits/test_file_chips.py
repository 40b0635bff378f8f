"""Files of a kit that can be dragged out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.services.kit_parts import KitFile, KitResult, Role
from lordesk.ui.pages.kits.file_chips import FileChip, FileChips, attachable
from tests.ui.typing import press


def a_result(folder: Path | None) -> KitResult:
    def file(role: Role, path: str) -> KitFile:
        return KitFile(role=role, format="pdf", path=path, sha256=None)

    return KitResult(
        folder=folder,
        ready=True,
        findings=(),
        files=(
            file(Role.COVER, "1 Cover.pdf"),
            file(Role.SUMMARY, "Editable/2 Summary of our work.docx"),
            file(Role.EMAIL, "E-mail.eml"),
            file(Role.ARCHIVE, "Kit.zip"),
            file(Role.MANIFEST, "manifest.json"),
        ),
    )


@pytest.fixture
def chips(qtbot: QtBot, tmp_path: Path) -> FileChips:
    made = FileChips()
    qtbot.addWidget(made)
    made.show_result(a_result(tmp_path))
    return made


def test_all_files_and_each_file_can_be_dragged(chips: FileChips, tmp_path: Path) -> None:
    assert [chip.text() for chip in chips.chips] == [
        "All files",
        "1 Cover.pdf",
        "2 Summary of our work.docx",
    ]
    urls = [Path(url.toLocalFile()) for url in chips.chips[0].make_drag().mimeData().urls()]
    assert urls == list(attachable(a_result(tmp_path)))


def test_the_clipboard_takes_the_files(chips: FileChips, tmp_path: Path) -> None:
    press(chips.chips[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    [url] = QApplication.clipboard().mimeData().urls()
    assert Path(url.toLocalFile()) == tmp_path / "1 Cover.pdf"


def test_a_file_is_opened_by_its_chip(chips: FileChips, qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[Path] = []
    chips.opened.connect(opened.append)
    chips.chips[0].click()
    chips.chips[1].click()
    assert opened == [tmp_path / "1 Cover.pdf"]


def test_a_short_move_is_a_click_and_a_long_one_a_drag(
    chips: FileChips, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[Qt.DropAction] = []

    class NoDrag:
        def exec(self, action: Qt.DropAction) -> None:
            dragged.append(action)

    def no_drag(_chip: FileChip) -> NoDrag:
        return NoDrag()

    monkeypatch.setattr(FileChip, "make_drag", no_drag)
    chip = chips.chips[1]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def mouse(kind: QEvent.Type, x: float) -> QMouseEvent:
        return QMouseEvent(kind, QPointF(x, 5), QPointF(x, 5), left, left, none)

    chip.mousePressEvent(mouse(QEvent.Type.MouseButtonPress, 5))
    chip.mouseMoveEvent(mouse(QEvent.Type.MouseMove, 7))
    assert dragged == []
    chip.mouseMoveEvent(mouse(QEvent.Type.MouseMove, 60))
    assert dragged == [Qt.DropAction.CopyAction]


def test_without_a_kit_there_is_nothing_to_drag(chips: FileChips) -> None:
    chips.show_result(None)
    assert chips.isHidden()
    assert attachable(a_result(None)) == ()

"""The real asker: Qt's dialogs, the system's programs, the clipboard."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from lordesk.ui.asking import FileKind, Question

if TYPE_CHECKING:
    from lordesk.domain.clash import Choices, ClashError
    from lordesk.domain.history import HistoryAction
    from lordesk.domain.records import Records


class QtAsker:
    """Remembers the folder of the last file for the next dialog; the first shows Documents."""

    def __init__(self, folder: str = "") -> None:
        self.folder_used = folder

    def open_file(self, parent: QWidget, title: str, kinds: tuple[FileKind, ...]) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(parent, title, self._start(), _filters(kinds))
        return self._used(name)

    def save_file(
        self, parent: QWidget, title: str, suggested: str, kinds: tuple[FileKind, ...]
    ) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        start = str(Path(self._start()) / suggested)
        name, chosen = QFileDialog.getSaveFileName(parent, title, start, _filters(kinds))
        path = self._used(name)
        if path is None or path.suffix:
            return path
        kind = next((each for each in kinds if each.filter == chosen), kinds[0])
        whole = path.with_suffix(f".{kind.endings[0]}")
        return whole if not whole.exists() or self._may_replace(parent, title, whole) else None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(parent, title, self._start())
        if name:
            self.folder_used = name
        return Path(name) if name else None

    def confirm(self, parent: QWidget, question: Question) -> bool:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox
        from shiboken6 import isValid

        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning if question.is_grave else QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)  # it names what people typed
        box.setWindowTitle(question.title)
        box.setText(question.text)
        act = box.addButton(question.act, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if not isValid(box):  # what it lay on went away, and the question with it
            return False
        box.deleteLater()
        return box.clickedButton() is act

    def text(self, parent: QWidget, title: str, label: str, initial: str = "") -> str | None:
        from PySide6.QtWidgets import QInputDialog

        typed, is_given = QInputDialog.getText(parent, title, label, text=initial)
        return typed.strip() if is_given else None

    def settle(
        self, clash: "ClashError", records: "Records", action: "HistoryAction"
    ) -> "Choices | None":
        from PySide6.QtWidgets import QApplication
        from shiboken6 import isValid

        from lordesk.ui.merging.dialog import MergeDialog
        from lordesk.ui.merging.state import state_of

        state = state_of(clash.clashes, records)
        beneath = QApplication.activeModalWidget() or QApplication.activeWindow()
        parent = beneath if beneath is not None and beneath.isVisible() else None
        dialog = MergeDialog(state, records, action, parent)
        is_chosen = bool(dialog.exec())
        if not isValid(dialog):  # what it lay on went away, and the dialog with it
            return None
        dialog.deleteLater()
        return dialog.state.choices if is_chosen else None

    def open_path(self, path: Path) -> bool:
        return _opened(QUrl.fromLocalFile(str(path)))

    def reveal(self, path: Path) -> bool:
        """Select the file where the file manager can, else open its folder."""
        if sys.platform == "win32":
            return _started(["explorer", "/select,", str(path)])
        if sys.platform == "darwin":
            return _started(["open", "-R", str(path)])
        return self.open_path(path if path.is_dir() else path.parent)

    def open_link(self, url: str) -> bool:
        return _opened(QUrl(url))

    def copy(self, text: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)

    def _may_replace(self, parent: QWidget, title: str, path: Path) -> bool:
        """The dialog asked about the name without its ending."""
        from PySide6.QtCore import QCoreApplication

        there = QCoreApplication.translate("asker", "{name} is there already. Replace it?")
        act = QCoreApplication.translate("asker", "Replace")
        text = there.format(name=path.name)
        return self.confirm(parent, Question(title=title, text=text, act=act, is_grave=True))

    def _start(self) -> str:
        from PySide6.QtCore import QStandardPaths

        if self.folder_used and Path(self.folder_used).is_dir():
            return self.folder_used
        places = QStandardPaths.StandardLocation
        documents = QStandardPaths.writableLocation(places.DocumentsLocation)
        return documents if Path(documents).is_dir() else str(Path.home())

    def _used(self, name: str) -> Path | None:
        if not name:
            return None
        self.folder_used = str(Path(name).parent)
        return Path(name)


def _opened(url: QUrl) -> bool:
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(url)


def _filters(kinds: tuple[FileKind, ...]) -> str:
    return ";;".join(kind.filter for kind in kinds)


def _started(words: list[str]) -> bool:
    import subprocess

    try:
        subprocess.Popen(words)  # noqa: S603 - the system's own file manager, by its fixed name
    except OSError:
        return False
    return True

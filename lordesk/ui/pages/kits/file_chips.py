"""The files of a written kit as chips that can be dragged into a mail or a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.icons import pixmap
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.services.kit_parts import KitResult

NOT_DRAGGED = frozenset({"manifest", "archive", "email"})


def urls_of(paths: tuple[Path, ...]) -> QMimeData:
    """What a mail program or a file manager takes on a drop."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def attachable(result: KitResult) -> tuple[Path, ...]:
    """The files a writer needs, without archive, manifest and the draft itself."""
    if result.folder is None:
        return ()
    return tuple(
        result.folder / file.path for file in result.files if file.role.value not in NOT_DRAGGED
    )


class FileChip(Button):
    """Drag it out, or Enter to open it."""

    opened = Signal(object)

    def __init__(self, words: str, paths: tuple[Path, ...], parent: QWidget | None = None) -> None:
        super().__init__(words, Kind.OUTLINED, "file", parent)
        self.paths = paths
        self._pressed_at = QPoint()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag into a mail; Ctrl+C copies the files"))
        self.clicked.connect(self._open)

    def mime(self) -> QMimeData:
        return urls_of(self.paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            QApplication.clipboard().setMimeData(self.mime())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            self.setDown(False)
            self.make_drag().exec(Qt.DropAction.CopyAction)

    def make_drag(self) -> QDrag:
        drag = QDrag(self)
        drag.setMimeData(self.mime())
        drag.setPixmap(pixmap("file", 32, look.current().colour("accent")))
        return drag

    def _open(self) -> None:
        if len(self.paths) == 1:
            self.opened.emit(self.paths[0])


class FileChips(QWidget):
    """First all files at once, then each of them."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = Flow(self, gap=Space.S)
        self.hide()

    @property
    def chips(self) -> list[FileChip]:
        return [each for each in self.flow.widgets if isinstance(each, FileChip)]

    def show_result(self, result: KitResult | None) -> None:
        self.flow.clear()
        paths = attachable(result) if result else ()
        self.setVisible(bool(paths))
        if not paths:
            return
        self.flow.addWidget(Text(self.tr("Drag out:"), Role.SECOND).on_one_line())
        self._add(self.tr("All files"), paths)
        for path in paths:
            self._add(path.name, (path,))
        self.updateGeometry()

    def _add(self, words: str, paths: tuple[Path, ...]) -> None:
        chip = FileChip(words, paths)
        chip.opened.connect(self.opened)
        self.flow.addWidget(chip)

"""Files that macOS asks the running program to open: there a double click is no argument."""

import sys

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileRequests(QObject):
    """Keeps what is asked for before the desk is open, and hands it over from `begin` on."""

    given = Signal(list)
    """The paths, as texts."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._has_begun = False
        if sys.platform == "darwin":  # elsewhere nobody asks so, and each event would pass here
            app.installEventFilter(self)

    def begin(self) -> None:
        self._has_begun = True
        if self._waiting:
            self.given.emit(self._waiting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if self._has_begun:
            self.given.emit([event.file()])
        else:
            self._waiting.append(event.file())
        return True

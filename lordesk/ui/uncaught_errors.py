"""Handles uncaught errors: logs each and shows a report to copy; the desk stays safe."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lordesk.domain.errors import LordeskError
from lordesk.services.reports import keep_report, report_of
from lordesk.ui.asking import Asker
from lordesk.ui.core_sentences import in_language
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.reading_text import ReadingText
from lordesk.ui.widgets.text import Role, Text


class ErrorReportDialog(QDialog):
    """Says that nothing saved is lost; the report holds no personal data."""

    def __init__(self, report: str, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        grow(self, QWidget.setMinimumWidth, 520)
        self._report, self._asker = report, asker
        shown = ReadingText(report)
        shown.setAccessibleName(self.tr("Report"))
        copy = Button(self.tr("Copy the report"))
        copy.clicked.connect(self._copy)
        go_on = Button(self.tr("Go on"), Kind.FILLED)
        go_on.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Something went wrong inside lordesk"), Role.PANEL_TITLE))
        sentence = self.tr(
            "Nothing saved is lost. The last step may not have been kept. The report below says "
            "where the program broke and holds nothing of yours; please send it to us."
        )
        column.addWidget(Text(sentence))
        column.addWidget(shown)
        buttons = Bar()
        buttons.lead(copy)
        buttons.end(go_on)
        column.addLayout(buttons)

    def _copy(self) -> None:
        self._asker.copy(self._report)


class UncaughtErrors(QObject):
    """Takes the place of the interpreter's hook while the window is open."""

    problem = Signal(str)

    def __init__(self, log_folder: Path, asker: Asker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._asker = asker
        self._before = sys.excepthook
        self._told: set[str] = set()
        """Reports since the last dialog was left; what breaks in painting comes with each look."""
        self._shown: ErrorReportDialog | None = None

    def watch(self) -> None:
        sys.excepthook = self.handle

    def rest(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and show a bug; what a person could meet is said in a sentence instead."""
        if isinstance(error, LordeskError):
            self.problem.emit(in_language(error.message))
            return
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        report, is_first = report_of(error), not self._told
        if report in self._told:
            return
        self._told.add(report)
        keep_report(error, self._log_folder)
        if is_first:  # what the dialog is made of may be what broke
            self._shown = ErrorReportDialog(report, self._asker)
            self._shown.finished.connect(self._forget)
            self._shown.open()

    @property
    def dialog(self) -> ErrorReportDialog | None:
        """What is shown now; one dialog however many bugs follow each other."""
        return self._shown

    def _forget(self) -> None:
        self._told.clear()
        self._shown = None

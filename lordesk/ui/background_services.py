"""What runs beside the pages once the first is shown: clocks, notices, error reports."""

import gc
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings

from lordesk.domain.opening import Fresh, Opened
from lordesk.ui.calendar_keeper import keeper_of
from lordesk.ui.core_sentences import in_language
from lordesk.ui.notices import Notices, TrayNotifier
from lordesk.ui.page_preloading import PagePreloader
from lordesk.ui.second_start import SecondStarts
from lordesk.ui.snapshot_keeper import SnapshotKeeper
from lordesk.ui.uncaught_errors import UncaughtErrors
from lordesk.ui.window import MainWindow


class BackgroundServices(QObject):
    """Starts when the first page is shown, and ends with the process."""

    def __init__(self, window: MainWindow, outcome: Fresh | Opened) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._outcome = outcome
        self._second_starts: SecondStarts | None = None
        self._uncaught_errors: UncaughtErrors | None = None

    def begin(self) -> None:
        window, session, tools = self._window, self._session, self._session.tools
        session.start()
        keeper_of(session).refresh()
        SnapshotKeeper(session)
        self._uncaught_errors = UncaughtErrors(tools.data, tools.asker, self)
        self._uncaught_errors.problem.connect(session.problem)
        self._uncaught_errors.watch()
        self._second_starts = SecondStarts(tools.data, self)
        self._second_starts.arrived.connect(self.come_forward)
        self._say_how_it_opened()
        window.open_files(tuple(str(path) for path in tools.files))
        self._tell_what_is_due()
        self._offer_a_safe_place()
        preloading = PagePreloader(window)
        preloading.finished.connect(_spare_what_stays)
        preloading.begin()

    def come_forward(self, files: list[str]) -> None:
        """Show the window on top and take in the files that a second start was given."""
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        window.open_files(tuple(files))

    def end(self) -> None:
        """Release what belongs to the process and would outlive the window."""
        if self._second_starts is not None:
            self._second_starts.close()
        if self._uncaught_errors is not None:
            self._uncaught_errors.rest()
        gc.unfreeze()

    def _tell_what_is_due(self) -> None:
        tray = TrayNotifier(self)
        tray.clicked.connect(self._come_when_clicked)
        Notices(self._session, tray, self._settings()).tell()

    def _offer_a_safe_place(self) -> None:
        """Offers to move a desk out of a cloud folder, unless it is read-only."""
        outcome = self._outcome
        if outcome.place.wants_moving and not is_read_only(outcome):
            from lordesk.ui.moving import offer

            offer(self._session, outcome.place, self._settings(), self._window)

    def _settings(self) -> QSettings:
        file = str(self._session.tools.data / "window.ini")
        return QSettings(file, QSettings.Format.IniFormat)

    def _come_when_clicked(self) -> None:
        self.come_forward([])

    def _say_how_it_opened(self) -> None:
        old = self._session.tools.workspace.old_copy()
        said = opening_words(self._outcome) or (moved_words(old) if old else "")
        if said:
            self._session.problem.emit(said)


def opening_words(outcome: Fresh | Opened) -> str:
    """What a person should know about how the desk was opened; empty when all is usual."""
    if is_read_only(outcome):
        return QCoreApplication.translate(
            "opening", "This desk can be looked at only: its file or folder cannot be written."
        )
    warning = outcome.warning if isinstance(outcome, Opened) else ""
    return in_language(warning or outcome.place.warning or "")


def is_read_only(outcome: Fresh | Opened) -> bool:
    return isinstance(outcome, Opened) and outcome.is_read_only


def moved_words(old: Path) -> str:
    """What to do about the copy that a move left behind."""
    said = QCoreApplication.translate(
        "opening",
        "Your desk was moved. Its old copy is still in {folder}; remove it under Settings, "
        "This computer.",
    )
    return said.format(folder=old)


def _spare_what_stays() -> None:
    """Excludes pages and rules from garbage collection; they live as long as the window."""
    gc.freeze()

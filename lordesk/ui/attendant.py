"""What starts once the desk is shown: clocks, doorbell, notices, files given, last chance."""

import gc
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings

from lordesk.domain.opening import Fresh, Opened
from lordesk.ui.application import Program
from lordesk.ui.calendar_keeper import keeper_of
from lordesk.ui.doorbell import Doorbell
from lordesk.ui.last_chance import LastChance
from lordesk.ui.notices import Notices, TrayNotifier
from lordesk.ui.said_sentences import in_language
from lordesk.ui.snapshot_keeper import SnapshotKeeper
from lordesk.ui.warming import Warming


class Attendant(QObject):
    """Begins when the first page is there, and ends with the process."""

    def __init__(self, program: Program, outcome: Fresh | Opened) -> None:
        super().__init__(program.window)
        self._program = program
        self._outcome = outcome
        self._doorbell: Doorbell | None = None
        self._last_chance: LastChance | None = None

    def begin(self) -> None:
        program, tools = self._program, self._program.session.tools
        program.session.start()
        keeper_of(program.session).refresh()
        SnapshotKeeper(program.session)
        self._last_chance = LastChance(tools.data, tools.asker, self)
        self._last_chance.broke.connect(program.session.failed)
        self._last_chance.watch()
        self._doorbell = Doorbell(tools.data, self)
        self._doorbell.rung.connect(self.come_forward)
        self._say_how_it_opened()
        program.window.open_files(tuple(str(path) for path in tools.files))
        self._tell_what_is_due()
        self._offer_a_safe_place()
        warming = Warming(program.window)
        warming.finished.connect(_spare_what_stays)
        warming.begin()

    def come_forward(self, files: list[str]) -> None:
        """A second start rang: show this window and take in the files it was given."""
        window = self._program.window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        window.open_files(tuple(files))

    def end(self) -> None:
        """Give back what belongs to the process and not to the window."""
        if self._doorbell is not None:
            self._doorbell.close()
        if self._last_chance is not None:
            self._last_chance.rest()
        gc.unfreeze()

    def _tell_what_is_due(self) -> None:
        tray = TrayNotifier(self)
        tray.clicked.connect(self._come_when_clicked)
        Notices(self._program.session, tray, self._settings()).tell()

    def _offer_a_safe_place(self) -> None:
        """A desk in a cloud folder may be moved; one that cannot be written cannot."""
        outcome, program = self._outcome, self._program
        if outcome.place.wants_moving and not is_read_only(outcome):
            from lordesk.ui.moving import offer

            offer(program.session, outcome.place, self._settings(), program.window)

    def _settings(self) -> QSettings:
        file = str(self._program.session.tools.data / "window.ini")
        return QSettings(file, QSettings.Format.IniFormat)

    def _come_when_clicked(self) -> None:
        self.come_forward([])

    def _say_how_it_opened(self) -> None:
        old = self._program.session.tools.workspace.old_copy()
        said = opening_words(self._outcome) or (moved_words(old) if old else "")
        if said:
            self._program.session.failed.emit(said)


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
    """Pages and rules stay as long as the window: to look through them for garbage is a jerk."""
    gc.freeze()

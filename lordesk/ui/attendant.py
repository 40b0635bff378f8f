"""What starts once the desk is shown: clocks, doorbell, notices, files given, last chance."""

from PySide6.QtCore import QCoreApplication, QObject, QSettings

from lordesk.domain.opening import Fresh, Opened
from lordesk.ui.application import Program
from lordesk.ui.calendar_keeper import keeper_of
from lordesk.ui.doorbell import Doorbell
from lordesk.ui.last_chance import LastChance
from lordesk.ui.notices import Notices, TrayNotifier
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
        Warming(program.window).begin()

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

    def _tell_what_is_due(self) -> None:
        tray = TrayNotifier(self)
        tray.clicked.connect(self._come_when_clicked)
        file = str(self._program.session.tools.data / "window.ini")
        settings = QSettings(file, QSettings.Format.IniFormat)
        Notices(self._program.session, tray, settings).tell()

    def _come_when_clicked(self) -> None:
        self.come_forward([])

    def _say_how_it_opened(self) -> None:
        said = opening_words(self._outcome)
        if said:
            self._program.session.failed.emit(said)


def opening_words(outcome: Fresh | Opened) -> str:
    """What a person should know about how the desk was opened; empty when all is usual."""
    if isinstance(outcome, Opened) and outcome.is_read_only:
        return QCoreApplication.translate(
            "opening", "This desk can be looked at only: its file or folder cannot be written."
        )
    warning = outcome.warning if isinstance(outcome, Opened) else ""
    return warning or outcome.place.warning or ""

"""Starts the program's window: application, fonts, look, session, and the last-chance handler."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lordesk import __version__, paths
from lordesk.ui.calendar_keeper import keeper_of
from lordesk.ui.jobs import Jobs
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look, Scheme
from lordesk.ui.theme.style import DeskStyle
from lordesk.ui.tools import Tools
from lordesk.ui.widgets.focus_ring import FocusRing
from lordesk.ui.window import MainWindow

if TYPE_CHECKING:
    from lordesk.domain.opening import Fresh, Opened, OpenElsewhere
    from lordesk.ui.doorbell import Doorbell
    from lordesk.ui.last_chance import LastChance


DONE, TROUBLE = 0, 4
DESKTOP_ENTRY = "io.github.lordesk.Lordesk"
"""By this name Linux desktops find the program's icon; it is the `id` of the product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What lives as long as the window does."""

    app: QApplication
    session: Session
    window: MainWindow
    ring: FocusRing
    dresser: "Dresser"


class Dresser(QObject):
    """Keeps the look in step with the choices of this computer and with the desktop."""

    def __init__(self, app: QApplication, session: Session) -> None:
        super().__init__(session)
        self._app = app
        self._session = session
        session.choices_changed.connect(self.dress)
        app.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self) -> None:
        choices = self._session.choices
        colours = look.chosen(Scheme(choices.appearance.value), self._app)
        wanted = Look(colours=colours, scale=choices.text_size / 100)
        if wanted != look.current() or not self._app.styleSheet():
            look.apply(self._app, wanted)


class Attendant(QObject):
    """What starts after the first paint: clocks, the doorbell, the files given, the last chance."""

    def __init__(self, program: Program, outcome: "Fresh | Opened") -> None:
        super().__init__(program.window)
        self._program = program
        self._outcome = outcome
        self._doorbell: Doorbell | None = None
        self._last_chance: LastChance | None = None

    def begin(self) -> None:
        from lordesk.ui.doorbell import Doorbell
        from lordesk.ui.last_chance import LastChance
        from lordesk.ui.warming import warm_up

        program, tools = self._program, self._program.session.tools
        program.session.start()
        self._last_chance = LastChance(tools.data, tools.asker, self)
        self._last_chance.broke.connect(program.session.failed)
        self._last_chance.watch()
        self._doorbell = Doorbell(tools.data, self)
        self._doorbell.rung.connect(self.come_forward)
        self._say_how_it_opened()
        program.window.open_files(tuple(str(path) for path in tools.files))
        warm_up(program.session)

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

    def _say_how_it_opened(self) -> None:
        said = opening_words(self._outcome)
        if said:
            self._program.session.failed.emit(said)


def opening_words(outcome: "Fresh | Opened") -> str:
    """What a person should know about how the desk was opened; empty when all is usual."""
    from lordesk.domain.opening import Opened

    if isinstance(outcome, Opened) and outcome.is_read_only:
        return QCoreApplication.translate(
            "opening", "This desk can be looked at only: its file or folder cannot be written."
        )
    return outcome.place.warning or ""


def make_application() -> QApplication:
    """The one application of this process, in our style and fonts."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(["lordesk"])
    app.setApplicationName("lordesk")
    app.setApplicationDisplayName("lordesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_ENTRY)
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "lordesk.svg")))
    app.setStyle(DeskStyle())
    look.load_fonts()
    return app


def make_program(tools: Tools, jobs: Jobs | None = None) -> Program:
    """Everything of one window, not yet shown."""
    app = make_application()
    session = Session(tools, jobs or Jobs())
    dresser = Dresser(app, session)
    dresser.dress()
    speak(app, session.choices.language)
    settings = QSettings(str(tools.data / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(session, settings)
    window.first_painted.connect(keeper_of(session).refresh)
    return Program(app=app, session=session, window=window, ring=FocusRing(app), dresser=dresser)


def speak(app: QApplication, choice: str) -> None:
    """Translate the window into the language of a choice, where one ships."""
    from lordesk.ui.translation import LinguistTranslator, language_of, translations

    texts = translations(language_of(choice))
    for present in app.findChildren(LinguistTranslator):
        app.removeTranslator(present)
        present.deleteLater()
    if texts is not None:
        app.installTranslator(LinguistTranslator(texts, app))


def run_window(tools: Tools) -> int:
    """Show the window until it is closed; returns the exit code."""
    from lordesk.domain.opening import Fresh, Opened

    make_application()
    outcome = tools.workspace.open_desk()
    if not isinstance(outcome, Fresh | Opened):
        from lordesk.ui.opening import settle

        outcome = settle(tools.workspace, outcome)
    if not isinstance(outcome, Fresh | Opened):
        return _left(tools, outcome)
    program = make_program(tools)
    attendant = Attendant(program, outcome)
    program.window.first_painted.connect(attendant.begin)
    program.window.show_first()
    code = program.app.exec()
    attendant.end()
    return code


def _left(tools: Tools, outcome: "OpenElsewhere | None") -> int:
    """The desk is in another window, which is brought forward; or the person left."""
    if outcome is None:
        return TROUBLE
    from lordesk.ui.doorbell import ring

    return DONE if ring(tools.data, tools.files) else TROUBLE

"""Starts the program's window: application, fonts, look, session, and the last-chance handler."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from lordesk import __version__
from lordesk.ui.jobs import Jobs
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look, Scheme
from lordesk.ui.theme.style import DeskStyle
from lordesk.ui.tools import Tools
from lordesk.ui.widgets.focus_ring import FocusRing
from lordesk.ui.window import MainWindow


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
    app.setDesktopFileName("lordesk")
    app.setStyle(DeskStyle())
    look.load_fonts()
    return app


def make_program(tools: Tools, jobs: Jobs | None = None) -> Program:
    """Everything of one window, not yet shown."""
    app = make_application()
    session = Session(tools, jobs or Jobs())
    dresser = Dresser(app, session)
    dresser.dress()
    settings = QSettings(str(tools.data / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(session, settings)
    return Program(app=app, session=session, window=window, ring=FocusRing(app), dresser=dresser)


def run_window(tools: Tools) -> int:
    """Show the window until it is closed; returns the exit code."""
    program = make_program(tools)
    program.window.first_painted.connect(program.session.start)
    program.window.show_first()
    return program.app.exec()

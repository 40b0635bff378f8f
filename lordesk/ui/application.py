"""Starts the program's window: application, fonts, look, session, and the last-chance handler."""

import os
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lordesk import __version__, paths
from lordesk.ui import screen
from lordesk.ui.file_requests import FileRequests
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look, Scheme
from lordesk.ui.window import MainWindow

if TYPE_CHECKING:
    from lordesk.domain.machine_choices import MachineChoices
    from lordesk.domain.opening import Fresh, Opened
    from lordesk.ui.attendant import Attendant
    from lordesk.ui.jobs import Jobs
    from lordesk.ui.session import Session
    from lordesk.ui.theme.restyling import Restyling
    from lordesk.ui.tools import Tools
    from lordesk.ui.widgets.focus_ring import FocusRing


DONE, TROUBLE = 0, 4
DESKTOP_ENTRY = "io.github.lordesk.Lordesk"
"""By this name Linux desktops find the program's icon; it is the `id` of the product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What lives as long as the window does."""

    app: QApplication
    session: "Session"
    window: MainWindow
    ring: "FocusRing"
    dresser: "Dresser"


class Dresser(QObject):
    """Keeps the look in step with the choices of this computer and with the desktop."""

    def __init__(self, app: QApplication, session: "Session") -> None:
        super().__init__(session)
        self._app = app
        self._session = session
        self._restyling: Restyling | None = None
        session.choices_changed.connect(self.dress)
        app.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self) -> None:
        """Another text size comes in steps, another theme at once."""
        wanted = chosen_look(self._app, self._session.choices)
        if wanted.scale != look.current().scale or self._is_restyling:
            self._steps().begin(wanted)
        elif wanted != look.current():
            look.apply(self._app, wanted)

    @property
    def is_under_way(self) -> bool:
        """Whether some widgets are not yet in the look that was chosen."""
        from lordesk.ui.theme.recolouring import Recolouring

        recolouring = self._app.findChild(Recolouring)
        return self._is_restyling or (recolouring is not None and recolouring.is_under_way)

    @property
    def _is_restyling(self) -> bool:
        return self._restyling is not None and self._restyling.is_under_way

    def _steps(self) -> "Restyling":
        from lordesk.ui.theme.restyling import Restyling

        if self._restyling is None:
            self._restyling = Restyling(self._app, self)
            self._restyling.came.connect(self._session.dressed)
        return self._restyling


def dress(app: QApplication, choices: "MachineChoices") -> None:
    """Put the look that was chosen in force, if it is not."""
    wanted = chosen_look(app, choices)
    if wanted != look.current() or not app.styleSheet():
        look.apply(app, wanted)


def chosen_look(app: QApplication, choices: "MachineChoices") -> Look:
    colours = look.chosen(Scheme(choices.appearance.value), app)
    return Look(colours=colours, scale=choices.text_size / 100)


def make_application() -> QApplication:
    """The one application of this process, in our style and fonts."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    app = QApplication(["lordesk", "-style", "Fusion"])  # set later it would be made twice
    app.setApplicationName("lordesk")
    app.setApplicationDisplayName("lordesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_ENTRY)
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "lordesk.svg")))
    look.load_first_fonts()
    return app


def make_window(app: QApplication, tools: "Tools") -> MainWindow:
    """The frame of a window in the look and language that were chosen."""
    choices = tools.choices.read()
    if not app.styleSheet():
        colours = look.first_chosen(Scheme(choices.appearance.value), app)
        look.begin(app, Look(colours=colours, scale=choices.text_size / 100))
    speak(app, choices.language)
    return MainWindow(QSettings(str(tools.data / "window.ini"), QSettings.Format.IniFormat))


def make_program(
    tools: "Tools", jobs: "Jobs | None" = None, window: MainWindow | None = None
) -> Program:
    """Everything of one window on an open desk; its first page is not yet shown."""
    from lordesk.ui.calendar_keeper import keeper_of
    from lordesk.ui.dialog_problems import DialogProblems
    from lordesk.ui.jobs import Jobs as SerialJobs
    from lordesk.ui.session import Session
    from lordesk.ui.widgets.focus_ring import FocusRing

    app = make_application()
    framed = window or make_window(app, tools)
    session = Session(tools, jobs or SerialJobs())
    dress(app, session.choices)
    framed.attach(session)
    keeper_of(session)
    DialogProblems(session, framed)
    return Program(
        app=app,
        session=session,
        window=framed,
        ring=FocusRing(app),
        dresser=Dresser(app, session),
    )


def speak(app: QApplication, choice: str) -> None:
    """Translate the window into the language of a choice, where one ships."""
    from lordesk.ui.translation import TRANSLATED, LinguistTranslator, language_of, translations

    language = language_of(choice)
    texts = translations(language)
    if app.property(TRANSLATED):  # to look for children costs a tenth of a start
        for present in app.findChildren(LinguistTranslator):
            app.removeTranslator(present)
            present.deleteLater()
    app.setProperty(TRANSLATED, "" if texts is None else language)
    if texts is not None:
        app.installTranslator(LinguistTranslator(texts, app))


def run_window(tools: "Tools") -> int:
    """Show the frame at once and the desk in it next, until it is closed; returns the exit code."""
    screen.demand(os.environ)
    app = make_application()
    _let_go_of_former(app)
    if tools.workspace.is_open_elsewhere():
        from lordesk.ui.doorbell import ring

        return DONE if ring(tools.data, tools.files) else TROUBLE
    window = make_window(app, tools)
    starter = Starter(tools, window)
    window.first_painted.connect(starter.begin)
    window.show()
    app.exec()
    starter.end()
    return starter.code


def _let_go_of_former(app: QApplication) -> None:
    """Delete the window of another desk that was open in this process before."""
    for window in app.topLevelWidgets():
        if isinstance(window, MainWindow) and not window.isVisible():
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Starter(QObject):
    """Opens the desk once the frame is painted, in steps; between them the window answers.

    `code` is what the process ends with: trouble when the desk could not be opened.
    """

    def __init__(self, tools: "Tools", window: MainWindow) -> None:
        super().__init__(window)
        self._tools = tools
        self._window = window
        self._attendant: Attendant | None = None
        self._ring: FocusRing | None = None
        self._requests = FileRequests(make_application(), self)
        self.code = DONE

    def begin(self) -> None:
        import_module("lordesk.ui.opening")  # a turn of its own
        dress(make_application(), self._tools.choices.read())
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        from lordesk.ui.opening import open_desk

        outcome = open_desk(self._tools)
        if outcome is None:
            self.code = TROUBLE
            self._window.close()
            return
        QTimer.singleShot(0, partial(self._furnish, outcome))

    def _furnish(self, outcome: "Fresh | Opened") -> None:
        program = make_program(self._tools, window=self._window)
        self._ring = program.ring
        QTimer.singleShot(0, partial(self._show, program, outcome))

    def _show(self, program: Program, outcome: "Fresh | Opened") -> None:
        program.window.show_first()
        QTimer.singleShot(0, partial(self._attend, program, outcome))

    def _attend(self, program: Program, outcome: "Fresh | Opened") -> None:
        from lordesk.ui.attendant import Attendant

        self._attendant = Attendant(program, outcome)
        self._attendant.begin()
        self._requests.given.connect(self._attendant.come_forward)
        self._requests.begin()

    def end(self) -> None:
        """Give back what belongs to the process and not to the window."""
        if self._attendant is not None:
            self._attendant.end()
        if self._ring is not None:
            self._ring.end()

"""Starts the program's window, step by step: application, frame, desk, first page, services."""

import os
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lordesk import __version__, paths
from lordesk.ui import screen
from lordesk.ui.file_requests import FileRequests
from lordesk.ui.look_updates import LookUpdates, apply_choices
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look, Scheme
from lordesk.ui.window import MainWindow

if TYPE_CHECKING:
    from lordesk.domain.agenda import Plan
    from lordesk.domain.opening import Fresh, Opened
    from lordesk.ui.background_imports import BackgroundImports
    from lordesk.ui.background_services import BackgroundServices
    from lordesk.ui.jobs import Jobs, Outcome
    from lordesk.ui.session import Session
    from lordesk.ui.tools import Tools
    from lordesk.ui.widgets.focus_ring import FocusRing


DONE, TROUBLE = 0, 4
DESKTOP_ENTRY = "io.github.lordesk.Lordesk"
"""By this name Linux desktops find the program's icon; it is the `id` of the product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningProgram:
    """What lives as long as the window does."""

    app: QApplication
    session: "Session"
    window: MainWindow
    ring: "FocusRing"
    look_updates: LookUpdates


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
) -> RunningProgram:
    """Everything of one window on an open desk; its first page is not yet shown."""
    from lordesk.ui.calendar_keeper import keeper_of
    from lordesk.ui.dialog_problems import DialogProblems
    from lordesk.ui.jobs import Jobs as SerialJobs
    from lordesk.ui.session import Session
    from lordesk.ui.widgets.focus_ring import FocusRing
    from lordesk.ui.window_commands import window_commands

    app = make_application()
    framed = window or make_window(app, tools)
    session = Session(tools, jobs or SerialJobs())
    apply_choices(app, session.choices)
    framed.attach(session, window_commands)
    keeper_of(session)
    DialogProblems(session, framed)
    return RunningProgram(
        app=app,
        session=session,
        window=framed,
        ring=FocusRing(app),
        look_updates=LookUpdates(app, session),
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
    _delete_former_window(app)
    if tools.workspace.is_open_elsewhere():
        from lordesk.ui.second_start import hand_over

        return DONE if hand_over(tools.data, tools.files) else TROUBLE
    window = make_window(app, tools)
    starter = Starter(tools, window)
    window.first_painted.connect(starter.begin)
    window.show()
    app.exec()
    starter.end()
    return starter.code


def _delete_former_window(app: QApplication) -> None:
    """Delete the window of another desk that was open in this process before."""
    for window in app.topLevelWidgets():
        if isinstance(window, MainWindow) and not window.isVisible():
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Starter(QObject):
    """Opens the desk once the frame is painted: a step a turn, so that the window stays responsive.

    `code` is the exit code of the process: TROUBLE when the desk could not be opened.
    """

    def __init__(self, tools: "Tools", window: MainWindow) -> None:
        super().__init__(window)
        self._tools = tools
        self._window = window
        self._imports: BackgroundImports | None = None
        self._services: BackgroundServices | None = None
        self._ring: FocusRing | None = None
        self._requests = FileRequests(make_application(), self)
        self.code = DONE

    def begin(self) -> None:
        """Load beside the window's thread what the first page needs."""
        from lordesk.ui.background_imports import FIRST_PARTS, BackgroundImports

        self._imports = BackgroundImports((*self._tools.parts, *FIRST_PARTS), self)
        self._imports.ended.connect(self._dress)
        self._imports.begin()

    def _dress(self) -> None:
        apply_choices(make_application(), self._tools.choices.read())
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        from lordesk.ui.opening import open_desk

        outcome = open_desk(self._tools)
        if outcome is None:
            self.code = TROUBLE
            self._window.close()
            return
        QTimer.singleShot(0, partial(self._fill_window, outcome))

    def _fill_window(self, outcome: "Fresh | Opened") -> None:
        program = make_program(self._tools, window=self._window)
        self._ring = program.ring
        session = program.session
        session.jobs.run(lambda _job: session.plan, partial(self._show, program, outcome))

    def _show(
        self, program: RunningProgram, outcome: "Fresh | Opened", _planned: "Outcome[Plan]"
    ) -> None:
        """Shows the first page, once the plan and the rules are ready."""
        program.window.show_first()
        QTimer.singleShot(0, partial(self._start_services, program, outcome))

    def _start_services(self, program: RunningProgram, outcome: "Fresh | Opened") -> None:
        from lordesk.ui.background_services import BackgroundServices

        self._services = BackgroundServices(program.window, outcome)
        self._services.begin()
        self._requests.given.connect(self._services.come_forward)
        self._requests.begin()

    def end(self) -> None:
        """Release what belongs to the process and would outlive the window."""
        if self._services is not None:
            self._services.end()
        if self._ring is not None:
            self._ring.end()
        if self._imports is not None:
            self._imports.stop()

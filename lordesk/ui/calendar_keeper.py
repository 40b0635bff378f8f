"""Keeps the chosen calendar file up to date: after every change, each midnight, at the start."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lordesk.ui.jobs import Err, Outcome
from lordesk.ui.session import Session

if TYPE_CHECKING:
    from lordesk.services.calendar import CalendarTools
    from lordesk.services.kept_calendar import Kept, KeptCalendar

PAUSE_MS = 300
"""Changes in quick succession are written once."""


def keeper_of(session: Session) -> "CalendarKeeper":
    """The one keeper of a session."""
    present = session.findChild(CalendarKeeper)
    return present if isinstance(present, CalendarKeeper) else CalendarKeeper(session)


def calendar_tools(session: Session) -> "CalendarTools":
    """What an export needs, with the text check of the present records."""
    from lordesk.services.calendar import CalendarTools

    workspace = session.tools.workspace
    return CalendarTools(
        catalogue=workspace.catalogue,
        ledger=workspace.calendar_ledger,
        is_safe=workspace.texts.is_safe,
    )


class CalendarKeeper(QObject):
    """Writes on another thread; a failure is said once, until the file can be written again."""

    told = Signal()
    """Where the file stands is another now: `written_at` and `problem`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: KeptCalendar | None = None
        self._is_writing = False
        self._is_wanted_again = False
        self.written_at: datetime | None = None
        self.problem = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        session.changed.connect(self._pause.start)
        session.day_changed.connect(self._pause.start)
        session.choices_changed.connect(self._pause.start)

    @property
    def path(self) -> Path | None:
        """The file that is kept, None when none is."""
        chosen = self._session.choices.calendar_file
        return Path(chosen) if chosen else None

    def refresh(self) -> None:
        """Write the file now if it is behind."""
        self._pause.stop()
        path = self.path
        if path is None:
            self._forget()
        elif self._is_writing:
            self._is_wanted_again = True
        else:
            self._write(path)

    def _write(self, path: Path) -> None:
        from lordesk.services.calendar import calendar_source
        from lordesk.services.kept_calendar import KeptCalendar

        kept = self._kept
        if kept is None or kept.path != path:
            kept = self._kept = KeptCalendar(path)
        session = self._session
        desk, tools = session.tools.workspace.desk, calendar_tools(session)
        now = session.tools.now()
        source = session.guarded(lambda: calendar_source(desk, tools, session.today, now))
        if source is not None:
            self._is_writing = True
            session.jobs.run(lambda _job: kept.write(source), self._note)

    def _note(self, outcome: "Outcome[Kept]") -> None:
        self._is_writing = False
        if isinstance(outcome, Err):
            self._complain(outcome.message)
        elif self._kept is not None:
            kept, tools = outcome.value, calendar_tools(self._session)
            settle = self._kept.settle
            self._session.guarded(lambda: settle(kept, tools))
            if kept.is_new or self.written_at is None or self.problem:
                self.written_at = self._session.tools.now().astimezone()
            self.problem = ""
            self.told.emit()
        if self._is_wanted_again:
            self._is_wanted_again = False
            self.refresh()

    def _complain(self, message: str) -> None:
        if message != self.problem:
            self.problem = message
            self._session.problem.emit(message)
        self.told.emit()

    def _forget(self) -> None:
        if self._kept is not None or self.problem:
            self._kept, self.written_at, self.problem = None, None, ""
            self.told.emit()

"""Makes the snapshots that are due while the window is open, beside its thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.session import Session

LOOK_MS = 300_000
"""Every five minutes; half an hour between two is the snapshots' own rule."""


class SnapshotKeeper(QObject):
    """A failure is said once, until a snapshot can be made again."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._problem = ""
        self._is_making = False
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Make the snapshot if something was changed here and one is due."""
        session, workspace = self._session, self._session.tools.workspace
        if self._is_making or not session.is_watching or not workspace.desk.has_changed:
            return
        self._is_making = True
        make = partial(workspace.snapshots.create_if_due, session.tools.now())
        session.jobs.run(partial(_made, make=make), self._told)

    def _told(self, outcome: Outcome[object]) -> None:
        self._is_making = False
        problem = outcome.message if isinstance(outcome, Err) else ""
        if problem and problem != self._problem:
            self._session.problem.emit(problem)
        self._problem = problem


def _made(_job: Job, *, make: Callable[[], object]) -> object:
    return make()

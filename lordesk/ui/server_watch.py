"""Looks for changes by other advisers in the background, so that the window never waits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lordesk.ui.jobs import Err, Job, Jobs, Outcome

if TYPE_CHECKING:
    from lordesk.domain.history import Fetched
    from lordesk.services.workspace import Office


PATIENCE = 2.0
"""Seconds that a window waits, when it closes, for a server that is just being called."""


class ServerWatch(QObject):
    """One look at a time, on a thread of its own; what was fetched is shown on the window's."""

    troubled = Signal(str)
    """One clear sentence, once for a trouble that lasts."""

    def __init__(self, office: "Office", parent: QObject, jobs: Jobs | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs or Jobs(parent=self)
        self._trouble = ""

    @property
    def is_looking(self) -> bool:
        return self._jobs.is_busy

    def look(self) -> None:
        """Ask the server unless it has not answered yet."""
        if not self.is_looking:
            self._jobs.run(self._fetch, self._show)

    def close(self) -> None:
        """Look no more, and do not wait for a server that does not answer."""
        if self.is_looking:
            self._office.hang_up()
        self._jobs.close(PATIENCE)

    def _fetch(self, _job: Job) -> "Fetched | None":
        return self._office.fetch()

    def _show(self, outcome: "Outcome[Fetched | None]") -> None:
        if isinstance(outcome, Err):
            if outcome.message != self._trouble:
                self.troubled.emit(outcome.message)
            self._trouble = outcome.message
            return
        self._trouble = ""
        if outcome.value is not None:
            self._office.take_in(outcome.value)

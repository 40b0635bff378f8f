"""Looks at the saved moments of a rotation in the background, and remembers what it found."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.kit_findings import KitText
from lordesk.domain.moment import Moment
from lordesk.domain.rotation import Rotation
from lordesk.services.workspace import Workspace
from lordesk.ui.jobs import Job, Ok, Outcome
from lordesk.ui.session import Session

Found = Mapping[str, tuple[Mark, ...]]
"""What is marked in each text that was looked at."""


class MomentGuard(QObject):
    """`marked` tells that there are other marks than before."""

    marked = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Found = {}
        self._job: Job | None = None
        session.rules_changed.connect(self._look_anew)
        self._last: tuple[KitText, ...] = ()

    def marks_of(self, moment: Moment) -> tuple[Mark, ...]:
        """What is known of a moment; nothing until its words were looked at."""
        marks = self._found.get(moment.text, ())
        return tuple(mark for mark in marks if mark.code not in moment.cleared)

    def look(self, rotation: Rotation, moments: tuple[Moment, ...]) -> None:
        """Check again after every change of the desk, whose names are harmless."""
        is_hands_on = rotation.kind.is_hands_on
        self._last = tuple(
            KitText(text=moment.text, about=f"moment {moment.key}", line=1, is_hands_on=is_hands_on)
            for moment in moments
        )
        self._look_anew()

    def _look_anew(self) -> None:
        if self._job is not None:
            self._job.cancel()
        work = partial(_looked_at, self._session.tools.workspace, self._last)
        self._job = self._session.jobs.run(work, self._take)

    def _take(self, outcome: Outcome[Found]) -> None:
        self._job = None
        if isinstance(outcome, Ok) and outcome.value != self._found:
            self._found = outcome.value
            self.marked.emit()


def _looked_at(workspace: Workspace, texts: tuple[KitText, ...], job: Job) -> Found:
    """The checks are read here, on the thread of the jobs: no page waits for them."""
    check = workspace.texts
    found: dict[str, tuple[Mark, ...]] = {}
    for text in texts:
        if job.is_cancelled:
            break
        found[text.text] = tuple(m for m in check(text) if m.severity is not Severity.INFO)
    return found

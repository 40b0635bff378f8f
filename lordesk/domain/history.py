"""What was done: steps that undo and redo walk, and kits that were sent."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lordesk.domain.changes import Change, ChangeSet
from lordesk.domain.records import Records


class HistoryAction(StrEnum):
    """How a change set reached the records."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


TURNED_ELSEWHERE = (
    "Another window or command took a step back or forth at the same moment. "
    "Nothing was changed here; look at the desk and repeat it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepName:
    """A line of the desk's history; `made_by` names the adviser in an office, else nobody."""

    number: int
    label: str
    made_at: datetime
    is_undone: bool
    made_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(StepName):
    """A step with all its changes, which may be a whole import."""

    changes: ChangeSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The steps that undo and redo would act on next: in an office one's own.

    What others did meanwhile stays as it is.
    """

    undo: StepName | None = None
    redo: StepName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """What one step did to one record."""

    label: str
    made_at: datetime
    made_by: str
    is_undone: bool
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class SentKit:
    """A kit as it was sent: file names relative to its folder with the SHA-256 of their bytes."""

    number: int
    letter: str
    sent_on: date
    folder: str
    files: tuple[tuple[str, str], ...]
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A desk read in the background; `since` is the revision known before."""

    records: Records
    revision: int
    since: int

"""What a plan consists of: duties with their reasons, and warnings."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.vocabulary import DutyKind


class DutyState(StrEnum):
    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"

    @property
    def is_live(self) -> bool:
        """Whether the applicant still has to act: only live duties stand in calendars."""
        return self in {DutyState.OPEN, DutyState.OVERDUE}


class AskWindow(StrEnum):
    """The ask-window clock from the end of the rotation (ASK-1, ROT-5)."""

    EARLY = "early"
    NOW = "now"
    FINE = "fine"
    FADING = "fading"
    COLD = "cold"
    DO_NOT_ASK = "do not ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One thing to do for one letter on one day, with the sentence and sources that say why.

    `season` is the season of the letter's earliest deadline; `done_on` the day it was done.
    """

    letter: LetterKey
    writer: WriterKey
    kind: DutyKind
    due: date
    title: str
    reason: str
    sources: tuple[str, ...]
    state: DutyState
    season: str
    pinned: bool = False
    window: AskWindow | None = None
    done_on: date | None = None

    @property
    def id(self) -> str:
        """`season/letter/kind`: the same for life, and what a calendar UID is derived from."""
        return f"{self.season}/{self.letter}/{self.kind}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWarning:
    """Something about the plan that cannot work as it stands, with the nearest repair."""

    code: str
    message: str
    about: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Every duty by due day then letter, and the warnings."""

    today: date
    duties: tuple[Duty, ...]
    warnings: tuple[PlanWarning, ...]

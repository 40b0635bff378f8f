"""Those who may write a letter, and how they saw the applicant's work."""

from dataclasses import dataclass, field
from datetime import date

from lordesk.domain.ids import ContactKey, RotationKey, WriterKey
from lordesk.domain.shape import FROM, INTERNAL
from lordesk.domain.vocabulary import ContactDepth, ContactKind, Position, ProbeAnswer, WriterFlag


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What the writer said, and what the applicant did then."""

    said: str | None = None
    then: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedTogether:
    """One stretch on a rotation; absent dates are the rotation's own."""

    rotation: RotationKey
    start: date | None = None
    end: date | None = None
    contact: ContactDepth | None = None
    shifts: int | None = None
    feedback: tuple[Feedback, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assistant:
    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """How the writer answered when asked for feedback before the ask (WHO-4)."""

    on: date | None = None
    answer: ProbeAnswer | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days on which the writer is away, both included."""

    from_: date = field(metadata=FROM)
    to: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVerdict:
    """The applicant's own verdict on a writer, kept beside the computed one."""

    value: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """`writes_letters` and `knows_well` None mean not known: ask."""

    key: WriterKey
    name: str
    credentials: str | None = None
    title: str | None = None
    position: Position
    specialty: str | None = None
    institution: str | None = None
    department: str | None = None
    email: str | None = None
    other_emails: tuple[str, ...] = ()
    phone: str | None = None
    country: str | None = None
    assistant: Assistant | None = None
    writes_letters: bool | None = None
    knows_well: bool | None = None
    worked_together: tuple[WorkedTogether, ...] = ()
    probe: Probe | None = None
    flags: tuple[WriterFlag, ...] = ()
    cosigner: WriterKey | None = None
    away: tuple[Absence, ...] = ()
    verdict: OwnVerdict | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A logged contact with a writer; any one moves the reminders (FUP-4)."""

    key: ContactKey = field(default=ContactKey(""), metadata=INTERNAL)
    writer: WriterKey
    on: date
    kind: ContactKind
    note: str | None = None

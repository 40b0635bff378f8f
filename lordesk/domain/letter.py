"""One letter of recommendation: one entry in a portal, one Letter ID."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from lordesk.domain.ids import LetterKey, TargetKey, WriterKey
from lordesk.domain.vocabulary import Answer, AskChannel, DutyKind, LetterKind, Portal

REMINDERS_AT_MOST = 2
"""Two reminders per letter, then the backup (FUP-4): no record may hold a third."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOverride:
    """The applicant's own reading of an answer; it counts only with a typed reason."""

    answer: Answer | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The ask, and the answer in the writer's words."""

    on: date
    how: AskChannel | None = None
    answer: Answer | None = None
    answered_on: date | None = None
    words: str | None = None
    override: AnswerOverride | None = None

    @property
    def heard(self) -> Answer | None:
        """The answer that counts: the override when it carries a reason, else as recorded."""
        override = self.override
        if override and override.answer and (override.reason or "").strip():
            return override.answer
        return self.answer

    @property
    def answer_day(self) -> date:
        return self.answered_on or self.on


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Several `targets` make a general letter. `waived` None means not yet decided."""

    key: LetterKey
    writer: WriterKey
    targets: tuple[TargetKey, ...]
    names_specialty: tuple[str, ...] = ()
    portal: Portal | None = None
    kind: LetterKind | None = None
    chair: bool | None = None
    waived: bool | None = None
    letter_id: str | None = None
    deadline: date | None = None
    signalled_on: date | None = None
    asked: Asked | None = None
    kit_sent: tuple[date, ...] = ()
    confirmed_on: date | None = None
    form_sent_on: date | None = None
    reminded: tuple[date, ...] = ()
    uploaded_on: date | None = None
    thanked_on: date | None = None
    lapsed_on: date | None = None
    withdrawn_on: date | None = None
    pinned: Mapping[DutyKind, date] = field(default_factory=lambda: MappingProxyType({}))
    backup_for: LetterKey | None = None
    notes: str | None = None

    @property
    def heard(self) -> Answer | None:
        """The writer's answer as it counts, None while none is recorded."""
        return self.asked.heard if self.asked else None

    @property
    def is_ended(self) -> bool:
        """Whether the applicant let it lapse or withdrew it."""
        return self.lapsed_on is not None or self.withdrawn_on is not None

"""A milestone of a letter, and the situation of one letter on one day that decides it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from lordesk.domain.agenda import AskWindow
from lordesk.domain.facts import LetterFacts
from lordesk.domain.reminders import Reminder
from lordesk.domain.rules import WriterContact
from lordesk.domain.shape import Number
from lordesk.domain.vocabulary import DutyKind, PolicyKey, Portal, Preset


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything that decides the milestones of one letter on one day.

    `objection` is the variant of the ask that says why its writer should not be asked.
    """

    today: date
    facts: LetterFacts
    policies: Mapping[PolicyKey, Number]
    preset: Preset
    presets: Mapping[DutyKind, tuple[Preset, ...]]
    writer_contact: WriterContact
    portal_names: Mapping[Portal, str]
    window: AskWindow | None
    reminders: tuple[Reminder, ...]
    is_assigned: bool
    backup_name: str | None
    cosigner_name: str | None = None
    objection: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A duty before it is worded: `variant` chooses the words, `done_on` says it is done."""

    kind: DutyKind
    due: date
    variant: str = "usual"
    done_on: date | None = None
    is_moot: bool = False


Rule = Callable[[Situation], Milestone | None]

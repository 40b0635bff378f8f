"""The applicant's choices that belong to the desk, so they can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from lordesk.domain.shape import Number
from lordesk.domain.vocabulary import Paper, PolicyKey, Preset


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChoices:
    """`alarm_days` before an event (None: the default, 1); `lead_days` add events of their own.

    `namespace` is made at random once per desk; every event's UID is derived from it.
    """

    alarm_days: int | None = None
    lead_days: tuple[int, ...] = ()
    zone: str | None = None
    namespace: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    preset: Preset | None = None
    paper: Paper | None = None
    policies: Mapping[PolicyKey, Number] = field(default_factory=lambda: MappingProxyType({}))
    calendar: CalendarChoices | None = None

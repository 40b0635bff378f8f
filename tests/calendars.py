"""A desk with a calendar ledger of its own, and the files exported from it, for tests."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.changes import between
from lordesk.domain.ids import LetterKey
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Entity
from lordesk.paths import resources
from lordesk.services.calendar import (
    CalendarFile,
    CalendarOrder,
    CalendarReport,
    CalendarTools,
    export_calendar,
)
from lordesk.services.desk import Desk
from lordesk.storage.catalogue_files import read_catalogue
from tests.builders import a_desk, day
from tests.ics_lines import Component, read_calendar
from tests.memory_store import MemoryDesk, MemoryStore

CATALOGUE = read_catalogue(resources() / "rules")
NAMESPACE = UUID("0b8a1f4e-6c1d-4a3e-9a55-3f6f0d8f2a10")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
WINTER = day("2026-11-22")


@dataclass
class MemoryLedger:
    events: dict[UUID, ExportedEvent] = field(default_factory=dict[UUID, ExportedEvent])

    def exported(self) -> Mapping[UUID, ExportedEvent]:
        return dict(self.events)

    def remember(self, events: Iterable[ExportedEvent]) -> None:
        self.events.update({event.uid: event for event in events})


@dataclass
class Situation:
    """A desk with an own ledger, and files in a folder of the test."""

    folder: Path
    desk: Desk
    tools: CalendarTools
    ledger: MemoryLedger

    def export(
        self,
        kind: CalendarFile = CalendarFile.FULL,
        *letters: str,
        today: str = "2026-11-22",
        now: datetime = NOON,
        per_writer: Path | None = None,
    ) -> CalendarReport:
        order = CalendarOrder(
            out=self.folder / f"{kind}.ics",
            kind=kind,
            letters=tuple(LetterKey(key) for key in letters),
            per_writer=per_writer,
        )
        return export_calendar(self.desk, self.tools, order, day(today), now)

    def put(self, *entities: Entity) -> None:
        after = self.desk.records.put(*entities)
        self.desk.perform(between(self.desk.records, after, "A change"))

    def events(self, kind: CalendarFile = CalendarFile.FULL) -> dict[str, Component]:
        """The events of the file by the key that their UID stands for."""
        keys = {str(uid): event.duty for uid, event in self.ledger.events.items()}
        calendar = read_calendar((self.folder / f"{kind}.ics").read_bytes())
        found = {keys[event.raw("UID")]: event for event in calendar.events}
        assert len(found) == len(calendar.events)
        return found

    def content(self, kind: CalendarFile = CalendarFile.FULL) -> bytes:
        return (self.folder / f"{kind}.ics").read_bytes()


def a_situation(
    folder: Path, *entities: Entity, choices: CalendarChoices | None = None
) -> Situation:
    """A desk with these entities; “Mr. Smith” is a patient there."""
    named = replace(choices or CalendarChoices(), namespace=NAMESPACE)
    records = a_desk(Preferences(calendar=named), *entities)
    ledger = MemoryLedger()
    tools = CalendarTools(
        catalogue=CATALOGUE, ledger=ledger, is_safe=lambda text: "Mr. Smith" not in text
    )
    return Situation(
        folder, Desk(MemoryStore(MemoryDesk(records=records)), lambda: NOON), tools, ledger
    )

"""A shelf and both ledgers in memory."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.history import SentKit


class Ledgers:
    """Satisfies the protocols of the shelf, the send ledger and the calendar ledger."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.kits: list[SentKit] = []
        self.events: dict[UUID, ExportedEvent] = {}
        self.remembered = 0

    def keep(self, content: bytes) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        self.files[sha256] = content
        return sha256

    def fetch(self, sha256: str) -> bytes | None:
        return self.files.get(sha256)

    def sent(self, letter: str | None = None) -> tuple[SentKit, ...]:
        return tuple(kit for kit in self.kits if letter is None or kit.letter == letter)

    def remember_kit(
        self, letter: str, sent_on: date, folder: str, files: Mapping[str, bytes], fingerprint: str
    ) -> SentKit:
        kit = SentKit(
            number=len(self.kits) + 1,
            letter=letter,
            sent_on=sent_on,
            folder=folder,
            files=tuple((name, self.keep(content)) for name, content in files.items()),
            fingerprint=fingerprint,
        )
        return self.adopt_kit(kit)

    def adopt_kit(self, kit: SentKit) -> SentKit:
        numbered = replace(kit, number=len(self.kits) + 1)
        self.kits.append(numbered)
        return numbered

    def exported(self) -> Mapping[UUID, ExportedEvent]:
        return self.events

    def remember(self, events: Iterable[ExportedEvent]) -> None:
        for event in events:
            self.remembered += 1
            self.events[event.uid] = event

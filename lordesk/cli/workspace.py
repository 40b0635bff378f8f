"""What commands need from outside, as one protocol that the composition root satisfies."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.codes import Check, CodeRule
from lordesk.services.desk import Desk
from lordesk.services.ports import CalendarLedger, SendLedger, Shelf, Snapshots

if TYPE_CHECKING:
    from lordesk.services.desk_texts import DeskTexts
    from lordesk.services.kit_parts import Press, Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The global options: where the desk lies, and which day it is."""

    data: Path | None = None
    database: str | None = None
    today: date | None = None
    as_json: bool = False


class Workspace(Protocol):
    """An open desk with what belongs to it. Every property opens what it needs when first asked."""

    @property
    def desk(self) -> Desk: ...
    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def shelf(self) -> Shelf: ...
    @property
    def calendar_ledger(self) -> CalendarLedger: ...
    @property
    def send_ledger(self) -> SendLedger: ...
    @property
    def snapshots(self) -> Snapshots: ...
    @property
    def texts(self) -> "DeskTexts": ...
    @property
    def press(self) -> "Press": ...
    def workshop(self, today: date) -> "Workshop": ...
    def codes(self) -> tuple[CodeRule, ...]: ...
    def diagnose(self) -> tuple[Check, ...]: ...


Opener = Callable[[Options], AbstractContextManager[Workspace]]

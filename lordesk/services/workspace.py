"""What a shell needs from outside, as one protocol that the composition root satisfies."""

from datetime import date
from typing import TYPE_CHECKING, Protocol

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.codes import Check, CodeRule
from lordesk.services.desk import Desk
from lordesk.services.ports import CalendarLedger, SendLedger, Shelf, Snapshots

if TYPE_CHECKING:
    from lordesk.services.desk_texts import DeskTexts
    from lordesk.services.kit_parts import Press, Workshop


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

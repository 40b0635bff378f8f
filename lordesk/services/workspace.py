"""What a shell needs from outside, as one protocol that the composition root satisfies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from datetime import date
    from pathlib import Path

    from lordesk.domain.catalogue import Catalogue
    from lordesk.domain.codes import Check, CodeRule
    from lordesk.domain.erasure import Erasure
    from lordesk.domain.history import Fetched, Step
    from lordesk.domain.opening import Opening
    from lordesk.domain.place import Place
    from lordesk.domain.records import Records
    from lordesk.move_notes import Moved
    from lordesk.services.desk import Desk
    from lordesk.services.desk_texts import DeskTexts
    from lordesk.services.kit_parts import KitTools, Renderer
    from lordesk.services.ports import (
        Archive,
        CalendarLedger,
        DiscardingShelf,
        OwnRulesBook,
        RosterBook,
        SendLedger,
        Shelf,
        Snapshots,
    )


class Workspace(Protocol):
    """An open desk with what belongs to it. Every property opens what it needs when first asked."""

    def only_look(self) -> None:
        """Make no desk where there is none: nothing will be kept."""
        ...

    @property
    def desk(self) -> Desk: ...
    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def own_rules(self) -> OwnRulesBook: ...
    @property
    def shelf(self) -> DiscardingShelf: ...
    def shelf_beside(self) -> AbstractContextManager[Shelf]:
        """The shelf for another thread, with a connection of its own where one is needed."""
        ...

    def ledgers_beside(self) -> AbstractContextManager[tuple[SendLedger, CalendarLedger]]:
        """Both ledgers for another thread, with a connection of their own."""
        ...

    def steps_beside(self, limit: int) -> tuple[Step, ...]:
        """The newest steps, read on another thread with a connection of its own."""
        ...

    @property
    def calendar_ledger(self) -> CalendarLedger: ...
    @property
    def send_ledger(self) -> SendLedger: ...
    @property
    def archive(self) -> Archive: ...
    @property
    def snapshots(self) -> Snapshots: ...
    @property
    def texts(self) -> DeskTexts: ...
    @property
    def renderer(self) -> Renderer: ...
    def kit_tools(self, today: date) -> KitTools: ...
    def codes(self) -> tuple[CodeRule, ...]: ...
    def diagnose(self) -> tuple[Check, ...]: ...
    def open_desk(self) -> Opening:
        """Open for a window: every way it can end is a value of `domain.opening`."""
        ...

    def is_open_elsewhere(self) -> bool:
        """Whether another window has the desk, told without opening anything."""
        ...

    def begin_anew(self) -> None:
        """After Damaged or Gone: move the rest aside; the next `open_desk` is Fresh."""
        ...

    def restore_snapshot(self, id_: str) -> None:
        """After Damaged or Gone: put a snapshot in the desk's place."""
        ...

    @property
    def place(self) -> Place:
        """What kind of place the data folder is."""
        ...

    def place_to_move(self, wanted: Path | None = None) -> Path:
        """Where the desk could be moved to; RefusedError with the reason when nowhere."""
        ...

    def move(self, target: Path, is_cancelled: Callable[[], bool] = ...) -> Moved:
        """Copy the desk there, prove it equal, switch. Only `close` may follow.

        Raises StorageError with everything as it was.
        """
        ...

    def old_copy(self) -> Path | None:
        """Where the copy still lies that the desk was moved from."""
        ...

    def remove_old_copy(self) -> Erasure: ...
    def survey(self) -> Erasure:
        """What erasing everything would take away."""
        ...

    def erase(self) -> Erasure:
        """Remove everything of lordesk's from the data folder. Only `close` may follow.

        Raises StorageError while another window has the desk; RefusedError for a server's desk.
        """
        ...

    def close(self) -> None:
        """Make the snapshot that is due; let go of the database file and of the window's lock."""
        ...


class Office(Protocol):
    """A server with the desks of many applicants; `server` names it as people do."""

    @property
    def address(self) -> str:
        """Where the server is, to be shown and kept; empty when it may not be."""
        ...

    @property
    def server(self) -> str: ...
    @property
    def adviser(self) -> str:
        """Who signs the changes."""
        ...

    def fetch(self) -> Fetched | None:
        """What others changed on the desk since; may be called on another thread."""
        ...

    def hang_up(self) -> None:
        """Let a fetch end that waits for the server; may be called beside it."""
        ...

    def take_in(self, found: Fetched) -> bool:
        """Show what was fetched; False when something was saved here meanwhile."""
        ...

    @property
    def roster_book(self) -> RosterBook: ...
    def records_of(self, applicant: str) -> Records: ...
    def close(self) -> None: ...

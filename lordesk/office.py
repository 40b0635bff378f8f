"""One applicant's desk on an office's server, and the roster of all applicants."""

from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.errors import InvalidInputError, RefusedError, Remedy, StorageError
from lordesk.services.desk import Desk
from lordesk.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Generator

    from lordesk.domain.codes import Check
    from lordesk.domain.erasure import Erasure
    from lordesk.domain.history import Fetched, Step
    from lordesk.domain.opening import Opening
    from lordesk.domain.place import Place
    from lordesk.domain.records import Records
    from lordesk.services.ports import Shelf
    from lordesk.storage.ledgers import SqlCalendarLedger, SqlSendLedger
    from lordesk.storage.office import ServerShelf, ServerSnapshots, SqlRoster
    from lordesk.storage.postgres import ServerDatabase
    from lordesk.storage.store import Scope, SqlStore


NO_PART = (
    "This lordesk has no part for an office’s server. Install it with Python’s pip as "
    "“lordesk[office]”; a desk on this computer needs no such part."
)


def answer_of(address: str) -> str:
    """What a server says of itself when it is asked; a LordeskError when it cannot be used."""
    office = OfficeWorkspace(Path(), address)
    try:
        count = len(office.roster_book.applicants())
        return f"{office.server[:1].upper()}{office.server[1:]} answers: {count} applicants."
    finally:
        office.close()


class OfficeWorkspace(Workspace):
    """One applicant's desk on an office's server; own wordings stay in the data folder."""

    def __init__(
        self, data: Path, url: str, applicant: str | None = None, adviser: str = ""
    ) -> None:
        """`adviser` signs the changes and can take them back; empty for the server's user."""
        super().__init__(data)
        self._url = url
        self._applicant = applicant
        self._adviser = adviser

    @cached_property
    def database(self) -> "ServerDatabase":  # pyright: ignore[reportIncompatibleMethodOverride] - kept once made
        try:
            from lordesk.storage.postgres import open_server
        except ModuleNotFoundError as error:
            raise RefusedError(NO_PART) from error
        return open_server(self._url)

    @cached_property
    def scope(self) -> "Scope":  # pyright: ignore[reportIncompatibleMethodOverride] - the same
        from lordesk.storage.store import Scope

        return Scope(applicant=self._chosen(), who=self.adviser)

    @property
    def address(self) -> str:
        """Where the server is, to be shown and kept; empty when a password stands in it."""
        from lordesk.domain.office_address import address_problem

        return "" if address_problem(self._url) else self._url

    @property
    def server(self) -> str:
        return self.database.name

    @property
    def adviser(self) -> str:
        return self._adviser or self.database.user

    @cached_property
    def desk(self) -> Desk:
        """An open desk that keeps its line of the roster up to date."""
        desk = Desk(self._store, self.now)
        desk.subscribe(lambda _: self._note(desk))
        return desk

    @cached_property
    def _store(self) -> "SqlStore":
        from lordesk.storage.store import SqlStore

        return SqlStore(self.database, self.scope)

    @cached_property
    def _spare(self) -> "ServerDatabase":
        """A second connection, for looking while the first one works."""
        from lordesk.storage.postgres import ServerDatabase

        return ServerDatabase(self._url)

    @cached_property
    def _reader(self) -> "SqlStore":
        from lordesk.storage.store import SqlStore

        return SqlStore(self._spare, self.scope)

    def fetch(self) -> "Fetched | None":
        """What others changed since; may be called beside the thread that has the desk."""
        return self._reader.fetched(self.desk.revision)

    def hang_up(self) -> None:
        """Let go of a look that the server has not answered; nothing is written by it."""
        if "_spare" in self.__dict__:
            self._spare.hang_up()

    def take_in(self, found: "Fetched") -> bool:
        """Show what was fetched, unless something was saved here meanwhile: then look again."""
        if found.since != self.desk.revision:
            return False
        self._store.adopt(self._reader)
        self.desk.take_in(found.records, found.revision)
        return True

    @cached_property
    def shelf(self) -> "ServerShelf":
        from lordesk.storage.office import ServerShelf

        return ServerShelf(self.database, self.scope)

    @contextmanager
    def shelf_beside(self) -> "Generator[Shelf]":
        from lordesk.storage.office import ServerShelf
        from lordesk.storage.postgres import ServerDatabase

        database = ServerDatabase(self._url)
        try:
            yield ServerShelf(database, self.scope)
        finally:
            database.close()

    @contextmanager
    def ledgers_beside(self) -> "Generator[tuple[SqlSendLedger, SqlCalendarLedger]]":
        from lordesk.storage.ledgers import ledgers_on
        from lordesk.storage.office import ServerShelf
        from lordesk.storage.postgres import ServerDatabase

        database = ServerDatabase(self._url)
        try:
            yield ledgers_on(database, self.scope, ServerShelf(database, self.scope))
        finally:
            database.close()

    def steps_beside(self, limit: int) -> "tuple[Step, ...]":
        """The newest steps, read on another thread with a connection of its own."""
        from lordesk.storage.postgres import ServerDatabase
        from lordesk.storage.store import SqlStore

        database = ServerDatabase(self._url)
        try:
            return SqlStore(database, self.scope).steps(limit)
        finally:
            database.close()

    @property
    def snapshots(self) -> "ServerSnapshots":
        from lordesk.storage.office import ServerSnapshots

        return ServerSnapshots()

    @property
    def roster_book(self) -> "SqlRoster":
        from lordesk.storage.office import SqlRoster
        from lordesk.storage.store import Scope

        return SqlRoster(self.database, Scope().org)

    def records_of(self, applicant: str) -> "Records":
        """What the desk of one applicant holds, to look at."""
        from lordesk.storage.store import Scope, SqlStore

        return SqlStore(self.database, Scope(applicant=applicant)).load()

    def open_desk(self) -> "Opening":
        from lordesk.domain.opening import Newer, Opened, Unreachable
        from lordesk.storage.sql import NewerDeskError

        try:
            self.desk.refresh()
        except NewerDeskError as error:
            return Newer(message=error.message)
        except (StorageError, RefusedError, InvalidInputError) as error:
            return Unreachable(message=error.message)
        return Opened(place=self.place)

    def is_open_elsewhere(self) -> bool:
        """Several advisers may have one desk open; the server sees to their changes."""
        return False

    def begin_anew(self) -> None:
        raise RefusedError("A desk on an office’s server is not begun anew from here.")

    @property
    def place(self) -> "Place":
        from lordesk.domain.place import Place, PlaceKind

        return Place(kind=PlaceKind.LOCAL)

    def place_to_move(self, wanted: Path | None = None) -> Path:
        del wanted
        raise RefusedError("This desk lies on an office’s server. There is no folder to move.")

    def old_copy(self) -> Path | None:
        return None

    def survey(self) -> "Erasure":
        raise RefusedError(
            "This desk lies on an office’s server. Ask whoever keeps the server to erase it."
        )

    def erase(self) -> "Erasure":
        return self.survey()

    def diagnose(self) -> "tuple[Check, ...]":
        from lordesk.storage.office import diagnose_server
        from lordesk.storage.store import Scope

        return diagnose_server(self.database, Scope().org)

    def close(self) -> None:
        for database in ("database", "_spare"):
            if database in self.__dict__:
                getattr(self, database).close()

    def _note(self, desk: Desk) -> None:
        from lordesk.services.roster import note

        with suppress(StorageError):  # the desk is saved; the roster is renewed when next shown
            today = self.now().astimezone().date()
            revision = desk.revision
            book = self.roster_book
            note(book, self.scope.applicant, revision, desk.records, self.catalogue, today)

    def _chosen(self) -> str:
        """The applicant named, else the only one there is, else a first one."""
        from lordesk.domain.ids import KEY_SHAPE

        if self._applicant is not None:
            if not KEY_SHAPE.match(self._applicant):
                raise InvalidInputError(
                    f"{self._applicant} cannot name an applicant. "
                    "Use up to 64 letters, digits, “-” and “_”."
                )
            return self._applicant
        known = self.roster_book.applicants()
        if len(known) > 1:
            raise RefusedError(
                f"This office has {len(known)} applicants. Choose one of them.",
                remedy=Remedy.APPLICANT,
            )
        return known[0] if known else "self"

"""The composition root: opens a data folder and hands out what the shells need, when they do."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk import paths
from lordesk.services.desk import Desk, utc_now

if TYPE_CHECKING:
    from lordesk.domain.catalogue import Catalogue
    from lordesk.storage.database import Database
    from lordesk.storage.ledgers import SqliteCalendarLedger, SqliteSendLedger
    from lordesk.storage.shelf import FileShelf

DATABASE_NAME = "lordesk.db"


class Workspace:
    """One open data folder. Nothing is opened or imported before it is asked for."""

    def __init__(self, data: Path, now: Callable[[], datetime] = utc_now) -> None:
        self.data = data
        self.now = now

    @property
    def database_path(self) -> Path:
        return self.data / DATABASE_NAME

    @cached_property
    def database(self) -> "Database":
        from lordesk.storage.database import open_database

        return open_database(self.database_path)

    @cached_property
    def desk(self) -> Desk:
        from lordesk.storage.store import Scope, SqliteStore

        return Desk(SqliteStore(self.database, Scope()), self.now)

    @cached_property
    def catalogue(self) -> "Catalogue":
        from lordesk.storage.catalogue_files import read_catalogue

        return read_catalogue(paths.resources() / "rules")

    @cached_property
    def shelf(self) -> "FileShelf":
        from lordesk.storage.shelf import FileShelf

        return FileShelf(self.data / "attachments")

    @cached_property
    def calendar_ledger(self) -> "SqliteCalendarLedger":
        from lordesk.storage.ledgers import SqliteCalendarLedger
        from lordesk.storage.store import Scope

        return SqliteCalendarLedger(self.database, Scope())

    @cached_property
    def send_ledger(self) -> "SqliteSendLedger":
        from lordesk.storage.ledgers import SqliteSendLedger
        from lordesk.storage.store import Scope

        return SqliteSendLedger(self.database, Scope(), self.shelf)

    def close(self) -> None:
        """Let go of the database file."""
        if "database" in self.__dict__:
            self.database.close()

"""Windows of lordesk on one data folder, as several starts would open it."""

from datetime import UTC, datetime
from pathlib import Path

from lordesk.domain.changes import between
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.storage.desk_folder import DeskFolder
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_desk

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Windows:
    """Windows of lordesk on one data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.opened: list[DeskFolder] = []

    def new(self) -> DeskFolder:
        self.opened.append(DeskFolder(self.data, lambda: NOON))
        return self.opened[-1]

    def close(self) -> None:
        for folder in self.opened:
            folder.close()

    def written(self) -> DeskFolder:
        """A desk with records, closed again."""
        folder = self.new()
        folder.open_for_window()
        save(folder, a_desk())
        folder.close()
        return folder


def save(folder: DeskFolder, records: Records) -> None:
    store = SqlStore(folder.database, Scope())
    store.save(between(store.load(), records, "Edit"), HistoryAction.DO, NOON)


def load(folder: DeskFolder) -> Records:
    return SqlStore(folder.database, Scope()).load()

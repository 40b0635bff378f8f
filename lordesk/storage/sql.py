"""What the stores need from a database, and the errors for damaged and newer ones."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from lordesk.domain.errors import Remedy, StorageError

Value = str | int | float | bytes | None


class CorruptDeskError(StorageError):
    """The desk is damaged; it was left as it is, for a snapshot to take its place."""

    def __init__(self, message: str) -> None:
        super().__init__(message, remedy=Remedy.SNAPSHOTS)


class NewerDeskError(StorageError):
    """A newer lordesk wrote the desk; nothing was read or changed."""


class Database(Protocol):
    """An open database: statements with `?` for bound values, and whole transactions.

    Every method says what went wrong in one sentence that names the database (StorageError).
    """

    @property
    def name(self) -> str:
        """Its path, or where the server is."""
        ...

    def rows(self, sql: str, bindings: Sequence[Value] = ()) -> list[tuple[Value, ...]]: ...

    def run(self, sql: str, bindings: Sequence[Value] = ()) -> int:
        """The number of rows that the statement changed."""
        ...

    def run_many(self, sql: str, bindings: Iterable[Sequence[Value]]) -> None: ...

    def reading(self) -> AbstractContextManager[None]:
        """One consistent view over several statements, whatever other processes write."""
        ...

    def transaction(self, *scope: str) -> AbstractContextManager[None]:
        """All or nothing, and nobody else writes to the desk of this scope meanwhile."""
        ...


def damaged(name: str, why: str) -> str:
    return f"{name} cannot be opened: {why}. It was left as it is; choose a snapshot to go back to."

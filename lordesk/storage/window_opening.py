"""How a window opens a data folder. Commands do not use this."""

from datetime import datetime
from typing import TYPE_CHECKING

from lordesk.domain.errors import StorageError
from lordesk.domain.opening import (
    Damaged,
    Fresh,
    Gone,
    Newer,
    Opened,
    OpenElsewhere,
    Opening,
    Unreachable,
)
from lordesk.storage.places import place_of
from lordesk.storage.sql import CorruptDeskError, NewerDeskError
from lordesk.storage.store import Scope, SqlStore

if TYPE_CHECKING:
    from lordesk.storage.desk_folder import DeskFolder


def open_for_window(folder: "DeskFolder", now: datetime) -> Opening:
    """Take the lock, open, read everything once, and make the snapshot that is due."""
    try:
        if not folder.lock.take():
            return OpenElsewhere(message=f"{folder.data} is open in another window of lordesk.")
        outcome = _opened(folder, now)
    except StorageError as error:
        folder.close()
        outcome = _failed(folder, error)
    return outcome


def _opened(folder: "DeskFolder", now: datetime) -> Opening:
    is_new = not folder.path.exists()
    place, database = place_of(folder.data), folder.database
    store = SqlStore(database, Scope())
    store.load()
    if is_new:
        _outrun_snapshots(folder, store)
        return Fresh(place=place)
    return Opened(
        place=place,
        is_read_only=database.is_read_only,
        warning=_outdated(folder, store) or _missed(folder, now),
        migrated_behind=folder.migrated_behind,
    )


def _outdated(folder: "DeskFolder", store: SqlStore) -> str:
    """A sentence when the file is older than its newest snapshot, as a cloud may leave it."""
    newest = next(iter(folder.snapshots.known()), None)
    if newest is None or store.revision() >= newest.revision:
        return ""
    return (
        f"This desk is older than its snapshot of {newest.made_at:%Y-%m-%d %H:%M} UTC with "
        f"{newest.total} records; something put an old file in its place. Bring the snapshot "
        "back under Settings, Backups and bin."
    )


def _missed(folder: "DeskFolder", now: datetime) -> str:
    """Make the snapshot that is due; answers why it could not be made."""
    if folder.database.is_read_only:
        return ""
    try:
        folder.snapshots.create_if_due(now)
    except StorageError as error:
        return error.message
    return ""


def _outrun_snapshots(folder: "DeskFolder", store: SqlStore) -> None:
    """Continues the old desk's revision numbers in a new one, so that changes are noticed."""
    newest = next(iter(folder.snapshots.known()), None)
    if newest is not None:
        store.raise_revision(newest.revision)


def _failed(folder: "DeskFolder", error: StorageError) -> Opening:
    match error:
        case CorruptDeskError():
            return Damaged(message=error.message, snapshots=folder.snapshots.known())
        case NewerDeskError():
            return Newer(message=error.message)
        case _ if folder.is_gone:
            return Gone(message=error.message, snapshots=folder.snapshots.known())
        case _:
            return Unreachable(message=error.message)

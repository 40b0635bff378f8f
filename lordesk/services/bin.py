"""Use cases of the bin: what lies in it, bringing back, and deletion that deletes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from lordesk.domain.bin import BinItem, Removed, items_of, purged_until, with_back
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError, Remedy
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.snapshot import Snapshot
from lordesk.domain.snapshot_retention import outlived_on
from lordesk.services.editing import listed_kinds, thing_of
from lordesk.services.ports import Archive, DiscardingShelf, Snapshots


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was deleted for good, and which snapshots hold it still.

    `gone_on` is the day by which the last of them goes in everyday use; None when none holds it.
    """

    records: int
    attachments: int
    held_by: tuple[Snapshot, ...] = ()
    gone_on: datetime | None = None


def listed(archive: Archive, records: Records) -> tuple[BinItem, ...]:
    """Everything that can be brought back, the last removed first."""
    return items_of(archive.removed(records))


def thing(item: BinItem, records: Records) -> str:
    """What an item brings back: `Dr. Patel, writer`, and how much else."""
    back = with_back(records, item)
    first, *rest = sorted(item.records, key=lambda each: tuple(Kind).index(each.kind))
    main = thing_of(first.row.entity, back)
    along = listed_kinds(each.kind for each in rest)
    return f"{main}, with {along}" if along else main


def found(archive: Archive, records: Records, step: int) -> BinItem:
    """The item of a step; InvalidInputError when the bin holds none."""
    for item in listed(archive, records):
        if item.step == step:
            return item
    raise InvalidInputError(
        f"The bin holds no item {step}. Look at what it holds.", remedy=Remedy.BIN
    )


def bring_back(archive: Archive, records: Records, step: int) -> ChangeSet:
    """The change that takes an item out of the bin."""
    item = found(archive, records, step)
    return between(records, with_back(records, item), f"Bring back {thing(item, records)}")


def forget(
    archive: Archive,
    shelf: DiscardingShelf,
    snapshots: Snapshots | None,
    items: Collection[BinItem],
    now: datetime,
) -> Forgotten:
    """Delete items for good: records, their history, attachments and sent kits."""
    removed = [record for item in items for record in item.records]
    names = [(record.kind, record.key) for record in removed]
    loose = archive.forget(names)
    _discard(shelf, loose)
    held_by = snapshots.holding(names) if snapshots else ()
    return Forgotten(
        records=len(removed),
        attachments=len(loose),
        held_by=held_by,
        gone_on=_gone_on(snapshots, held_by, now),
    )


def forget_in_snapshots(snapshots: Snapshots, held_by: Collection[Snapshot], now: datetime) -> None:
    """Delete the snapshots that hold what was forgotten, after one of the desk as it is now."""
    if held_by:
        snapshots.create(now, "after deleting for good")
        snapshots.forget(tuple(snapshot.id for snapshot in held_by))


def purge(archive: Archive, shelf: DiscardingShelf, now: datetime) -> bool:
    """Delete what was in the bin for 90 days, and history of that age; whether anything was."""
    until = purged_until(now, archive.newest())
    if until is None or not archive.reaches_before(until):
        return False
    _discard(shelf, archive.purge(until))
    return True


def _discard(shelf: DiscardingShelf, hashes: Collection[str]) -> None:
    for sha256 in hashes:
        shelf.discard(sha256)


def _gone_on(
    snapshots: Snapshots | None, held_by: Collection[Snapshot], now: datetime
) -> datetime | None:
    if snapshots is None or not held_by:
        return None
    made = [snapshot.made_at for snapshot in snapshots.known()]
    return outlived_on(made, {snapshot.made_at for snapshot in held_by}, now)


def records_of(items: Collection[BinItem], kind: Kind) -> tuple[Removed, ...]:
    """The removed records of one kind, for a page that lists its own."""
    return tuple(each for item in items for each in item.records if each.kind is kind)

"""The bin: what was removed from the desk and can be brought back, for 90 days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row

KEPT = timedelta(days=90)
LONGEST_REST = timedelta(days=300)
"""A desk that seems untouched for longer tells of a wrong clock sooner than of a long rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A record as it was last, and the step that touched it last."""

    kind: Kind
    key: str
    row: Row[Entity]
    step: int
    label: str
    removed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BinItem:
    """What one step took away and is still away."""

    step: int
    label: str
    removed_at: datetime
    records: tuple[Removed, ...]

    @property
    def kept_until(self) -> datetime:
        """When it is deleted for good, unless that is done sooner."""
        return self.removed_at + KEPT


def items_of(removed: Iterable[Removed]) -> tuple[BinItem, ...]:
    """The records by the step that took them, the last taken first."""
    steps: dict[int, list[Removed]] = {}
    for each in removed:
        steps.setdefault(each.step, []).append(each)
    return tuple(
        BinItem(
            step=number,
            label=records[0].label,
            removed_at=records[0].removed_at,
            records=tuple(records),
        )
        for number, records in sorted(steps.items(), reverse=True)
    )


def with_back(records: Records, item: BinItem) -> Records:
    """The records with an item's records restored to their place, or else at the end."""
    after = records
    for each in item.records:
        table = after.table(each.kind)
        if each.key in table:
            continue
        taken = {row.position for _, row in table.rows()}
        is_free = each.row.position not in taken
        row = each.row if is_free else Row(table.next_position, each.row.entity)
        after = after.with_rows(each.kind, {each.key: row})
    return after


def purged_until(now: datetime, newest: datetime | None) -> datetime | None:
    """Up to when the history may be deleted by itself; None while the clock is in doubt.

    `newest` is the moment of the newest step: one in the future, or one long ago, tells that the
    clock is or was wrong.
    """
    if newest is None or newest > now or now - newest > LONGEST_REST:
        return None
    return now - KEPT

"""A copy of the whole desk as it was at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

BETWEEN_AUTOMATIC = timedelta(minutes=30)
"""The least time between two snapshots that nobody asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """`counts` tells how many records of each kind it holds, `size` is in bytes.

    `reason` says before what it was made, and is empty for one that was asked for.
    """

    id: str
    made_at: datetime
    written_by: str
    schema: int
    revision: int
    size: int
    sha256: str
    counts: Mapping[str, int]
    reason: str = ""

    @property
    def total(self) -> int:
        """How many records it holds."""
        return sum(self.counts.values())


def is_due(newest: Snapshot | None, now: datetime) -> bool:
    """Whether so much time has passed that a changed desk gets its next snapshot.

    A snapshot of a day to come delays nothing: the clock was wrong.
    """
    return newest is None or abs(now - newest.made_at) >= BETWEEN_AUTOMATIC

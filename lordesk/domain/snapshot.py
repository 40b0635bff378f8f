"""A copy of the whole desk as it was at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """`counts` tells how many records of each kind it holds, `size` is in bytes."""

    id: str
    made_at: datetime
    written_by: str
    schema: int
    revision: int
    size: int
    sha256: str
    counts: Mapping[str, int]

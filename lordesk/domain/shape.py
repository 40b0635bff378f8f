"""Small value types of the lordesk file that are no records, and markers for fields."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Self

_YEAR_MONTH = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?\Z")

Number = int | float
"""A policy value: whole where the unit is days or a count, possibly half where it is weeks."""


@dataclass(frozen=True, slots=True, order=True)
class YearMonth:
    """A year, or a month of a year: `2025` or `2025-03`."""

    year: int
    month: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `YYYY` or `YYYY-MM`; ValueError otherwise."""
        found = _YEAR_MONTH.match(text)
        if found is None:
            raise ValueError(text)
        return cls(int(found[1]), int(found[2]) if found[2] else None)

    def __str__(self) -> str:
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"


FROM: Mapping[str, object] = MappingProxyType({"name": "from"})
"""Field marker: the file says `from`, a word that Python keeps for itself."""

INTERNAL: Mapping[str, object] = MappingProxyType({"internal": True})
"""Field marker: kept in the database, never shown in the lordesk file."""

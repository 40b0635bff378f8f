"""How the names of specialties and subspecialties are compared, however people write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lordesk.domain.field_rules import SpecialtyRule, Subspecialty


def spellings(row: SpecialtyRule | Subspecialty) -> frozenset[str]:
    """All by which a field is known, as they are compared."""
    abbreviation: str = getattr(row, "abbreviation", "")
    short = (abbreviation,) if abbreviation else ()
    return spelled(row.key, row.name, *short, *row.aliases)


def spelled(*texts: str) -> frozenset[str]:
    """Texts as they are compared, whatever their case and marks."""
    return frozenset(map(plain, texts))


def plain(text: str) -> str:
    """Lower case, `&` as `and`, every run of other marks as one space."""
    return re.sub(r"[\W_]+", " ", text.replace("&", " and ").casefold()).strip()

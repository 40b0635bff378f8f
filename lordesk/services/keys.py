"""Short names for new records: readable, unique in their table, fit for the lordesk file."""

import re
import unicodedata

from lordesk.domain.ids import Kind
from lordesk.domain.records import Records

LONGEST = 40
"""Characters of a key made from a name; leaves room for a number."""

OTHER_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart into a plain one and a mark."""


def key_from(text: str) -> str:
    """A key that reads like the text: `Åsa Lindqvist` as `asa-lindqvist`; empty if none can."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(OTHER_LETTERS))
    ascii_only = plain.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:LONGEST].strip("-")


def named_key(records: Records, kind: Kind, text: str) -> str:
    """A key from a name that no record of the kind has yet."""
    base, taken = key_from(text) or str(kind), records.table(kind)
    number, key = 1, base
    while key in taken:
        number += 1
        key = f"{base}-{number}"
    return key

"""Words beside a date in a cell: kept as a note, or a sign that the date is in doubt."""

import re
from collections.abc import Iterable

from lordesk.domain.tidy import unaccented
from lordesk.services.exchange.dates import WrittenDate, written_dates
from lordesk.services.exchange.presets import Presets

_WORD = re.compile(r"[^\W\d_]+")


def words_beside(text: str, presets: Presets) -> bool:
    """Whether a cell with dates says more than they do: `11/20/2026, left a message`."""
    if not any(map(str.isalpha, text)):
        return False
    text = unaccented(text)
    dates = written_dates(text)
    said = _WORD.findall(_without(dates, text).casefold())
    return bool(dates) and any(
        len(word) > 1
        and word not in presets.beside_dates
        and presets.meaning("yes", word) != "true"
        for word in said
    )


def begins_in_doubt(text: str, presets: Presets) -> bool:
    """Whether words before the first date take it back: `not yet, will ask 11/20/2026`."""
    if not any(map(str.isalpha, text)):
        return False
    text = unaccented(text)
    dates = written_dates(text)
    before = text.partition(dates[0].text)[0] if dates else ""
    first = _WORD.search(before.casefold())
    return first is not None and first[0] in presets.doubts


def _without(dates: Iterable[WrittenDate], text: str) -> str:
    for written in dates:
        text = text.replace(written.text, " ", 1)
    return text

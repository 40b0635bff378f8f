"""Cells of other people's lists as values: each way of reading, and what it expects."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from lordesk.domain.tidy import clean, one_line
from lordesk.services.exchange.beside_dates import begins_in_doubt
from lordesk.services.exchange.cell_values import (
    Happened,
    Mentions,
    Person,
    UnreadableCellError,
    Value,
    Words,
)
from lordesk.services.exchange.dates import DateOrder, WrittenDate, lacks_year, written_dates
from lordesk.services.exchange.person_names import person_of
from lordesk.services.exchange.presets import Presets
from lordesk.services.exchange.sheet import Cell, is_blank, text_of

_EMAIL = re.compile(r"[^\s@,;<>()\[\]\"]+@[^\s@,;<>()\[\]\"]+\.[^\s@,;<>()\[\]\"]+")
_ITEMS = re.compile(r"[;\n]")
_ASIDE = re.compile(r"\([^()]*\)\s*$")


Reader = Callable[[Cell, Presets, DateOrder | None], Value | None]
"""A cell to its value, None when it says nothing; UnreadableCellError when it cannot be."""


def read_cell(reads: str, cell: Cell, presets: Presets, order: DateOrder | None) -> Value | None:
    """The cell as `reads` understands it; a blank one says nothing."""
    return None if is_blank(cell) else _READERS[reads](cell, presets, order)


def dates_in(cell: Cell) -> tuple[WrittenDate, ...]:
    """The dates a text cell holds; none for a cell that is a date itself."""
    return written_dates(cell) if isinstance(cell, str) else ()


def _text(cell: Cell, _presets: Presets, _order: DateOrder | None) -> str | None:
    return clean(text_of(cell)).strip() or None


def _person(cell: Cell, presets: Presets, _order: DateOrder | None) -> Person | None:
    return person_of(text_of(cell), presets)


def _emails(cell: Cell, _presets: Presets, _order: DateOrder | None) -> tuple[str, ...] | None:
    text = text_of(cell)
    found = dict.fromkeys(match.removeprefix("mailto:") for match in _EMAIL.findall(text))
    if not found and not _says_nothing(text):
        raise UnreadableCellError("an e-mail address")
    return tuple(found) or None


def _email(cell: Cell, presets: Presets, order: DateOrder | None) -> str | None:
    found = _emails(cell, presets, order)
    return found[0] if found else None


def _truth(cell: Cell, presets: Presets, _order: DateOrder | None) -> bool | None:
    meaning = presets.meaning("yes", text_of(cell))
    if meaning is None:
        raise UnreadableCellError("yes or no")
    return None if _says_nothing(text_of(cell)) else meaning == "true"


def _count(cell: Cell, presets: Presets, _order: DateOrder | None) -> int | None:
    text = text_of(cell)
    found = re.search(r"(?<![\d.-])\d{1,2}(?![\d.])", text)
    said = found[0] if found else _number_word(text, presets)
    if said is None and not _says_nothing(text):
        raise UnreadableCellError("a number")
    return int(said) if said else None


def _number_word(text: str, presets: Presets) -> str | None:
    """The number that the text begins with, `two letters`, when it names no other."""
    said = [presets.meaning("number", word) for word in text.split()]
    return said[0] if sum(each is not None for each in said) == 1 else None


def _date(cell: Cell, presets: Presets, order: DateOrder | None) -> date | None:
    if isinstance(cell, date):
        return cell
    days = _days(cell, order)
    if len(days) != 1:
        if not days and presets.meaning("yes", text_of(cell)) == "false":
            return None
        raise _no_day(cell, "one date, such as 2027-01-31")
    return days[0]


def _span(cell: Cell, presets: Presets, order: DateOrder | None) -> tuple[date, date] | None:
    days = _days(cell, order)
    if len(days) != 2:
        if not days and presets.meaning("yes", text_of(cell)) == "false":
            return None
        raise _no_day(cell, "two dates, from and to")
    return days[0], days[1]


def _event(cell: Cell, presets: Presets, order: DateOrder | None) -> Happened | None:
    """A day, several days, or a word for done; a word for not done says nothing."""
    if isinstance(cell, date):
        return Happened(days=(cell,))
    days = _days(cell, order)
    if days and begins_in_doubt(text_of(cell), presets):
        raise UnreadableCellError("a date, yes or no")
    if days:
        return Happened(days=tuple(sorted(set(days))))
    meaning = presets.meaning("yes", _ASIDE.sub("", text_of(cell)))
    if meaning is None:
        raise _no_day(cell, "a date, yes or no")
    return Happened(undated=True) if meaning == "true" else None


def _days(cell: Cell, order: DateOrder | None) -> tuple[date, ...]:
    found: list[date] = []
    for written in dates_in(cell):
        day = written.meant(order)
        if day is None:
            raise UnreadableCellError(_expected_order(order), is_date=True)
        found.append(day)
    return tuple(found)


def _no_day(cell: Cell, expected: str) -> UnreadableCellError:
    return without_year(text_of(cell)) or UnreadableCellError(expected)


def without_year(text: str) -> UnreadableCellError | None:
    """What to say of a date without its year, which is never guessed; None for another text."""
    if not lacks_year(text):
        return None
    return UnreadableCellError(
        "a date with its year, which is missing; write it into the cell, as in 2027-01-31",
        lacks_year=True,
    )


def _expected_order(order: DateOrder | None) -> str:
    match order:
        case DateOrder.DAY_FIRST:
            return "a date with the day first"
        case DateOrder.MONTH_FIRST:
            return "a date with the month first"
        case None:
            return "a date that can be read in one way only"


def _word_of(group: str, expected: str) -> Reader:
    def read(cell: Cell, presets: Presets, _order: DateOrder | None) -> str | None:
        text = text_of(cell)
        meaning = presets.meaning(group, text) or presets.meaning(group, _ASIDE.sub("", text))
        if meaning is None and not _says_nothing(text):
            raise UnreadableCellError(expected)
        return meaning

    return read


def _free_words(group: str) -> Reader:
    def read(cell: Cell, presets: Presets, _order: DateOrder | None) -> Words:
        text = one_line(text_of(cell))
        return Words(text=text, meaning=presets.meaning(group, text))

    return read


def _position(cell: Cell, presets: Presets, _order: DateOrder | None) -> Words:
    text = one_line(text_of(cell))
    return Words(text=text, meaning=presets.position_in(text))


def _country(cell: Cell, presets: Presets, _order: DateOrder | None) -> str | None:
    text = one_line(text_of(cell))
    meaning = presets.meaning("country", text)
    if meaning is not None or _says_nothing(text):
        return meaning
    raise UnreadableCellError("a country or its two letters, such as US")


def _mentions(cell: Cell, presets: Presets, _order: DateOrder | None) -> Mentions | None:
    """Names parted by semicolons or lines, by commas where there are neither."""
    text = clean(text_of(cell)).strip()
    meaning = presets.meaning("yes", text)
    if meaning is not None:
        return Mentions(bare=meaning == "true")
    parts = _ITEMS.split(text) if _ITEMS.search(text) else text.split(",")
    return Mentions(names=tuple(name for part in parts if (name := part.strip())))


def _says_nothing(text: str) -> bool:
    return one_line(text).casefold() in {"", "-", "–", "—", "?", "n/a", "na", "tbd", "unknown"}


_READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "text": _text,
        "person": _person,
        "emails": _emails,
        "email": _email,
        "truth": _truth,
        "count": _count,
        "date": _date,
        "span": _span,
        "event": _event,
        "events": _event,
        "answer": _free_words("answer"),
        "how": _word_of("how", "in person, e-mail or phone"),
        "position": _position,
        "rotation_kind": _word_of("rotation_kind", "a kind of rotation, such as elective"),
        "setting": _word_of("setting", "inpatient, outpatient or another setting"),
        "country": _country,
        "target": _text,
        "programs": _mentions,
        "letters": _mentions,
    }
)
"""How a cell is read, by the word that `columns.toml` has for it."""

READINGS = frozenset(_READERS)
DATED = frozenset({"date", "span", "event", "events"})
"""The ways of reading in which the order of day and month matters."""

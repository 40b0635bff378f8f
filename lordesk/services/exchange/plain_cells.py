"""Plain values of the lordesk file as cells, and cells back, one way for each kind of column."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import cast

from lordesk.domain.codec import Plain
from lordesk.services.exchange.cell_values import UnreadableCellError
from lordesk.services.exchange.dates import DateOrder, written_dates
from lordesk.services.exchange.layout import Content
from lordesk.services.exchange.reading import without_year
from lordesk.services.exchange.sheet import Cell, text_of

_LINE = "\u2028"
"""Stands for a line end inside an item of a list, where line ends part the items."""

_PARTS = re.compile(r"[;\n]")


def cell_of(content: Content, plain: Plain) -> Cell:
    """The cell for a plain value; None for an absent one."""
    if plain is None:
        return None
    match content:
        case Content.DAY:
            return date.fromisoformat(str(plain))
        case Content.TEXTS:
            items = cast("list[str]", plain)
            return "\n".join(item.replace("\n", _LINE) for item in items)
        case Content.WORDS | Content.DAYS | Content.WHOLES:
            return "; ".join(str(item) for item in cast("list[Plain]", plain))
        case Content.PAIRS | Content.NUMBERED:
            pairs = cast("dict[str, Plain]", plain)
            return "; ".join(f"{name}: {value}" for name, value in pairs.items())
        case _:
            return cast("Cell", plain)


def plain_of(content: Content, cell: Cell, order: DateOrder | None) -> Plain:
    """The plain value in a cell, None for an empty one; UnreadableCellError when it is none."""
    if cell is None or cell == "":
        return None
    return _READERS[content](cell, order)


def ambiguous_in(content: Content, cell: Cell) -> tuple[str, ...]:
    """The dates in a cell that can be read in two ways; a text column holds none."""
    if content not in {Content.DAY, Content.DAYS, Content.PAIRS} or not isinstance(cell, str):
        return ()
    return tuple(each.text for each in written_dates(cell) if each.is_ambiguous)


def _text(cell: Cell, _order: DateOrder | None) -> Plain:
    return text_of(cell)


def _whole(cell: Cell, _order: DateOrder | None) -> Plain:
    text = text_of(cell).strip()
    if not re.fullmatch(r"-?\d{1,15}", text):
        raise UnreadableCellError("a whole number")
    return int(text)


def _number(cell: Cell, _order: DateOrder | None) -> Plain:
    text = text_of(cell).strip().replace(",", ".")
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,9})?", text):
        raise UnreadableCellError("a number")
    return float(text) if "." in text else int(text)


def _truth(cell: Cell, _order: DateOrder | None) -> Plain:
    word = text_of(cell).strip().casefold()
    if word not in {"yes", "true", "no", "false"}:
        raise UnreadableCellError("yes or no")
    return word in {"yes", "true"}


def _day(cell: Cell, order: DateOrder | None) -> Plain:
    if isinstance(cell, date):
        return cell.isoformat()
    text = text_of(cell).strip()
    found = written_dates(text)
    day = found[0].meant(order) if len(found) == 1 else None
    if day is None or found[0].text != text:
        return _iso(text)
    return day.isoformat()


def _iso(text: str) -> str:
    """A date outside the years that people write by hand."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        plain_reason = UnreadableCellError("a date, such as 2027-01-31")
        raise without_year(text) or plain_reason from error


def _texts(cell: Cell, _order: DateOrder | None) -> Plain:
    lines = text_of(cell).replace("\r\n", "\n").split("\n")
    return [line.replace(_LINE, "\n") for line in lines]


def _words(cell: Cell, _order: DateOrder | None) -> Plain:
    return list(_items(cell))


def _days(cell: Cell, order: DateOrder | None) -> Plain:
    if isinstance(cell, date):
        return [cell.isoformat()]
    return [_day(item, order) for item in _items(cell)]


def _wholes(cell: Cell, order: DateOrder | None) -> Plain:
    return [_whole(item, order) for item in _items(cell)]


def _pairs(cell: Cell, order: DateOrder | None) -> Plain:
    return {name: _day(value, order) for name, value in _named(cell)}


def _numbered(cell: Cell, order: DateOrder | None) -> Plain:
    return {name: _number(value, order) for name, value in _named(cell)}


def _items(cell: Cell) -> list[str]:
    return [item for part in _PARTS.split(text_of(cell)) if (item := part.strip())]


def _named(cell: Cell) -> list[tuple[str, str]]:
    pairs = [item.partition(":") for item in _items(cell)]
    if any(not mark for _, mark, _ in pairs):
        raise UnreadableCellError("names with values, such as ask: 2027-01-31; kit: 2027-02-10")
    return [(name.strip(), value.strip()) for name, _, value in pairs]


_READERS: Mapping[Content, Callable[[Cell, DateOrder | None], Plain]] = MappingProxyType(
    {
        Content.TEXT: _text,
        Content.WHOLE: _whole,
        Content.NUMBER: _number,
        Content.TRUTH: _truth,
        Content.DAY: _day,
        Content.TEXTS: _texts,
        Content.WORDS: _words,
        Content.DAYS: _days,
        Content.WHOLES: _wholes,
        Content.PAIRS: _pairs,
        Content.NUMBERED: _numbered,
    }
)

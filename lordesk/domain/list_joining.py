"""A list or table of one record that two people changed: joined element by element where it can."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from types import MappingProxyType
from typing import cast

Items = tuple[Hashable, ...]
Rows = Mapping[Hashable, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedValue:
    """A list or table with the additions and removals of both sides."""

    value: object


def joined_value(base: object, mine: object, theirs: object) -> JoinedValue | None:
    """The three versions as one; None where only a person can decide, and for single values."""
    versions = (base, mine, theirs)
    if all(isinstance(each, tuple) for each in versions):
        return _list(*(cast("Items", each) for each in versions))
    if all(isinstance(each, Mapping) for each in versions):
        return _table(*(cast("Rows", each) for each in versions))
    return None


def _list(base: Items, mine: Items, theirs: Items) -> JoinedValue | None:
    """The joined list, if each side only added and removed different elements."""
    if not (_only_came_and_went(base, mine) and _only_came_and_went(base, theirs)):
        return None
    gone, gone_there = _lacking(base, mine), _lacking(base, theirs)
    new, new_there = _lacking(mine, base), _lacking(theirs, base)
    if set(gone) & set(gone_there) and new != new_there:
        return None  # one element replaced twice
    if _are_rivals(new, new_there):
        return None
    joined = _with_new([each for each in theirs if each not in gone], mine, new)
    emptied_by_both_only = not joined and bool(mine) and bool(theirs)
    return None if emptied_by_both_only else JoinedValue(value=_in_order(joined))


def _only_came_and_went(base: Items, after: Items) -> bool:
    """Whether elements are unique and those that stayed kept their order."""
    stayed = [each for each in after if each in base]
    is_simple = len(set(base)) == len(base) and len(set(after)) == len(after)
    return is_simple and stayed == [each for each in base if each in after]


def _lacking(some: Items, others: Items) -> Items:
    return tuple(each for each in some if each not in others)


def _are_rivals(new: Items, new_there: Items) -> bool:
    """Whether both added the same thing with different details, such as one rotation twice."""
    told = {_subject(each): each for each in new_there}
    return any(told.get(_subject(each), each) != each for each in new)


def _subject(element: Hashable) -> object:
    """What an element is about: its first field, or itself."""
    if is_dataclass(element):
        return getattr(element, fields(element)[0].name)
    return element


def _with_new(present: list[Hashable], mine: Items, new: Sequence[Hashable]) -> Items:
    """Inserts each new element after its predecessor in my list."""
    for element in new:
        if element not in present:
            before = [each for each in mine[: mine.index(element)] if each in present]
            present.insert(present.index(before[-1]) + 1 if before else 0, element)
    return tuple(present)


def _in_order(joined: Items) -> Items:
    days = [each for each in joined if isinstance(each, date)]
    return tuple(sorted(days)) if len(days) == len(joined) else joined


def _table(base: Rows, mine: Rows, theirs: Rows) -> JoinedValue | None:
    """Rows under different names were set or removed on each side."""
    joined = dict(theirs)
    for name in dict.fromkeys((*base, *mine)):
        was, wanted, now = (rows.get(name) for rows in (base, mine, theirs))
        if wanted in (was, now):
            continue
        if now != was:
            return None
        if wanted is None:
            del joined[name]
        else:
            joined[name] = wanted
    return JoinedValue(value=MappingProxyType(joined))

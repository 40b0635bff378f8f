"""The user's own rule values: set, reset, previewed, carried in a bundle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from lordesk.domain.adjustable_value import Adjustable, Value
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError, LordeskError
from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.own_rules import NOTHING, OwnRules, changed
from lordesk.domain.own_specialties import (
    is_key,
    is_name_place,
    is_own,
    key_of,
    name_place,
    name_problem,
    own_names,
)
from lordesk.domain.ranking import Place, rank
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.records import Records
from lordesk.domain.settable import Settable
from lordesk.services.ports import OwnRulesBook


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """How one writer would stand with other values."""

    writer: WriterKey
    rank: tuple[int, int]
    score: tuple[int, int]
    verdict: tuple[Verdict, Verdict]

    @property
    def is_change(self) -> bool:
        return any(a != b for a, b in (self.rank, self.score, self.verdict))


Changes = Mapping[str, Value | None]
"""Values that are being set, by place; None for lordesk's."""


def set_values(book: OwnRulesBook, values: Changes, start: OwnRules | None = None) -> OwnRules:
    """The own rules, or those of `start`, with these values; nothing is kept yet.

    InvalidInputError names the place and what it takes.
    """
    own = book.own if start is None else start
    wanted = {**own.values, **_set_ones(values)}
    there = book.settable(wanted)
    for place, value in values.items():
        if place not in there.known:
            raise InvalidInputError(_unknown(place))
        if value is not None and is_name_place(place):
            _refuse_name(place, wanted, there)
    own = changed(own, values, there.known, there.orders)
    return _without_nameless(own, book.settable({}))


def _set_ones(values: Changes) -> dict[str, Value]:
    return {place: value for place, value in values.items() if value is not None}


def with_words(book: OwnRulesBook, place: str, text: str, changes: Changes = NOTHING) -> Value:
    """A list as it is after the changes, with the words typed put on it."""
    held = _list_at(book, place, changes)
    words = read_value(book, place, text, _set_ones(changes))
    apart = {word.casefold() for word in held}
    return (*held, *(word for word in _named(place, words) if word.casefold() not in apart))


def without_words(book: OwnRulesBook, place: str, text: str, changes: Changes = NOTHING) -> Value:
    """A list without the words typed. InvalidInputError for one that is not on it."""
    held = _list_at(book, place, changes)
    there = {word.casefold() for word in held}
    row = _row_at(book, place, _set_ones(changes))
    out = {word.casefold(): word for word in _named(place, row.read_list(text))}
    strange = next((word for plain, word in out.items() if plain not in there), "")
    if strange:
        raise InvalidInputError(f"{place}: “{strange}” is not on the list.")
    return tuple(word for word in held if word.casefold() not in out)


def _list_at(book: OwnRulesBook, place: str, changes: Changes) -> tuple[str, ...]:
    """The list as it is after the changes."""
    row = _row_at(book, place, _set_ones(changes))
    if not row.is_list:
        raise InvalidInputError(f"{place} is no list; it takes {row.bounds}.")
    values = {**book.own.values, **changes}
    found = values[place] if values.get(place) is not None else row.shipped
    return found if isinstance(found, tuple) else ()


def _named(place: str, words: Value) -> tuple[str, ...]:
    if not isinstance(words, tuple) or not words:
        raise InvalidInputError(f"{place}: no word is named. Write it after the equals sign.")
    return words


def _row_at(book: OwnRulesBook, place: str, beside: Mapping[str, object] = NOTHING) -> Adjustable:
    row = book.known.get(place)
    if row is None and key_of(place):
        row = book.settable({**book.own.values, **beside}).known.get(place)
    if row is None:
        raise InvalidInputError(_unknown(place))
    return row


def _unknown(place: str) -> str:
    key = key_of(place)
    if key and is_key(key):
        return (
            f"There is no value {place}. The command rules lists them all; a specialty of your "
            f"own begins with its name, {name_place(key)}=NAME."
        )
    return f"There is no value {place}. The command rules lists them all."


def _refuse_name(place: str, values: Mapping[str, object], there: Settable) -> None:
    why = name_problem(key_of(place), own_names(values), there.taken)
    if why:
        raise InvalidInputError(f"{place}: {why}.")


def _without_nameless(own: OwnRules, shipped: Settable) -> OwnRules:
    """Without the values of specialties that were taken out with their names."""
    names = own_names(own.values)
    kept = {
        place: value
        for place, value in own.values.items()
        if place in shipped.known or key_of(place) in names
    }
    return replace(own, values=kept, shipped={place: own.shipped[place] for place in kept})


def read_value(
    book: OwnRulesBook, place: str, text: str, beside: Mapping[str, object] = NOTHING
) -> Value:
    """What was typed for a place, where `beside` is set at once. InvalidInputError if it cannot."""
    row = _row_at(book, place, {**beside, place: text})
    if is_name_place(place) and not text.strip():
        raise InvalidInputError(f"{place}: a specialty of your own needs a name.")
    if row.is_list:
        words = row.read_list(text)
        if row.use is not None and not row.misfits(words):
            from lordesk.services.own_words import refuse_words  # noqa: PLC0415 - seldom

            refuse_words(book, row, words)
        return words
    if row.words or row.is_text:
        return " ".join(text.split())
    try:
        return int(text)
    except ValueError:
        raise InvalidInputError(
            f"{place}: {text[:40]!r} does not fit; it takes {row.bounds}."
        ) from None


def shifts(
    records: Records, now: Catalogue, then: Catalogue, today: date, target: TargetKey | None = None
) -> tuple[Shift, ...]:
    """How every writer would move for a target (default the first), in the new order.

    Empty on a desk without a target.
    """
    try:
        before = {place.writer: place for place in rank(records, now, today, target)}
        after = rank(records, then, today, target)
    except LordeskError:
        return ()
    return tuple(_shift(before[place.writer], place) for place in after)


def taken_over(book: OwnRulesBook, carried: str) -> str:
    """Keep the values a bundle carried where this computer has none; what to tell about them.

    Where it has some, only specialties that it lacks are added: the carried targets may name them.
    """
    if not carried.strip() or carried == book.text():
        return ""
    if book.text():
        told = (
            "The bundle carries other values for how letters and texts are judged. Those of this "
            "computer are kept."
        )
        added = _added_specialties(book, carried)
        return f"{told} Added from it: {', '.join(added)}." if added else told
    book.keep_text(carried)
    return "The values by which letters and texts are judged came with the bundle."


def _added_specialties(book: OwnRulesBook, carried: str) -> tuple[str, ...]:
    """Take over the specialties of the user's own that are missing here; their names."""
    own, theirs = book.own, book.read(carried)
    names = {k: n for k, n in own_names(theirs.values).items() if not is_own(k, own.values)}
    found = {place: value for place, value in theirs.values.items() if key_of(place) in names}
    if not found or not own.is_readable:
        return ()
    try:
        book.keep(set_values(book, found))
    except InvalidInputError:  # a name that is taken here
        return ()
    return tuple(names.values())


def _shift(before: Place, after: Place) -> Shift:
    return Shift(
        writer=after.writer,
        rank=(before.rank, after.rank),
        score=(before.score, after.score),
        verdict=(before.verdict, after.verdict),
    )

"""Specialties of the user's own: added, and removed only when nothing uses them."""

from collections.abc import Iterator, Mapping

from lordesk.domain.adjustable_value import Value
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.field_names import spelled
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.own_specialties import key_of, name_place, own_names, specialty_place
from lordesk.domain.records import Records
from lordesk.services.keys import key_from
from lordesk.services.own_rules import set_values
from lordesk.services.ports import OwnRulesBook


def added(book: OwnRulesBook, name: str) -> tuple[str, OwnRules]:
    """The key of a new specialty, and the own rules with it; nothing is kept yet.

    InvalidInputError for a name that is empty or taken.
    """
    plain = " ".join(name.split())
    if not plain:
        raise InvalidInputError("A specialty of your own needs a name.")
    key = _free(key_from(plain) or "own", own_names(book.own.values))
    return key, set_values(book, {name_place(key): plain})


def removed(book: OwnRulesBook, key: str) -> OwnRules:
    """The own rules without a specialty of the user's; nothing is kept yet."""
    return set_values(book, {name_place(key): None})


def refuse_gone(records: Records, catalogue: Catalogue, before: OwnRules, after: OwnRules) -> None:
    """RefusedError when a specialty would go that a target or another own value still names.

    Under another name it goes for the targets that call it by the old one.
    """
    names = own_names(before.values)
    for target in records.targets:
        key = catalogue.parent(target.specialty) or ""
        if key in names and not _is_called(target.specialty, key, after):
            raise RefusedError(
                f"The target {target.key} calls its specialty {target.specialty}. Choose {key} "
                "there first, or put that name among its other names."
            )
    for key in names.keys() - own_names(after.values).keys():
        for target in records.targets:
            if catalogue.parent(target.specialty) == key:
                raise RefusedError(
                    f"{names[key]} is the specialty of the target {target.key}. Choose another "
                    "there, or remove the target, then take it out."
                )
        place = next(_naming(key, after.values), "")
        if place:
            raise RefusedError(
                f"{names[key]} still stands in your list {place}. Take it off there first."
            )


def _is_called(text: str, key: str, own: OwnRules) -> bool:
    """Whether a specialty that stays is still known by a spelling; one that goes is not asked."""
    name = own_names(own.values).get(key)
    if name is None:
        return True
    place = specialty_place(key)
    short = own.values.get(f"{place}.abbreviation", "")
    known = spelled(key, name, str(short), *own.names(f"{place}.aliases", ()))
    return spelled(text) <= known


def _naming(key: str, values: Mapping[str, Value]) -> Iterator[str]:
    return (
        place
        for place, value in values.items()
        if isinstance(value, tuple) and key in value and key_of(place) != key
    )


def _free(base: str, taken: Mapping[str, str]) -> str:
    number, key = 1, base
    while key in taken:
        number += 1
        key = f"{base}-{number}"
    return key

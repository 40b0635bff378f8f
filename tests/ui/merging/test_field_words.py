"""Every field has a name that a person can read."""

import typing
from dataclasses import fields, is_dataclass

from lordesk.domain.records import ENTITY_TYPES
from lordesk.domain.shape import YearMonth
from lordesk.ui.merging.field_words import field_words


def names(kind: object, found: set[str]) -> set[str]:
    for inner in typing.get_args(kind):
        names(inner, found)
    if isinstance(kind, type) and is_dataclass(kind) and kind is not YearMonth:
        hints = typing.get_type_hints(kind)
        for each in fields(kind):
            found.add(each.name)
            names(hints[each.name], found)
    return found


def test_every_field_of_every_record_has_words() -> None:
    for kind in ENTITY_TYPES.values():
        for name in names(kind, set()):
            assert field_words(name) != name.replace("_", " "), name


def test_a_field_that_came_later_keeps_its_own_name() -> None:
    assert field_words("not_there_yet") == "not there yet"

"""Specialties of the user's own: by which places they are known, and what keeps a name out."""

import re
from collections.abc import Iterator, Mapping

from lordesk.domain.field_names import spelled

NAME = "name"
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


def specialty_place(key: str) -> str:
    return f"specialties.{key}"


def name_place(key: str) -> str:
    return f"{specialty_place(key)}.{NAME}"


def key_of(place: str) -> str:
    """The specialty that a place is of; empty for a place of anything else."""
    match place.split("."):
        case ["specialties", key, *_]:
            return key
        case _:
            return ""


def places_of(key: str, values: Mapping[str, object]) -> Iterator[str]:
    """Where something is set for a specialty."""
    return (place for place in values if key and key_of(place) == key)


def own_names(values: Mapping[str, object]) -> Mapping[str, str]:
    """The specialties that values add, by key: those that have a name there."""
    return {
        key_of(place): name
        for place, name in values.items()
        if isinstance(name, str) and is_name_place(place)
    }


def is_name_place(place: str) -> bool:
    return bool(key_of(place)) and place == name_place(key_of(place))


def is_key(key: str) -> bool:
    return _KEY.fullmatch(key) is not None


def is_own(key: str, values: Mapping[str, object]) -> bool:
    return name_place(key) in values


def name_problems(
    values: Mapping[str, object], taken: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """The places of names that cannot be, each with why; `taken` are the spellings of fields."""
    names = own_names(values)
    found = ((name_place(key), name_problem(key, names, taken)) for key in names)
    return tuple((place, why) for place, why in found if why)


def name_problem(key: str, names: Mapping[str, str], taken: Mapping[str, str]) -> str:
    """Why a specialty of one's own cannot have its key or its name; empty when it can."""
    if not is_key(key):
        return "a key has small letters from a to z, digits and hyphens, at most 64"
    if not any(letter.isalnum() for letter in names[key]):
        return "a name needs a letter or a digit"
    wanted = spelled(key, names[key])
    if shipped := next((taken[each] for each in wanted if each in taken), ""):
        return f"{shipped} is a field that lordesk knows already"
    others = [other for other in names if other != key]
    twin = next((each for each in others if spelled(each, names[each]) & wanted), "")
    return f"“{names[twin]}” is a specialty of yours already" if twin else ""

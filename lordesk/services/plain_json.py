"""Reads untrusted JSON safely; writes plain values in one fixed form."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn, cast

from lordesk.domain.codec import Plain
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.tidy import excerpt

BYTES_AT_MOST = 50_000_000
"""A desk of a whole career is under 1 MB; more is a mistake or an attack."""

_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
"""The escape of a surrogate; only in pairs do they make a character."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def parse(raw: bytes, name: str) -> Plain:
    """The plain value in `raw`; InvalidInputError says in one sentence why it is none."""
    text = _text(raw, name)
    objects = _Objects()
    try:
        value: Plain = json.loads(
            text, object_pairs_hook=objects.made, parse_constant=_no_constant, parse_int=_whole
        )
        _require_whole(value, objects.torn)
        if _HALF_CHARACTER.search(text):
            _require_text(value)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        said = error.msg.removesuffix(" at")
        raise InvalidInputError(f"{name} is no complete JSON: {said} at {where}.") from error
    except RecursionError as error:
        raise InvalidInputError(f"{name} is nested too deeply to be a lordesk file.") from error
    except _UnreadableError as error:
        raise InvalidInputError(f"{name}: {error}") from error
    return value


def written(value: Plain) -> bytes:
    """UTF-8 JSON with one-space indent and a final newline: the same bytes for the same value."""
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


class _UnreadableError(Exception):
    """A part of the JSON that reads, but cannot mean anything here."""


def _text(raw: bytes, name: str) -> str:
    if len(raw) > BYTES_AT_MOST:
        size = f"{len(raw) // 1_000_000} MB"
        raise InvalidInputError(f"{name} is {size} large; a lordesk file has 50 MB at most.")
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise InvalidInputError(
            f"{name} begins with a byte-order mark. Save it again as UTF-8 without one."
        )
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidInputError(
            f"{name} is not UTF-8: byte {error.start + 1} cannot be read. Save it again as UTF-8."
        ) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _Torn:
    """An object in which a field stands twice."""

    found: dict[str, object]
    field: str


class _Objects:
    """Makes the objects of a text, and remembers the first that has a field twice."""

    torn: _Torn | None = None

    def made(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs) and self.torn is None:
            counts = Counter(name for name, _ in pairs)
            twice = next(name for name, count in counts.items() if count > 1)
            self.torn = _Torn(found=found, field=twice)
        return found


def _require_whole(value: object, torn: _Torn | None) -> None:
    if torn is not None:
        place = f"{_place_in(value, torn.found) or ''}{excerpt(torn.field)}"
        raise _UnreadableError(f"{place}: the field stands there twice.")


def _place_in(value: object, sought: object) -> str | None:
    """How to get to an object, as in `writers[2].assistant.`; None when it is not in the value."""
    place = next((place for place, each in _places(value) if each is sought), None)
    return f"{place}." if place else place


def _require_text(value: object) -> None:
    """UTF-8 knows no half of a character; JSON's escapes can write one all the same."""
    for place, each in _places(value):
        names = cast("dict[str, object]", each) if isinstance(each, dict) else ()
        texts = (each,) if isinstance(each, str) else names
        if any(_SURROGATE.search(text) for text in texts):
            raise _UnreadableError(
                f"{place or 'the whole'}: expected text, and it holds half a character "
                "(a lone surrogate). Write the text anew."
            )


def _places(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """Every value within a value, itself first, each with the way to it."""
    yield place, value
    if isinstance(value, dict):
        for name, each in cast("dict[str, object]", value).items():
            yield from _places(each, f"{place}.{excerpt(name)}" if place else excerpt(name))
    elif isinstance(value, list):
        for number, each in enumerate(cast("list[object]", value)):
            yield from _places(each, f"{place}[{number}]")


def _whole(digits: str) -> int:
    if len(digits) > 30:
        raise _UnreadableError("a number has more than 30 digits.")
    return int(digits)


def _no_constant(word: str) -> NoReturn:
    raise _UnreadableError(f"{word} is no number that JSON knows.")


def as_object(value: Plain, name: str) -> dict[str, Plain]:
    """The value as an object; InvalidInputError when it is anything else."""
    if not isinstance(value, dict):
        raise InvalidInputError(f"{name} holds no lordesk desk: expected one object.")
    return cast("dict[str, Plain]", value)

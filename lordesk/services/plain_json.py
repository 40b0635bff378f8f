"""Bytes that claim to be JSON, read with every defence; plain values written one fixed way."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NoReturn, cast

from lordesk.domain.codec import Plain
from lordesk.domain.errors import InvalidInputError

BYTES_AT_MOST = 50_000_000
"""A desk of a whole career is under 1 MB; more is a mistake or an attack."""


def parse(raw: bytes, name: str) -> Plain:
    """The plain value in `raw`; InvalidInputError says in one sentence why it is none."""
    text = _text(raw, name)
    objects = _Objects()
    try:
        value: Plain = json.loads(
            text, object_pairs_hook=objects.made, parse_constant=_no_constant, parse_int=_whole
        )
        _require_whole(value, objects.torn)
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
        place = f"{_place_in(value, torn.found) or ''}{torn.field[:64]}"
        raise _UnreadableError(f"{place}: the field stands there twice.")


def _place_in(value: object, sought: object, place: str = "") -> str | None:
    """How to get to an object, as in `writers[2].assistant.`; None when it is not in the value."""
    if value is sought:
        return f"{place}." if place else ""
    inner: Iterable[tuple[str, object]] = ()
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        inner = ((f"{place}.{key}" if place else key, each) for key, each in fields.items())
    elif isinstance(value, list):
        items = cast("list[object]", value)
        inner = ((f"{place}[{number}]", each) for number, each in enumerate(items))
    found = (_place_in(each, sought, where) for where, each in inner)
    return next((each for each in found if each is not None), None)


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

"""Bytes that claim to be JSON, read with every defence; plain values written one fixed way."""

import json
from collections import Counter
from typing import NoReturn, cast

from lordesk.domain.codec import Plain
from lordesk.domain.errors import InvalidInputError

BYTES_AT_MOST = 50_000_000
"""A desk of a whole career is under 1 MB; more is a mistake or an attack."""


def parse(raw: bytes, name: str) -> Plain:
    """The plain value in `raw`; InvalidInputError says in one sentence why it is none."""
    text = _text(raw, name)
    try:
        value: Plain = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_constant, parse_int=_whole
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InvalidInputError(f"{name} is no complete JSON: {error.msg} at {where}.") from error
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


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise _UnreadableError(f"the field {twice[:64]!r} stands twice in one object.")
    return found


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

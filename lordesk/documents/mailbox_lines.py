"""The header lines of a mail; nothing in a name or subject becomes another header."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lordesk.domain.errors import RefusedError
from lordesk.domain.tidy import one_line

_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,60}")
_SIGN = re.compile(r'["\\]')
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_LONGEST_QUOTED = 30
_LONGEST_PLAIN = 60
_BYTES_A_WORD = 42
"""Of a name in one encoded word; with its shell and the header's name a line stays under 78."""

_LINE = 76


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    name: str
    address: str


def mailbox_lines(header: str, mailbox: Mailbox) -> bytes:
    """The header, folded. Raises RefusedError for an address that is none.

    The mail library would lose the quotes of a long name with a comma, and what stands behind
    the comma would become an address of its own.
    """
    return _folded(header, (*_words(header_text(mailbox.name)), f"<{_checked(mailbox.address)}>"))


def subject_lines(subject: str) -> bytes:
    """The subject, folded. The mail library puts a long one wholly on the second line, and
    programs then show it with a blank before it."""
    text = header_text(subject)
    words = text.split()
    is_plain = text.isascii() and all(len(word) <= _LONGEST_PLAIN for word in words)
    return _folded("Subject", words if is_plain else _encoded_words(text))


def _folded(header: str, words: Iterable[str]) -> bytes:
    lines: list[str] = []
    line = f"{header}:"
    for word in words:
        if len(line) + 1 + len(word) > _LINE and not line.endswith(":"):
            lines.append(line)
            line = ""
        line += f" {word}"
    return "".join(f"{each}\r\n" for each in (*lines, line)).encode("ascii")


def header_text(text: str) -> str:
    """One line of plain words; what looks like an encoded word is parted, so nobody decodes it."""
    return one_line(text).replace("=?", "= ?")


def _words(name: str) -> Iterator[str]:
    """The name as it is, in quotes, or encoded (RFC 2047): whatever keeps its signs harmless."""
    parts = name.split()
    if all(_ATOM.fullmatch(part) for part in parts):
        yield from parts
    elif name.isascii() and max(map(len, parts)) <= _LONGEST_QUOTED:
        yield from f'"{_SIGN.sub(_escaped, name)}"'.split(" ")
    else:
        yield from _encoded_words(name)


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


def _encoded_words(name: str) -> Iterator[str]:
    part = ""
    for letter in name:
        if len(f"{part}{letter}".encode()) > _BYTES_A_WORD:
            yield _encoded(part)
            part = ""
        part += letter
    yield _encoded(part)


def _encoded(part: str) -> str:
    return f"=?utf-8?B?{b64encode(part.encode()).decode()}?="


def _checked(address: str) -> str:
    stripped = address.strip()
    user, at, domain = stripped.rpartition("@")
    plain = stripped.isascii() and stripped.isprintable() and " " not in stripped
    is_whole = user and at and plain and _HOST.fullmatch(domain) and "=?" not in user
    if not is_whole or any(sign in user for sign in '<>,;:"()[]\\'):
        raise RefusedError(f"“{one_line(address)}” is not an e-mail address; correct it.")
    return stripped

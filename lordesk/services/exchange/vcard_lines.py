"""The lines of vCards: folding, parameters, escapes and old encodings, in and out."""

import codecs
import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.tidy import clean

OCTETS_A_LINE = 75
"""How long a line may be before it is folded (RFC 6350, 3.2)."""

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_QUOTED_PRINTABLE = "QUOTED-PRINTABLE"
_ENCODINGS = frozenset({_QUOTED_PRINTABLE, "BASE64", "B", "8BIT", "7BIT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One line: its name in capitals without group, its parameters, its value still escaped."""

    name: str
    parameters: Mapping[str, tuple[str, ...]]
    value: str

    @property
    def text(self) -> str:
        return unescaped(self.value)

    @property
    def parts(self) -> tuple[str, ...]:
        """The fields of a structured value, such as a name."""
        return tuple(unescaped(part).strip() for part in _split(self.value, ";"))

    @property
    def is_preferred(self) -> bool:
        types = {each.upper() for each in self.parameters.get("TYPE", ())}
        return "PREF" in types or bool(self.parameters.get("PREF"))


def read_properties(raw: bytes, name: str) -> Iterator[Property]:
    """The properties of a file of cards in their order; InvalidInputError when it is no text."""
    lines = iter(_decoded(raw, name).split("\n"))
    for line in lines:
        found = _property(line.rstrip("\r"))
        if found is None:
            continue
        if found.parameters.get("ENCODING") == (_QUOTED_PRINTABLE,):
            found = _from_quoted_printable(found, lines)
        yield found


def written_line(name: str, value: str) -> bytes:
    """One folded line; `value` is escaped already. Nothing in it can begin another line."""
    line = f"{name}:{clean(value).replace(chr(10), ' ')}"
    pieces = [bytearray()]
    for letter in line:
        octets = letter.encode()
        if len(pieces[-1]) + len(octets) > OCTETS_A_LINE:
            pieces.append(bytearray(b" "))
        pieces[-1] += octets
    return b"\r\n".join(pieces) + b"\r\n"


def escaped(text: str) -> str:
    """The text with what would part values, fields or lines taken as itself."""
    plain = clean(text).replace("\\", "\\\\").replace("\n", "\\n")
    return plain.replace(",", "\\,").replace(";", "\\;")


def structured(fields: Sequence[str | None]) -> str:
    """Fields of one value, each escaped, parted by semicolons."""
    return ";".join(escaped(field or "") for field in fields)


def unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def _decoded(raw: bytes, name: str) -> str:
    """The text, unfolded before it is decoded: some programs fold inside a letter."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", errors="replace").encode()
    whole = re.sub(rb"\r?\n[ \t]", b"", raw.removeprefix(codecs.BOM_UTF8))
    for encoding in ("utf-8", "cp1252"):
        try:
            text = whole.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InvalidInputError(f"{name} is no text file. Export the cards again as vCard.")


def _property(line: str) -> Property | None:
    head, mark, value = _head_and_value(line)
    if not mark:
        return None
    name, *parameters = _split(head, ";")
    found: dict[str, tuple[str, ...]] = {}
    for parameter in parameters:
        key, values = _parameter(parameter)
        found[key] = (*found.get(key, ()), *values)
    return Property(name=name.rpartition(".")[2].strip().upper(), parameters=found, value=value)


def _head_and_value(line: str) -> tuple[str, str, str]:
    """Parted at the first colon that stands outside quotes."""
    is_quoted = False
    for place, letter in enumerate(line):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == ":" and not is_quoted:
            return line[:place], ":", line[place + 1 :]
    return line.partition(":")


def _parameter(text: str) -> tuple[str, tuple[str, ...]]:
    """`TYPE=work,voice`, or the bare word of vCard 2.1, which is a type or an encoding."""
    key, mark, values = text.partition("=")
    if not mark:
        word = key.strip().upper()
        return ("ENCODING" if word in _ENCODINGS else "TYPE"), (word,)
    key = key.strip().upper()
    words = tuple(value.strip().strip('"') for value in values.split(","))
    return key, tuple(word.upper() for word in words) if key == "ENCODING" else words


def _split(text: str, mark: str) -> list[str]:
    """Parted at each mark that is neither escaped nor quoted; quotes and escapes stay."""
    parts: list[str] = []
    start, place, is_quoted = 0, 0, False
    while place < len(text):
        letter = text[place]
        if letter == "\\":
            place += 1
        elif letter == '"':
            is_quoted = not is_quoted
        elif letter == mark and not is_quoted:
            parts.append(text[start:place])
            start = place + 1
        place += 1
    return [*parts, text[start:]]


def _from_quoted_printable(found: Property, lines: Iterator[str]) -> Property:
    """The value of vCard 2.1, whose lines end with `=` when they go on."""
    pieces = [found.value]
    while pieces[-1].endswith("="):
        following = next(lines, None)
        if following is None:
            break
        pieces.append(following.rstrip("\r"))
    joined = "".join(piece.removesuffix("=") for piece in pieces)
    octets = quopri.decodestring(joined.encode("ascii", errors="replace"))
    text = _in_charset(octets, (found.parameters.get("CHARSET") or ("utf-8",))[0])
    value = text.replace("\r\n", "\n").replace("\n", "\\n")
    return Property(name=found.name, parameters=found.parameters, value=value)


def _in_charset(octets: bytes, charset: str) -> str:
    for encoding in (charset, "utf-8"):
        try:
            return octets.decode(encoding)
        except (LookupError, ValueError):
            continue
    return octets.decode("cp1252", errors="replace")

"""Gives an embedded font a unique name, so that programs do not mix up subsets of one font."""

import struct
from collections.abc import Iterator
from itertools import accumulate

_FAMILY, _STYLE, _UNIQUE, _FULL, _VERSION, _POSTSCRIPT = range(1, 7)
_WINDOWS = (3, 1, 0x409)
_BOLD_WEIGHT = 700
_CHECKSUM_OF_ALL = 0xB1B0AFBA


def renamed(program: bytes, family: str, *, bold: bool) -> bytes:
    """The same outlines in a family of this name, as its regular or its bold style."""
    tables = dict(_tables(program))
    tables[b"name"] = _names(family, "Bold" if bold else "Regular")
    tables[b"OS/2"] = _marked(tables[b"OS/2"], bold=bold)
    head = bytearray(tables[b"head"])
    head[8:12] = bytes(4)
    head[44:46] = struct.pack(">H", int(bold))
    tables[b"head"] = bytes(head)
    return _assembled(program[:4], tables)


def _tables(program: bytes) -> Iterator[tuple[bytes, bytes]]:
    (count,) = struct.unpack(">H", program[4:6])
    for number in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", program, 12 + 16 * number)
        yield tag, program[start : start + length]


def _names(family: str, style: str) -> bytes:
    """A name table of version 0 for Windows and, since they read it too, everyone else."""
    full = f"{family} {style}"
    texts = {
        _FAMILY: family,
        _STYLE: style,
        _UNIQUE: full,
        _FULL: full,
        _VERSION: "Version 1.0",
        _POSTSCRIPT: full.replace(" ", "-"),
    }
    said = [text.encode("utf-16-be") for text in texts.values()]
    starts = accumulate(map(len, said), initial=0)
    rows = b"".join(
        struct.pack(">6H", *_WINDOWS, key, len(text), start)
        for key, text, start in zip(texts, said, starts, strict=False)
    )
    return struct.pack(">3H", 0, len(texts), 6 + len(rows)) + rows + b"".join(said)


def _marked(table: bytes, *, bold: bool) -> bytes:
    """The OS/2 table with the weight and the style bits of regular or bold."""
    marked = bytearray(table)
    (bits,) = struct.unpack_from(">H", marked, 62)
    bits = (bits & ~0x61) | (0x20 if bold else 0x40)
    struct.pack_into(">H", marked, 62, bits)
    if bold:
        struct.pack_into(">H", marked, 4, _BOLD_WEIGHT)
    return bytes(marked)


def _assembled(kind: bytes, tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    start = 12 + 16 * count
    rows, body = b"", b""
    for tag, table in sorted(tables.items()):
        rows += struct.pack(">4sLLL", tag, _checksum(table), start + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    search = (power * 16, power.bit_length() - 1, (count - power) * 16)
    font = kind + struct.pack(">4H", count, *search) + rows + body
    at = start + sum(len(table) + -len(table) % 4 for tag, table in tables.items() if tag < b"head")
    adjusted = (_CHECKSUM_OF_ALL - _checksum(font)) & 0xFFFFFFFF
    return font[: at + 8] + struct.pack(">L", adjusted) + font[at + 12 :]


def _checksum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF

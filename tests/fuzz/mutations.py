"""Files bent at random: bytes cut, doubled and swapped, inside a zip as well as outside."""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from lordesk.services.exchange.archive import is_zip, read_archive, written_archive

RUNS = int(os.environ.get("LORDESK_FUZZ_RUNS", "1"))
"""How many times the short form each test runs; `packaging/dev.py fuzz` takes many."""

TOKENS = [
    *(b'"', b",", b";", b"\t", b"\n", b"\r\n", b"=", b"'", b":", b"\\", b"{", b"}", b"[", b"]"),
    *(b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\xe2\x80\xae"),
    *(b"0", b"-1", b"1e999", b"99999999999999999999999", b"NaN", b"null", b"true", b'""', b"[]"),
    *(b"2027-02-30", b"03/04/2027", b"31/12/1899", b"0000-00-00", b"yes", b"@", b"a@b.example"),
    *(b'<mergeCell ref="A1:B9"/>', b'"A1:A1048576"', b"next week", b"not yet ", b"M\xc3\xa4rz"),
    *(b"<!DOCTYPE a>", b"&#x0;", b"<c/>", b"</row>", b'r="XFD1048576"', b'r="A0"', b't="e"'),
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b"ENCODING=QUOTED-PRINTABLE:=", b"CHARSET=x:", b"N:;;;;;"),
    *(b"# writers\n", b"key", b"Name", b"../", b"PK\x03\x04", b"im", b"okoye", b"x" * 300),
]
Op = tuple[str, float, float, bytes]
OPS: st.SearchStrategy[list[Op]] = st.lists(
    st.tuples(
        st.sampled_from(["put", "insert", "delete", "double", "cut", "flip"]),
        st.floats(0, 1),
        st.floats(0, 0.3),
        st.sampled_from(TOKENS) | st.binary(min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=6,
)


def bent(raw: bytes, ops: list[Op]) -> bytes:
    for kind, where, length, token in ops:
        raw = _BENDERS[kind](raw, int(where * len(raw)), int(length * len(raw)) + 1, token)
    return raw


ODD: list[Any] = [
    *(None, True, 0, -1, 1.5, 1e308, 10**400, "", " ", "x" * 70_000, "\x00", "\ud800", "a\u2028b"),
    *(
        "2027-02-30",
        "9999-12-31",
        "0001-01-01",
        [],
        {},
        [[]],
        [None],
        {"a\nb": None},
        "okoye",
        "im",
    ),
    *("25:61", "2027-13", "-", "../x", "/dev/zero", "a\nb", "\u0661", "=1+1", "\u202e"),
]
"""Values that no field of a JSON file expects."""


def odd_json(raw: bytes, places: list[tuple[float, int]]) -> bytes:
    """The JSON with a value put in the place of others, wherever they stand."""
    plain = json.loads(raw)
    for where, which in places:
        holders = list(_holders(plain))
        holder, key = holders[int(where * len(holders)) % len(holders)]
        holder[key] = deepcopy(ODD[which % len(ODD)])
    return json.dumps(plain).encode()


def _holders(plain: Any) -> Iterator[tuple[Any, Any]]:
    """Each object and list in a value, with every key in it."""
    keys: list[Any] = [*plain] if isinstance(plain, dict) else [*range(len(plain))]
    for key in keys:
        yield plain, key
        if isinstance(plain[key], dict | list):
            yield from _holders(plain[key])


def bent_inside(raw: bytes, ops: list[Op], which: int) -> bytes:
    """One file of the zip bent, and listed as it is now if the zip has a list."""
    if not is_zip(raw):
        return bent(raw, ops)
    files = dict(read_archive(raw, "x.zip", 10**8).contents)
    name = list(files)[which % len(files)]
    files[name] = bent(files[name], ops)
    if "manifest.json" in files and name != "manifest.json":
        files["manifest.json"] = _listed_anew(files)
    return written_archive(files.items())


def _listed_anew(files: dict[str, bytes]) -> bytes:
    manifest = json.loads(files["manifest.json"])
    for row in manifest["files"]:
        content = files[row["path"]]
        row |= {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    return json.dumps(manifest).encode()


_BENDERS: dict[str, Callable[[bytes, int, int, bytes], bytes]] = {
    "put": lambda raw, at, _length, token: raw[:at] + token + raw[at + len(token) :],
    "insert": lambda raw, at, _length, token: raw[:at] + token + raw[at:],
    "delete": lambda raw, at, length, _token: raw[:at] + raw[at + length :],
    "double": lambda raw, at, length, _token: raw[: at + length] + raw[at:],
    "cut": lambda raw, at, _length, _token: raw[:at],
    "flip": lambda raw, at, _length, token: (
        raw[:at] + bytes([raw[at] ^ (token[0] or 1)]) + raw[at + 1 :] if at < len(raw) else raw
    ),
}

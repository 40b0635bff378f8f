"""Bytes that are no JSON get one sentence."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.plain_json import BYTES_AT_MOST, as_object, parse, written

BAD: list[tuple[bytes, str]] = [
    (b"", "x.lordesk is no complete JSON: Expecting value at line 1, column 1."),
    (b'{"a": 1', "at line 1, column 8."),
    (b"\xef\xbb\xbf{}", "begins with a byte-order mark"),
    ("{}".encode("utf-16"), "begins with a byte-order mark"),
    (b'{"name": "Jos\xe9"}', "is not UTF-8: byte 14 cannot be read"),
    (b"[" * 10_000, "is nested too deeply"),
    (b'{"a": 1, "a": 2}', "a: the field stands there twice."),
    (b'{"a\\nb": 1, "a\\nb": 2}', "x.lordesk: a b: the field stands there twice."),
    (
        b'{"writers": [{"key": "a"}, {"name": "Ann \\ud83d Lee"}]}',
        "x.lordesk: writers[1].name: expected text, and it holds half a character",
    ),
    (b'{"a": {"b\\uDC00": 1}}', "x.lordesk: a: expected text"),
    (b'"\\udfff"', "x.lordesk: the whole: expected text"),
    (b'{"a": NaN}', "NaN is no number"),
    (b'{"a": -Infinity}', "-Infinity is no number"),
    (b"1" * 5_000, "more than 30 digits"),
    (b"x" * (BYTES_AT_MOST + 1), "is 50 MB large"),
]


@pytest.mark.parametrize(("raw", "message"), BAD, ids=[row[1][:40] for row in BAD])
def test_what_cannot_be_read_is_said_in_one_sentence(raw: bytes, message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        parse(raw, "x.lordesk")
    said = str(caught.value)
    assert message in said
    assert said.startswith("x.lordesk")
    assert "\n" not in said


def test_good_json_is_read_and_written_one_way() -> None:
    raw = '{\n "name": "Åsa",\n "n": [\n  1,\n  1.5\n ]\n}\n'.encode()
    assert written(parse(raw, "x")) == raw


def test_an_escaped_pair_is_one_character_and_an_escaped_backslash_none() -> None:
    assert parse(b'["\\ud83d\\ude00", "\\\\ud800", "\\u0000"]', "x") == ["😀", "\\ud800", "\x00"]


def test_a_desk_is_one_object() -> None:
    with pytest.raises(InvalidInputError, match="expected one object"):
        as_object([], "x")

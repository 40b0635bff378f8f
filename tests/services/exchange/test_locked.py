"""Content locked with a passphrase."""

import unicodedata

import pytest

from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.services.exchange.locked import MAGIC, locked, sealed, unlocked

PHRASE = "correct horse é battery"
SALT, NONCE = bytes(range(16)), bytes(range(12))
VECTOR = (
    "4c4f524445534b204c4f434b45442031110801000102030405060708090a0b0c0d0e0f000102030405060708090a0b"
)
SEALED = "09a9f16c05c1de6a5d959dff033d66174e27d1023dcb"
"""The header for that salt and nonce, as the docstring of the module describes it."""


@pytest.fixture(scope="module")
def raw() -> bytes:
    return sealed(b"secret", PHRASE, SALT, NONCE)


def test_the_format_is_the_documented_one(raw: bytes) -> None:
    assert raw[:47].hex() == VECTOR
    assert raw[47:].hex() == SEALED


def test_it_opens_with_its_passphrase_however_that_is_composed(raw: bytes) -> None:
    assert unlocked(raw, PHRASE, "x") == b"secret"
    assert unlocked(raw, unicodedata.normalize("NFD", f" {PHRASE} "), "x") == b"secret"


def test_another_passphrase_or_a_flipped_bit_opens_nothing(raw: bytes) -> None:
    with pytest.raises(InvalidInputError, match="does not open with this passphrase"):
        unlocked(raw, "wrong horse battery", "x")
    for place in (20, 40, 46, 50, len(raw) - 1):
        bent = bytearray(raw)
        bent[place] ^= 1
        with pytest.raises(InvalidInputError, match="does not open"):
            unlocked(bytes(bent), PHRASE, "x")


@pytest.mark.parametrize(
    ("header", "message"),
    [
        (b"", "is no locked lordesk bundle"),
        (MAGIC, "is no locked lordesk bundle"),
        (b"LORDESK LOCKED 2" + bytes(80), "newer lordesk"),
        (MAGIC + bytes((31, 8, 1)) + bytes(80), "newer lordesk"),
        (MAGIC + bytes((17, 255, 1)) + bytes(80), "newer lordesk"),
        (MAGIC + bytes((17, 8, 3)) + bytes(80), "newer lordesk"),
        (MAGIC + bytes((19, 8, 1)) + bytes(80), "newer lordesk"),
    ],
)
def test_a_header_that_would_cost_too_much_or_is_none_is_refused(
    header: bytes, message: str
) -> None:
    with pytest.raises(InvalidInputError, match=message):
        unlocked(header, PHRASE, "x")


def test_each_lock_is_made_anew_and_a_short_passphrase_is_refused() -> None:
    assert locked(b"x", PHRASE) != locked(b"x", PHRASE)
    with pytest.raises(RefusedError, match="too short"):
        locked(b"x", "  short  ")

"""Content locked with a passphrase: scrypt makes the key, AES-GCM seals content and header.

The file, byte by byte: 16 bytes `LORDESK LOCKED 1`; 1 byte each log2 of scrypt's n, its r, its p;
16 bytes salt; 12 bytes nonce; then the sealed content with its 16-byte tag. The 47 bytes before
it are the additional data. The passphrase is NFC in UTF-8; the key has 32 bytes.
"""

import os
import unicodedata

from lordesk.domain.errors import InvalidInputError, RefusedError

MAGIC = b"LORDESK LOCKED 1"
PASSPHRASE_AT_LEAST = 8
_LOG_N, _R, _P = 17, 8, 1
_LOG_N_AT_MOST, _P_AT_MOST = 18, 2
"""Four times what a lock of ours costs, and 256 MB of memory."""
_SALT, _NONCE = 16, 12
_HEADER = len(MAGIC) + 3 + _SALT + _NONCE


def locked(content: bytes, passphrase: str) -> bytes:
    """The content sealed anew each time; RefusedError for a passphrase that is too short."""
    if len(passphrase.strip()) < PASSPHRASE_AT_LEAST:
        raise RefusedError(
            f"The passphrase is too short: take {PASSPHRASE_AT_LEAST} characters or more."
        )
    return sealed(content, passphrase, os.urandom(_SALT), os.urandom(_NONCE))


def sealed(content: bytes, passphrase: str, salt: bytes, nonce: bytes) -> bytes:
    """The file for a given salt and nonce, which must never be used twice."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header = MAGIC + bytes((_LOG_N, _R, _P)) + salt + nonce
    return header + AESGCM(_key(passphrase, salt, _LOG_N, _R, _P)).encrypt(nonce, content, header)


def unlocked(raw: bytes, passphrase: str, name: str) -> bytes:
    """The content; InvalidInputError for another passphrase, a changed file or an odd header."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    log_n, r, p = _costs(raw, name)
    header = raw[:_HEADER]
    salt, nonce = header[len(MAGIC) + 3 : -_NONCE], header[-_NONCE:]
    try:
        return AESGCM(_key(passphrase, salt, log_n, r, p)).decrypt(nonce, raw[_HEADER:], header)
    except InvalidTag as error:
        raise InvalidInputError(
            f"{name} does not open with this passphrase, or was changed on its way."
        ) from error


def _costs(raw: bytes, name: str) -> tuple[int, int, int]:
    """The numbers for scrypt, within what this program would spend on anyone's file."""
    if len(raw) < _HEADER + 16 or not raw.startswith(MAGIC[:-1]):
        raise InvalidInputError(f"{name} is no locked lordesk bundle, or was cut short.")
    log_n, r, p = raw[len(MAGIC) : len(MAGIC) + 3]
    is_usual = 14 <= log_n <= _LOG_N_AT_MOST and r == _R and 1 <= p <= _P_AT_MOST
    if not raw.startswith(MAGIC) or not is_usual:
        raise InvalidInputError(f"{name} was locked by a newer lordesk. Install it to open this.")
    return log_n, r, p


def _key(passphrase: str, salt: bytes, log_n: int, r: int, p: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    secret = unicodedata.normalize("NFC", passphrase.strip()).encode()
    return Scrypt(salt=salt, length=32, n=1 << log_n, r=r, p=p).derive(secret)

"""A bundle behind a passphrase, in a zip that tells whoever opens it what it is."""

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import read_archive, written_archive
from lordesk.services.exchange.bundle import BYTES_AT_MOST
from lordesk.services.exchange.locked import locked, unlocked
from lordesk.services.exchange.recognising import LOCKED_CONTENT

_READ_ME = (
    "This file carries a lordesk desk, locked with a passphrase.\r\n"
    "Open it with Import in the menu File, or with “lordesk import”: both ask for it.\r\n"
)


def lock(bundle: bytes, passphrase: str) -> bytes:
    """The bundle locked; RefusedError for a passphrase that is too short."""
    content = locked(bundle, passphrase)
    return written_archive([("READ ME.txt", _READ_ME.encode()), (LOCKED_CONTENT, content)])


def unlock(raw: bytes, passphrase: str, name: str) -> bytes:
    """The bundle inside; InvalidInputError for another passphrase or a changed file."""
    content = read_archive(raw, name, BYTES_AT_MOST).contents.get(LOCKED_CONTENT)
    if content is None:
        raise InvalidInputError(f"{name} holds no locked bundle.")
    return unlocked(content, passphrase, name)

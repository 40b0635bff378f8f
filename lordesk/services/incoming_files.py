"""A lordesk file from disk, with the documents that lie beside it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from lordesk.domain.attachment import Document
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.records import Records
from lordesk.services.interchange import read_file
from lordesk.services.plain_json import BYTES_AT_MOST
from lordesk.services.ports import Shelf

DOCUMENT_TYPES = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".jpg", ".jpeg", ".png", ".heic", ".tif"}
)
"""What is taken along: a file from elsewhere may name any path of this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a file holds, and the bytes of the documents found beside it by their SHA-256."""

    name: str
    records: Records
    contents: Mapping[str, bytes]

    def keep(self, shelf: Shelf) -> None:
        for content in self.contents.values():
            shelf.keep(content)


def read_incoming(path: Path) -> Incoming:
    """The file with its documents; nothing is kept yet. InvalidInputError when it cannot be."""
    records = read_file(bytes_of(path), path.name)
    contents: dict[str, bytes] = {}
    folder = path.resolve().parent
    found = [_found(document, folder, contents) for document in records.documents]
    return Incoming(name=path.name, records=records.put(*found), contents=contents)


def bytes_of(path: Path, at_most: int = BYTES_AT_MOST) -> bytes:
    """The content of an input file; InvalidInputError when it cannot be read or is too large.

    No more is read than is needed to refuse it.
    """
    try:
        with path.open("rb") as file:
            content = file.read(at_most + 1)
    except FileNotFoundError as error:
        raise InvalidInputError(f"There is no file {path}. Check its name and folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InvalidInputError(f"{path} cannot be read ({reason}).") from error
    if len(content) > at_most:
        most = f"{at_most // 1_000_000} MB"
        raise InvalidInputError(f"{path.name} is too large: {most} is the most.")
    return content


def _found(document: Document, folder: Path, contents: dict[str, bytes]) -> Document:
    """The document with where it was looked for, and its day and hash if it is there."""
    sought = replace(document, folder=str(folder))
    try:
        place = folder / document.path
        if place.suffix.casefold() not in DOCUMENT_TYPES or not place.is_file():
            return sought
        content = bytes_of(place)
        dated = datetime.fromtimestamp(place.stat().st_mtime, UTC).date()
    except (OSError, ValueError, InvalidInputError):
        return sought
    stored = hashlib.sha256(content).hexdigest()
    contents[stored] = content
    return replace(sought, stored=stored, dated=dated)

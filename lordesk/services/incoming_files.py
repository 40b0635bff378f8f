"""A lordesk file from disk, with the documents that lie beside it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from lordesk.domain.attachment import Document
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.records import Records
from lordesk.services.interchange import read_file
from lordesk.services.plain_json import BYTES_AT_MOST
from lordesk.services.ports import Shelf


def read_incoming(path: Path, shelf: Shelf | None) -> Records:
    """The records in the file; its documents are kept on the shelf when one is given."""
    records = read_file(bytes_of(path), path.name)
    folder = path.resolve().parent
    found = (_found(document, folder, shelf) for document in records.documents)
    return records.put(*found)


def bytes_of(path: Path) -> bytes:
    """The content of an input file; InvalidInputError when it cannot be read or is too large."""
    try:
        if path.stat().st_size > BYTES_AT_MOST:
            size = f"{path.stat().st_size // 1_000_000} MB"
            raise InvalidInputError(f"{path.name} is {size} large; 50 MB is the most.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InvalidInputError(f"There is no file {path}. Check its name and folder.") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InvalidInputError(f"{path} cannot be read ({reason}).") from error


def _found(document: Document, folder: Path, shelf: Shelf | None) -> Document:
    """The document with where it lay, its day, and the hash of its bytes if they are there."""
    try:
        place = folder / document.path
        if not place.is_file() or place.stat().st_size > BYTES_AT_MOST:
            return replace(document, folder=str(folder))
        stored = shelf.keep(place.read_bytes()) if shelf else None
        dated = _day_of(place)
    except (OSError, ValueError):
        return replace(document, folder=str(folder))
    return replace(document, folder=str(folder), stored=stored, dated=dated)


def _day_of(place: Path) -> date:
    return datetime.fromtimestamp(place.stat().st_mtime, UTC).date()

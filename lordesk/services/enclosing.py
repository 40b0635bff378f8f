"""Encloses the applicant's own files with a kit."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from lordesk.domain.attachment import Document
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import DocumentKey, LetterKey
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.incoming_files import DOCUMENT_TYPES, bytes_of
from lordesk.services.ports import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    """A file to take along; `letter` None: it goes with every kit."""

    path: Path
    kind: DocumentKind
    letter: LetterKey | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """What a file is kept under, and the day it was last changed."""

    sha256: str
    dated: date


def keep_copy(file: NewFile, shelf: Shelf) -> KeptCopy:
    """Keep a copy of the file with the desk. Raises InvalidInputError."""
    path = file.path.resolve()
    if path.suffix.casefold() not in DOCUMENT_TYPES:
        raise InvalidInputError(
            f"{path.name} is not a document that can go along. Choose a PDF, a Word file or a "
            "picture."
        )
    return KeptCopy(
        sha256=shelf.keep(bytes_of(path)),
        dated=datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date(),
    )


def enclose(records: Records, file: NewFile, kept: KeptCopy) -> ChangeSet:
    """Take the kept file along; it takes the place of one of the same name and kind."""
    path = file.path.resolve()
    present = _present(records, file, path.name)
    document = Document(
        key=present.key if present else _new_key(records, kept.sha256),
        kind=file.kind,
        path=path.name,
        letter=file.letter,
        name=one_line(file.name) or (present.name if present else None),
        folder=str(path.parent),
        stored=kept.sha256,
        dated=kept.dated,
    )
    return between(records, records.put(document), f"Enclose {document.name or path.name}")


def _present(records: Records, file: NewFile, name: str) -> Document | None:
    same = (file.kind, file.letter, name)
    found = (each for each in records.documents if (each.kind, each.letter, each.path) == same)
    return next(found, None)


def _new_key(records: Records, sha256: str) -> DocumentKey:
    digest, number = sha256[:16], 1
    while (key := f"d-{digest}-{number}") in records.documents:
        number += 1
    return DocumentKey(key)

"""Handing over the applicant's own files: taking one along with a kit."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
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


def enclose(records: Records, file: NewFile, shelf: Shelf) -> ChangeSet:
    """Keep a copy of the file with the desk and take it along. Raises InvalidInputError.

    A file of the same name and kind takes the place of the one before it.
    """
    path = file.path.resolve()
    if path.suffix.casefold() not in DOCUMENT_TYPES:
        raise InvalidInputError(
            f"{path.name} is not a document that can go along. Choose a PDF, a Word file or a "
            "picture."
        )
    content = bytes_of(path)
    shelf.keep(content)
    present = _present(records, file, path.name)
    document = Document(
        key=present.key if present else _new_key(records, content),
        kind=file.kind,
        path=path.name,
        letter=file.letter,
        name=one_line(file.name) or (present.name if present else None),
        folder=str(path.parent),
        stored=hashlib.sha256(content).hexdigest(),
        dated=datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date(),
    )
    return between(records, records.put(document), f"Enclose {document.name or path.name}")


def _present(records: Records, file: NewFile, name: str) -> Document | None:
    same = (file.kind, file.letter, name)
    found = (each for each in records.documents if (each.kind, each.letter, each.path) == same)
    return next(found, None)


def _new_key(records: Records, content: bytes) -> DocumentKey:
    digest, number = hashlib.sha256(content).hexdigest()[:16], 1
    while (key := f"d-{digest}-{number}") in records.documents:
        number += 1
    return DocumentKey(key)

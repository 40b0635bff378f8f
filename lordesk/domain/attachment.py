"""Files the applicant hands over with a kit: CV, statement, forms."""

from dataclasses import dataclass, field, replace
from datetime import date

from lordesk.domain.ids import DocumentKey, LetterKey
from lordesk.domain.shape import INTERNAL
from lordesk.domain.vocabulary import DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as the applicant named it.

    `path` is as written, relative to the lordesk file. `folder` is where that was when it was read,
    `stored` the SHA-256 of the bytes kept with the desk, `dated` the file's own day.
    """

    key: DocumentKey = field(default=DocumentKey(""), metadata=INTERNAL)
    kind: DocumentKind
    path: str
    letter: LetterKey | None = None
    name: str | None = None
    sha256: str | None = None
    folder: str | None = field(default=None, metadata=INTERNAL)
    stored: str | None = field(default=None, metadata=INTERNAL)
    dated: date | None = field(default=None, metadata=INTERNAL)


def with_its_file(document: Document, *versions: Document) -> Document:
    """The document with a file if any version has one, and with the day of that very file.

    `versions` are those that it is, or is made of. Where the bytes were not at hand one has no
    file; that takes a file from nobody.
    """
    stored = document.stored or next((each.stored for each in versions if each.stored), None)
    days = [each.dated for each in versions if each.stored == stored and each.dated]
    is_of_file = document.dated in days
    dated = document.dated if is_of_file else next(iter(days), None)
    return replace(document, stored=stored, dated=dated)

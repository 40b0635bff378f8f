"""Files the applicant hands over with a kit: CV, statement, forms."""

from dataclasses import dataclass, field
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

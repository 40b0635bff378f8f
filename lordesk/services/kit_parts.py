"""What a kit is made from, and what making it returns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from lordesk.documents.blocks import Doc
from lordesk.documents.templates.messages import Wordings, shipped_wordings
from lordesk.domain.attachment import Document
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.findings import Finding
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_findings import TextCheck
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DocumentKind, Paper


class Format(StrEnum):
    """The formats of a kit's own pages."""

    PDF = "pdf"
    DOCX = "docx"


class Role(StrEnum):
    """What a file of a kit is for."""

    COVER = "cover"
    SUMMARY = "summary"
    UPLOAD_CARD = "upload_card"
    PACKET = "packet"
    EMAIL = "email"
    CV = "cv"
    STATEMENT = "statement"
    REQUEST_FORM = "request_form"
    PHOTO = "photo"
    OTHER = "other"
    ARCHIVE = "archive"
    MANIFEST = "manifest"


DOCUMENT_ROLES: Mapping[DocumentKind, Role] = MappingProxyType(
    {
        DocumentKind.CV: Role.CV,
        DocumentKind.STATEMENT: Role.STATEMENT,
        DocumentKind.REQUEST_FORM: Role.REQUEST_FORM,
        DocumentKind.STANDARDIZED_FORM: Role.OTHER,
        DocumentKind.PHOTO: Role.PHOTO,
        DocumentKind.EVALUATION: Role.OTHER,
        DocumentKind.OTHER: Role.OTHER,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedFile:
    """A document's bytes with its file name; `dated` is the file's own day, if known."""

    name: str
    content: bytes
    dated: date | None = None


Fetch = Callable[[Document], FetchedFile | None]
"""Finds a document's bytes, on disk or among those kept with the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A part of the packet: its title and its bytes as PDF."""

    title: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a file of the applicant's turned out to be. `pages` None: cannot be merged."""

    pages: int | None
    findings: tuple[Finding, ...] = ()
    letter_id: str = ""


class Renderer(Protocol):
    """Turns documents into files, and looks into files of the applicant's."""

    def pdf(self, doc: Doc) -> bytes: ...

    def docx(self, doc: Doc) -> bytes: ...

    def packet(self, parts: tuple[Bookmark, ...], doc: Doc) -> bytes:
        """One PDF of all parts with bookmarks and page numbers, titled as `doc`."""
        ...

    def inspect(self, file: FetchedFile, document: Document) -> Inspection: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class KitTools:
    """Everything a kit is made from, as it stands on one day.

    `notes` is the folder where a kit is noted while it takes the place of an older one.
    """

    records: Records
    catalogue: Catalogue
    today: date
    check: TextCheck
    fetch: Fetch
    renderer: Renderer
    wordings: Wordings = field(default_factory=shipped_wordings)
    notes: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KitOrder:
    """Which kit, where, in what. No papers: the desk's own."""

    letter: LetterKey
    out: Path
    formats: tuple[Format, ...] = tuple(Format)
    papers: tuple[Paper, ...] = ()
    allowed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class KitFile:
    """A file of the kit; `path` is relative to the folder with forward slashes."""

    role: Role
    format: str
    path: str
    sha256: str | None
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KitResult:
    """The answer. No folder and no files: a finding forbids writing."""

    folder: Path | None
    ready: bool
    findings: tuple[Finding, ...]
    files: tuple[KitFile, ...] = ()

    @property
    def is_written(self) -> bool:
        return self.folder is not None

"""What is wrong with a file the applicant encloses, as findings that name it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.attachment import Document
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.kit_parts import FetchedFile, Inspection

if TYPE_CHECKING:
    from lordesk.documents.attached import Attached

LARGE = 5_000_000
"""Bytes above which a document makes a mail hard to carry."""

Problem = tuple[str, Severity, str]
"""A finding in the making: its code, its severity, its message with `{path}`."""

_PICTURES = frozenset({".jpg", ".jpeg", ".png"})


def inspected(file: FetchedFile, document: Document) -> Inspection:
    """Only a request form is read for its Letter ID."""
    from lordesk.documents.attached import letter_id, look_into

    found = look_into(file.content)
    is_form = document.kind is DocumentKind.REQUEST_FORM
    return Inspection(
        pages=None if found.is_encrypted else found.pages,
        findings=tuple(_findings(_problems(found, file), document)),
        letter_id=letter_id(file.content) if is_form and found.pages else "",
    )


def _problems(found: "Attached", file: FetchedFile) -> Iterator[Problem]:
    yield from _opening(found, is_picture=Path(file.name).suffix.casefold() in _PICTURES)
    if found.has_scripts:
        yield _SCRIPTS
    if found.has_files:
        yield _FILES
    if "other" in found.papers:
        yield _PAPER
    if len(file.content) > LARGE:
        yield _LARGE


def _opening(found: "Attached", *, is_picture: bool) -> Iterator[Problem]:
    """Why a file cannot go into the packet, or not whole."""
    if not found.is_pdf and not is_picture:
        yield _NOT_PDF
    elif found.is_encrypted:
        yield _ENCRYPTED
    elif found.is_pdf and found.pages is None:
        yield _BROKEN
    elif found.is_torn:
        yield _TORN


_NOT_PDF = (
    "document.not_pdf",
    Severity.WARN,
    "{path} is not a PDF. It goes along beside the packet; save it as PDF if you can.",
)
_ENCRYPTED = (
    "document.encrypted",
    Severity.WARN,
    "{path} is locked or encrypted, so it is not in the packet. Save it again without a password.",
)
_BROKEN = (
    "document.broken",
    Severity.WARN,
    "{path} cannot be opened as a PDF, so it is not in the packet. Save it again.",
)
_TORN = (
    "document.torn",
    Severity.WARN,
    "{path} is damaged, and pages of it may be lost. Look at it in the packet, or save it again.",
)
_SCRIPTS = (
    "document.scripts",
    Severity.WARN,
    "{path} runs scripts when it is opened. They are dropped in the packet, not in the file.",
)
_FILES = (
    "document.files",
    Severity.WARN,
    "{path} has other files inside. They are dropped in the packet, not in the file; look at them.",
)
_PAPER = (
    "document.paper",
    Severity.INFO,
    "{path} has pages that are neither US Letter nor A4; they may print badly.",
)
_LARGE = (
    "document.large",
    Severity.WARN,
    "{path} is over 5 MB, which makes the mail hard to carry. Save a smaller one.",
)


def _findings(problems: Iterable[Problem], document: Document) -> Iterator[Finding]:
    for code, severity, message in problems:
        yield Finding(
            code=code,
            severity=severity,
            message=message.replace("{path}", document.path),
            about=f"document {document.path}",
        )

"""The applicant's own files for a kit: found, inspected, named and dated."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath

from lordesk.domain.attachment import Document
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import RefusedError
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import enclosures
from lordesk.domain.kit_facts import Enclosure, KitFacts
from lordesk.domain.kit_timing import without_past_date
from lordesk.domain.letter_life import find_letter
from lordesk.domain.records import Records
from lordesk.files import distinct_name, safe_name
from lordesk.services.kit_parts import (
    DOCUMENT_ROLES,
    Fetch,
    FetchedFile,
    Inspection,
    Renderer,
    Role,
)
from lordesk.services.plain_json import BYTES_AT_MOST
from lordesk.services.ports import Shelf

OLD_AFTER_DAYS = 183
"""Six months: a CV or statement older than that has usually moved on (product, section 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file that goes along. `pages` None: it goes along beside the packet, not in it."""

    role: Role
    title: str
    name: str
    content: bytes
    pages: int | None


def fetch_from(shelf: Shelf) -> Fetch:
    """Finds a document on disk where it was named, else among the files kept with the desk."""

    def fetch(document: Document) -> FetchedFile | None:
        return _on_disk(document) or _on_shelf(document, shelf)

    return fetch


def _on_disk(document: Document) -> FetchedFile | None:
    path = Path(document.folder or ".") / document.path
    try:
        if not path.is_file() or path.stat().st_size > BYTES_AT_MOST:
            return None
        content = path.read_bytes()
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    except (OSError, ValueError):
        return None
    return FetchedFile(name=path.name, content=content, dated=document.dated or changed)


def _on_shelf(document: Document, shelf: Shelf) -> FetchedFile | None:
    content = shelf.fetch(document.stored) if document.stored else None
    if content is None:
        return None
    return FetchedFile(name=file_name(document), content=content, dated=document.dated)


def file_name(document: Document) -> str:
    """The last part of the path as written, whichever system wrote it."""
    return PureWindowsPath(PurePosixPath(document.path).name).name


def attach(
    letter: LetterKey, records: Records, fetch: Fetch, renderer: Renderer, today: date
) -> tuple[tuple[AttachedFile, ...], tuple[Finding, ...]]:
    """The files of a kit in reading order, and what to look at in them."""
    files: list[AttachedFile] = []
    findings: list[Finding] = []
    for enclosure in enclosures(letter, records):
        document = records.documents[enclosure.key]
        fetched = fetch(document)
        if fetched is None:
            findings.append(_missing(document))
            continue
        inspection = renderer.inspect(fetched, document)
        findings += inspection.findings
        findings += _of_age(document, fetched, today)
        findings += _of_letter_id(document, inspection, records)
        files.append(_attached(enclosure, fetched, inspection, [file.name for file in files]))
    return tuple(files), tuple(findings)


def as_sent(facts: KitFacts, findings: Iterable[Finding], records: Records) -> KitFacts:
    """The facts as pages and mails say them: no file that was not found, no day gone by."""
    lost = {each.about for each in findings if each.code == "document.missing"}
    found = tuple(
        each
        for each in facts.enclosures
        if f"document {records.documents[each.key].path}" not in lost
    )
    return replace(without_past_date(facts), enclosures=found)


def _attached(
    enclosure: Enclosure, fetched: FetchedFile, inspection: Inspection, taken: list[str]
) -> AttachedFile:
    ending = Path(fetched.name).suffix.casefold() or ".pdf"
    return AttachedFile(
        role=DOCUMENT_ROLES[enclosure.kind],
        title=enclosure.name,
        name=distinct_name(safe_name(enclosure.name, safe_name(ending, "") and ending), taken),
        content=fetched.content,
        pages=inspection.pages,
    )


def _missing(document: Document) -> Finding:
    return Finding(
        code="document.missing",
        severity=Severity.WARN,
        message=f"{document.path} was not found, so it is not in the kit. Choose the file again.",
        about=f"document {document.path}",
    )


def _of_age(document: Document, fetched: FetchedFile, today: date) -> Iterator[Finding]:
    if fetched.dated and (today - fetched.dated).days > OLD_AFTER_DAYS:
        yield Finding(
            code="document.old",
            severity=Severity.INFO,
            message=f"{document.path} is over six months old. Send a newer one if you have it.",
            about=f"document {document.path}",
        )


def _of_letter_id(
    document: Document, inspection: Inspection, records: Records
) -> Iterator[Finding]:
    """Offer a Letter ID read from the request form, and name one that differs from the record."""
    letter = records.letters.get(document.letter)
    found = inspection.letter_id
    if letter is None or not found or letter.letter_id == found:
        return
    known = letter.letter_id
    yield Finding(
        code="document.letter_id_found" if known is None else "document.letter_id_differs",
        severity=Severity.INFO if known is None else Severity.WARN,
        message=f"The request form says Letter ID {found}. "
        + (
            "Take it over if it is this letter’s."
            if known is None
            else f"The letter has {known}; check that the form is this letter’s."
        ),
        about=f"letter {letter.key}",
    )


def take_over_letter_id(
    letter: LetterKey, records: Records, fetch: Fetch, renderer: Renderer
) -> ChangeSet:
    """Note the Letter ID that the letter's request form holds. Raises RefusedError without one."""
    chosen = find_letter(records, letter)
    for enclosure in enclosures(letter, records):
        document = records.documents[enclosure.key]
        fetched = fetch(document) if document.letter == letter else None
        found = renderer.inspect(fetched, document).letter_id if fetched else ""
        if found:
            after = records.put(replace(chosen, letter_id=found))
            return between(records, after, f"Note Letter ID {found}")
    raise RefusedError("No request form of this letter holds a Letter ID; type it from the form.")

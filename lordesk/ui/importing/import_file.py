"""A file that the wizard was given: recognised, read once, and what belongs to it put aside."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from lordesk.domain.history import SentKit
from lordesk.services.exchange.book_import import read_book
from lordesk.services.exchange.bundle import BYTES_AT_MOST as ZIP_AT_MOST
from lordesk.services.exchange.bundle import Bundle, unpacked
from lordesk.services.exchange.bundle_import import keep_files, note_beside
from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.mapping import guess_mapping
from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.presets import shipped_presets
from lordesk.services.exchange.recognising import FileKind, recognise
from lordesk.services.exchange.sheet import Book
from lordesk.services.incoming_files import Incoming, bytes_of, read_incoming
from lordesk.services.plain_json import BYTES_AT_MOST
from lordesk.services.workspace import Workspace
from lordesk.ui.jobs import Job

_AT_ONCE = 100_000
"""Bytes that are read on the spot."""

SHEETS = frozenset({FileKind.WORKBOOK, FileKind.TEXT_TABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file that was recognised. `mapped` is empty unless it holds other people's lists."""

    path: Path
    kind: FileKind
    raw: bytes
    book: Book | None = None
    mapped: tuple[MappedSheet, ...] = ()
    desk_file: Incoming | None = None
    bundle: Bundle | None = None

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def is_locked(self) -> bool:
        """Whether it waits for its passphrase."""
        return self.kind is FileKind.LOCKED_BUNDLE and self.bundle is None

    @property
    def has_files(self) -> bool:
        """Whether it carries documents or sent files."""
        if self.bundle is not None:
            return bool(self.bundle.contents) or any(kit.files for kit in self.bundle.sent)
        return self.desk_file is not None and bool(self.desk_file.contents)

    def with_mapped(self, place: int, sheet: MappedSheet) -> "ImportFile":
        sheets = [sheet if n == place else each for n, each in enumerate(self.mapped)]
        return replace(self, mapped=tuple(sheets))

    def keep_files(self, workspace: Workspace) -> tuple[SentKit, ...]:
        """Put aside documents and sent files, beside the window's thread; the kits as kept."""
        with workspace.shelf_beside() as shelf:
            if self.desk_file is not None:
                self.desk_file.keep(shelf)
            return () if self.bundle is None else keep_files(self.bundle, shelf)

    def note(self, workspace: Workspace, kits: tuple[SentKit, ...]) -> None:
        """Remember the kits and what calendars know, beside the window's thread."""
        if self.bundle is not None:
            with workspace.ledgers_beside() as (send_ledger, calendar):
                note_beside(self.bundle, kits, send_ledger, calendar)

    def take_rules(self, workspace: Workspace) -> str:
        """Take over the values it carries, before the records change; what to tell of it."""
        if self.bundle is None:
            return ""
        from lordesk.services.own_rules import taken_over

        return taken_over(workspace.own_rules, self.bundle.own_rules)


def put_aside(
    job: Job, *, file: ImportFile, workspace: Workspace, keep_before: Callable[[], object] | None
) -> None:
    """Keep the documents, note the kits, and last the desk as it is, so that it holds as newest.

    Runs beside the window's thread; a wizard that was left stops it between the parts.
    """
    kits = file.keep_files(workspace)
    if not job.is_cancelled:
        file.note(workspace, kits)
    if keep_before is not None and not job.is_cancelled:
        keep_before()


def is_large(path: Path) -> bool:
    """Whether reading it may take longer than a window can keep somebody waiting."""
    try:
        return path.suffix.casefold() == ".zip" or path.stat().st_size > _AT_ONCE
    except OSError:
        return False  # reading says what is wrong


def read(path: Path) -> ImportFile:
    """The file, recognised and read once. Raises LordeskError with one sentence."""
    is_zip = path.suffix.casefold() == ".zip"
    raw = bytes_of(path, ZIP_AT_MOST if is_zip else BYTES_AT_MOST)
    kind = recognise(raw, path.name)
    if kind is FileKind.BUNDLE:
        return ImportFile(path=path, kind=kind, raw=b"", bundle=unpacked(raw, path.name))
    if kind is FileKind.DESK:
        return ImportFile(path=path, kind=kind, raw=raw, desk_file=read_incoming(path))
    if kind not in SHEETS:
        return ImportFile(path=path, kind=kind, raw=raw)
    book = read_book(raw, path.name, kind)
    lists = () if own_sheets(book) else tuple(_mapped(book))
    return ImportFile(path=path, kind=kind, raw=raw, book=book, mapped=lists)


def opened(file: ImportFile, passphrase: str) -> ImportFile:
    """A locked bundle unlocked. Raises InvalidInputError for another passphrase."""
    from lordesk.services.exchange.locked_bundle import unlock

    inside = unlock(file.raw, passphrase, file.name)
    return replace(file, raw=b"", bundle=unpacked(inside, file.name))


def _mapped(book: Book) -> list[MappedSheet]:
    presets = shipped_presets()
    return [
        MappedSheet(sheet=sheet, mapping=guess_mapping(sheet, presets))
        for sheet in book.sheets
        if not sheet.is_empty
    ]

"""What the wizard knows of a file: its sheets and their mapping, the answers, and the plan."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import uuid4

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import Change, apply
from lordesk.domain.errors import LordeskError, RefusedError
from lordesk.domain.records import Records
from lordesk.services.editing import title_of
from lordesk.services.exchange.book_import import Wishes, plan_book, read_book
from lordesk.services.exchange.draft import Known
from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.mapping import guess_mapping
from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.planning import ImportPlan, plan_import
from lordesk.services.exchange.presets import Subject, shipped_presets
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.recognising import FileKind, recognise
from lordesk.services.exchange.sheet import Book
from lordesk.services.importing import plan_import as plan_desk_import
from lordesk.services.incoming_files import Incoming, bytes_of, read_incoming
from lordesk.services.ports import Shelf

SHEETS = frozenset({FileKind.WORKBOOK, FileKind.TEXT_TABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a plan is made against."""

    records: Records
    catalogue: Catalogue
    today: date

    @property
    def known(self) -> Known:
        return Known(catalogue=self.catalogue, presets=shipped_presets(), today=self.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file that was recognised. `mapped` is empty unless it holds other people's lists."""

    path: Path
    kind: FileKind
    raw: bytes
    book: Book | None = None
    mapped: tuple[MappedSheet, ...] = ()
    desk_file: Incoming | None = None

    @property
    def name(self) -> str:
        return self.path.name

    def with_mapped(self, place: int, sheet: MappedSheet) -> "ImportFile":
        sheets = [sheet if n == place else each for n, each in enumerate(self.mapped)]
        return replace(self, mapped=tuple(sheets))

    def keep(self, shelf: Shelf) -> None:
        """Put documents that belong to the file aside, before the records change."""
        if self.desk_file is not None:
            self.desk_file.keep(shelf)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportState:
    """`problem` is a sentence that stops everything; else the plan, ready or waiting."""

    file: ImportFile
    answers: Answers = field(default_factory=Answers)
    replace_desk: bool = False
    plan: ImportPlan | None = None
    problem: str = ""

    @property
    def is_ready(self) -> bool:
        return self.plan is not None and self.plan.planned is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Titles of what an import adds, changes and removes."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def read(path: Path) -> ImportFile:
    """The file, recognised and read once. Raises LordeskError with one sentence."""
    raw = bytes_of(path)
    kind = recognise(raw, path.name)
    if kind is FileKind.DESK:
        return ImportFile(path=path, kind=kind, raw=raw, desk_file=read_incoming(path))
    if kind not in SHEETS:
        return ImportFile(path=path, kind=kind, raw=raw)
    book = read_book(raw, path.name, kind)
    lists = () if own_sheets(book) else tuple(_mapped(book))
    return ImportFile(path=path, kind=kind, raw=raw, book=book, mapped=lists)


def planned(state: ImportState, around: Surroundings) -> ImportState:
    """The state with its plan made anew for the answers and the mapping it has."""
    try:
        plan = _planner(state.file)(state, around)
    except LordeskError as error:
        return replace(state, plan=None, problem=error.message)
    return replace(state, plan=plan, problem="")


def _planner(file: ImportFile) -> Callable[[ImportState, Surroundings], ImportPlan]:
    """How a kind of file is planned. Raises RefusedError for one that this window does not take."""
    planner = _PLANNERS.get(file.kind)
    if planner is None:
        raise RefusedError(
            f"{file.name} is a bundle with documents and history. Take it in on the command line: "
            f"lordesk import {file.name}"
        )
    return planner


def as_subject(sheet: MappedSheet, subject: Subject) -> MappedSheet:
    """The sheet read as another kind of list."""
    mapping = guess_mapping(sheet.sheet, shipped_presets(), subject)
    return MappedSheet(sheet=sheet.sheet, mapping=replace(mapping, subject=subject))


def preview_of(plan: ImportPlan, records: Records) -> Preview:
    """What the plan would do, each record by what a person calls it."""
    if plan.planned is None:
        return Preview()
    changes = plan.planned.changes.changes
    after = apply(records, plan.planned.changes)
    return Preview(
        added=_titles(changes, after, lambda c: c.before is None),
        changed=_titles(changes, after, lambda c: c.before is not None and c.after is not None),
        removed=_titles(changes, records, lambda c: c.after is None),
    )


def _titles(
    changes: tuple[Change, ...], records: Records, wanted: Callable[[Change], bool]
) -> tuple[str, ...]:
    rows = (change.after or change.before for change in changes if wanted(change))
    return tuple(title_of(row.entity, records) for row in rows if row is not None)


def _mapped(book: Book) -> list[MappedSheet]:
    presets = shipped_presets()
    return [
        MappedSheet(sheet=sheet, mapping=guess_mapping(sheet, presets))
        for sheet in book.sheets
        if not sheet.is_empty
    ]


def _plan_desk(state: ImportState, around: Surroundings) -> ImportPlan:
    incoming = state.file.desk_file
    assert incoming is not None
    made = plan_desk_import(
        around.records,
        incoming.records,
        name=state.file.name,
        replace_desk=state.replace_desk,
        namespace=uuid4(),
        shipped_seasons=tuple(around.catalogue.seasons),
    )
    return ImportPlan(planned=made)


def _plan_sheets(state: ImportState, around: Surroundings) -> ImportPlan:
    file = state.file
    assert file.book is not None
    usable = tuple(each for each in file.mapped if each.subject and any(each.mapping.columns()))
    if usable:
        return plan_import(around.records, file.name, usable, state.answers, around.known)
    wishes = Wishes(replace_desk=state.replace_desk)
    return plan_book(around.records, file.book, state.answers, wishes, around.known, uuid4())


def _plan_cards(state: ImportState, around: Surroundings) -> ImportPlan:
    from lordesk.services.exchange.card_import import plan_cards
    from lordesk.services.exchange.vcards import read_cards

    name = state.file.name
    return plan_cards(around.records, name, read_cards(state.file.raw, name), around.known)


def _plan_profile(state: ImportState, around: Surroundings) -> ImportPlan:
    from lordesk.services.exchange.json_resume import read_resume
    from lordesk.services.exchange.linkedin import read_linkedin
    from lordesk.services.exchange.profile import plan_profile

    file = state.file
    reader = read_resume if file.kind is FileKind.RESUME else read_linkedin
    found = reader(file.raw, file.name)
    return plan_profile(around.records, file.name, found, replace_desk=state.replace_desk)


_PLANNERS = {
    FileKind.DESK: _plan_desk,
    FileKind.WORKBOOK: _plan_sheets,
    FileKind.TEXT_TABLE: _plan_sheets,
    FileKind.CARDS: _plan_cards,
    FileKind.RESUME: _plan_profile,
    FileKind.LINKEDIN: _plan_profile,
}

"""How each kind of file is imported: the planned change, what to report, what to keep."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from uuid import uuid4

from lordesk.cli.passphrase import known_passphrase
from lordesk.cli.session import Session
from lordesk.cli.sheet_answers import answers_of, require_ready, told
from lordesk.services.exchange.draft import Known
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.presets import shipped_presets
from lordesk.services.exchange.profile import Profile, plan_profile
from lordesk.services.exchange.recognising import FileKind, recognise
from lordesk.services.importing import Import, plan_import
from lordesk.services.incoming_files import bytes_of, read_incoming
from lordesk.services.plain_json import BYTES_AT_MOST

_ZIP_AT_MOST = 500_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FileImport:
    """The planned import of a file. `keep` stores what belongs to it before the records change."""

    planned: Import
    told: tuple[str, ...] = ()
    keep: Callable[[], None] = lambda: None


def plan_import_of(session: Session, arguments: Namespace) -> FileImport:
    """The planned import of a file of any kind; LordeskError when it cannot be imported."""
    file: Path = arguments.file
    raw = bytes_of(file, _ZIP_AT_MOST if file.suffix.casefold() == ".zip" else BYTES_AT_MOST)
    kind = recognise(raw, file.name)
    return _PLANNERS[kind](session, arguments, raw)


def _plan_desk(session: Session, arguments: Namespace, _raw: bytes) -> FileImport:
    file: Path = arguments.file
    workspace = session.workspace
    incoming = read_incoming(file)
    planned = plan_import(
        workspace.desk.records,
        incoming.records,
        name=file.name,
        replace_desk=arguments.replace,
        namespace=uuid4(),
        shipped_seasons=tuple(workspace.catalogue.seasons),
    )
    return FileImport(planned=planned, keep=lambda: incoming.keep(workspace.shelf))


def _plan_sheets(session: Session, arguments: Namespace, raw: bytes) -> FileImport:
    from lordesk.services.exchange.book_import import (
        ImportOptions,
        plan_book,
        read_book,
    )

    file: Path = arguments.file
    wishes = ImportOptions(
        replace_desk=arguments.replace,
        sheet=arguments.sheet,
        subject=arguments.subject,
        columns=tuple(arguments.columns),
    )
    book = read_book(raw, file.name, recognise(raw, file.name))
    desk, known = session.workspace.desk.records, _known(session)
    return _ready(plan_book(desk, book, answers_of(arguments), wishes, known, uuid4()), file.name)


def _plan_cards(session: Session, arguments: Namespace, raw: bytes) -> FileImport:
    from lordesk.services.exchange.card_import import plan_cards
    from lordesk.services.exchange.vcards import read_cards  # noqa: PLC0415 - other kinds of files need it not

    name = arguments.file.name
    desk, known = session.workspace.desk.records, _known(session)
    return _ready(plan_cards(desk, name, read_cards(raw, name), known), name)


def _plan_resume(session: Session, arguments: Namespace, raw: bytes) -> FileImport:
    from lordesk.services.exchange.json_resume import read_resume  # noqa: PLC0415 - other kinds of files need it not

    return _profile(session, arguments, read_resume)(raw)


def _plan_linkedin(session: Session, arguments: Namespace, raw: bytes) -> FileImport:
    from lordesk.services.exchange.linkedin import read_linkedin

    return _profile(session, arguments, read_linkedin)(raw)


def _plan_bundle(session: Session, arguments: Namespace, raw: bytes) -> FileImport:
    from lordesk.cli.bundles import take_bundle  # noqa: PLC0415 - heavy, rare

    planned, told_, keep = take_bundle(session, arguments, raw)
    return FileImport(planned=planned, told=told_, keep=keep)


def _plan_locked(session: Session, arguments: Namespace, raw: bytes) -> FileImport:
    from lordesk.services.exchange.locked_bundle import unlock

    inside = unlock(raw, known_passphrase(session.console), arguments.file.name)
    return _plan_bundle(session, arguments, inside)


def _profile(
    session: Session, arguments: Namespace, read: Callable[[bytes, str], Profile]
) -> Callable[[bytes], FileImport]:
    """Plans the import of a file that holds the applicant alone."""

    def plan_file(raw: bytes) -> FileImport:
        name, desk = arguments.file.name, session.workspace.desk.records
        plan = plan_profile(desk, name, read(raw, name), replace_desk=arguments.replace)
        return _ready(plan, name)

    return plan_file


def _ready(plan: ImportPlan, name: str) -> FileImport:
    require_ready(plan, name)
    assert plan.planned is not None
    return FileImport(planned=plan.planned, told=tuple(told(plan)))


def _known(session: Session) -> Known:
    return Known(
        catalogue=session.workspace.catalogue, presets=shipped_presets(), today=session.today
    )


_PLANNERS: Mapping[FileKind, Callable[[Session, Namespace, bytes], FileImport]] = MappingProxyType(
    {
        FileKind.DESK: _plan_desk,
        FileKind.WORKBOOK: _plan_sheets,
        FileKind.TEXT_TABLE: _plan_sheets,
        FileKind.CARDS: _plan_cards,
        FileKind.RESUME: _plan_resume,
        FileKind.LINKEDIN: _plan_linkedin,
        FileKind.BUNDLE: _plan_bundle,
        FileKind.LOCKED_BUNDLE: _plan_locked,
    }
)

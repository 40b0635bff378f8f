"""What an import makes of each kind of file: a planned change, what to tell, what to keep."""

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
class Taken:
    """A planned import. `keep` puts aside what belongs to it before the records change."""

    planned: Import
    told: tuple[str, ...] = ()
    keep: Callable[[], None] = lambda: None


def take(session: Session, arguments: Namespace) -> Taken:
    """The planned import of the file, whatever kind it is; LordeskError when it cannot be."""
    file: Path = arguments.file
    raw = bytes_of(file, _ZIP_AT_MOST if file.suffix.casefold() == ".zip" else BYTES_AT_MOST)
    kind = recognise(raw, file.name)
    return _TAKERS[kind](session, arguments, raw)


def _take_desk(session: Session, arguments: Namespace, _raw: bytes) -> Taken:
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
    return Taken(planned=planned, keep=lambda: incoming.keep(workspace.shelf))


def _take_sheets(session: Session, arguments: Namespace, raw: bytes) -> Taken:
    from lordesk.services.exchange.book_import import (
        Wishes,
        plan_book,
        read_book,
    )

    file: Path = arguments.file
    wishes = Wishes(
        replace_desk=arguments.replace,
        sheet=arguments.sheet,
        subject=arguments.subject,
        columns=tuple(arguments.columns),
    )
    book = read_book(raw, file.name, recognise(raw, file.name))
    desk, known = session.workspace.desk.records, _known(session)
    return _ready(plan_book(desk, book, answers_of(arguments), wishes, known, uuid4()), file.name)


def _take_cards(session: Session, arguments: Namespace, raw: bytes) -> Taken:
    from lordesk.services.exchange.card_import import plan_cards
    from lordesk.services.exchange.vcards import read_cards  # noqa: PLC0415 - other kinds of files need it not

    name = arguments.file.name
    desk, known = session.workspace.desk.records, _known(session)
    return _ready(plan_cards(desk, name, read_cards(raw, name), known), name)


def _take_resume(session: Session, arguments: Namespace, raw: bytes) -> Taken:
    from lordesk.services.exchange.json_resume import read_resume  # noqa: PLC0415 - other kinds of files need it not

    return _profile(session, arguments, read_resume)(raw)


def _take_linkedin(session: Session, arguments: Namespace, raw: bytes) -> Taken:
    from lordesk.services.exchange.linkedin import read_linkedin

    return _profile(session, arguments, read_linkedin)(raw)


def _take_bundle(session: Session, arguments: Namespace, raw: bytes) -> Taken:
    from lordesk.cli.bundles import take_bundle  # noqa: PLC0415 - heavy, rare

    planned, told_, keep = take_bundle(session, arguments, raw)
    return Taken(planned=planned, told=told_, keep=keep)


def _take_locked(session: Session, arguments: Namespace, raw: bytes) -> Taken:
    from lordesk.services.exchange.locked_bundle import unlock

    inside = unlock(raw, known_passphrase(session.console), arguments.file.name)
    return _take_bundle(session, arguments, inside)


def _profile(
    session: Session, arguments: Namespace, read: Callable[[bytes, str], Profile]
) -> Callable[[bytes], Taken]:
    """Takes a file that tells of the applicant alone."""

    def take_profile(raw: bytes) -> Taken:
        name, desk = arguments.file.name, session.workspace.desk.records
        plan = plan_profile(desk, name, read(raw, name), replace_desk=arguments.replace)
        return _ready(plan, name)

    return take_profile


def _ready(plan: ImportPlan, name: str) -> Taken:
    require_ready(plan, name)
    assert plan.planned is not None
    return Taken(planned=plan.planned, told=tuple(told(plan)))


def _known(session: Session) -> Known:
    return Known(
        catalogue=session.workspace.catalogue, presets=shipped_presets(), today=session.today
    )


_TAKERS: Mapping[FileKind, Callable[[Session, Namespace, bytes], Taken]] = MappingProxyType(
    {
        FileKind.DESK: _take_desk,
        FileKind.WORKBOOK: _take_sheets,
        FileKind.TEXT_TABLE: _take_sheets,
        FileKind.CARDS: _take_cards,
        FileKind.RESUME: _take_resume,
        FileKind.LINKEDIN: _take_linkedin,
        FileKind.BUNDLE: _take_bundle,
        FileKind.LOCKED_BUNDLE: _take_locked,
    }
)

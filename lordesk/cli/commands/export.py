"""`lordesk export`: write the desk as a file for lordesk or for another program."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from lordesk.cli.arguments import Parser, UsageError
from lordesk.cli.passphrase import new_passphrase
from lordesk.cli.session import Session
from lordesk.domain.errors import RefusedError
from lordesk.files import write_atomically
from lordesk.services.interchange import write_file

EVERYTHING = "everything"
RESUME = "resume"
_CELL_AT_MOST = 32_767


def add_arguments(parser: Parser) -> None:
    endings = ", ".join(_WRITERS)
    parser.add_argument("file", type=Path, metavar="FILE", help=f"ends in one of {endings}")
    parser.add_argument(
        "--what",
        default=EVERYTHING,
        metavar="T",
        help="one table, such as writers; resume for a .json; everything if left out",
    )
    parser.add_argument(
        "--lock", action="store_true", help="lock a .zip with a passphrase, which is asked for"
    )
    parser.add_argument(
        "--vcard", choices=("3", "4"), default="3", help="the version of vCards (3)"
    )


def run(session: Session, arguments: Namespace) -> int:
    file: Path = arguments.file
    if arguments.lock and file.suffix.casefold() != ".zip":
        raise UsageError("Only a .zip can be locked. Leave out --lock, or use a name in .zip.")
    write = _WRITERS.get(file.suffix.casefold())
    if write is None:
        raise UsageError(f"{file.name} cannot be written: use a name in {', '.join(_WRITERS)}.")
    records = session.workspace.desk.records
    if all(not len(table) for table in (records.applicants, records.writers, records.rotations)):
        raise RefusedError("The desk is empty, so there is nothing to export yet.")
    content, told = write(session, arguments)
    write_atomically(file, content)
    session.console.answer(
        {"file": str(file), "bytes": len(content)}, lambda: [f"Wrote {file}.", *told]
    )
    return 0


_Written = tuple[bytes, tuple[str, ...]]


def _desk(session: Session, arguments: Namespace) -> _Written:
    _require_everything(arguments)
    records = session.workspace.desk.records
    if records.applicant is None:
        raise RefusedError(
            "A lordesk file needs a profile, and this desk has none yet. "
            "Export an .xlsx, or import your profile first."
        )
    return write_file(records), ()


def _json(session: Session, arguments: Namespace) -> _Written:
    if arguments.what != RESUME:
        return _desk(session, arguments)
    from lordesk.services.exchange.outgoing import as_resume

    return as_resume(session.workspace.desk.records), ()


def _tables(session: Session, arguments: Namespace) -> _Written:
    from lordesk.services.exchange.outgoing import (
        as_text_tables,
        as_workbook,
        sheets_for,
        table_names,
        texts_beyond_a_cell,
    )

    what: str = arguments.what
    if what not in {EVERYTHING, *table_names()}:
        raise UsageError(f"There is no table {what}. Tables are {', '.join(table_names())}.")
    records = session.workspace.desk.records
    sheets = sheets_for(records, None if what == EVERYTHING else what)
    if arguments.file.suffix.casefold() == ".csv":
        return as_text_tables(sheets), ()
    cut = texts_beyond_a_cell(sheets, _CELL_AT_MOST)
    told = (f"{cut} texts were cut to what a cell holds; a .lordesk file has them whole.",)
    return as_workbook(sheets), told if cut else ()


def _cards(session: Session, arguments: Namespace) -> _Written:
    if arguments.what not in {EVERYTHING, "writers"}:
        raise UsageError("A .vcf file holds the writers. Leave out --what.")
    from lordesk.services.exchange.outgoing import as_cards

    return as_cards(session.workspace.desk.records, f"{arguments.vcard}.0"), ()


def _bundle(session: Session, arguments: Namespace) -> _Written:
    from lordesk.services.exchange.bundle_contents import bundle_contents, packed_bundle  # noqa: PLC0415 - heavy

    _require_everything(arguments)
    contents = bundle_contents(session.workspace)
    if not arguments.lock:
        told = "Its content is not locked; --lock asks for a passphrase."
        return packed_bundle(contents), (told,)
    passphrase = new_passphrase(session.console)
    return packed_bundle(contents, passphrase), ("It opens with its passphrase alone.",)


def _require_everything(arguments: Namespace) -> None:
    if arguments.what != EVERYTHING:
        raise UsageError(
            f"A {arguments.file.suffix} file holds the whole desk. "
            "Leave out --what, or use a name in .xlsx or .csv."
        )


_WRITERS: Mapping[str, Callable[[Session, Namespace], _Written]] = MappingProxyType(
    {
        ".lordesk": _desk,
        ".json": _json,
        ".xlsx": _tables,
        ".csv": _tables,
        ".vcf": _cards,
        ".zip": _bundle,
    }
)

"""`lordesk move`: takes the desk to another folder, and removes the copy that stayed behind."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.domain.codec import Plain
from lordesk.domain.errors import StorageError
from lordesk.move_notes import Moved


def add_arguments(parser: Parser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--to",
        metavar="DIR",
        type=Path,
        help="a new or an empty folder on this computer; without it, the program's own",
    )
    what.add_argument(
        "--remove-old", action="store_true", help="remove the old copy that a move left behind"
    )


def run(session: Session, arguments: Namespace) -> int:
    if arguments.remove_old:
        _remove(session)
    else:
        workspace = session.workspace
        moved = workspace.move(workspace.place_to_move(arguments.to))
        session.console.answer(_plain(moved), lambda: _lines(moved))
    return 0


def _plain(moved: Moved) -> dict[str, Plain]:
    return {
        "from": str(moved.source),
        "to": str(moved.target),
        "files": moved.files,
        "bytes": moved.size,
    }


def _lines(moved: Moved) -> Iterator[str]:
    files = "1 file" if moved.files == 1 else f"{moved.files:,} files"
    yield f"Moved: {files} to {moved.target}, each compared with the old one."
    yield "lordesk opens the new folder from now on, also where the old one is named."
    yield f"The old copy stays in {moved.source}. To remove it: lordesk move --remove-old"


def _remove(session: Session) -> None:
    source = session.workspace.old_copy()
    removed = session.workspace.remove_old_copy()
    value: dict[str, Plain] = {
        "removed_from": None if source is None else str(source),
        "files": removed.files,
        "stuck": list(removed.stuck),
    }
    line = "No move left a copy." if source is None else f"Removed: the old copy in {source}."
    if removed.stuck:
        raise StorageError(
            f"Not all of the old copy could be removed: {', '.join(removed.stuck)} stayed in "
            f"{source}. Close other programs that use the folder, and repeat."
        )
    session.console.answer(value, lambda: [line])

"""`lordesk erase`: names everything that lordesk keeps, and removes it on a typed word."""

from argparse import Namespace
from collections.abc import Iterator

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import table
from lordesk.domain.codec import Plain
from lordesk.domain.erasure import PART_WORDS, UNREACHABLE, WORD, Erasure
from lordesk.domain.errors import RefusedError, StorageError

HEADINGS = ("what", "names", "files", "kB")


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--confirm", metavar="WORD", help=f"remove it all: type {WORD}; without it, only list"
    )


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    if arguments.confirm is None:
        _answer(session, workspace.survey(), is_done=False)
        return 0
    if arguments.confirm != WORD:
        raise RefusedError(f"Nothing was erased: the word after --confirm is {WORD}.")
    erased = workspace.erase()
    _answer(session, erased, is_done=True)
    if erased.stuck:
        raise StorageError(
            f"Not everything could be erased: {', '.join(erased.stuck)} stayed. Close other "
            "programs that use the folder, look at its permissions, and repeat."
        )
    return 0


def _answer(session: Session, erasure: Erasure, *, is_done: bool) -> None:
    value: dict[str, Plain] = {
        "erased": is_done,
        "parts": [
            {
                "part": part.kind.value,
                "names": list(part.names),
                "files": part.files,
                "bytes": part.size,
            }
            for part in erasure.parts
        ],
        "moved_from": list(erasure.moved_from),
        "others": list(erasure.others),
        "stuck": list(erasure.stuck),
        "unreachable": list(UNREACHABLE),
    }
    session.console.answer(value, lambda: _lines(session, erasure, is_done=is_done))


def _lines(session: Session, erasure: Erasure, *, is_done: bool) -> Iterator[str]:
    rows = [
        (PART_WORDS[part.kind], ", ".join(part.names), f"{part.files:,}", f"{part.size // 1000:,}")
        for part in erasure.parts
    ]
    if not rows:
        yield "lordesk keeps nothing here."
    else:
        yield "Erased:" if is_done else "This would be erased:"
        yield from table(HEADINGS, rows, session.console.width)
    for folder in erasure.moved_from:
        yield f"With it what is left of the desk in {folder}, where it lay before."
    if erasure.others:
        yield f"Not lordesk’s, and left alone: {', '.join(erasure.others)}."
    yield from UNREACHABLE
    if rows and not is_done:
        yield "To keep a copy first: lordesk export desk.zip"
        yield f"To erase it all, with no way back: lordesk erase --confirm {WORD}"

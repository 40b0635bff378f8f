"""`lordesk kit`: make the letter-writing kit of one letter, or of all."""

import gc
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from lordesk.cli.arguments import Parser, UsageError, several_of
from lordesk.cli.session import Session
from lordesk.cli.tables import counted, paragraph
from lordesk.domain.codec import Plain
from lordesk.domain.ids import LetterKey
from lordesk.domain.letter_life import find_letter, stage_of
from lordesk.domain.vocabulary import Paper
from lordesk.services.kit_folder import manifest
from lordesk.services.kit_parts import Format, KitOrder, KitResult
from lordesk.services.kits import make_kits

_LET_GO_EVERY = 4
"""Kits after which their remains are collected: beside a large desk Python itself waits long."""


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("letter", metavar="LETTER", nargs="?", help="the letter’s key")
    add("--all", action="store_true", help="every letter that is still open")
    add("--out", metavar="DIR", type=Path, required=True, help="the folder for the kits")
    formats, papers = several_of(Format), several_of(Paper)
    add("--format", metavar="F,F", type=formats, default=tuple(Format), help="pdf, docx or both")
    add("--paper", metavar="P,P", type=papers, default=(), help="letter, a4 (default: the desk’s)")
    add("--allow", metavar="CODE", action="append", default=[], help="write despite this finding")


def run(session: Session, arguments: Namespace) -> int:
    orders = [_order(key, arguments) for key in _letters(session, arguments)]
    kit_tools = session.workspace.kit_tools(session.today)
    told: list[bytes] = []
    are_written = True
    try:
        for result in make_kits(kit_tools, orders, lambda done, of: _progress(session, done, of)):
            told.append(_told(session, result))
            are_written = are_written and result.is_written
            if len(told) % _LET_GO_EVERY == 0:
                gc.collect()
    except KeyboardInterrupt:
        session.console.complain(
            f"Stopped: {len(told)} of {len(orders)} kits are done and whole; the one that was "
            "being made is not there. Run the command again for the rest."
        )
        raise
    if arguments.all:
        session.console.answer_many(text.decode() for text in told)
    else:
        session.console.say(told[0].decode().removesuffix("\n"))
    if are_written:
        return 0
    session.console.complain(
        "Not every kit was written: mend what is blocked, or name the code with --allow."
        if arguments.all
        else "No kit was written: mend what is blocked, or name the code with --allow."
    )
    return 1


def _letters(session: Session, arguments: Namespace) -> list[LetterKey]:
    records = session.workspace.desk.records
    if arguments.all == (arguments.letter is not None):
        raise UsageError("Name one letter, or all of them with --all.")
    if arguments.letter is not None:
        return [find_letter(records, arguments.letter).key]
    return [letter.key for letter in records.letters if not stage_of(letter, records).is_way_out]


def _order(letter: LetterKey, arguments: Namespace) -> KitOrder:
    return KitOrder(
        letter=letter,
        out=arguments.out,
        formats=arguments.format,
        papers=arguments.paper,
        allowed=frozenset(arguments.allow),
    )


def _progress(session: Session, done: int, of: int) -> None:
    if of > 1:
        session.console.progress(f"{done} of {of} kits")


def _told(session: Session, result: KitResult) -> bytes:
    """What the answer says of a kit, as bytes; of a thousand kits nothing else is kept."""
    console = session.console
    value: Plain = manifest(result)  # pyright: ignore[reportAssignmentType] - a dictionary of plain values
    return console.answer_text(value, lambda: _lines(result, console.width)).encode()


def _lines(result: KitResult, width: int) -> Iterator[str]:
    if result.folder is None:
        yield "Nothing was written. Mend what is blocked first:"
    else:
        state = "ready" if result.ready else "not ready yet"
        yield f"Wrote {result.folder} ({counted(len(result.files), 'file')}, {state})."
    for finding in result.findings:
        where = f"{finding.about}: " if finding.about else ""
        text = f"{finding.severity} {finding.code} · {where}{finding.message}"
        yield from paragraph(text, width, "  ")

"""`lordesk check`: wording and patient-identifier check of a text, a moment a line."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from itertools import starmap
from pathlib import Path

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.codec import Plain
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.findings import Mark, Severity
from lordesk.domain.kit_findings import KitText, TextCheck
from lordesk.domain.own_rules import NO_OWN_RULES
from lordesk.services.incoming_files import bytes_of
from lordesk.services.own_words import has_own_words, texts_by


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a text file; - reads standard input")


def run(session: Session, arguments: Namespace) -> int:
    text = _text(arguments.file)
    found = sorted(_found(text, session.workspace.texts), key=_place)
    session.tell_of_own_rules()
    value: list[Plain] = [_value(number, mark) for number, mark in found]
    session.console.answer(
        value,
        lambda: (
            line
            for sentence in (*starmap(_sentence, found), *_passed(session, text, found))
            for line in paragraph(sentence, session.console.width)
        ),
    )
    return 1 if any(mark.severity is Severity.BLOCK for _, mark in found) else 0


def _found(text: str, check: TextCheck) -> Iterator[tuple[int, Mark]]:
    """Each mark with its line; what only the lines together tell stands where it begins."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield from ((number, mark) for mark in check(_moment(number, line)))
    for mark in check(KitText(text=text, about="text", is_sheet=True)):
        before = text[: mark.start]
        column = len(before) - (before.rfind("\n") + 1)
        line_end = column + mark.end - mark.start
        yield before.count("\n") + 1, replace(mark, start=column, end=line_end)


def _passed(session: Session, text: str, found: list[tuple[int, Mark]]) -> Iterator[str]:
    """What the user's own words let pass, so that a list made long ago is not forgotten."""
    book = session.workspace.own_rules
    if not has_own_words(book.own):
        return
    shipped = texts_by(session.workspace.desk.records, book, NO_OWN_RULES)
    places = {(number, mark.start, mark.end) for number, mark in found}
    lines = text.split("\n")
    for number, mark in sorted(_found(text, shipped), key=_place):
        if (number, mark.start, mark.end) not in places:
            words = lines[number - 1][mark.start : mark.end]
            yield f"Line {number}: your own words let “{words}” pass ({mark.code})."


def _place(found: tuple[int, Mark]) -> tuple[int, int]:
    return found[0], found[1].start


def _moment(number: int, line: str) -> KitText:
    return KitText(text=line, about=f"line {number}", line=number)


def _text(file: str) -> str:
    raw = sys.stdin.buffer.read() if file == "-" else bytes_of(Path(file))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        name = "The input" if file == "-" else file
        raise InvalidInputError(
            f"{name} is not UTF-8: byte {error.start + 1} cannot be read. Save it as UTF-8."
        ) from error


def _value(number: int, mark: Mark) -> dict[str, Plain]:
    return {
        "line": number,
        "start": mark.start,
        "end": mark.end,
        "code": mark.code,
        "severity": str(mark.severity),
        "message": mark.message,
        "suggestion": mark.suggestion,
    }


def _sentence(number: int, mark: Mark) -> str:
    instead = f" Instead: {mark.suggestion}." if mark.suggestion else ""
    return f"Line {number}, {mark.severity} {mark.code}: {mark.message}{instead}"

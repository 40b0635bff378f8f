"""`lordesk rules`: the values by which letters are judged, and your own in their places."""

from argparse import Namespace
from collections.abc import Iterator

from lordesk.cli.arguments import Parser, UsageError
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.adjustable_value import Adjustable, Value, shown
from lordesk.domain.codec import Plain
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.own_specialties import key_of, own_names, places_of, specialty_place
from lordesk.services.own_rules import read_value, set_values, with_words, without_words
from lordesk.services.own_specialties import refuse_gone

ALL = "all"


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("--all", action="store_true", help="every value that can be set, not only your own")
    add("--set", metavar="PLACE=VALUE", action="append", default=[], help="set a value of your own")
    add(
        "--add",
        metavar="PLACE=WORDS",
        action="append",
        default=[],
        help="put words, separated by commas outside quotation marks, on a list of your own",
    )
    add(
        "--drop",
        metavar="PLACE=WORDS",
        action="append",
        default=[],
        help="take words off a list of your own",
    )
    add(
        "--reset",
        metavar="PLACE",
        action="append",
        default=[],
        help=f"go back to lordesk’s value; “{ALL}” for every one",
    )
    add(
        "--preview",
        action="store_true",
        help="save nothing, and show which findings, ranks and gaps would change",
    )


def run(session: Session, arguments: Namespace) -> int:
    own = _wanted(session, arguments)
    if arguments.preview:
        return _preview(session, own)
    if own is not None:
        session.workspace.own_rules.keep(own)
    _answer(session, lists_all=arguments.all)
    return 0


def _wanted(session: Session, arguments: Namespace) -> OwnRules | None:
    """The own rules with the requested changes; None if there are none."""
    workspace, book = session.workspace, session.workspace.own_rules
    changes = _changes(session, arguments)
    start = OwnRules(is_readable=book.own.is_readable) if ALL in arguments.reset else book.own
    if not changes and start is book.own:
        return None
    own = set_values(book, changes, start)
    if own_names(book.own.values):
        refuse_gone(workspace.desk.records, workspace.catalogue, book.own, own)
    return own


def _preview(session: Session, own: OwnRules | None) -> int:
    from lordesk.cli.rules_preview import preview, preview_lines, preview_value  # noqa: PLC0415 - rare

    if own is None:
        raise UsageError("--preview says what a change would do: add --set, --add or --reset.")
    found = preview(session, own)
    width = session.console.width
    lines = (part for line in preview_lines(found) for part in paragraph(line, width))
    session.console.answer(preview_value(found), lambda: lines)
    return 0


def _answer(session: Session, *, lists_all: bool) -> None:
    book, own = session.workspace.own_rules, session.workspace.own_rules.own
    session.tell_of_own_rules()
    rows = [row for row in book.known.values() if lists_all or row.place in own.values]
    value: dict[str, Plain] = {
        "file": str(book.file),
        "problems": [*own.problems],
        "values": [_value(row, own) for row in rows],
    }
    width = session.console.width
    session.console.answer(value, lambda: _lines(rows, own, width))


def _changes(session: Session, arguments: Namespace) -> dict[str, Value | None]:
    book = session.workspace.own_rules
    changes: dict[str, Value | None] = {}
    for place in arguments.reset:
        if place != ALL:
            changes |= dict.fromkeys(_reset_places(place, book.own))
    for text in arguments.set:
        place, value = _parted("--set", text, "weights.direct=20")
        changes[place] = read_value(book, place, value, changes)
    for option, texts, change in (
        ("--add", arguments.add, with_words),
        ("--drop", arguments.drop, without_words),
    ):
        for text in texts:
            place, words = _parted(option, text, "guard.harmless=Kirkbride")
            changes[place] = change(book, place, words, changes)
    return changes


def _reset_places(place: str, own: OwnRules) -> list[str]:
    """The place itself; for a whole specialty, everything that is set of it."""
    key = key_of(place)
    if not key or place != specialty_place(key):
        return [place]
    return [*places_of(key, own.values)] or [place]


def _parted(option: str, text: str, example: str) -> tuple[str, str]:
    place, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"{option} {text}: write PLACE=VALUE, such as {example}.")
    return place.strip(), value


def _value(row: Adjustable, own: OwnRules) -> dict[str, Plain]:
    return {
        "place": row.place,
        "value": _plain(own.values.get(row.place, row.shipped)),
        "shipped": _plain(row.shipped),
        "own": row.place in own.values,
        "takes": row.bounds,
        "name": row.name,
        "source": row.source,
    }


def _plain(value: Value) -> Plain:
    return [*value] if isinstance(value, tuple) else value


def _said(row: Adjustable, own: OwnRules) -> str:
    lordesks = shown(row.shipped) or "none"
    if row.place not in own.values:
        return lordesks
    mine = f"{shown(own.values[row.place]) or 'none'}, yours"
    return mine if row.use or row.is_text else f"{mine}; lordesk’s is {lordesks}"


def _lines(rows: list[Adjustable], own: OwnRules, width: int) -> Iterator[str]:
    if not rows:
        yield from paragraph(
            "No value is your own. “lordesk rules --all” lists what can be set; "
            "“lordesk rules --set PLACE=VALUE” sets one.",
            width,
        )
        return
    for row in rows:
        yield from paragraph(f"{row.place} = {_said(row, own)} ({row.source})", width)
        yield from paragraph(row.name, width, "   ")

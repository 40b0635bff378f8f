"""`lordesk rules`: the values by which letters are judged, and your own in their places."""

from argparse import Namespace
from collections.abc import Iterator

from lordesk.cli.arguments import Parser, UsageError
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.adjustable_rows import Adjustable, Value, shown
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
        help="put words, parted by commas, on a list of your own",
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


def run(session: Session, arguments: Namespace) -> int:
    book = session.workspace.own_rules
    if ALL in arguments.reset:
        _keep(session, OwnRules(is_readable=book.own.is_readable))
    changes = _changes(session, arguments)
    if changes:
        _keep(session, set_values(book, changes))
    own = book.own
    session.tell_of_own_rules()
    rows = [row for row in book.known.values() if arguments.all or row.place in own.values]
    value: dict[str, Plain] = {
        "file": str(book.file),
        "problems": [*own.problems],
        "values": [_value(row, own) for row in rows],
    }
    width = session.console.width
    session.console.answer(value, lambda: _lines(rows, own, width))
    return 0


def _keep(session: Session, own: OwnRules) -> None:
    workspace = session.workspace
    if own_names(workspace.own_rules.own.values):
        refuse_gone(workspace.desk.records, workspace.catalogue, workspace.own_rules.own, own)
    workspace.own_rules.keep(own)


def _changes(session: Session, arguments: Namespace) -> dict[str, Value | None]:
    changes: dict[str, Value | None] = {}
    book = session.workspace.own_rules
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
            changes[place] = change(book, place, words, changes.get(place))
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

"""`lordesk rollover`: carry people and letters to the next season; shown first, done on request."""

from argparse import Namespace
from collections.abc import Iterator

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.codec import Plain
from lordesk.domain.ids import LetterKey, SeasonKey
from lordesk.domain.letter_life import find_letter
from lordesk.domain.rollover import (
    CarriedLetter,
    EarlyUpload,
    OldApplication,
    RollOver,
    RollOverChoices,
    early_upload,
)
from lordesk.domain.rollover_rules import Carried
from lordesk.services.next_season import carry_over


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("--from", dest="old", metavar="SEASON", help="default: the first target’s season")
    add("--to", dest="new", metavar="SEASON", help="default: the next one of the same portal")
    add("--submitted", action="store_true", help="the old application was certified and submitted")
    add("--leave", metavar="LETTER", action="append", default=[], help="do not carry this letter")
    add(
        "--anew",
        metavar="LETTER",
        action="append",
        default=[],
        help="have it uploaded again instead of importing it",
    )
    add("--early", action="store_true", help="show only the way to upload before your season")
    add("--apply", action="store_true", help="record it, as one step to undo")


def run(session: Session, arguments: Namespace) -> int:
    desk, catalogue = session.workspace.desk, session.workspace.catalogue
    if arguments.early:
        _tell_early(session, early_upload(desk.records, catalogue, session.today))
        return 0
    found = carry_over(
        desk.records,
        catalogue,
        application=_application(arguments),
        from_season=SeasonKey(arguments.old) if arguments.old else None,
        to_season=SeasonKey(arguments.new) if arguments.new else None,
        wishes=_wishes(session, arguments),
    )
    if arguments.apply:
        desk.perform(found.changes)
    value: dict[str, Plain] = {
        "label": found.changes.label,
        "applied": bool(arguments.apply),
        "letters": [_letter_value(each) for each in found.letters],
    }
    width = session.console.width
    session.console.answer(value, lambda: _lines(found, width, is_done=arguments.apply))
    return 0


def _application(arguments: Namespace) -> OldApplication:
    return OldApplication.SUBMITTED if arguments.submitted else OldApplication.NOT_SUBMITTED


def _wishes(session: Session, arguments: Namespace) -> RollOverChoices:
    given = ((arguments.leave, Carried.GIVEN_UP), (arguments.anew, Carried.UPLOAD_AGAIN))
    ways = {LetterKey(key): way for keys, way in given for key in keys}
    for key in ways:
        find_letter(session.workspace.desk.records, key)
    return RollOverChoices(on=session.today, ways=ways)


def _letter_value(found: CarriedLetter) -> dict[str, Plain]:
    return {
        "letter": found.letter,
        "carried": str(found.carried),
        "text": found.text,
        "source": found.source,
    }


def _lines(found: RollOver, width: int, *, is_done: bool) -> Iterator[str]:
    lead = "Done" if is_done else "Would do (--apply does it)"
    yield from paragraph(f"{lead}: {found.changes.label}.", width)
    for each in found.letters:
        yield from paragraph(f"{each.letter}: {each.text} ({each.source})", width, "  ")


def _tell_early(session: Session, early: EarlyUpload | None) -> None:
    """The early route as an option, or that no earlier season is open."""
    value: Plain = None
    if early is not None:
        value = {
            "season": early.season,
            "until": early.until.isoformat(),
            "text": early.text,
            "steps": [*early.steps],
            "pros": [*early.pros],
            "cons": [*early.cons],
            "source": early.source,
        }
    session.console.answer(value, lambda: _early_lines(early, session.console.width))


def _early_lines(early: EarlyUpload | None, width: int) -> Iterator[str]:
    if early is None:
        yield "No season before yours is open, so letters wait for your own."
        return
    yield from paragraph(f"{early.text} ({early.source})", width)
    for number, step in enumerate(early.steps, start=1):
        yield from paragraph(f"{number}. {step}", width, "  ")
    for sign, words in (("+", early.pros), ("−", early.cons)):
        for each in words:
            yield from paragraph(f"{sign} {each}", width, "  ")

"""`lordesk rank`: whom to ask, best first, with the reasons and their points."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.codec import Plain
from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.naming import full_form
from lordesk.domain.ranking import Place, Reason, rank
from lordesk.domain.table import Table
from lordesk.domain.writer import Writer


def add_arguments(parser: Parser) -> None:
    parser.add_argument("--target", metavar="KEY", help="for this target (default: the first)")


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    records = workspace.desk.records
    target = TargetKey(arguments.target) if arguments.target else None
    is_empty = not len(records.writers) and target is None
    places = () if is_empty else rank(records, workspace.catalogue, session.today, target)
    session.tell_of_own_rules()
    width = session.console.width
    session.console.answer(
        [_value(place) for place in places], lambda: _lines(places, records.writers, width)
    )
    return 0


def _value(place: Place) -> dict[str, Plain]:
    return {
        "writer": place.writer,
        "rank": place.rank,
        "score": place.score,
        "verdict": str(place.verdict),
        "reasons": [_reason(reason) for reason in place.reasons],
    }


def _reason(reason: Reason) -> dict[str, Plain]:
    """`shipped` only where the points are the user's own."""
    value: dict[str, Plain] = {
        "text": reason.text,
        "points": reason.points,
        "source": reason.source,
    }
    return value if reason.shipped is None else {**value, "shipped": reason.shipped}


def _lines(places: Sequence[Place], writers: Table[Writer], width: int) -> Iterator[str]:
    if not places:
        yield from paragraph("No writers yet. Add whom you worked with first.", width)
    for place in places:
        name = full_form(writers[WriterKey(place.writer)])
        yield from paragraph(f"{place.rank}. {name}: {place.verdict} ({place.score})", width)
        for reason in place.reasons:
            own = "" if reason.shipped is None else f"; yours, lordesk’s {reason.shipped:+d}"
            text = f"{reason.points:+d}  {reason.text} ({reason.source}{own})"
            yield from paragraph(text, width, "   ")

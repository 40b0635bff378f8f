"""`lordesk assign`: the best allowed letters for every program, recorded on request."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.assignment import Assignment, propose_assignments, record_assignments
from lordesk.domain.codec import Plain


def add_arguments(parser: Parser) -> None:
    parser.add_argument("--apply", action="store_true", help="record what is proposed")


def run(session: Session, arguments: Namespace) -> int:
    desk, catalogue = session.workspace.desk, session.workspace.catalogue
    proposed = propose_assignments(desk.records, catalogue, session.today)
    if arguments.apply:
        desk.perform(record_assignments(desk.records, proposed))
    session.tell_of_own_rules()
    width = session.console.width
    session.console.answer([_value(each) for each in proposed], lambda: _lines(proposed, width))
    return 0


def _value(proposed: Assignment) -> dict[str, Plain]:
    return {
        "program": proposed.program,
        "letters": [*proposed.letters],
        "reasons": [
            {"letter": each.letter, "text": each.text, "source": each.source}
            for each in proposed.reasons
        ],
        "gain": proposed.gain,
    }


def _lines(proposed: Sequence[Assignment], width: int) -> Iterator[str]:
    if not proposed:
        yield from paragraph("No programs yet. Add where you apply first.", width)
    for each in proposed:
        yield from paragraph(f"{each.program}: {', '.join(each.letters) or 'no letter'}", width)
        for reason in each.reasons:
            yield from paragraph(f"{reason.text} ({reason.source})", width, "  ")
        if each.gain:
            yield from paragraph(each.gain, width, "  ")

"""`lordesk prompts`: questions that draw facts out of a rotation; the answers are the user's."""

from argparse import Namespace
from collections.abc import Iterable, Iterator

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.domain.codec import Plain
from lordesk.services.prompting import Question, questions


def add_arguments(parser: Parser) -> None:
    parser.add_argument("rotation", metavar="ROTATION", help="the rotation’s key")


def run(session: Session, arguments: Namespace) -> int:
    workspace, width = session.workspace, session.console.width
    found = questions(workspace.desk.records, workspace.catalogue, arguments.rotation)
    session.console.answer([_value(each) for each in found], lambda: _lines(found, width))
    return 0


def _value(question: Question) -> dict[str, Plain]:
    prompt = question.prompt
    return {
        "key": prompt.key,
        "question": prompt.question,
        "competency": str(prompt.competency),
        "themes": [str(theme) for theme in prompt.themes],
        "epa": prompt.epa,
        "source": prompt.source,
        "moments": [*question.moments],
    }


def _lines(found: Iterable[Question], width: int) -> Iterator[str]:
    for question in found:
        noted = ", ".join(question.moments)
        yield from paragraph(question.prompt.question, width)
        if noted:
            yield from paragraph(f"noted: {noted}", width, "  ")

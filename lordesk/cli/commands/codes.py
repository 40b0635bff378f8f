"""`lordesk codes`: every finding and warning code with its meaning and source."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import table
from lordesk.domain.codec import Plain


def add_arguments(parser: Parser) -> None:
    """None."""


def run(session: Session, arguments: Namespace) -> int:
    del arguments
    codes = session.workspace.codes()
    value: list[Plain] = [
        {
            "code": code.code,
            "severity": code.severity,
            "meaning": code.meaning,
            "source": code.source,
        }
        for code in codes
    ]
    rows = [(code.code, code.severity, code.source, code.meaning) for code in codes]
    session.console.answer(
        value,
        lambda: table(("code", "severity", "source", "meaning"), rows, session.console.width),
    )
    return 0

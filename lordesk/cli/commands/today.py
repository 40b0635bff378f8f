"""`lordesk today`: what to do now, most urgent first."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.commands.plan import duty_lines, duty_value
from lordesk.cli.session import Session
from lordesk.domain.priority import todays_duties


def add_arguments(parser: Parser) -> None:
    parser.add_argument("--why", action="store_true", help="show the reason and sources of each")


def run(session: Session, arguments: Namespace) -> int:
    duties = todays_duties(session.plan())
    nothing = "Nothing is due in the next 60 days."
    session.console.answer(
        [duty_value(duty) for duty in duties],
        lambda: (
            duty_lines(duties, session.console.width, why=arguments.why) if duties else [nothing]
        ),
    )
    return 0

"""`lordesk doctor`: what is where, integrity and versions; safe to paste into a report."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import table
from lordesk.domain.codec import Plain


def add_arguments(parser: Parser) -> None:
    """None."""


def run(session: Session, arguments: Namespace) -> int:
    del arguments
    checks = session.workspace.diagnose()
    is_well = all(check.ok for check in checks)
    value: dict[str, Plain] = {
        "ok": is_well,
        "checks": [{"name": c.name, "ok": c.ok, "message": c.message} for c in checks],
    }
    rows = [(check.name, "ok" if check.ok else "look", check.message) for check in checks]
    session.console.answer(
        value, lambda: table(("check", "state", "what was found"), rows, session.console.width)
    )
    return 0 if is_well else 4

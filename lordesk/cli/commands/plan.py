"""`lordesk plan`: every duty with its day, and what cannot work as planned."""

from argparse import Namespace
from collections.abc import Iterable, Iterator

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph, table
from lordesk.domain.agenda import Duty, Plan, PlanWarning
from lordesk.domain.codec import Plain
from lordesk.domain.days import spoken


def add_arguments(parser: Parser) -> None:
    parser.add_argument("--letter", metavar="KEY", help="the duties of one letter only")
    parser.add_argument("--why", action="store_true", help="show the reason and sources of each")


def run(session: Session, arguments: Namespace) -> int:
    plan = session.plan()
    letter: str | None = arguments.letter
    if letter is not None:
        from lordesk.domain.letter_life import find_letter  # noqa: PLC0415 - start-up counts

        find_letter(session.workspace.desk.records, letter)
    duties = [duty for duty in plan.duties if letter in {None, duty.letter}]
    warnings = [w for w in plan.warnings if letter is None or w.about == f"letter {letter}"]
    answer: dict[str, Plain] = {
        "today": plan.today.isoformat(),
        "duties": [duty_value(duty) for duty in duties],
        "warnings": [_warning_value(warning) for warning in warnings],
    }
    width = session.console.width
    session.console.answer(answer, lambda: _lines(plan, duties, warnings, width, arguments.why))
    return 0


def duty_value(duty: Duty) -> dict[str, Plain]:
    """A duty as the command contract shows it."""
    return {
        "id": duty.id,
        "letter": duty.letter,
        "writer": duty.writer,
        "kind": str(duty.kind),
        "due": duty.due.isoformat(),
        "title": duty.title,
        "reason": duty.reason,
        "sources": list(duty.sources),
        "state": str(duty.state),
        "pinned": duty.pinned,
        "window": str(duty.window) if duty.window else None,
    }


def _warning_value(warning: PlanWarning) -> dict[str, Plain]:
    return {
        "code": warning.code,
        "message": warning.message,
        "about": warning.about,
        "sources": list(warning.sources),
    }


def duty_lines(duties: Iterable[Duty], width: int, *, why: bool) -> Iterator[str]:
    """A table for people; with reasons, each duty is a short paragraph."""
    if not why:
        rows = [(spoken(d.due), str(d.state), d.letter, d.title) for d in duties]
        yield from table(("due", "state", "letter", "what to do"), rows, width)
        return
    for duty in duties:
        yield f"{spoken(duty.due)} · {duty.state} · {duty.letter} · {duty.title}"
        sources = ", ".join(duty.sources)
        yield from paragraph(f"{duty.reason} ({sources})", width, "    ")


def _lines(
    plan: Plan, duties: list[Duty], warnings: list[PlanWarning], width: int, why: bool
) -> Iterator[str]:
    yield f"Plan on {spoken(plan.today)}"
    if not duties:
        yield "No duties yet. Add a letter, or import a desk with lordesk import."
        return
    yield from duty_lines(duties, width, why=why)
    if warnings:
        yield ""
        yield "To look at:"
    for warning in warnings:
        yield from paragraph(f"{warning.message} ({', '.join(warning.sources)})", width, "  ")

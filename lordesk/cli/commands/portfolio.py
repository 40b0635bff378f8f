"""`lordesk portfolio`: which letters count, what is missing, what may still fail."""

from argparse import Namespace
from collections.abc import Iterator

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import paragraph
from lordesk.documents.templates.fields import lower
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.codec import Plain
from lordesk.domain.ids import WriterKey
from lordesk.domain.portfolio import Portfolio, ProgramPortfolio, TargetPortfolio, portfolio


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--without", metavar="WRITER", action="append", default=[], help="as if this one failed"
    )


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    without = tuple(WriterKey(writer) for writer in arguments.without)
    found = portfolio(workspace.desk.records, workspace.catalogue, session.today, without)
    session.tell_of_own_rules()
    catalogue = workspace.catalogue
    width, mark = session.console.width, _shared_mark(catalogue)
    session.console.answer(_value(found), lambda: _lines(found, width, mark, catalogue))
    return 0


def _value(found: Portfolio) -> dict[str, Plain]:
    return {
        "targets": [_target_value(target) for target in found.targets],
        "programs": [_program_value(program) for program in found.programs],
        "overlaps": [
            {"letters": [*overlap.letters], "words": overlap.words, "text": overlap.text}
            for overlap in found.overlaps
        ],
        "alarms": [
            {"code": str(alarm.code), "message": alarm.message, "about": alarm.about}
            for alarm in found.alarms
        ],
    }


def _target_value(found: TargetPortfolio) -> dict[str, Plain]:
    return {
        "target": found.target,
        "counted": [*found.counted],
        "gaps": [
            {"rule": str(gap.rule), "message": gap.message, "source": gap.source}
            for gap in found.gaps
        ],
        "safe_to_lose": found.safe_to_lose,
        "single_points": [*found.single_points],
        "themes": {str(theme): [*writers] for theme, writers in found.themes.items()},
    }


def _program_value(found: ProgramPortfolio) -> dict[str, Plain]:
    return {
        "program": found.program,
        "assigned": [*found.assigned],
        "min": found.min,
        "max": found.max,
        "alarms": [{"code": str(each.code), "message": each.message} for each in found.alarms],
    }


def _shared_mark(catalogue: Catalogue) -> str:
    """That the length of a shared run is the user's own; empty where it is not."""
    own, place = catalogue.own, "portfolio.overlap_words"
    if place not in own.values:
        return ""
    mark = catalogue.adjustable.own.format(own=own.values[place], shipped=own.shipped[place])
    return f" {mark}"


def _lines(found: Portfolio, width: int, mark: str, catalogue: Catalogue) -> Iterator[str]:
    if not found.targets:
        yield from paragraph("No targets yet. Say what you apply for first.", width)
    for target in found.targets:
        yield from _target_lines(target, width, catalogue)
    for program in found.programs:
        assigned = ", ".join(program.assigned) or "none yet"
        text = f"{program.program}: {assigned} ({program.min} to {program.max} letters)"
        yield from paragraph(text, width)
        for alarm in program.alarms:
            yield from paragraph(alarm.message, width, "  ")
    for overlap in found.overlaps:
        both = " and ".join(overlap.letters)
        yield from paragraph(f"The kits of {both} share: “{overlap.text}”{mark}", width)
    for alarm in found.alarms:
        yield from paragraph(alarm.message, width)


def _target_lines(target: TargetPortfolio, width: int, catalogue: Catalogue) -> Iterator[str]:
    counted = ", ".join(target.counted) or "none yet"
    yield from paragraph(f"{target.target}: counted {counted}", width)
    for gap in target.gaps:
        yield from paragraph(f"{gap.message} ({gap.source})", width, "  ")
    if not target.gaps:
        yield from paragraph(f"Every rule holds; safe to lose: {target.safe_to_lose}.", width, "  ")
    if target.single_points:
        names = ", ".join(target.single_points)
        yield from paragraph(f"Everything hangs on: {names}.", width, "  ")
    bare = [lower(catalogue.themes[key].name) for key, seen in target.themes.items() if not seen]
    if bare:
        yield from paragraph(f"No kit tells yet of: {'; '.join(bare)}.", width, "  ")

"""The ask card and the adviser's status page: facts gathered, private words left behind."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lordesk.documents.blocks import Doc
from lordesk.documents.templates.ask_card import ask_card
from lordesk.documents.templates.fields import applied
from lordesk.documents.templates.status import LetterLine, ProgramLine, StatusFacts, status_page
from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.facts import gather
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import kit_facts, require_applicant, target_facts
from lordesk.domain.kit_timing import without_past_date
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import find_letter, stage_of
from lordesk.domain.naming import full_form
from lordesk.domain.program import Program
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer, DutyKind, Paper
from lordesk.services.ask_gate import require_asking

_INSTITUTION_AT_MOST = 48
"""Characters of a hospital's name on the adviser's page."""
_PROGRAMS_AT_MOST = 12
"""Programs that have a line of their own."""
_NAMED_AT_MOST = 3
"""Programs that are named of those that stand alike."""


def card(records: Records, catalogue: Catalogue, today: date, letter: LetterKey) -> Doc:
    """The ask card of one letter. RefusedError where the writer is not to be asked."""
    require_asking(find_letter(records, letter), records)
    facts = kit_facts(letter, records, catalogue, today)
    plan = make_plan(records, catalogue, today)
    ask = next((d for d in plan.duties if d.letter == letter and d.kind is DutyKind.ASK), None)
    return ask_card(without_past_date(facts), ask)


def status(records: Records, catalogue: Catalogue, today: date) -> Doc:
    """The page an adviser may see: no notes, no words of writers, no flags, no verdicts."""
    applicant = require_applicant(records)
    plan = make_plan(records, catalogue, today)
    targets = target_facts((target.key for target in records.targets), records, catalogue)
    name, degree = one_line(applicant.name), one_line(applicant.degree or "")
    return status_page(
        StatusFacts(
            applicant=name,
            titled=f"{name}, {degree}" if degree else name,
            email=one_line(applicant.email or ""),
            today=today,
            paper=records.preferences.paper or Paper.LETTER,
            season=", ".join(dict.fromkeys(target.season for target in targets)),
            aims="; ".join(applied(target) for target in targets),
            submits=_next_submit(records, catalogue, today),
            counts=_counts(records),
            letters=tuple(
                _line(letter, records, catalogue, plan)
                for letter in records.letters
                if not _is_left_behind(letter, records)
            ),
            programs=_programs(records),
        )
    )


def _is_left_behind(letter: Letter, records: Records) -> bool:
    """Whether it only records what a letter was before it was carried to a later season."""
    if letter.withdrawn_on is None or letter.uploaded_on is None:
        return False
    return any(
        other.writer == letter.writer and other.targets == letter.targets and not other.is_ended
        for other in records.letters
    )


def _line(letter: Letter, records: Records, catalogue: Catalogue, plan: Plan) -> LetterLine:
    writer = records.writers[letter.writer]
    following = _next_duty(letter, plan)
    targets = target_facts(letter.targets, records, catalogue)
    deadline = next(
        (d.due for d in plan.duties if d.letter == letter.key and d.kind is DutyKind.DEADLINE), None
    )
    return LetterLine(
        writer=full_form(writer),
        institution=_short(one_line(writer.institution or "")),
        aims=", ".join(target.name for target in targets),
        stage=stage_of(letter, records).replace("_", " ").capitalize(),
        needed=deadline,
        next_step=following.title if following else "",
        next_due=following.due if following else None,
    )


def _short(institution: str) -> str:
    """Enough to know a hospital by; the longest name must not take the page to a second one."""
    if len(institution) <= _INSTITUTION_AT_MOST:
        return institution
    return f"{institution[:_INSTITUTION_AT_MOST].rsplit(' ', 1)[0].rstrip(',')}…"


def _next_duty(letter: Letter, plan: Plan) -> Duty | None:
    return next((d for d in plan.duties if d.letter == letter.key and d.state.is_live), None)


def _programs(records: Records) -> tuple[ProgramLine, ...]:
    """A line for each; where they would fill a second page, one for all that stand alike."""
    lines = [_program(program) for program in records.programs]
    if len(lines) <= _PROGRAMS_AT_MOST:
        return tuple(lines)
    alike: dict[tuple[int, str], list[ProgramLine]] = {}
    for line in lines:
        alike.setdefault((line.assigned, line.wanted), []).append(line)
    return tuple(replace(same[0], name=_names(same)) for same in alike.values())


def _names(lines: Sequence[ProgramLine]) -> str:
    named = ", ".join(_short(line.name) for line in lines[:_NAMED_AT_MOST])
    more = len(lines) - _NAMED_AT_MOST
    return f"{named} and {more} more" if more > 0 else named


def _program(program: Program) -> ProgramLine:
    wanted = program.letters
    if wanted is None or wanted.min is None:
        return ProgramLine(name=one_line(program.name), assigned=len(program.assigned), wanted="")
    most = wanted.max if wanted.max and wanted.max != wanted.min else None
    return ProgramLine(
        name=one_line(program.name),
        assigned=len(program.assigned),
        wanted=f"{wanted.min}–{most}" if most else str(wanted.min),
    )


def _counts(records: Records) -> str:
    """How many are in, promised and planned, of those that count."""
    letters = [letter for letter in records.letters if not letter.is_ended]
    came = sum(1 for letter in letters if letter.uploaded_on)
    expected = [letter for letter in letters if not letter.uploaded_on]
    promised = sum(1 for letter in expected if letter.heard is Answer.STRONG)
    waiting = [letter for letter in expected if letter.heard is None]
    asked = sum(1 for letter in waiting if letter.asked)
    return (
        f"{came} uploaded, {promised} promised, {asked} not answered yet, "
        f"{len(waiting) - asked} to be asked for"
    )


def _next_submit(records: Records, catalogue: Catalogue, today: date) -> date | None:
    """The first day that is still to come, else the last one."""
    found = (gather(letter, records, catalogue).submit_on for letter in records.letters)
    days = [day for day in found if day]
    return min((day for day in days if day >= today), default=max(days, default=None))

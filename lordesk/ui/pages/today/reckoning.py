"""Reckons what Today says after its first paint: how safe the letters are, what to mend; no Qt."""

from collections import Counter
from collections.abc import Iterable, Iterator

from lordesk.domain.agenda import Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import Kind
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_findings import KitText, TextCheck, kit_findings, text_findings
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import stage_of
from lordesk.domain.moment import Moment
from lordesk.domain.portfolio import Portfolio, TargetPortfolio, portfolio
from lordesk.domain.portfolio_alarms import Alarm
from lordesk.domain.portfolio_needs import target_wants
from lordesk.domain.portfolio_rules import AlarmCode
from lordesk.domain.records import Records
from lordesk.domain.season_names import season_name
from lordesk.domain.vocabulary import Stage
from lordesk.services.next_season import turn_due
from lordesk.ui.pages.today.outlook import Line, NewSeason, Outlook, Revealing, Safety
from lordesk.ui.places import PageId, Place

_WRITING = frozenset({Stage.AGREED, Stage.KIT_SENT, Stage.CONFIRMED, Stage.FORM_SENT})
"""The stages in which a kit is made or may be sent again."""
_FIRST = (AlarmCode.UNASSIGNED, AlarmCode.NOT_UPLOADED)


def reckon(records: Records, catalogue: Catalogue, plan: Plan, check: TextCheck) -> Outlook:
    """Portfolio, warnings and findings of one desk on one day."""
    found = portfolio(records, catalogue, plan.today)
    lines = (
        *_of_portfolio(found.alarms),
        *_of_kits(records, catalogue, plan, check),
        *(
            Line(message=warning.message, place=place_about(warning.about))
            for warning in plan.warnings
        ),
        *_of_portfolio(alarm for program in found.programs for alarm in program.alarms),
        *_of_gaps(found),
    )
    return Outlook(
        safety=safety_of(found, records, catalogue),
        lines=tuple(dict.fromkeys(lines)),
        lacks_name=records.applicant is None and len(records.letters) > 0,
        revealing=tuple(revealing_moments(records, check)),
        new_season=new_season(records, catalogue, plan),
    )


def new_season(records: Records, catalogue: Catalogue, plan: Plan) -> NewSeason | None:
    """The turn to the next season, once the old one is over."""
    turn = turn_due(records, catalogue, plan.today)
    if turn is None:
        return None
    old, new = (
        season_name(key, catalogue, records.seasons) for key in (turn.old, turn.following[0])
    )
    return NewSeason(old=old, new=new)


def safety_of(found: Portfolio, records: Records, catalogue: Catalogue) -> Safety | None:
    """The target in the greatest danger: the least to lose, then the most gaps."""
    worst = min(found.targets, key=_danger, default=None)
    if worst is None:
        return None
    target = records.targets[worst.target]
    return Safety(
        field=catalogue.specialty_name(target.specialty),
        safe_to_lose=worst.safe_to_lose,
        counted=len(worst.counted),
        needed=target_wants(target, records, catalogue).min,
        gaps=len(worst.gaps),
    )


def _danger(target: TargetPortfolio) -> tuple[int, int]:
    """Ties go to the first target, which is the applicant's own order."""
    return target.safe_to_lose, 0 if target.gaps else 1


def place_about(about: str) -> Place:
    """Where the record of `letter patel-im` or `program bay` is looked at."""
    kind, _, key = about.partition(" ")
    match kind:
        case Kind.LETTER:
            return Place(page=PageId.LETTERS, key=key)
        case Kind.WRITER:
            return Place(page=PageId.WRITERS, key=key)
        case Kind.ROTATION:
            return Place(page=PageId.ROTATIONS, key=key)
        case Kind.PROGRAM | Kind.TARGET:
            return Place(page=PageId.PORTFOLIO, key=key)
        case Kind.DOCUMENT:
            return Place(page=PageId.KITS)
        case _:
            return Place(page=PageId.SETTINGS)


def _of_portfolio(alarms: Iterable[Alarm]) -> Iterator[Line]:
    ordered = sorted(alarms, key=lambda alarm: alarm.code not in _FIRST)
    for alarm in ordered:
        is_unassigned = alarm.code is AlarmCode.UNASSIGNED
        place = Place(page=PageId.PORTFOLIO) if is_unassigned else place_about(alarm.about)
        yield Line(message=alarm.message, place=place)


def _of_gaps(found: Portfolio) -> Iterator[Line]:
    """What a program of its own asks for and no letter gives."""
    for target in found.targets:
        for gap in target.gaps:
            if gap.program is not None:
                place = Place(page=PageId.PORTFOLIO, key=gap.program)
                yield Line(message=gap.message, place=place)


def revealing_moments(records: Records, check: TextCheck) -> Iterator[Revealing]:
    """Rotations with moments that no kit takes as they stand."""
    counts = Counter(m.rotation for m in records.moments if _is_revealing(m, records, check))
    for key, count in counts.items():
        place = Place(page=PageId.ROTATIONS, key=key)
        yield Revealing(service=records.rotations[key].service, count=count, place=place)


def _is_revealing(moment: Moment, records: Records, check: TextCheck) -> bool:
    text = KitText(
        text=moment.text,
        about=f"moment {moment.key}",
        is_hands_on=records.rotations[moment.rotation].kind.is_hands_on,
        cleared=moment.cleared,
    )
    findings = text_findings((text,), check)
    return any(
        finding.severity is Severity.BLOCK and finding.code.startswith("phi.")
        for finding in findings
    )


def _of_kits(
    records: Records, catalogue: Catalogue, plan: Plan, check: TextCheck
) -> Iterator[Line]:
    if records.applicant is None:
        return
    for letter in records.letters:
        if stage_of(letter, records) in _WRITING:
            for finding in _blocks(letter, records, catalogue, plan, check):
                yield Line(message=finding.message, place=Place(page=PageId.KITS, key=letter.key))


def _blocks(
    letter: Letter, records: Records, catalogue: Catalogue, plan: Plan, check: TextCheck
) -> Iterator[Finding]:
    facts = kit_facts(letter.key, records, catalogue, plan.today)
    for finding in kit_findings(facts, records, catalogue, check):
        if finding.severity in {Severity.BLOCK, Severity.HOLD}:
            yield finding

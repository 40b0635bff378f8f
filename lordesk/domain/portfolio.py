"""The portfolio: what the letters add up to, per target and per program."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import LetterKey, ProgramKey, TargetKey, WriterKey
from lordesk.domain.portfolio_alarms import Alarm, Alarms
from lordesk.domain.portfolio_counting import Counting, countings, merit_of
from lordesk.domain.portfolio_gaps import Gap, Gaps
from lordesk.domain.portfolio_needs import (
    Wants,
    needs,
    program_wants,
    safe_to_lose,
    single_points,
    stricter,
    target_wants,
)
from lordesk.domain.portfolio_overlap import Overlap, overlaps
from lordesk.domain.portfolio_themes import Coverage, coverage
from lordesk.domain.program import Target
from lordesk.domain.records import Records


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetPortfolio:
    """What counts for one target, what is missing, and what may still fail.

    `because` says of every letter of the target why it counts or not; `themes` names every theme.
    """

    target: TargetKey
    counted: tuple[LetterKey, ...]
    because: tuple[Counting, ...]
    gaps: tuple[Gap, ...]
    safe_to_lose: int
    single_points: tuple[WriterKey, ...]
    themes: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramPortfolio:
    program: ProgramKey
    assigned: tuple[LetterKey, ...]
    min: int
    max: int
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    targets: tuple[TargetPortfolio, ...]
    programs: tuple[ProgramPortfolio, ...]
    overlaps: tuple[Overlap, ...]
    alarms: tuple[Alarm, ...]


def portfolio(
    records: Records, catalogue: Catalogue, today: date, without: Collection[WriterKey] = ()
) -> Portfolio:
    """The whole portfolio, as if the writers of `without` wrote nothing.

    InvalidInputError for a writer who is not on the desk.
    """
    for writer in without:
        if writer not in records.writers:
            known = ", ".join(records.writers.keys()) or "none yet"
            raise InvalidInputError(f"There is no writer {writer}. Writers on this desk: {known}.")
    wanted = {target.key: target_wants(target, records, catalogue) for target in records.targets}
    alarms = Alarms(records, catalogue, today)
    targets = tuple(
        _target(target, wanted[target.key], records, catalogue, today, without)
        for target in records.targets
    )
    return Portfolio(
        targets=targets,
        programs=_programs(records, alarms, wanted),
        overlaps=overlaps(records, catalogue.portfolio.general.overlap_words),
        alarms=(
            *alarms.of_letters(),
            *(
                alarm
                for target, found in zip(records.targets, targets, strict=True)
                for alarm in alarms.of_target(target, wanted[target.key], found.counted)
            ),
        ),
    )


def _target(
    target: Target,
    general: Wants,
    records: Records,
    catalogue: Catalogue,
    today: date,
    without: Collection[WriterKey],
) -> TargetPortfolio:
    because = tuple(countings(target, records, catalogue, without))
    counted = tuple(each.letter for each in because if each.counts)
    merits = [merit_of(records.letters[key], target, records, catalogue) for key in counted]
    own = tuple(needs(general, merits))
    demands = (
        need
        for program in records.programs
        if program.target == target.key
        for need in stricter(tuple(needs(program_wants(program, general), merits)), own)
    )
    wanted = (*own, *demands)
    broken = [need for need in wanted if need.is_broken]
    return TargetPortfolio(
        target=target.key,
        counted=counted,
        because=because,
        gaps=tuple(Gaps(records, catalogue, today, target, merits, without).of(broken)),
        safe_to_lose=safe_to_lose(wanted, merits),
        single_points=single_points(wanted, merits),
        themes=coverage(target, records, without),
    )


def _programs(
    records: Records, alarms: Alarms, wanted: Mapping[TargetKey, Wants]
) -> tuple[ProgramPortfolio, ...]:
    found: list[ProgramPortfolio] = []
    for program in records.programs:
        wants = program_wants(program, wanted[program.target])
        found.append(
            ProgramPortfolio(
                program=program.key,
                assigned=program.assigned,
                min=wants.exact or wants.min,
                max=wants.exact or wants.max,
                alarms=tuple(alarms.of_program(program, wants)),
            )
        )
    return tuple(found)

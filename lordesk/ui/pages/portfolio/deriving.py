"""Makes the state of the portfolio page from the records; runs beside the window's thread."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.naming import addressed
from lordesk.domain.portfolio import Portfolio, TargetPortfolio, portfolio
from lordesk.domain.portfolio_alarms import Alarm
from lordesk.domain.portfolio_counting import COUNTING, Merit, merit_of, why_of
from lordesk.domain.portfolio_gaps import Gap
from lordesk.domain.portfolio_needs import (
    Need,
    Wants,
    needs,
    program_wants,
    stricter,
    target_wants,
)
from lordesk.domain.program import Program, Target
from lordesk.domain.records import Records
from lordesk.domain.season import last_match_day
from lordesk.domain.season_names import season_name
from lordesk.domain.tidy import one_line
from lordesk.ui.pages.portfolio.grid_deriving import columns_of, row_of
from lordesk.ui.pages.portfolio.state import (
    AlarmLine,
    CountLine,
    GridRow,
    NextStep,
    OverlapLine,
    PortfolioState,
    RuleLine,
    StepKind,
    TargetCard,
    WhatIf,
)
from lordesk.ui.pages.portfolio.theme_deriving import theme_columns, theme_lines


def derive(
    records: Records, catalogue: Catalogue, today: date, without: Collection[WriterKey] = ()
) -> PortfolioState:
    """All of the page, as if the writers of `without` wrote nothing."""
    present = tuple(writer for writer in without if writer in records.writers)
    found = portfolio(records, catalogue, today, present)
    deriver = _Deriver(records, catalogue, today, found)
    columns = columns_of(records, catalogue)
    speaking = theme_columns(records, present)
    return PortfolioState(
        today=today,
        without=present,
        targets=tuple(deriver.cards()),
        columns=columns,
        rows=tuple(deriver.rows([column.letter for column in columns])),
        theme_columns=speaking,
        themes=tuple(theme_lines(records, catalogue, speaking)),
        alarms=tuple(deriver.alarms()),
        overlaps=tuple(deriver.overlaps()),
        what_if=tuple(_what_if(records, present)),
    )


class _Deriver:
    """What cards, rows and lines share, looked up once."""

    def __init__(
        self, records: Records, catalogue: Catalogue, today: date, found: Portfolio
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._found = found
        self._counted = {target.target: target.counted for target in found.targets}
        self._sources = {rule.rule: rule.source for rule in catalogue.portfolio.gap}
        self._wants = {
            target.key: target_wants(target, records, catalogue) for target in records.targets
        }

    def cards(self) -> Iterator[TargetCard]:
        for found in self._found.targets:
            target, wants = self._records.targets[found.target], self._wants[found.target]
            yield TargetCard(
                key=target.key,
                name=self._catalogue.specialty_name(target.specialty),
                track=target.track,
                season=season_name(target.season, self._catalogue, self._records.seasons),
                programs=sum(program.target == target.key for program in self._records.programs),
                counted=len(found.counted),
                needed=wants.exact or wants.min,
                safe_to_lose=found.safe_to_lose,
                single_points=tuple(self._name(writer) for writer in found.single_points),
                rules=tuple(self._rules(target, wants)),
                steps=tuple(_without_repeats(found.gaps)),
                step=self._step(target, found.gaps),
                because=tuple(self._because(found)),
            )

    def rows(self, letters: Sequence[LetterKey]) -> Iterator[GridRow]:
        for program in self._records.programs:
            target = self._records.targets[program.target]
            wants = program_wants(program, self._wants[target.key])
            broken = [n for n in needs(wants, self._merits(target)) if n.is_broken]
            yield row_of(
                program,
                wants,
                letters,
                missing=tuple(self._line(need) for need in broken),
                counted=self._counted[target.key],
                records=self._records,
                catalogue=self._catalogue,
            )

    def alarms(self) -> Iterator[AlarmLine]:
        of_programs = (alarm for program in self._found.programs for alarm in program.alarms)
        yield from map(_alarm, (*self._found.alarms, *of_programs))

    def overlaps(self) -> Iterator[OverlapLine]:
        for found in self._found.overlaps:
            letters = (self._records.letters[key] for key in found.letters)
            names = dict.fromkeys(self._name(letter.writer) for letter in letters)
            yield OverlapLine(
                names=tuple(names),
                words=found.words,
                text=found.text,
                source=self._catalogue.portfolio.general.source,
            )

    def _name(self, writer: WriterKey) -> str:
        return addressed(self._records.writers[writer])

    def _merits(self, target: Target) -> list[Merit]:
        letters = (self._records.letters[key] for key in self._counted[target.key])
        return [merit_of(letter, target, self._records, self._catalogue) for letter in letters]

    def _rules(self, target: Target, wants: Wants) -> Iterator[RuleLine]:
        """The target's own rules, then what single programs ask beyond them."""
        merits = self._merits(target)
        own = tuple(needs(wants, merits))
        yield from map(self._line, own)
        for program in self._records.programs:
            if program.target == target.key:
                asked = tuple(needs(program_wants(program, wants), merits))
                yield from map(self._line, stricter(asked, own))

    def _line(self, need: Need) -> RuleLine:
        program: Program | None = need.wants.program
        field = need.field or need.wants.target.specialty
        return RuleLine(
            rule=need.rule,
            needed=need.needed,
            field=self._catalogue.specialty_name(field),
            program=one_line(program.name) if program else "",
            months=need.wants.max_age_months,
            holds=not need.is_broken,
            source=self._sources[need.rule],
        )

    def _step(self, target: Target, gaps: Sequence[Gap]) -> NextStep | None:
        """The letter to open, the writer to look at, or the search for one, before the Match."""
        if not gaps or self._is_over(target):
            return None
        writer = next((gap.writer for gap in gaps if gap.writer), None)
        if writer is None:
            return NextStep(kind=StepKind.FIND_WRITER)
        letters = (each for each in self._records.letters if each.writer == writer)
        letter = next((each for each in letters if target.key in each.targets), None)
        kind = StepKind.OPEN_LETTER if letter else StepKind.OPEN_WRITER
        return NextStep(kind=kind, key=letter.key if letter else writer, name=self._name(writer))

    def _is_over(self, target: Target) -> bool:
        season = self._catalogue.season(target.season, self._records.seasons)
        return (last_match_day([season]) or self._today) < self._today

    def _because(self, found: TargetPortfolio) -> Iterator[CountLine]:
        for each in found.because:
            yield CountLine(
                name=self._name(each.writer), counts=each.counts, text=each.text, source=each.source
            )


def _without_repeats(gaps: Sequence[Gap]) -> Iterator[str]:
    """What mends each gap, every sentence once: a later gap says only what is new in it."""
    said: set[str] = set()
    for gap in gaps:
        fresh = [each for each in gap.steps if each not in said]
        said.update(fresh)
        if fresh:
            yield " ".join(fresh)


def _alarm(alarm: Alarm) -> AlarmLine:
    kind, _, key = alarm.about.partition(" ")
    return AlarmLine(message=alarm.message, source=alarm.source, kind=kind, key=key)


def _what_if(records: Records, without: Collection[WriterKey]) -> Iterator[WhatIf]:
    """The writers whose letters count now, in desk order."""
    writers = dict.fromkeys(
        letter.writer for letter in records.letters if why_of(letter) in COUNTING
    )
    for key in writers:
        name = addressed(records.writers[key])
        yield WhatIf(writer=key, name=name, is_out=key in without)

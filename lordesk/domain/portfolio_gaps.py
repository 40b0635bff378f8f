"""Broken rules as sentences, each with the nearest next step and whom it concerns."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import spoken
from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.naming import addressed
from lordesk.domain.own_specialties import is_own
from lordesk.domain.portfolio_counting import Merit, letters_for, merit_of, why_of
from lordesk.domain.portfolio_needs import Need, mends, specialty_rule
from lordesk.domain.portfolio_rules import Rule, Step, StepRule, Why
from lordesk.domain.program import Target
from lordesk.domain.ranking import Standing, standings
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Position, SeasonEventKind
from lordesk.domain.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A rule that does not hold, and the writer who would mend it if known.

    `message` says what is missing and ends with `step`, what to do next; `steps` are its sentences.
    """

    rule: Rule
    message: str
    steps: tuple[str, ...]
    source: str
    writer: WriterKey | None = None
    program: str | None = None

    @property
    def step(self) -> str:
        return " ".join(self.steps)


_FRESH_STEPS: Mapping[Verdict, Step] = {
    Verdict.ASK_NOW: Step.ASK,
    Verdict.WAIT: Step.WAIT,
    Verdict.RESERVE: Step.RESERVE,
}
_PLANNED_STEPS: Mapping[Verdict, Step] = {
    Verdict.ASK_NOW: Step.ASK_PLANNED,
    Verdict.WAIT: Step.WAIT_PLANNED,
    Verdict.RESERVE: Step.RESERVE,
}
_GOOD, _SPARE = frozenset({Verdict.ASK_NOW, Verdict.WAIT}), frozenset({Verdict.RESERVE})


class Gaps:
    """Words the broken needs of one target; ranks the writers only when a gap wants a name."""

    def __init__(
        self,
        records: Records,
        catalogue: Catalogue,
        today: date,
        target: Target,
        merits: Sequence[Merit],
        without: Collection[WriterKey] = (),
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._target = target
        self._merits = merits
        self._without = without
        self._promised: dict[WriterKey, Merit] = {}
        self._rules = {rule.rule: rule for rule in catalogue.portfolio.gap}
        self._counts = catalogue.portfolio.count
        self._steps: Mapping[Step, StepRule] = {r.key: r for r in catalogue.portfolio.step}

    def of(self, broken: Sequence[Need]) -> Iterator[Gap]:
        for need in broken:
            if need.rule is Rule.MAX_AGE and len(need.having) == len(self._merits):
                continue  # too few, but none too old: the minimum says so already
            rule = self._rules[need.rule]
            steps, writer = self._mend(need)
            message = rule.message.format_map(self._words(need))
            program = need.wants.program
            yield Gap(
                rule=need.rule,
                message=" ".join(filter(None, (message, self._own_mark(need), *steps))),
                steps=steps,
                source=rule.source,
                writer=writer.key if writer else None,
                program=program.key if program else None,
            )

    def _words(self, need: Need) -> Mapping[str, object]:
        program = need.wants.program
        rule = specialty_rule(self._target, self._catalogue)
        field = need.field or self._target.specialty
        return {
            "what": program.name if program else target_name(self._target, self._catalogue),
            "letters": self._counts.meaning(need.needed),
            "have": self._counts.having(len(need.having)),
            "field": self._catalogue.specialty_name(field),
            "form": rule.standardized.name if rule and rule.standardized else "its form",
            "age": need.wants.max_age_months,
        }

    def _own_mark(self, need: Need) -> str:
        """That the user set this rule of the specialty; a target's own number speaks for itself."""
        own, rule = self._catalogue.own, specialty_rule(self._target, self._catalogue)
        if not own.values or rule is None:
            return ""
        words = self._catalogue.adjustable
        if is_own(rule.key, own.values):
            return words.own_specialty.format(name=rule.name)
        if need.wants.program or self._target.letters:
            return ""
        from lordesk.domain.own_rules_applied import own_mark, own_wish  # noqa: PLC0415 - seldom

        found = own_wish(own, rule, self._target.track, need.rule)
        return own_mark(*found, words) if found else ""

    def _mend(self, need: Need) -> tuple[tuple[str, ...], Writer | None]:
        """The nearest steps in words, one for each letter missing, and the first writer named."""
        if self._is_over:
            return (self._steps[Step.SEASON_OVER].text,), None
        missing = need.needed - len(need.having)
        steps: dict[WriterKey, tuple[Step, Writer]] = {}
        for step, writer in self._steps_for(need):
            if writer.key not in self._without:
                steps.setdefault(writer.key, (step, writer))
            if len(steps) == missing:
                break
        for step, writer in self._unmarked(need) if need.rule is Rule.CHAIR else ():
            steps.setdefault(writer.key, (step, writer))
        sentences = [self._say(step, writer) for step, writer in steps.values()]
        if len(steps) < missing:
            sentences.append(self._beyond(need, found_some=bool(steps)))
        first = next(iter(steps.values()), None)
        return tuple(sentences), first[1] if first else None

    def _beyond(self, need: Need, *, found_some: bool) -> str:
        """What is left where too few can be asked: who comes too late, else a new rotation."""
        if found_some:
            return self._steps[Step.FIND_MORE].text
        fits = mends(need)
        for place in self._ranked:
            is_late = place.is_late and place.verdict in _GOOD | _SPARE
            if is_late and place.writer not in self._without and fits(self._merit(place.writer)):
                return self._say(Step.LATE, self._records.writers[place.writer])
        return self._steps[Step.FIND].text

    def _say(self, step: Step, writer: Writer) -> str:
        words = {"writer": addressed(writer), "end": self._end(writer)}
        return self._steps[step].text.format_map(words)

    def _steps_for(self, need: Need) -> Iterator[tuple[Step, Writer]]:
        fits = mends(need)
        if need.rule is Rule.CHAIR:
            yield from self._chairs(need, fits)
            return
        match need.rule:
            case Rule.MAX_AGE:
                stale = (m.writer for m in self._merits if m.letter.key not in need.having)
                yield from ((Step.REFRESH, writer) for writer in stale)
            case Rule.STANDARDIZED:
                narrative = (m.writer for m in self._merits if m.letter.key not in need.having)
                yield from ((Step.ASK_FOR_FORM, writer) for writer in narrative)
            case _:
                pass
        yield from self._unanswered(fits)
        for verdicts in (_GOOD, _SPARE):
            yield from self._planned(fits, verdicts)
            yield from self._others(fits, verdicts)

    def _chairs(self, need: Need, fits: Callable[[Merit], bool]) -> Iterator[tuple[Step, Writer]]:
        """By the applicant's own plan, then by a mark, then by another chair; none abroad first."""
        any_verdict = _GOOD | _SPARE
        steps = (
            *self._unanswered(_is_to_be_the_chairs),
            *self._planned(_is_to_be_the_chairs, any_verdict),
            *self._unmarked(need),
            *self._unanswered(fits),
            *self._planned(fits, any_verdict),
            *self._others(fits, any_verdict),
        )
        yield from sorted(steps, key=lambda step: self._is_abroad(step[1]))

    def _is_abroad(self, writer: Writer) -> bool:
        rotations = (self._records.rotations[each.rotation] for each in writer.worked_together)
        return "US" not in {writer.country, *(rotation.country for rotation in rotations)}

    def _unmarked(self, need: Need) -> Iterator[tuple[Step, Writer]]:
        """Chairs whose letters count without the mark of a chair's letter."""
        for merit in self._merits:
            if merit.writer.position is Position.CHAIR and merit.letter.key not in need.having:
                yield Step.MARK_CHAIR, merit.writer

    def _unanswered(self, fits: Callable[[Merit], bool]) -> Iterator[tuple[Step, Writer]]:
        for letter, why in self._open:
            if why is Why.NO_ANSWER and fits(self._merit_as(letter)):
                yield Step.AWAIT_ANSWER, self._records.writers[letter.writer]

    def _planned(
        self, fits: Callable[[Merit], bool], verdicts: Collection[Verdict]
    ) -> Iterator[tuple[Step, Writer]]:
        """Writers of planned letters of the target."""
        for letter, why in self._open:
            if why is not Why.PLANNED or not fits(self._merit_as(letter)):
                continue
            place = self._places[letter.writer]
            if place.verdict in verdicts and not place.is_late:
                yield _PLANNED_STEPS[place.verdict], self._records.writers[letter.writer]

    def _others(
        self, fits: Callable[[Merit], bool], verdicts: Collection[Verdict]
    ) -> Iterator[tuple[Step, Writer]]:
        """Writers without a letter for the target, best first."""
        for place in self._free:
            writer = self._records.writers[place.writer]
            if place.is_late or place.verdict not in verdicts:
                continue
            if fits(self._merit(writer.key)):
                again = writer.key in self._writing
                yield Step.SECOND_VERSION if again else _FRESH_STEPS[place.verdict], writer

    def _merit(self, writer: WriterKey) -> Merit:
        """What a new letter of the writer would bring."""
        if writer not in self._promised:
            letter = Letter(key=LetterKey(""), writer=writer, targets=(self._target.key,))
            self._promised[writer] = merit_of(letter, self._target, self._records, self._catalogue)
        return self._promised[writer]

    def _merit_as(self, letter: Letter) -> Merit:
        """The same for a letter there is, with what is noted of it."""
        return replace(self._merit(letter.writer), letter=letter)

    @cached_property
    def _ranked(self) -> tuple[Standing, ...]:
        return standings(self._records, self._catalogue, self._today, self._target.key)

    @cached_property
    def _places(self) -> Mapping[WriterKey, Standing]:
        return {place.writer: place for place in self._ranked}

    @cached_property
    def _open(self) -> tuple[tuple[Letter, Why], ...]:
        """The letters of the target that are planned or unanswered."""
        whys = ((letter, why_of(letter)) for letter in letters_for(self._target, self._records))
        return tuple(each for each in whys if each[1] in {Why.PLANNED, Why.NO_ANSWER})

    @cached_property
    def _free(self) -> tuple[Standing, ...]:
        """The writers without a letter for the target, best first."""
        taken = {letter.writer for letter in letters_for(self._target, self._records)}
        return tuple(place for place in self._ranked if place.writer not in taken)

    @cached_property
    def _writing(self) -> frozenset[WriterKey]:
        """The writers who said a strong yes to any letter."""
        letters = self._records.letters
        return frozenset(letter.writer for letter in letters if why_of(letter) is Why.STRONG)

    @cached_property
    def _is_over(self) -> bool:
        """Whether the season's Match has been: no letter can be added any more."""
        matched = self._day(SeasonEventKind.MATCH_DAY)
        return matched is not None and matched < self._today

    def _day(self, kind: SeasonEventKind) -> date | None:
        season = self._catalogue.season(self._target.season, self._records.seasons)
        return season.day(kind) if season else None

    def _end(self, writer: Writer) -> str:
        end = self._ends(writer)
        return spoken(end) if end else ""

    def _ends(self, writer: Writer) -> date | None:
        """The last day together."""
        ends = (
            together.end or self._records.rotations[together.rotation].end
            for together in writer.worked_together
        )
        return max(ends, default=None)


def _is_to_be_the_chairs(merit: Merit) -> bool:
    return merit.is_chair


def target_name(target: Target, catalogue: Catalogue) -> str:
    name = catalogue.specialty_name(target.specialty)
    return name if target.track == "categorical" else f"{name} ({target.track})"

"""The best allowed set of letters for each program, with the reason for each letter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lordesk.domain.assignment_choice import Candidate, best_set
from lordesk.domain.assignment_search import union
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.ids import LetterKey, ProgramKey, TargetKey, WriterKey
from lordesk.domain.naming import addressed
from lordesk.domain.portfolio_alarms import portal_name
from lordesk.domain.portfolio_counting import (
    Merit,
    is_too_old,
    letters_for,
    lies_elsewhere,
    merit_of,
    months_between,
    names_another,
)
from lordesk.domain.portfolio_needs import (
    Need,
    Wants,
    is_inpatient_letter,
    needs,
    program_wants,
    specialty_rule,
    target_wants,
)
from lordesk.domain.portfolio_rules import AssignWord, Rule
from lordesk.domain.portfolio_themes import themes_by_letter
from lordesk.domain.program import Program, Target
from lordesk.domain.ranking import standings
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Why a letter is among those of a program; `letter` None speaks of the program."""

    letter: LetterKey | None
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The letters a program should have, those it has first; `gain`: what one more would bring."""

    program: ProgramKey
    letters: tuple[LetterKey, ...]
    reasons: tuple[Choice, ...]
    gain: str


def propose_assignments(
    records: Records, catalogue: Catalogue, today: date
) -> tuple[Assignment, ...]:
    """For every program the best legal letters; what is assigned stays, since that is final."""
    chooser = _Chooser(records, catalogue, today)
    return tuple(chooser.assignment(program) for program in records.programs)


def record_assignments(records: Records, proposed: Sequence[Assignment]) -> ChangeSet:
    """The change set that assigns what was proposed; empty when nothing is new."""
    after = records
    for assignment in proposed:
        program = records.programs[assignment.program]
        if program.assigned != assignment.letters:
            after = after.put(replace(program, assigned=assignment.letters))
    return between(records, after, "Assign letters to programs")


class _Chooser:
    """What all programs of a desk share: targets' wishes, candidates, sentences."""

    def __init__(self, records: Records, catalogue: Catalogue, today: date) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._wants: dict[TargetKey, Wants] = {}
        self._pools: dict[TargetKey, tuple[Candidate, ...]] = {}
        self._told = themes_by_letter(records)
        self._rules = {rule.key: rule for rule in catalogue.portfolio.assign}
        self._ranked: dict[TargetKey, Mapping[WriterKey, int]] = {}
        self._solved: dict[object, tuple[Candidate, ...]] = {}

    def assignment(self, program: Program) -> Assignment:
        target = self._records.targets[program.target]
        wants = program_wants(program, self._general(target))
        kept = tuple(self._candidate(key, target) for key in program.assigned)
        chosen, note = self._chosen(wants, kept, self._pool(target))
        return Assignment(
            program=program.key,
            letters=tuple(each.key for each in chosen),
            reasons=(*self._reasons(chosen, kept, wants), *note),
            gain=self._gain(chosen, wants, self._pool(target)),
        )

    def _general(self, target: Target) -> Wants:
        if target.key not in self._wants:
            self._wants[target.key] = target_wants(target, self._records, self._catalogue)
        return self._wants[target.key]

    def _pool(self, target: Target) -> tuple[Candidate, ...]:
        """The letters that may go to programs of a target, the strongest first."""
        if target.key not in self._pools:
            usable = [x for x in letters_for(target, self._records) if x.uploaded_on is not None]
            legal = [
                self._candidate(letter.key, target)
                for letter in usable
                if not letter.is_ended
                and letter.heard not in {Answer.HEDGED, Answer.DECLINED}
                and not names_another(letter, target, self._catalogue)
                and not lies_elsewhere(letter, target, self._records, self._catalogue)
            ]
            self._pools[target.key] = tuple(sorted(legal, key=lambda each: -each.value))
        return self._pools[target.key]

    def _candidate(self, key: LetterKey, target: Target) -> Candidate:
        merit = merit_of(self._records.letters[key], target, self._records, self._catalogue)
        general = self._catalogue.portfolio.general
        strength = self._scores(target)[merit.writer.key]
        least = self._catalogue.ranking.limits.ask_now_at_least
        months = _age(merit.dated, self._general(target).submit_on)
        return Candidate(
            merit=merit,
            value=general.rank_points * (strength - least)
            - general.age_points * months
            + (general.inpatient_points if self._wants_wards(merit, target) else 0),
            themes=_bits(self._told.get(key, frozenset[Theme]())),
            beside=merit.field in self._beside(target) and not merit.in_specialty,
        )

    def _wants_wards(self, merit: Merit, target: Target) -> bool:
        return self._general(target).inpatient_min > 0 and is_inpatient_letter(merit)

    def _beside(self, target: Target) -> tuple[str, ...]:
        rule = specialty_rule(target, self._catalogue)
        return rule.beside_fields if rule else ()

    def _scores(self, target: Target) -> Mapping[WriterKey, int]:
        if target.key not in self._ranked:
            places = standings(self._records, self._catalogue, self._today, target.key)
            self._ranked[target.key] = {place.writer: place.score for place in places}
        return self._ranked[target.key]

    def _chosen(
        self, wants: Wants, kept: tuple[Candidate, ...], pool: Sequence[Candidate]
    ) -> tuple[tuple[Candidate, ...], tuple[Choice, ...]]:
        free = _free(wants, kept, pool)
        room = (wants.exact or wants.max) - len(kept)
        if wants.exact is not None and room > len(free):
            return kept, (self._short(wants, len(kept) + len(free)),)
        if room <= 0 or not free:
            return kept, () if kept else (self._say(AssignWord.NOTHING, None),)
        question = (_keys(kept), _keys(free), _signature(wants))
        if question not in self._solved:
            general = self._catalogue.portfolio.general
            self._solved[question] = best_set(wants, kept, free, room, general)
        return self._solved[question], ()

    def _short(self, wants: Wants, count: int) -> Choice:
        portal = portal_name(wants.target, self._records, self._catalogue)
        return self._say(
            AssignWord.EXACT_SHORT, None, portal=portal, needed=wants.exact, count=count
        )

    def _reasons(
        self, chosen: Sequence[Candidate], kept: Sequence[Candidate], wants: Wants
    ) -> Iterator[Choice]:
        for each in chosen:
            others = union(c.themes for c in chosen if c is not each)
            alone = _themes(each.themes & ~others)
            word = AssignWord.KEPT if each in kept else _word(each, wants, alone=bool(alone))
            yield self._say(
                word,
                each.key,
                writer=addressed(each.merit.writer),
                field=self._catalogue.specialty_name(each.merit.writer.specialty or ""),
                themes=", ".join(self._catalogue.themes[theme].name.lower() for theme in alone),
            )

    def _gain(self, chosen: Sequence[Candidate], wants: Wants, pool: Sequence[Candidate]) -> str:
        broken = [n for n in needs(wants, [c.merit for c in chosen]) if n.is_broken]
        if len(chosen) >= (wants.exact or wants.max):
            is_open = len(wants.program.assigned if wants.program else ()) < len(chosen)
            swap = self._missing_kinds(broken, AssignWord.GAIN_SWAP) if is_open else ""
            return swap or self._say(AssignWord.GAIN_FULL, None).text
        if wants.exact is not None:
            return self._exact_gain(wants, [*chosen, *_free(wants, chosen, pool)], wants.exact)
        if missing := self._missing_kinds(broken):
            return missing
        if broken:
            number = {"count": len(chosen) + 1, "needed": broken[0].needed}
            return self._say(AssignWord.GAIN_MIN, None, **number).text
        return self._say(AssignWord.GAIN_ROOM, None).text

    def _exact_gain(self, wants: Wants, there: Sequence[Candidate], needed: int) -> str:
        """How many more letters, and of what kind, before any can be assigned."""
        left = self._catalogue.portfolio.count.meaning(needed - len(there))
        told = self._say(AssignWord.GAIN_EXACT, None, needed=needed, missing=left).text
        broken = [n for n in needs(wants, [c.merit for c in there]) if n.is_broken]
        return " ".join(filter(None, (told, self._missing_kinds(broken))))

    def _missing_kinds(
        self, broken: Sequence[Need], word: AssignWord = AssignWord.GAIN_RULE
    ) -> str:
        missing = [_missing(n, self._catalogue) for n in broken if n.rule not in _NUMBERS]
        if not missing:
            return ""
        return self._say(word, None, missing=", ".join(missing)).text

    def _say(self, word: AssignWord, letter: LetterKey | None, **words: object) -> Choice:
        rule = self._rules[word]
        return Choice(letter=letter, text=rule.text.format_map(words), source=rule.source)


def _free(
    wants: Wants, held: Sequence[Candidate], pool: Sequence[Candidate]
) -> Sequence[Candidate]:
    """The letters that may be added to those a program has."""
    keys = set(_keys(held))
    return [each for each in pool if each.key not in keys and not _is_stale(each, wants)]


_NUMBERS = frozenset({Rule.MIN, Rule.EXACT, Rule.MAX_AGE})


def _missing(need: Need, catalogue: Catalogue) -> str:
    field, words = need.field or need.wants.target.specialty, catalogue.portfolio.lack
    return {
        Rule.US_CLINICAL_MIN: words.us_clinical,
        Rule.IN_SPECIALTY_MIN: words.in_specialty.format(field=catalogue.specialty_name(field)),
        Rule.CHAIR: words.chair,
        Rule.STANDARDIZED: words.standardized,
    }[need.rule]


def _word(each: Candidate, wants: Wants, *, alone: bool) -> AssignWord:
    """The reason that weighs most for a letter."""
    merit = each.merit
    claims = (
        (wants.chair and merit.is_chair, AssignWord.CHAIR),
        (wants.standardized_min > 0 and merit.is_standardized, AssignWord.STANDARDIZED),
        (wants.inpatient_min > 0 and _is_from_a_ward(merit), AssignWord.INPATIENT),
        (wants.in_specialty_min > 0 and merit.in_specialty, AssignWord.IN_SPECIALTY),
        (each.beside, AssignWord.BESIDE),
        (wants.us_clinical_min > 0 and merit.us_clinical, AssignWord.US_CLINICAL),
        (alone, AssignWord.SPREAD),
    )
    return next((word for holds, word in claims if holds), AssignWord.BEST)


def _is_from_a_ward(merit: Merit) -> bool:
    return merit.in_specialty and merit.is_inpatient is True


def _keys(candidates: Sequence[Candidate]) -> tuple[LetterKey, ...]:
    return tuple(each.key for each in candidates)


def _is_stale(each: Candidate, wants: Wants) -> bool:
    most = wants.max_age_months
    return most is not None and is_too_old(each.merit.dated, most, wants.submit_on)


def _signature(wants: Wants) -> tuple[object, ...]:
    """The part of a program's wishes that decides between letters."""
    return (
        wants.target.key,
        wants.min,
        wants.max,
        wants.exact,
        wants.us_clinical_min,
        wants.in_specialty_min,
        wants.inpatient_min,
        wants.chair,
        wants.standardized_min,
    )


def _age(dated: date | None, on: date | None) -> int:
    """Whole months from the letter to the day it is sent; none where a day is not known."""
    return months_between(dated, on) if dated is not None and on is not None else 0


_THEMES = tuple(Theme)


def _bits(themes: frozenset[Theme]) -> int:
    return sum(1 << place for place, theme in enumerate(_THEMES) if theme in themes)


def _themes(bits: int) -> tuple[Theme, ...]:
    return tuple(theme for place, theme in enumerate(_THEMES) if bits >> place & 1)

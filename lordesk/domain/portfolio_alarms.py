"""What is wrong with letters as they stand on programs, and with letters that stand nowhere."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import LetterKey, TargetKey
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import programs_with
from lordesk.domain.naming import addressed
from lordesk.domain.portfolio_counting import (
    Merit,
    is_too_old,
    lies_elsewhere,
    merit_of,
    months_between,
    names_another,
    portal_of,
)
from lordesk.domain.portfolio_gaps import target_name
from lordesk.domain.portfolio_needs import Need, Wants, is_inpatient_letter, is_other, needs
from lordesk.domain.portfolio_rules import AlarmCode, CountWords, Rule
from lordesk.domain.program import Program, Target
from lordesk.domain.records import Records
from lordesk.domain.season import last_match_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Something to mend now; `about` names the record, as in `letter patel-im`."""

    code: AlarmCode
    message: str
    about: str
    source: str


_Found = tuple[AlarmCode, Mapping[str, object]]

_NEED_ALARMS: Mapping[Rule, AlarmCode] = {
    Rule.MIN: AlarmCode.UNDER_MINIMUM,
    Rule.IN_SPECIALTY_MIN: AlarmCode.FEW_IN_SPECIALTY,
    Rule.CHAIR: AlarmCode.CHAIR_MISSING,
    Rule.STANDARDIZED: AlarmCode.STANDARDIZED_MISSING,
    Rule.EXACT: AlarmCode.EXACT,
}


class Alarms:
    """The alarms of one desk, worded from the rules."""

    def __init__(self, records: Records, catalogue: Catalogue, today: date) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._arrived_for = {
            target
            for letter in records.letters
            if letter.uploaded_on and not letter.is_ended
            for target in letter.targets
        }
        self._rules = {rule.code: rule for rule in catalogue.portfolio.alarm}

    def of_program(self, program: Program, wants: Wants) -> Iterator[Alarm]:
        """What is wrong with the letters assigned to a program.

        An empty program is no alarm before there is a letter to assign, or the day to submit, and
        none is after the Match.
        """
        if self._is_over((wants.target.key,)) or not (program.assigned or self._is_time(wants)):
            return
        letters = [self._records.letters[key] for key in program.assigned]
        merits = [merit_of(x, wants.target, self._records, self._catalogue) for x in letters]
        field = self._catalogue.specialty_name(wants.target.specialty)
        having = self._catalogue.portfolio.count.meaning(len(letters))
        words = {"program": program.name, "field": field, "letters": having}
        portal = portal_name(wants.target, self._records, self._catalogue)
        for code, more in (
            *_number(wants, merits, portal, self._catalogue.portfolio.count),
            *self._of_letters(wants, merits),
        ):
            yield self._alarm(code, {**words, **more}, f"program {program.key}")

    def _is_over(self, targets: Sequence[TargetKey]) -> bool:
        """Whether the Match of all these has been, so that no letter can be placed any more."""
        named = (self._records.targets[key].season for key in targets)
        seasons = [self._catalogue.season(key, self._records.seasons) for key in named]
        matched = last_match_day(seasons)
        return matched is not None and matched < self._today

    def _is_time(self, wants: Wants) -> bool:
        has_come = wants.submit_on is not None and wants.submit_on <= self._today
        return has_come or wants.target.key in self._arrived_for

    def _of_letters(self, wants: Wants, merits: list[Merit]) -> Iterator[_Found]:
        for merit in merits:
            letter, writer = merit.letter, {"writer": addressed(merit.writer)}
            if letter.uploaded_on is None or letter.is_ended:
                yield AlarmCode.NOT_UPLOADED, writer
            if names_another(letter, wants.target, self._catalogue):
                yield AlarmCode.WRONG_SPECIALTY, {**writer, "named": self._named(letter)}
            elif wants.target.key not in letter.targets:
                yield AlarmCode.WRONG_TARGET, writer
            if lies_elsewhere(letter, wants.target, self._records, self._catalogue):
                yield AlarmCode.WRONG_PORTAL, {**writer, **self._portals(letter, wants.target)}
            yield from _age(merit, wants)

    def _portals(self, letter: Letter, target: Target) -> Mapping[str, str]:
        lies_in = portal_of(letter, self._records, self._catalogue)
        rule = self._catalogue.portals.get(lies_in) if lies_in else None
        return {
            "own": rule.name if rule else self._catalogue.fill_ins["another_portal"],
            "portal": portal_name(target, self._records, self._catalogue),
        }

    def of_letters(self) -> Iterator[Alarm]:
        """Letters that arrived and stand nowhere, and texts that name another specialty."""
        for letter in self._records.letters:
            writer, about = addressed(self._records.writers[letter.writer]), f"letter {letter.key}"
            if letter.is_ended or self._is_over(letter.targets):
                continue
            if letter.uploaded_on and not programs_with(letter.key, self._records):
                yield self._alarm(AlarmCode.UNASSIGNED, {"writer": writer}, about)
            for key in letter.targets:
                target = self._records.targets[key]
                if names_another(letter, target, self._catalogue):
                    words = {
                        "writer": writer,
                        "named": self._named(letter),
                        "field": self._catalogue.specialty_name(target.specialty),
                    }
                    yield self._alarm(AlarmCode.NAMES_OTHER_SPECIALTY, words, about)

    def of_target(
        self, target: Target, wants: Wants, counted: Sequence[LetterKey]
    ) -> Iterator[Alarm]:
        """A specialty that is not known, too many letters for the portal, or few from the wards."""
        field = self._catalogue.specialty_name(target.specialty)
        about = f"target {target.key}"
        if self._catalogue.parent(target.specialty) is None:
            yield self._alarm(AlarmCode.UNKNOWN_SPECIALTY, {"field": field}, about)
        if wants.exact is not None and len(counted) > wants.exact:
            words = {
                "count": len(counted),
                "field": field,
                "portal": portal_name(target, self._records, self._catalogue),
                "max": wants.exact,
            }
            yield self._alarm(AlarmCode.TOO_MANY_FOR_PORTAL, words, about)
        letters = [self._records.letters[key] for key in counted]
        merits = [merit_of(x, target, self._records, self._catalogue) for x in letters]
        name = target_name(target, self._catalogue)
        for code, more in _wards(wants, merits, self._catalogue.portfolio.count):
            yield self._alarm(code, {"program": name, "field": field, **more}, about)

    def _named(self, letter: Letter) -> str:
        return ", ".join(self._catalogue.specialty_name(text) for text in letter.names_specialty)

    def _alarm(self, code: AlarmCode, words: Mapping[str, object], about: str) -> Alarm:
        rule = self._rules[code]
        return Alarm(
            code=code, message=rule.message.format_map(words), about=about, source=rule.source
        )


def portal_name(target: Target, records: Records, catalogue: Catalogue) -> str:
    season = catalogue.season(target.season, records.seasons)
    portal = catalogue.portals.get(season.portal) if season and season.portal else None
    return portal.name if portal else catalogue.fill_ins["the_portal"]


def _number(wants: Wants, merits: list[Merit], portal: str, words: CountWords) -> Iterator[_Found]:
    count, exact = len(merits), {"portal": portal, "max": wants.exact}
    for need in needs(wants, merits):
        if need.is_broken and need.rule in _NEED_ALARMS and (merits or _counts_letters(need)):
            number = {"least": words.meaning(need.needed), "count": len(need.having)}
            yield _NEED_ALARMS[need.rule], {**exact, **number}
    yield from _kinds(wants, merits, words)
    if wants.exact is not None and count > wants.exact:
        yield AlarmCode.EXACT, exact
    elif wants.exact is None and count > wants.max:
        yield AlarmCode.OVER_MAXIMUM, {"max": wants.max}


def _kinds(wants: Wants, merits: list[Merit], words: CountWords) -> Iterator[_Found]:
    """Too many from outside the specialty, or from it but not from the wards."""
    yield from _wards(wants, merits, words)
    others = sum(is_other(merit, wants) for merit in merits)
    if wants.others_max is not None and others > wants.others_max:
        yield AlarmCode.MANY_OTHERS, {"count": others, "max": words.meaning(wants.others_max)}


def _wards(wants: Wants, merits: list[Merit], words: CountWords) -> Iterator[_Found]:
    """Letters of the specialty that do not come from inpatient work, where too few others do."""
    inpatient = sum(map(is_inpatient_letter, merits))
    from_clinics = any(merit.in_specialty and merit.is_inpatient is False for merit in merits)
    if from_clinics and inpatient < wants.inpatient_min:
        number = {"count": inpatient, "least": words.meaning(wants.inpatient_min)}
        yield AlarmCode.FEW_INPATIENT, number


def _counts_letters(need: Need) -> bool:
    """Whether the alarm is about how many; an empty program has that one alarm only."""
    return need.rule in {Rule.MIN, Rule.EXACT, Rule.CHAIR}


def _age(merit: Merit, wants: Wants) -> Iterator[_Found]:
    most, dated, on = wants.max_age_months, merit.dated, wants.submit_on
    if most is not None and dated and on and is_too_old(dated, most, on):
        months = months_between(dated, on)
        yield (
            AlarmCode.TOO_OLD,
            {"writer": addressed(merit.writer), "count": max(months, most + 1), "max": most},
        )

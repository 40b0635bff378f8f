"""The rules of a target as thresholds over counted letters, and how many writers may fail."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.field_rules import ChairLetter, FormStatus, SpecialtyRule
from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.portfolio_counting import Merit, is_too_old, submit_day
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.program import Program, ProgramLetters, Target, TargetLetters
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Position

_NO_WISHES = TargetLetters()
_NO_DEMANDS = ProgramLetters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wants:
    """What a target wants, or one of its programs: `program` None is the target itself.

    `one_of_each` are fields of which one letter each must come; `max_age_months` None: any age;
    `others_max` None: any number from outside the specialty. `inpatient_min` letters from the
    specialty should come from inpatient work: no rule breaks without, an alarm says so.
    """

    target: Target
    program: Program | None
    min: int
    max: int
    exact: int | None
    us_clinical_min: int
    in_specialty_min: int
    one_of_each: tuple[str, ...]
    chair: bool
    standardized_min: int
    max_age_months: int | None
    submit_on: date | None
    others_max: int | None = None
    inpatient_min: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One rule: at least `needed` of the letters in `having`."""

    rule: Rule
    needed: int
    having: frozenset[LetterKey]
    wants: Wants
    field: str | None = None

    @property
    def is_broken(self) -> bool:
        return len(self.having) < self.needed


def specialty_rule(target: Target, catalogue: Catalogue) -> SpecialtyRule | None:
    rule = catalogue.specialty(target.specialty)
    return rule.on_track(target.track) if rule else None


def target_wants(target: Target, records: Records, catalogue: Catalogue) -> Wants:
    """The specialty table on the target's track, with what the applicant put over it."""
    rule, general = specialty_rule(target, catalogue), catalogue.portfolio.general
    own = target.letters or _NO_WISHES
    season = catalogue.season(target.season, records.seasons)
    portal = catalogue.portals.get(season.portal) if season and season.portal else None
    most = rule.letters.max if rule else general.max
    in_specialty_min = _first(own.in_specialty_min, rule.in_specialty.min if rule else 0)
    exact = portal.exact_letters if portal else None
    return Wants(
        target=target,
        program=None,
        min=_first(own.min, rule.letters.min if rule else general.min),
        max=min(most, portal.max_per_program or most) if portal else most,
        exact=exact,
        us_clinical_min=_first(
            own.us_clinical_min, rule.us_clinical_min if rule else general.us_clinical_min
        ),
        in_specialty_min=in_specialty_min,
        inpatient_min=min(rule.in_specialty.inpatient_min, in_specialty_min) if rule else 0,
        one_of_each=rule.one_of_each if rule else (),
        others_max=rule.in_specialty.others_max if rule else None,
        chair=rule is not None and rule.chair is ChairLetter.EXPECTED,
        standardized_min=_forms(rule),
        max_age_months=None,
        submit_on=submit_day(target, records, catalogue),
    )


def program_wants(program: Program, general: Wants) -> Wants:
    """What one program wants: its own page over the target's rules (MIX-8).

    No rule asks for more letters than the program takes.
    """
    own = program.letters or _NO_DEMANDS
    standardized = general.standardized_min
    if own.standardized is not None:
        standardized = max(standardized, 1) if own.standardized else 0
    most = general.max if own.max is None else min(own.max, general.max)
    in_specialty_min = min(_first(own.in_specialty_min, general.in_specialty_min), most)
    return Wants(
        target=general.target,
        program=program,
        min=min(_first(own.min, general.min), most),
        max=most,
        exact=general.exact,
        us_clinical_min=min(general.us_clinical_min, most),
        in_specialty_min=in_specialty_min,
        inpatient_min=min(general.inpatient_min, in_specialty_min),
        one_of_each=general.one_of_each,
        others_max=general.others_max,
        chair=general.chair if own.chair is None else own.chair,
        standardized_min=min(standardized, most),
        max_age_months=own.max_age_months,
        submit_on=general.submit_on,
    )


def _first(own: int | None, usual: int) -> int:
    return usual if own is None else own


def _forms(rule: SpecialtyRule | None) -> int:
    form = rule.standardized if rule else None
    wanted = form is not None and form.status in {FormStatus.MANDATORY, FormStatus.EXPECTED}
    return form.min if form is not None and wanted else 0


def needs(wants: Wants, merits: Sequence[Merit]) -> Iterator[Need]:
    """Every rule that asks for something, with the letters that meet it."""
    everything = _keys(merits)
    if wants.exact is not None:
        yield Need(rule=Rule.EXACT, needed=wants.exact, having=everything, wants=wants)
    elif wants.min:
        yield Need(rule=Rule.MIN, needed=wants.min, having=everything, wants=wants)
    if wants.us_clinical_min:
        having = _keys([merit for merit in merits if merit.us_clinical])
        yield Need(
            rule=Rule.US_CLINICAL_MIN, needed=wants.us_clinical_min, having=having, wants=wants
        )
    yield from _field_needs(wants, merits)
    yield from _kind_needs(wants, merits)
    if wants.max_age_months is not None and wants.min:
        yield _age_need(wants, merits, wants.max_age_months)


def _field_needs(wants: Wants, merits: Sequence[Merit]) -> Iterator[Need]:
    if wants.in_specialty_min:
        having = _keys([merit for merit in merits if merit.in_specialty])
        yield Need(
            rule=Rule.IN_SPECIALTY_MIN, needed=wants.in_specialty_min, having=having, wants=wants
        )
    for field in wants.one_of_each:
        having = _keys([merit for merit in merits if merit.field == field])
        yield Need(rule=Rule.IN_SPECIALTY_MIN, needed=1, having=having, wants=wants, field=field)


def _kind_needs(wants: Wants, merits: Sequence[Merit]) -> Iterator[Need]:
    if wants.chair:
        having = _keys([merit for merit in merits if merit.is_chair])
        yield Need(rule=Rule.CHAIR, needed=1, having=having, wants=wants)
    if wants.standardized_min:
        having = _keys([merit for merit in merits if merit.is_standardized])
        yield Need(
            rule=Rule.STANDARDIZED, needed=wants.standardized_min, having=having, wants=wants
        )


def _age_need(wants: Wants, merits: Sequence[Merit], most: int) -> Need:
    fresh = [m for m in merits if not is_too_old(m.dated, most, wants.submit_on)]
    return Need(rule=Rule.MAX_AGE, needed=wants.min, having=_keys(fresh), wants=wants)


def is_other(merit: Merit, wants: Wants) -> bool:
    """Whether a letter is of the kind of which the program takes at most `others_max`."""
    return wants.others_max is not None and not merit.in_specialty


def is_inpatient_letter(merit: Merit) -> bool:
    """From the specialty, and not known to come from work without inpatients."""
    return merit.in_specialty and merit.is_inpatient is not False


def _keys(merits: Sequence[Merit]) -> frozenset[LetterKey]:
    return frozenset(merit.letter.key for merit in merits)


def stricter(own: Sequence[Need], general: Sequence[Need]) -> Iterator[Need]:
    """A program's needs that the target's own do not cover already."""
    covered = {(need.rule, need.field): need.needed for need in general}
    for need in own:
        if need.needed > covered.get((need.rule, need.field), 0):
            yield need


def safe_to_lose(wanted: Sequence[Need], merits: Sequence[Merit]) -> int:
    """The largest N such that any N writers of counted letters may fail and every rule holds.

    Each rule is a threshold, so its worst case is to lose those who bring it most letters.
    """
    writers = {merit.writer.key for merit in merits}
    if any(need.is_broken for need in wanted):
        return 0
    return min((_may_fail(need, merits) for need in wanted), default=len(writers))


def _may_fail(need: Need, merits: Sequence[Merit]) -> int:
    worst = sorted(_brought(need, merits).values(), reverse=True)
    return sum(len(need.having) - lost >= need.needed for lost in accumulate(worst))


def single_points(wanted: Sequence[Need], merits: Sequence[Merit]) -> tuple[WriterKey, ...]:
    """The writers without whom a rule that holds now would break, in desk order."""
    lone: set[WriterKey] = set()
    for need in wanted:
        if not need.is_broken:
            brought = _brought(need, merits)
            lone |= {w for w, count in brought.items() if len(need.having) - count < need.needed}
    return tuple(dict.fromkeys(m.writer.key for m in merits if m.writer.key in lone))


def _brought(need: Need, merits: Sequence[Merit]) -> Counter[WriterKey]:
    return Counter(merit.writer.key for merit in merits if merit.letter.key in need.having)


def mends(need: Need) -> Callable[[Merit], bool]:
    """Whether a letter of a kind would bring the need nearer."""
    match need.rule:
        case Rule.US_CLINICAL_MIN:
            return lambda merit: merit.us_clinical
        case Rule.IN_SPECIALTY_MIN:
            field = need.field
            return lambda merit: merit.in_specialty if field is None else merit.field == field
        case Rule.CHAIR:
            return lambda merit: merit.is_chair or merit.writer.position is Position.CHAIR
        case _:
            return lambda _merit: True

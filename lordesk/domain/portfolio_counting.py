"""Which letters count for a target and why, and what each one brings toward the rules."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.facts import Span, spans_with
from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.naming import addressed
from lordesk.domain.portfolio_rules import Why
from lordesk.domain.program import Target
from lordesk.domain.ranking_view import is_clinical
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import (
    Answer,
    ContactDepth,
    LetterKind,
    Portal,
    RotationKind,
    SeasonEventKind,
)
from lordesk.domain.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """Whether one letter counts for a target, said in a sentence."""

    letter: LetterKey
    writer: WriterKey
    counts: bool
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merit:
    """What a letter brings toward the rules of one target; `field` is the writer's parent field.

    `is_inpatient` None: no rotation with the writer says whether patients lay in beds there.
    """

    letter: Letter
    writer: Writer
    field: str | None
    in_specialty: bool
    us_clinical: bool
    is_inpatient: bool | None = None

    @property
    def is_chair(self) -> bool:
        return self.letter.chair is True

    @property
    def is_standardized(self) -> bool:
        return self.letter.kind is LetterKind.STANDARDIZED

    @property
    def dated(self) -> date | None:
        """The day from which the letter's age is counted: the upload, else the ask."""
        asked_on = self.letter.asked.on if self.letter.asked else None
        return self.letter.uploaded_on or asked_on


def why_of(letter: Letter) -> Why:
    """Why a letter counts or not: a strong yes or an upload, unless it ended."""
    if letter.withdrawn_on:
        return Why.WITHDRAWN
    if letter.lapsed_on:
        return Why.LAPSED
    if letter.uploaded_on:
        return Why.UPLOADED
    if letter.asked is None:
        return Why.PLANNED
    if letter.heard is Answer.STRONG:
        return Why.STRONG if letter.asked.answer is Answer.STRONG else Why.OVERRIDDEN
    return Why(letter.heard.value) if letter.heard else Why.NO_ANSWER


COUNTING = frozenset({Why.STRONG, Why.OVERRIDDEN, Why.UPLOADED})


def letters_for(target: Target, records: Records) -> Iterator[Letter]:
    return (letter for letter in records.letters if target.key in letter.targets)


def countings(
    target: Target, records: Records, catalogue: Catalogue, without: Collection[WriterKey] = ()
) -> Iterator[Counting]:
    """Every letter of the target with the reason why it counts or not."""
    words = {rule.key: rule for rule in catalogue.portfolio.why}
    for letter in letters_for(target, records):
        why = why_of(letter)
        if why in COUNTING and letter.writer in without:
            why = Why.WHAT_IF
        override = letter.asked.override if letter.asked else None
        fields = {
            "writer": addressed(records.writers[letter.writer]),
            "reason": (override.reason if override else None) or "",
        }
        yield Counting(
            letter=letter.key,
            writer=letter.writer,
            counts=why in COUNTING,
            text=words[why].text.format_map(fields),
            source=words[why].source,
        )


def merit_of(letter: Letter, target: Target, records: Records, catalogue: Catalogue) -> Merit:
    writer = records.writers[letter.writer]
    specialty = writer.specialty or ""
    return Merit(
        letter=letter,
        writer=writer,
        field=catalogue.parent(specialty),
        in_specialty=catalogue.is_in_specialty(specialty, target.specialty),
        us_clinical=saw_us_clinical_work(writer, records),
        is_inpatient=saw_inpatient_work(writer, records),
    )


def saw_us_clinical_work(writer: Writer, records: Records) -> bool:
    """Direct contact on a US rotation that was not research, remote or observing."""
    return any(_is_us_clinical(span) for span in spans_with(writer, records))


def saw_inpatient_work(writer: Writer, records: Records) -> bool | None:
    """Work on a ward or in intensive care; a sub-internship is done there where nothing is said."""
    said = {_is_inpatient(span) for span in spans_with(writer, records)}
    if True in said:
        return True
    return None if None in said or not said else False


def _is_inpatient(span: Span) -> bool | None:
    setting = span.rotation.setting
    if setting is not None:
        return setting.is_inpatient
    return True if span.rotation.kind is RotationKind.SUB_INTERNSHIP else None


def _is_us_clinical(span: Span) -> bool:
    is_direct = span.together.contact is ContactDepth.DIRECT
    return is_direct and span.rotation.country == "US" and is_clinical(span)


def submit_day(target: Target, records: Records, catalogue: Catalogue) -> date | None:
    season = catalogue.season(target.season, records.seasons)
    return target.submit_on or (season.day(SeasonEventKind.SUBMIT) if season else None)


def months_between(start: date, end: date) -> int:
    """Whole months from one day to a later one; none when it is not later."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(months - (end.day < start.day), 0)


def is_too_old(letter_day: date | None, most_months: int, on: date | None) -> bool:
    """Whether more than that many months lie between the letter and the day it is sent."""
    if letter_day is None or on is None or letter_day >= on:
        return False
    months = months_between(letter_day, on)
    return months > most_months or (months == most_months and letter_day.day != on.day)


def portal_of(letter: Letter, records: Records, catalogue: Catalogue) -> Portal | None:
    """Where the letter is uploaded: as noted, else where its first target applies."""
    return letter.portal or target_portal(records.targets[letter.targets[0]], records, catalogue)


def target_portal(target: Target, records: Records, catalogue: Catalogue) -> Portal | None:
    season = catalogue.season(target.season, records.seasons)
    return season.portal if season else None


def lies_elsewhere(letter: Letter, target: Target, records: Records, catalogue: Catalogue) -> bool:
    """Whether the letter is in another portal than the target's; each has letters of its own."""
    own, wanted = portal_of(letter, records, catalogue), target_portal(target, records, catalogue)
    return None not in {own, wanted} and own is not wanted


def names_another(letter: Letter, target: Target, catalogue: Catalogue) -> bool:
    """Whether the letter's text is known to name specialties, and none is the target's (MIX-6)."""
    named = letter.names_specialty
    return bool(named) and not any(_same(text, target, catalogue) for text in named)


def _same(text: str, target: Target, catalogue: Catalogue) -> bool:
    plain = text.strip().casefold() == target.specialty.strip().casefold()
    return plain or catalogue.is_in_specialty(text, target.specialty)

"""The rows of the shipped rules about fields: specialties, themes, competencies."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from lordesk.domain.rules import Confidence
from lordesk.domain.vocabulary import Competency, Portal, Theme, Track


class ChairLetter(StrEnum):
    """How often programs of a specialty want a chair's or department's letter, least first."""

    NO = "no"
    RARELY = "rarely"
    SOMETIMES = "sometimes"
    COMMON = "common"
    EXPECTED = "expected"


class FormStatus(StrEnum):
    """How strongly programs want a standardized form, strongest first."""

    MANDATORY = "mandatory"
    EXPECTED = "expected"
    RECOMMENDED = "recommended"
    OPTIONAL = "optional"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumbers:
    """How many letters: at least, usually (`low` to `high`), at most."""

    min: int
    low: int
    high: int
    max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNumbers:
    """How many letters from the specialty itself: at least, usually; and at most beside them.

    So many of them, at least, come from inpatient work where `inpatient_min` is set.
    """

    min: int
    typical: int
    others_max: int | None = None
    inpatient_min: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardForm:
    """A specialty's standardized form. `min` and `typical` count letters on this form."""

    name: str
    full_name: str
    issuer: str
    status: FormStatus
    min: int = 0
    typical: int = 1
    replaces_narrative: bool
    letter_id_required: bool = False
    find_it: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRule:
    """What differs on one track of a specialty."""

    track: Track
    letters: LetterNumbers
    in_specialty: FieldNumbers
    chair: ChairLetter
    note: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialtyRule:
    """What programs of one specialty usually want; each program's own page wins (MIX-8).

    `also_fields` are specialties whose letters count as in the field; of `one_of_each` at least one
    letter each; `beside` says which letter from outside the field is welcome, `beside_fields` from
    which fields the assignment takes one.
    """

    key: str
    name: str
    abbreviation: str = ""
    aliases: tuple[str, ...] = ()
    portal: Portal
    letters: LetterNumbers
    in_specialty: FieldNumbers
    also_fields: tuple[str, ...] = ()
    one_of_each: tuple[str, ...] = ()
    beside: str = ""
    beside_fields: tuple[str, ...] = ()
    us_clinical_min: int = 2
    chair: ChairLetter
    chair_note: str = ""
    standardized: StandardForm | None = None
    img_note: str = ""
    tracks: tuple[TrackRule, ...] = ()
    confidence: Confidence
    sources: tuple[str, ...]
    checked: date

    def on_track(self, track: Track) -> "SpecialtyRule":
        """The same rule with what differs on that track."""
        for variant in self.tracks:
            if variant.track is track:
                return replace(
                    self,
                    letters=variant.letters,
                    in_specialty=variant.in_specialty,
                    chair=variant.chair,
                    beside=variant.note,
                    sources=variant.sources,
                )
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Subspecialty:
    """A field of practice that counts as its parent specialty."""

    key: str
    name: str
    parent: str
    aliases: tuple[str, ...] = ()
    sources: tuple[str, ...]
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRule:
    """`short` is what one types after a # to name it."""

    key: Theme
    name: str
    short: str
    hint: str
    sources: tuple[str, ...]
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyRule:
    """`rail` is the short label beside a group of bullets, `short` what one types after a #."""

    key: Competency
    name: str
    short: str
    rail: str
    sources: tuple[str, ...]
    checked: date

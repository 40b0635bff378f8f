"""The rows of the rules that ship as data: one frozen type per kind of row."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never

from lordesk.domain.season import Season
from lordesk.domain.vocabulary import Competency, DutyKind, PolicyKey, Portal, Preset, Theme, Track


class Confidence(StrEnum):
    """How well a fact is known, best first."""

    VERIFIED = "verified"
    SECONDARY = "secondary"
    MEMORY = "memory"
    UNCERTAIN = "uncertain"
    INFERRED = "inferred"


class WriterContact(StrEnum):
    """Who brings the request to the writer: the applicant, or the portal by e-mail."""

    APPLICANT = "applicant"
    SYSTEM = "system"


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
class SourceNote:
    """Who says so: an advice id (`ASK-3`) or a fact id (`F-1.4`) in our own words.

    `source` names where it was read.
    """

    id: str
    title: str
    text: str
    source: str
    confidence: Confidence
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonRule:
    """A shipped season with its name; `match_year` is the year of its Match Day."""

    name: str
    match_year: int
    season: Season
    sources: tuple[str, ...]
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRules:
    """What the portal accepts as a letter."""

    format: str
    max_bytes: int
    page: str
    password: bool
    digital_signature: bool
    forbidden_characters: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalRule:
    """How letters travel through one portal. None: unknown, or up to each program."""

    key: Portal
    name: str
    upload_name: str
    max_per_program: int | None = None
    exact_letters: int | None = None
    writer_contact: WriterContact
    letter_id_required: bool
    manual_assign: bool
    removable: bool
    file: FileRules | None = None
    applicant_steps: tuple[str, ...]
    writer_steps: tuple[str, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumbers:
    """How many letters: at least, usually (`low` to `high`), at most."""

    min: int
    low: int
    high: int
    max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNumbers:
    """How many letters from the specialty itself: at least, usually."""

    min: int
    typical: int


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
    letter each; `beside` says which letter from outside the field is welcome.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRule:
    """A number the user may change, with its value per preset and its bounds, in `unit`."""

    key: PolicyKey
    name: str
    meaning: str
    unit: str
    early: int
    usual: int
    late: int
    minimum: int
    maximum: int
    sources: tuple[str, ...]
    checked: date

    def value(self, preset: Preset) -> int:
        match preset:
            case Preset.EARLY:
                return self.early
            case Preset.USUAL:
                return self.usual
            case Preset.LATE:
                return self.late
            case _:
                assert_never(preset)


DUTY_FIELDS = frozenset(
    {
        "writer",
        "rotation",
        "portal",
        "backup",
        "start",
        "end",
        "asked",
        "answered",
        "uploaded",
        "deadline",
        "submit",
        "opens",
        "tokens",
        "match_day",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRule:
    """The words of a duty; `title` and `reason` hold plain `{name}` fields of `DUTY_FIELDS`."""

    kind: DutyKind
    variant: str
    title: str
    reason: str
    sources: tuple[str, ...]
    presets: tuple[Preset, ...] = tuple(Preset)
    checked: date

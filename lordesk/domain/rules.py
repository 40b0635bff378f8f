"""The rows of the shipped rules that decide dates: seasons, portals, policies, duties, sources."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from lordesk.domain.season import Season
from lordesk.domain.vocabulary import DutyKind, PolicyKey, Portal, Preset


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
    file: FileRules | None = None
    confidence: Confidence
    sources: tuple[str, ...]
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country by its two letters, and the name a page prints."""

    code: str
    name: str
    source: str
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FillIn:
    """Words of the program's own in a field of the texts of rankings and duties."""

    key: str
    text: str
    source: str
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
        "cosigner",
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

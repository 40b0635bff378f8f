"""What the applicant applies to: targets, and the programs in them."""

from dataclasses import dataclass
from datetime import date

from lordesk.domain.ids import LetterKey, ProgramKey, SeasonKey, TargetKey
from lordesk.domain.vocabulary import Track


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLetters:
    """What this applicant wants for a target, over the specialty table."""

    aim: int | None = None
    min: int | None = None
    us_clinical_min: int | None = None
    in_specialty_min: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A specialty and track in one season. `submit_on` absent: the season's own date."""

    key: TargetKey
    specialty: str
    track: Track = Track.CATEGORICAL
    season: SeasonKey
    submit_on: date | None = None
    letters: TargetLetters | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramLetters:
    """What one program's page asks for; absent is unknown, not none."""

    min: int | None = None
    max: int | None = None
    in_specialty_min: int | None = None
    chair: bool | None = None
    standardized: bool | None = None
    max_age_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    key: ProgramKey
    name: str
    target: TargetKey
    city: str | None = None
    state: str | None = None
    code: str | None = None
    letters: ProgramLetters | None = None
    assigned: tuple[LetterKey, ...] = ()
    notes: str | None = None

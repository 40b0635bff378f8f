"""The rows of the shipped rules of the next season: the fates of a letter, and the early route."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Carried(StrEnum):
    """What happens to a letter when the season rolls over."""

    IMPORT = "import"
    UPLOAD_AGAIN = "upload_again"
    REFRESH = "refresh"
    PLAN_AGAIN = "plan_again"
    LEFT = "left"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedRule:
    """What is said about letters of one fate; `{writer}` is the only field."""

    key: Carried
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyRule:
    """The words of the early route, with the fields `{season}` (its name) and `{closes}`."""

    text: str
    steps: tuple[str, ...]
    pros: tuple[str, ...]
    cons: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RollOverRules:
    """All of `rollover.toml`; `record`, with `{season}`, is the note of a letter that is kept."""

    checked: date
    record: str
    carried: tuple[CarriedRule, ...]
    early: EarlyRule

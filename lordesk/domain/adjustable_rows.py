"""The rows of `adjustable.toml`: which values a person may set, and how they are called."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.ranking_rules import Factor


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorGroup:
    """Weights that people read together."""

    key: str
    name: str
    factors: tuple[Factor, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRule:
    """A number that is no weight; `factors` are those whose words tell when it is the user's."""

    place: str
    name: str
    meaning: str
    unit: str
    least: int
    most: int
    source: str
    factors: tuple[Factor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRule:
    """What may be set of every specialty: a number with bounds, or one of `words`."""

    field: str
    name: str
    source: str
    meaning: str = ""
    unit: str = ""
    least: int = 0
    most: int = 0
    words: tuple[str, ...] = ()


class Entries(StrEnum):
    """What a list takes: keys of specialties, tracks, or any words."""

    SPECIALTIES = "specialties"
    TRACKS = "tracks"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRule:
    """A list of the limits, of every profile or of every specialty, as `of` says.

    `factors` are those whose words tell when it is the user's.
    """

    of: str
    field: str
    name: str
    meaning: str
    entries: Entries
    most: int
    source: str
    factors: tuple[Factor, ...] = ()


class WordUse(StrEnum):
    """What the words of a list of one's own do in the checks of texts."""

    HARMLESS = "harmless"
    """The guard does not ask about them."""
    ASKED = "asked"
    """The guard always asks about them."""
    ADDED = "added"
    REMOVED = "removed"
    PASSED = "passed"
    """Phrases in which a word is meant otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordUseRule:
    """What is said about every list of one use, and how many words it takes."""

    use: WordUse
    name: str
    meaning: str
    most: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordGroup:
    """Word lists that people read together; each is at `place`, then its use."""

    place: str
    name: str
    source: str
    lists: tuple[WordUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRule:
    """`lower` must not pass `higher`, nor reach it when they stay `apart`; else `why`."""

    lower: str
    higher: str
    apart: bool = False
    why: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIns:
    """What the named fields of a factor’s text read as where no writer is meant."""

    writer: str
    field: str
    target: str
    service: str
    weeks: str
    together: str
    least: str
    duties: str
    moments: str
    said: str
    words: str
    cosigner: str
    asked: str
    answered: str
    uploaded: str
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustableRules:
    """All of `adjustable.toml`. `own` says in words that a value is the user's, `own_specialty`
    that a specialty is, `own_form` what its form is called without a name, `nothing` that a list is
    empty, `too_many` why a specialty cannot want more letters than it takes.
    """

    checked: date
    weight_most: int
    weight_unit: str
    own: str
    own_specialty: str
    own_form: str
    nothing: str
    too_many: str
    stand_in: StandIns
    group: tuple[FactorGroup, ...]
    number: tuple[NumberRule, ...]
    wish: tuple[WishRule, ...]
    own_wish: tuple[WishRule, ...]
    listing: tuple[ListRule, ...]
    word_use: tuple[WordUseRule, ...]
    word_group: tuple[WordGroup, ...]
    order: tuple[OrderRule, ...]

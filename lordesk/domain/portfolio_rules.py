"""The words and numbers by which a set of letters is judged and assigned."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Rule(StrEnum):
    """What a target or program can want of its letters."""

    MIN = "min"
    EXACT = "exact"
    US_CLINICAL_MIN = "us_clinical_min"
    IN_SPECIALTY_MIN = "in_specialty_min"
    CHAIR = "chair"
    STANDARDIZED = "standardized"
    MAX_AGE = "max_age"


class Why(StrEnum):
    """Why a letter counts, or does not."""

    STRONG = "strong"
    OVERRIDDEN = "overridden"
    UPLOADED = "uploaded"
    PLANNED = "planned"
    NO_ANSWER = "no_answer"
    HEDGED = "hedged"
    DECLINED = "declined"
    SILENT = "silent"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    WHAT_IF = "what_if"


class Step(StrEnum):
    """How a gap can be mended, the nearest first."""

    MARK_CHAIR = "mark_chair"
    REFRESH = "refresh"
    ASK_PLANNED = "ask_planned"
    WAIT_PLANNED = "wait_planned"
    AWAIT_ANSWER = "await_answer"
    ASK = "ask"
    WAIT = "wait"
    SECOND_VERSION = "second_version"
    RESERVE = "reserve"
    ASK_FOR_FORM = "ask_for_form"
    SEASON_OVER = "season_over"
    LATE = "late"
    FIND = "find"
    FIND_MORE = "find_more"


class AlarmCode(StrEnum):
    UNDER_MINIMUM = "portfolio.under_minimum"
    OVER_MAXIMUM = "portfolio.over_maximum"
    EXACT = "portfolio.exact"
    WRONG_SPECIALTY = "portfolio.wrong_specialty"
    WRONG_TARGET = "portfolio.wrong_target"
    WRONG_PORTAL = "portfolio.wrong_portal"
    FEW_IN_SPECIALTY = "portfolio.few_in_specialty"
    FEW_INPATIENT = "portfolio.few_inpatient"
    MANY_OTHERS = "portfolio.many_others"
    CHAIR_MISSING = "portfolio.chair_missing"
    STANDARDIZED_MISSING = "portfolio.standardized_missing"
    TOO_OLD = "portfolio.too_old"
    NOT_UPLOADED = "portfolio.not_uploaded"
    UNASSIGNED = "portfolio.unassigned"
    NAMES_OTHER_SPECIALTY = "portfolio.names_other_specialty"
    TOO_MANY_FOR_PORTAL = "portfolio.too_many_for_portal"
    UNKNOWN_SPECIALTY = "portfolio.unknown_specialty"


class AssignWord(StrEnum):
    """Sentences about an assignment."""

    KEPT = "kept"
    IN_SPECIALTY = "in_specialty"
    INPATIENT = "inpatient"
    US_CLINICAL = "us_clinical"
    CHAIR = "chair"
    STANDARDIZED = "standardized"
    BESIDE = "beside"
    SPREAD = "spread"
    BEST = "best"
    NOTHING = "nothing"
    EXACT_SHORT = "exact_short"
    GAIN_RULE = "gain_rule"
    GAIN_SWAP = "gain_swap"
    GAIN_EXACT = "gain_exact"
    GAIN_MIN = "gain_min"
    GAIN_ROOM = "gain_room"
    GAIN_FULL = "gain_full"


@dataclass(frozen=True, slots=True, kw_only=True)
class General:
    """What holds for a field the table does not know, and what decides between letters.

    A shared run has `overlap_words` words. A letter is worth `rank_points` for each point of its
    writer above those to ask now, less `age_points` a month, and `theme_points` for each theme
    that a set covers, `beside_points` once for a field that is welcome beside the specialty, and
    `inpatient_points` where the target wants work with inpatients and the letter tells of it.
    """

    min: int
    max: int
    us_clinical_min: int
    overlap_words: int
    rank_points: int
    age_points: int
    theme_points: int
    beside_points: int
    inpatient_points: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """How many letters count, and how many are meant; `{count}` is the number."""

    none: str
    one: str
    many: str
    no_letters: str
    one_letter: str
    letters: str
    source: str

    def having(self, count: int) -> str:
        if count == 0:
            return self.none
        return self.one if count == 1 else self.many.format(count=count)

    def meaning(self, count: int) -> str:
        if count == 0:
            return self.no_letters
        return self.one_letter if count == 1 else self.letters.format(count=count)


@dataclass(frozen=True, slots=True, kw_only=True)
class LackWords:
    """What kind of letter is still to come; `{field}` is the specialty."""

    us_clinical: str
    in_specialty: str
    chair: str
    standardized: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRule:
    rule: Rule
    message: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyRule:
    key: Why
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRule:
    key: Step
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmRule:
    """`meaning` explains the code where all codes are listed."""

    code: AlarmCode
    meaning: str
    message: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignRule:
    key: AssignWord
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioRules:
    """All of `portfolio.toml`."""

    checked: date
    general: General
    count: CountWords
    lack: LackWords
    gap: tuple[GapRule, ...]
    why: tuple[WhyRule, ...]
    step: tuple[StepRule, ...]
    alarm: tuple[AlarmRule, ...]
    assign: tuple[AssignRule, ...]

"""The rows by which writers are ranked: factors, tiers, ties and the profile of each track."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.vocabulary import Track


class Factor(StrEnum):
    """What can be said for or against asking a writer, or is still to be asked."""

    US_FIELD = "us_field"
    US_LEADER = "us_leader"
    US_DISTANT_LEADER = "us_distant_leader"
    US_SUBSPECIALTY = "us_subspecialty"
    US_CORE = "us_core"
    US_OTHER = "us_other"
    ABROAD_FIELD = "abroad_field"
    ABROAD_OTHER = "abroad_other"
    RESEARCH_ONLY = "research_only"
    RESEARCH_AND_CLINIC = "research_and_clinic"
    NO_FIELD = "no_field"
    PLACE_UNKNOWN = "place_unknown"
    OTHER_POSITION = "other_position"
    DIRECT = "direct"
    INDIRECT = "indirect"
    CONTACT_UNKNOWN = "contact_unknown"
    LONG = "long"
    WEEKS_IDEAL = "weeks_ideal"
    WEEKS_ENOUGH = "weeks_enough"
    WEEKS_SHORT = "weeks_short"
    NEVER_WORKED = "never_worked"
    HANDS_ON = "hands_on"
    TASKS = "tasks"
    INPATIENT = "inpatient"
    SUB_INTERNSHIP = "sub_internship"
    OPERATING_ROOM = "operating_room"
    ACGME = "acgme"
    ACGME_UNKNOWN = "acgme_unknown"
    KNOWS_WELL = "knows_well"
    KNOWS_LITTLE = "knows_little"
    KNOWS_UNKNOWN = "knows_unknown"
    FEEDBACK = "feedback"
    FEEDBACK_USED = "feedback_used"
    PROBE_WARM = "probe_warm"
    PROBE_LUKEWARM = "probe_lukewarm"
    PROBE_NOTHING = "probe_nothing"
    PROBE_OPEN = "probe_open"
    WRITES = "writes"
    WRITES_NOT = "writes_not"
    WRITES_UNKNOWN = "writes_unknown"
    EVIDENCE = "evidence"
    GLOBAL_HEALTH = "global_health"
    UPCOMING = "upcoming"
    RECENT = "recent"
    FADING = "fading"
    COLD = "cold"
    TRAINEE = "trainee"
    TRAINEE_COSIGNED = "trainee_cosigned"
    BARELY_SPOKE = "barely_spoke"
    IGNORES_STUDENTS = "ignores_students"
    IRRITATED = "irritated"
    FAMILY_OR_FRIEND = "family_or_friend"
    NON_CLINICAL = "non_clinical"
    FAMOUS_BUT_DISTANT = "famous_but_distant"
    MOVED_INSTITUTION = "moved_institution"
    ANSWERED_STRONG = "answered_strong"
    ANSWERED_HEDGED = "answered_hedged"
    ANSWERED_DECLINED = "answered_declined"
    ANSWERED_SILENT = "answered_silent"
    NOT_ANSWERED = "not_answered"
    UPLOADED = "uploaded"
    ENDED = "ended"
    ASKED_ELSEWHERE = "asked_elsewhere"
    NOW = "now"
    WAIT = "wait"
    BACKUP = "backup"
    TOO_LATE = "too_late"
    OWN_VERDICT = "own_verdict"
    OWN_VERDICT_REFUSED = "own_verdict_refused"


class Tier(StrEnum):
    """How a writer saw the work, least first; points never lift anyone out of a tier."""

    REFUSED = "refused"
    LIMITED = "limited"
    UNCLEAR = "unclear"
    SUPERVISED = "supervised"


class Verdict(StrEnum):
    ASK_NOW = "ask now"
    WAIT = "wait"
    RESERVE = "reserve"
    DO_NOT_ASK = "do not ask"
    ALREADY_ASKED = "already asked"


class Tie(StrEnum):
    """What decides between writers of one score, in this order."""

    MERIT = "merit"
    WEEKS = "weeks"
    UNKNOWNS = "unknowns"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorRule:
    """`text` holds plain `{name}` fields of `RANKING_FIELDS`; 0 points only inform.

    `shipped` are the points that the user’s own replace.
    """

    key: Factor
    points: int
    text: str
    source: str
    shipped: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TierRule:
    """The least and the most a writer of the tier can score, and how that is said."""

    key: Tier
    floor: int
    ceiling: int
    floor_text: str
    ceiling_text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TieRule:
    key: Tie
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Numbers that are no weights. `global_words` are looked for in services and titles."""

    ask_now_at_least: int
    ideal_weeks: int
    long_weeks: int
    tasks_at_least: int
    moments_at_least: int
    core_fields: tuple[str, ...]
    global_words: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingRules:
    """All of `ranking.toml`."""

    checked: date
    limits: Limits
    factor: tuple[FactorRule, ...]
    tier: tuple[TierRule, ...]
    tie: tuple[TieRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """The points of one factor on one track; `shipped` are those that the user’s own replace."""

    factor: Factor
    points: int
    source: str
    shipped: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What weighs differently on some tracks or in some specialties; the first that fits holds.

    `within` are the specialties in which the tracks hold; any, where none is named.
    """

    key: str
    name: str
    tracks: tuple[Track, ...] = ()
    within: tuple[str, ...] = ()
    specialties: tuple[str, ...] = ()
    weights: tuple[Weight, ...] = ()
    sources: tuple[str, ...]
    checked: date


RANKING_FIELDS = frozenset(
    {
        "writer",
        "field",
        "target",
        "service",
        "weeks",
        "together",
        "least",
        "start",
        "end",
        "ask_from",
        "counts_until",
        "duties",
        "moments",
        "said",
        "words",
        "cosigner",
        "asked",
        "answered",
        "uploaded",
        "elsewhere",
        "own",
        "own_reason",
        "computed",
    }
)

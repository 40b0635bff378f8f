"""The closed word lists of the field, as the lordesk file spells them."""

from enum import StrEnum


class ImgStatus(StrEnum):
    US_CITIZEN_IMG = "us_citizen_img"
    NON_US_CITIZEN_IMG = "non_us_citizen_img"


class Portal(StrEnum):
    """Where letters are uploaded."""

    ERAS = "eras"
    RESIDENCYCAS = "residencycas"
    SFMATCH = "sfmatch"
    OTHER = "other"


class SeasonEventKind(StrEnum):
    OPENS = "opens"
    TOKENS = "tokens"
    SUBMIT = "submit"
    LETTERS_BY = "letters_by"
    REVIEW = "review"
    RANK_LIST = "rank_list"
    MATCH_DAY = "match_day"
    CLOSES = "closes"


class DateStatus(StrEnum):
    OFFICIAL = "official"
    PROJECTED = "projected"


class Track(StrEnum):
    CATEGORICAL = "categorical"
    PRELIMINARY = "preliminary"
    ADVANCED = "advanced"
    TRANSITIONAL = "transitional"
    FELLOWSHIP_PATHWAY = "fellowship-pathway"
    GLOBAL_HEALTH = "global-health"


class RotationKind(StrEnum):
    SUB_INTERNSHIP = "sub-internship"
    ELECTIVE = "elective"
    CLERKSHIP = "clerkship"
    EXTERNSHIP = "externship"
    OBSERVERSHIP = "observership"
    TELE_ROTATION = "tele-rotation"
    RESEARCH = "research"
    EMPLOYMENT = "employment"

    @property
    def is_hands_on(self) -> bool:
        """Whether the applicant may claim to have examined, ordered, written or performed."""
        return self not in {RotationKind.OBSERVERSHIP, RotationKind.TELE_ROTATION}

    @property
    def is_clinical(self) -> bool:
        """Whether the kind is clinical work toward letters: not research, tele or observing."""
        return self.is_hands_on and self is not RotationKind.RESEARCH


class Setting(StrEnum):
    INPATIENT = "inpatient"
    OUTPATIENT = "outpatient"
    ICU = "icu"
    EMERGENCY = "emergency"
    OPERATING_ROOM = "operating-room"
    MIXED = "mixed"
    RESEARCH = "research"
    REMOTE = "remote"

    @property
    def is_inpatient(self) -> bool:
        """Whether patients lie in beds there, at least in part."""
        return self in {Setting.INPATIENT, Setting.ICU, Setting.MIXED}


class Task(StrEnum):
    """What the applicant did on a rotation (the file's `duties`)."""

    PRESENTED = "presented"
    WROTE_NOTES = "wrote_notes"
    ENTERED_ORDERS = "entered_orders"
    HANDOFFS = "handoffs"
    CALL = "call"
    PROCEDURES = "procedures"
    FAMILIES = "families"
    TEACHING = "teaching"


class Position(StrEnum):
    ATTENDING = "attending"
    PROGRAM_DIRECTOR = "program_director"
    ASSOCIATE_PROGRAM_DIRECTOR = "associate_program_director"
    CLERKSHIP_DIRECTOR = "clerkship_director"
    CHAIR = "chair"
    FACULTY = "faculty"
    RESEARCHER = "researcher"
    FELLOW = "fellow"
    RESIDENT = "resident"
    OTHER = "other"

    @property
    def is_trainee(self) -> bool:
        """Residents and fellows may co-sign but are never asked as authors (WHO-3)."""
        return self in {Position.RESIDENT, Position.FELLOW}


class ContactDepth(StrEnum):
    """How a writer saw the work on a rotation (the file's `contact`)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    NONE = "none"


class ProbeAnswer(StrEnum):
    WARM = "warm"
    LUKEWARM = "lukewarm"
    NONE = "none"


class WriterFlag(StrEnum):
    BARELY_SPOKE = "barely_spoke"
    IGNORES_STUDENTS = "ignores_students"
    IRRITATED = "irritated"
    FAMILY_OR_FRIEND = "family_or_friend"
    NON_CLINICAL = "non_clinical"
    FAMOUS_BUT_DISTANT = "famous_but_distant"
    MOVED_INSTITUTION = "moved_institution"


class Competency(StrEnum):
    """The six ACGME competencies."""

    PATIENT_CARE = "patient_care"
    MEDICAL_KNOWLEDGE = "medical_knowledge"
    PRACTICE_BASED_LEARNING = "practice_based_learning"
    COMMUNICATION = "communication"
    PROFESSIONALISM = "professionalism"
    SYSTEMS_BASED_PRACTICE = "systems_based_practice"


class Theme(StrEnum):
    """What strong letters say; moments are tagged with these."""

    CLINICAL_REASONING = "clinical_reasoning"
    RELIABILITY = "reliability"
    PRESENTATIONS = "presentations"
    DOCUMENTATION = "documentation"
    PATIENT_COMMUNICATION = "patient_communication"
    TEAMWORK = "teamwork"
    GROWTH = "growth"
    INITIATIVE = "initiative"
    OWNERSHIP = "ownership"
    US_SYSTEM = "us_system"
    COMPARISON = "comparison"
    VOLUME_AND_HANDOFFS = "volume_and_handoffs"
    PROCEDURES = "procedures"
    CONTINUITY = "continuity"
    COMMUNITY = "community"
    SOCIAL_DETERMINANTS = "social_determinants"
    LOW_RESOURCE = "low_resource"
    ETHICS = "ethics"
    INTERPRETERS = "interpreters"
    RESEARCH = "research"
    ENGLISH = "english"


class LetterKind(StrEnum):
    NARRATIVE = "narrative"
    STANDARDIZED = "standardized"


class AskChannel(StrEnum):
    """How a letter was asked for (the file's `how`)."""

    IN_PERSON = "in_person"
    EMAIL = "email"
    PHONE = "phone"


class Answer(StrEnum):
    """A writer's answer, sorted by the strong-yes gate (ASK-2, ASK-3)."""

    STRONG = "strong"
    HEDGED = "hedged"
    DECLINED = "declined"
    SILENT = "silent"


class ContactKind(StrEnum):
    MET = "met"
    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"


class DocumentKind(StrEnum):
    CV = "cv"
    STATEMENT = "statement"
    REQUEST_FORM = "request_form"
    STANDARDIZED_FORM = "standardized_form"
    PHOTO = "photo"
    EVALUATION = "evaluation"
    OTHER = "other"


class Preset(StrEnum):
    EARLY = "early"
    USUAL = "usual"
    LATE = "late"


class Paper(StrEnum):
    LETTER = "letter"
    A4 = "a4"


class PolicyKey(StrEnum):
    ASK_DAYS_BEFORE_END = "ask_days_before_end"
    LEAD_IDEAL_WEEKS = "lead_ideal_weeks"
    LEAD_MIN_WEEKS = "lead_min_weeks"
    DEADLINE_DAYS_BEFORE_SUBMIT = "deadline_days_before_submit"
    REMINDER_1_DAYS = "reminder_1_days"
    REMINDER_2_DAYS = "reminder_2_days"
    REMINDER_GAP_DAYS = "reminder_gap_days"
    REMINDERS_MAX = "reminders_max"
    BACKUP_DAYS_AFTER_DEADLINE = "backup_days_after_deadline"
    FORM_DAYS_AFTER_TOKENS = "form_days_after_tokens"
    THANKS_DAYS_AFTER_UPLOAD = "thanks_days_after_upload"
    REFRESH_AFTER_DAYS = "refresh_after_days"
    CONTACT_MIN_WEEKS = "contact_min_weeks"
    BULLETS_MIN = "bullets_min"
    BULLETS_MAX = "bullets_max"


class DutyKind(StrEnum):
    """What a plan asks the applicant to do for one letter."""

    SIGNAL = "signal"
    PROBE = "probe"
    ASK = "ask"
    REPLY = "reply"
    KIT = "kit"
    CONFIRM = "confirm"
    FORM = "form"
    REMINDER_1 = "reminder_1"
    REMINDER_2 = "reminder_2"
    DEADLINE = "deadline"
    BACKUP = "backup"
    ASSIGN = "assign"
    THANKS = "thanks"
    REFRESH = "refresh"
    OUTCOME = "outcome"


class Stage(StrEnum):
    """The life of a letter in order, then the ways out."""

    PLANNED = "planned"
    SIGNALLED = "signalled"
    ASKED = "asked"
    AGREED = "agreed"
    KIT_SENT = "kit_sent"
    CONFIRMED = "confirmed"
    FORM_SENT = "form_sent"
    UPLOADED = "uploaded"
    ASSIGNED = "assigned"
    THANKED = "thanked"
    HEDGED = "hedged"
    DECLINED = "declined"
    SILENT = "silent"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"

    @property
    def is_way_out(self) -> bool:
        return self in _WAYS_OUT

    @property
    def step(self) -> int:
        """Place in the life of a letter, from 0; the ways out come after `thanked`."""
        return tuple(Stage).index(self)


_WAYS_OUT = frozenset({Stage.HEDGED, Stage.DECLINED, Stage.SILENT, Stage.LAPSED, Stage.WITHDRAWN})

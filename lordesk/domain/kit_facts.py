"""What a writer's kit may say: a frozen snapshot that holds nothing which is never printed."""

from dataclasses import dataclass
from datetime import date

from lordesk.domain.applicant import Entry, School
from lordesk.domain.field_rules import StandardForm
from lordesk.domain.ids import DocumentKey, LetterKey, MomentKey, RotationKey, WriterKey
from lordesk.domain.rotation_names import own_service
from lordesk.domain.rules import PortalRule
from lordesk.domain.season import SeasonEvent
from lordesk.domain.vocabulary import (
    Competency,
    ContactDepth,
    DocumentKind,
    Paper,
    Portal,
    RotationKind,
    Setting,
    Task,
    Theme,
    Track,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantFacts:
    """The applicant as a writer may see them: no numbers but the AAMC ID, no status, no visa."""

    name: str
    titled: str
    given_name: str
    family_name: str
    email: str = ""
    phone: str = ""
    aamc_id: str = ""
    school: School | None = None
    goal: str = ""
    program_types: str = ""
    languages: tuple[str, ...] = ()
    education: tuple[Entry, ...] = ()
    experience: tuple[Entry, ...] = ()
    research: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterFacts:
    """`addressed` is how a letter begins (`Dr. Patel`), `full` how an envelope does.

    `other_reading` is another family name that the name may hold. All of a group sign its letter.
    """

    key: WriterKey
    addressed: str
    full: str
    bare: str
    other_reading: str = ""
    email: str = ""
    is_group: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One stretch on a rotation with the writer; `weeks` counts weekdays by fives."""

    rotation: RotationKey
    service: str
    site: str
    place: str
    kind: RotationKind
    setting: Setting | None
    start: date
    end: date
    weeks: float
    role: str
    patient_load: str
    tasks: tuple[Task, ...]
    record_system: str
    shifts: int | None
    contact: ContactDepth | None

    @property
    def own_service(self) -> str:
        """The service, empty where it is only the name of the site."""
        return own_service(self.service, self.site)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """A moment on the summary, without its day: a date could identify a patient."""

    key: MomentKey
    text: str
    emphasis: str
    competency: Competency | None
    themes: tuple[Theme, ...]
    rotation: RotationKey
    is_seen: bool
    cleared: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackFacts:
    """What the writer said and what came of it, without its day."""

    said: str
    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetFacts:
    """A specialty with the tracks applied to, in one season."""

    specialty: str
    name: str
    tracks: tuple[Track, ...]
    season: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadFacts:
    """How this letter travels. `form_day` is when the portal's entry can first be made.

    `holds`: the portal needs a Letter ID and none can exist yet. `lacks_id`: it could exist by now.
    """

    portal: Portal
    rule: PortalRule
    letter_id: str
    aamc_id: str
    waived: bool | None
    form_day: SeasonEvent | None
    holds: bool
    lacks_id: bool
    is_standardized: bool
    forms: tuple[tuple[str, StandardForm], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file of the applicant's own that goes along."""

    key: DocumentKey
    kind: DocumentKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KitFacts:
    """Everything a kit may say about one letter, on one day.

    `themes` are those of the bullets in order of first use, with their names in running text.
    `names_specialty` are the names of the specialties the letter's text is known to name.
    `wrote_before` is the day a letter of theirs for an earlier season came, `agreed_on` that of an
    ask they agreed to long ago.
    """

    letter: LetterKey
    today: date
    paper: Paper
    season: str
    applicant: ApplicantFacts
    writer: WriterFacts
    stays: tuple[Stay, ...]
    bullets: tuple[Bullet, ...]
    feedback: tuple[FeedbackFacts, ...]
    themes: tuple[str, ...]
    targets: tuple[TargetFacts, ...]
    names_specialty: tuple[str, ...]
    is_general: bool
    upload: UploadFacts
    deadline: date | None
    submit_on: date | None
    wrote_before: date | None
    agreed_on: date | None
    enclosures: tuple[Enclosure, ...]
    rails: tuple[tuple[Competency, str], ...]

    @property
    def is_research(self) -> bool:
        """Whether the writer knows nothing but research."""
        kinds = {stay.kind for stay in self.stays}
        return kinds == {RotationKind.RESEARCH}

    @property
    def main_stay(self) -> Stay | None:
        """The latest stretch with the writer."""
        return max(self.stays, key=lambda stay: stay.end, default=None)

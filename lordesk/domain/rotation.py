"""Where the applicant worked and was seen working."""

from dataclasses import dataclass
from datetime import date

from lordesk.domain.ids import RotationKey
from lordesk.domain.vocabulary import RotationKind, Setting, Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """`country` is ISO 3166 alpha-2; `acgme` None means not known."""

    key: RotationKey
    service: str
    specialty: str
    site: str
    city: str | None = None
    state: str | None = None
    country: str
    acgme: bool | None = None
    setting: Setting | None = None
    kind: RotationKind
    start: date
    end: date
    role: str | None = None
    patient_load: str | None = None
    duties: tuple[Task, ...] = ()
    record_system: str | None = None

"""The person who applies."""

from dataclasses import dataclass, field

from lordesk.domain.shape import FROM, YearMonth
from lordesk.domain.vocabulary import ImgStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    name: str | None = None
    city: str | None = None
    country: str | None = None
    graduated: YearMonth | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the CV summary: what, where, from when to when."""

    what: str
    where: str | None = None
    from_: YearMonth | None = field(default=None, metadata=FROM)
    to: YearMonth | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Identity numbers are kept as typed: a wrong-looking one is warned about, never refused."""

    given_name: str
    family_name: str
    display_name: str | None = None
    degree: str | None = None
    email: str | None = None
    phone: str | None = None
    aamc_id: str | None = None
    usmle_id: str | None = None
    status: ImgStatus | None = None
    school: School | None = None
    goal: str | None = None
    program_types: str | None = None
    languages: tuple[str, ...] = ()
    education: tuple[Entry, ...] = ()
    experience: tuple[Entry, ...] = ()
    research: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as the applicant wants it printed."""
        return self.display_name or f"{self.given_name} {self.family_name}".strip()

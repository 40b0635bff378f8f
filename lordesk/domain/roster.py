"""The roster of an office: every applicant on one line, with what is late and what is wrong."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from lordesk.domain.agenda import Plan
from lordesk.domain.portfolio import Portfolio
from lordesk.domain.records import Records

AHEAD = timedelta(days=60)
SOON = timedelta(days=7)
MOST = 8
"""How many duties and alarms of one applicant are kept; the counts tell of the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterDuty:
    due: date
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterDigest:
    """What the roster shows of one desk, kept so that nobody has to open all desks to see it."""

    name: str
    letters: int
    uploaded: int
    alarm_count: int
    duties: tuple[RosterDuty, ...] = ()
    alarms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDigest:
    """A digest with the state of the desk it was made from; `revision` is the desk's own now."""

    applicant: str
    revision: int
    digest: RosterDigest | None = None
    made_from: int | None = None
    made_on: date | None = None

    def is_current(self, today: date) -> bool:
        return self.made_from == self.revision and self.made_on == today


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterEntry:
    """One applicant today. `is_current` is False when the digest is of another day or state."""

    applicant: str
    name: str
    letters: int = 0
    uploaded: int = 0
    overdue: tuple[RosterDuty, ...] = ()
    soon: tuple[RosterDuty, ...] = ()
    next_due: date | None = None
    alarms: tuple[str, ...] = ()
    alarm_count: int = 0
    is_current: bool = False

    @property
    def urgency(self) -> tuple[int, int, date, str]:
        """Sorts those first who need an adviser most: late, alarmed, due next."""
        return (-len(self.overdue), -self.alarm_count, self.next_due or date.max, self.name)


def digest_of(records: Records, plan: Plan, found: Portfolio) -> RosterDigest:
    """The desk as the roster will show it."""
    until = plan.today + AHEAD
    live = sorted(
        (duty.due, duty.title) for duty in plan.duties if duty.state.is_live and duty.due <= until
    )
    alarms = tuple(dict.fromkeys(_alarms(plan, found)))
    applicant = records.applicant
    letters = [letter for letter in records.letters if not letter.is_ended]
    return RosterDigest(
        name=applicant.name if applicant else "",
        letters=len(letters),
        uploaded=sum(letter.uploaded_on is not None for letter in letters),
        duties=tuple(RosterDuty(due=due, title=title) for due, title in live[:MOST]),
        alarms=alarms[:MOST],
        alarm_count=len(alarms),
    )


def entry_of(
    applicant: str, digest: RosterDigest | None, today: date, *, is_current: bool
) -> RosterEntry:
    """The line of an applicant on a day; a desk without a digest shows its key alone."""
    if digest is None:
        return RosterEntry(applicant=applicant, name=applicant)
    return RosterEntry(
        applicant=applicant,
        name=digest.name or applicant,
        letters=digest.letters,
        uploaded=digest.uploaded,
        overdue=tuple(duty for duty in digest.duties if duty.due < today),
        soon=tuple(duty for duty in digest.duties if today <= duty.due <= today + SOON),
        next_due=min((duty.due for duty in digest.duties if duty.due >= today), default=None),
        alarms=digest.alarms,
        alarm_count=digest.alarm_count,
        is_current=is_current,
    )


def _alarms(plan: Plan, found: Portfolio) -> Iterable[str]:
    yield from (warning.message for warning in plan.warnings)
    yield from (alarm.message for alarm in found.alarms)
    for program in found.programs:
        yield from (alarm.message for alarm in program.alarms)
    for target in found.targets:
        yield from (gap.message for gap in target.gaps)

"""When the two reminders fall: dated from the deadline, moved by contact, absence and weekends."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date

from lordesk.domain.days import after, is_working, working_day_from, working_day_until
from lordesk.domain.facts import LetterFacts
from lordesk.domain.vocabulary import DutyKind
from lordesk.domain.writer import Absence


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRules:
    """`days_before` the deadline for each slot; `gap` days after the last contact at least."""

    days_before: tuple[int, int]
    gap: int
    at_most: int
    holidays: Container[date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One slot: planned for a day, or sent on it."""

    slot: int
    due: date
    is_sent: bool


_KINDS = (DutyKind.REMINDER_1, DutyKind.REMINDER_2)


def reminders(facts: LetterFacts, rules: ReminderRules) -> tuple[Reminder, ...]:
    """The reminders sent and those still to come, at most `rules.at_most` in all (FUP-4).

    A pinned day stands as it is, and the next reminder keeps its gap from it.
    """
    sent = tuple(
        Reminder(slot=slot, due=day, is_sent=True)
        for slot, day in enumerate(sorted(facts.letter.reminded), start=1)
    )
    planned: list[Reminder] = []
    contact = facts.contacts[-1] if facts.contacts else None
    for slot in range(len(sent) + 1, rules.at_most + 1):
        own = facts.letter.pinned.get(_KINDS[slot - 1])
        due = own or _planned_day(slot, contact, facts, rules)
        if due is not None:
            planned.append(Reminder(slot=slot, due=due, is_sent=False))
            contact = due
    return (*sent, *planned)


def _planned_day(
    slot: int, contact: date | None, facts: LetterFacts, rules: ReminderRules
) -> date | None:
    if facts.deadline is None:
        return None
    slot_day = after(facts.deadline, -rules.days_before[slot - 1])
    earliest = after(contact, rules.gap) if contact else date.min
    day = settled(max(slot_day, earliest), earliest, facts.writer.away, rules.holidays)
    return day if day < facts.deadline else None


def settled(
    day: date, earliest: date, away: tuple[Absence, ...], holidays: Container[date]
) -> date:
    """The day moved out of absences and off weekends and holidays.

    Out of an absence: the last working day before it if that keeps the gap (`earliest`), else the
    first working day after it. Off a weekend or holiday: the working day before.
    """
    absence = _absence_on(day, away)
    while absence is not None and absence.to < date.max:
        before = working_day_until(after(absence.from_, -1), holidays)
        if before >= earliest and _absence_on(before, away) is None:
            return before
        day = working_day_from(after(absence.to, 1), holidays)
        absence = _absence_on(day, away)
    if is_working(day, holidays):
        return day
    before = working_day_until(day, holidays)
    if _absence_on(before, away) is None:
        return before
    return settled(working_day_from(day, holidays), earliest, away, holidays)


def _absence_on(day: date, away: tuple[Absence, ...]) -> Absence | None:
    return next((absence for absence in away if absence.from_ <= day <= absence.to), None)

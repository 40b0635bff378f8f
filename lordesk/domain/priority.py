"""What to do now: the few duties of Today, most urgent first."""

from collections.abc import Iterable
from datetime import date

from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.days import after
from lordesk.domain.timeline import live
from lordesk.domain.vocabulary import DutyKind

TODAY_AT_MOST = 5
COURTESIES_AT_MOST = 2
"""How many thanks are shown while as much else is due as has room."""
TODAY_REACHES_DAYS = 60

_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            DutyKind.KIT,
            DutyKind.CONFIRM,
            DutyKind.FORM,
            DutyKind.ASK,
            DutyKind.ASSIGN,
            DutyKind.BACKUP,
            DutyKind.REMINDER_2,
            DutyKind.REMINDER_1,
            DutyKind.DEADLINE,
            DutyKind.REPLY,
            DutyKind.PROBE,
            DutyKind.SIGNAL,
            DutyKind.REFRESH,
            DutyKind.THANKS,
            DutyKind.OUTCOME,
        )
    )
}
"""Of duties due the same day, first what costs a letter when it waits; no form before its entry."""
_WAITING = frozenset({DutyKind.DEADLINE, DutyKind.BACKUP})
_COURTESIES = frozenset({DutyKind.REPLY, DutyKind.THANKS, DutyKind.OUTCOME})


def todays_duties(plan: Plan) -> tuple[Duty, ...]:
    """One to five live duties due within 60 days; none only when nothing is open in that time.

    Thanks that wait leave room for what costs a letter and is due too.
    """
    horizon = after(plan.today, TODAY_REACHES_DAYS)
    near = _of_letters_asked_for(duty for duty in live(plan) if duty.due <= horizon)
    thanks = [duty for duty in near if duty.kind in _COURTESIES]
    pressing = sum(duty.kind not in _COURTESIES and duty.due <= plan.today for duty in near)
    late = thanks[max(TODAY_AT_MOST - pressing, COURTESIES_AT_MOST) :]
    return tuple(duty for duty in near if duty not in late)[:TODAY_AT_MOST]


def _of_letters_asked_for(duties: Iterable[Duty]) -> list[Duty]:
    """By urgency, without duties of letters not asked for yet, except the ask itself."""
    found = sorted(duties, key=urgency)
    asks = {duty.letter for duty in found if duty.kind is DutyKind.ASK}
    return [duty for duty in found if duty.kind not in _WAITING or duty.letter not in asks]


def urgency(duty: Duty) -> tuple[date, int, str]:
    """Sorts the longest overdue first, then by due day, then by what waiting costs."""
    return duty.due, _RANK[duty.kind], duty.letter

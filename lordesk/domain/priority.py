"""What to do now: the few duties of Today, most urgent first."""

from datetime import date

from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.days import after
from lordesk.domain.timeline import live
from lordesk.domain.vocabulary import DutyKind

TODAY_AT_MOST = 5
TODAY_REACHES_DAYS = 60

_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            DutyKind.KIT,
            DutyKind.FORM,
            DutyKind.CONFIRM,
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
"""Of duties due the same day, first what costs a letter when it waits."""


def todays_duties(plan: Plan) -> tuple[Duty, ...]:
    """One to five live duties due within 60 days; none only when nothing is open in that time."""
    horizon = after(plan.today, TODAY_REACHES_DAYS)
    near = [duty for duty in live(plan) if duty.due <= horizon]
    return tuple(sorted(near, key=urgency)[:TODAY_AT_MOST])


def urgency(duty: Duty) -> tuple[date, int, str]:
    """Sorts the longest overdue first, then by due day, then by what waiting costs."""
    return duty.due, _RANK[duty.kind], duty.letter

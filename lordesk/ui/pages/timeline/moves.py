"""What a re-plan moved since the page was last looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lordesk.domain.agenda import Plan
from lordesk.services.planning import MovedDuty, moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Replan:
    """`cause` is the name of the step that moved the dates."""

    cause: str
    all: tuple[MovedDuty, ...]

    @property
    def moved(self) -> tuple[MovedDuty, ...]:
        """The duties that have another day, without new ones and those that went away."""
        return tuple(each for each in self.all if each.before and each.after)

    @property
    def came(self) -> int:
        return sum(each.before is None for each in self.all)

    @property
    def went(self) -> int:
        return sum(each.after is None for each in self.all)

    @property
    def former_days(self) -> Mapping[str, date]:
        """Where the moved duties stood, by their ids."""
        return {each.duty.id: each.before for each in self.moved if each.before is not None}


def replan(before: Plan | None, after: Plan, cause: str) -> Replan | None:
    """What differs between two plans of one day; None when no date moved.

    A new day moves what is due “today”, which is no re-plan.
    """
    if before is None or before is after or before.today != after.today:
        return None
    found = Replan(cause=cause, all=moved(before, after))
    return found if found.moved else None

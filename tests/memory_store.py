"""A store without a file, for the tests that need a desk and no database."""

from dataclasses import dataclass, replace
from datetime import datetime

from lordesk.domain.changes import ChangeSet, apply
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.history import TURNED_ELSEWHERE, HistoryAction, Reach, Step, StepName
from lordesk.domain.records import Records


@dataclass(slots=True)
class MemoryDesk:
    """What several memory stores may share, as several openers share a file."""

    records: Records
    made: tuple[Step, ...] = ()
    revision: int = 0


class MemoryStore:
    """Satisfies `services.ports.Store`."""

    def __init__(self, shared: MemoryDesk | None = None, who: str = "") -> None:
        self._shared = shared or MemoryDesk(records=Records())
        self._who = who

    def load(self) -> Records:
        return self._shared.records

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
        shared = self._shared
        after = apply(shared.records, changes)
        shared.made = (
            self._with_step(changes, at)
            if action is HistoryAction.DO
            else self._turned(action, number)
        )
        shared.records = after
        shared.revision += 1

    def reach(self) -> Reach:
        own = [step for step in self._shared.made if step.made_by == self._who]
        return Reach(
            undo=next((step for step in reversed(own) if not step.is_undone), None),
            redo=next((step for step in own if step.is_undone), None),
        )

    def step(self, number: int) -> Step:
        for step in self._shared.made:
            if step.number == number:
                return step
        raise StaleChangeError(TURNED_ELSEWHERE)

    def steps(self, limit: int) -> tuple[Step, ...]:
        return tuple(reversed(self._shared.made))[:limit]

    def names(self, limit: int) -> tuple[StepName, ...]:
        return self.steps(limit)

    def revision(self) -> int:
        return self._shared.revision

    def _with_step(self, changes: ChangeSet, at: datetime) -> tuple[Step, ...]:
        made = self._shared.made
        step = Step(
            number=made[-1].number + 1 if made else 1,
            label=changes.label,
            made_at=at,
            is_undone=False,
            changes=changes,
            made_by=self._who,
        )
        left = (each for each in made if not (each.is_undone and each.made_by == self._who))
        return (*left, step)

    def _turned(self, action: HistoryAction, number: int) -> tuple[Step, ...]:
        made = self._shared.made
        is_undo = action is HistoryAction.UNDO
        if not any(step.number == number and step.is_undone is not is_undo for step in made):
            raise StaleChangeError(TURNED_ELSEWHERE)
        return tuple(
            replace(step, is_undone=is_undo) if step.number == number else step for step in made
        )

"""A store without a file, for tests and for looking at a file without opening a desk."""

from dataclasses import dataclass, replace
from datetime import datetime

from lordesk.domain.changes import ChangeSet, apply
from lordesk.domain.history import Move, Reach, Step
from lordesk.domain.records import Records


@dataclass(slots=True)
class MemoryDesk:
    """What several memory stores may share, as several openers share a file."""

    records: Records
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    made: int = 0
    revision: int = 0


class MemoryStore:
    """Satisfies `services.ports.Store`."""

    def __init__(self, shared: MemoryDesk | None = None) -> None:
        self._shared = shared or MemoryDesk(records=Records())

    def load(self) -> Records:
        return self._shared.records

    def save(self, changes: ChangeSet, move: Move, at: datetime) -> None:
        shared = self._shared
        shared.records = apply(shared.records, changes)
        match move:
            case Move.DO:
                shared.made += 1
                step = Step(
                    number=shared.made,
                    label=changes.label,
                    made_at=at,
                    is_undone=False,
                    changes=changes,
                )
                shared.done, shared.undone = (*shared.done, step), ()
            case Move.UNDO:
                *rest, last = shared.done
                shared.done = tuple(rest)
                shared.undone = (replace(last, is_undone=True), *shared.undone)
            case Move.REDO:
                first, *later = shared.undone
                shared.undone = tuple(later)
                shared.done = (*shared.done, replace(first, is_undone=False))
        shared.revision += 1

    def reach(self) -> Reach:
        shared = self._shared
        return Reach(
            undo=shared.done[-1].changes if shared.done else None,
            redo=shared.undone[0].changes if shared.undone else None,
        )

    def steps(self, limit: int) -> tuple[Step, ...]:
        everything = (*self._shared.done, *self._shared.undone)
        return tuple(reversed(everything))[:limit]

    def revision(self) -> int:
        return self._shared.revision

"""The open desk: one applicant's records, changed only by whole change sets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lordesk.domain.changes import ChangeSet, apply, between
from lordesk.domain.errors import OvertakenError, RefusedError, StaleChangeError, StorageError
from lordesk.domain.history import HistoryAction, Reach, Step, StepName
from lordesk.domain.records import Entity, Records
from lordesk.services.ports import Store

if TYPE_CHECKING:
    from lordesk.domain.clash import Choices, Clash

_LOOK_BACK = 50
"""Steps that are searched for who made the change that a clash is about."""

ELSEWHERE = "Change made elsewhere"
"""The label of what another window, command or adviser changed."""

_TRIES = 5
"""How often a change set is joined anew when somebody else writes between look and write."""

Listener = Callable[[ChangeSet], None]


def utc_now() -> datetime:
    return datetime.now(UTC)


class Desk:
    """Holds the records and lets every shell perform, undo and redo the same way."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime] = utc_now,
        precaution: Callable[[ChangeSet], object] | None = None,
    ) -> None:
        """`precaution` is called before a change set that changes much at once."""
        self._store = store
        self._now = now
        self._precaution = precaution
        self._listeners: list[Listener] = []
        self.has_changed = False
        self._revision = store.revision()  # before the records: what comes between is noticed
        self._records = store.load()
        self.met: tuple[Clash, ...] = ()
        """Records of the last change set that others had changed meanwhile: it was joined."""

    @property
    def records(self) -> Records:
        return self._records

    @property
    def reach(self) -> Reach:
        return self._store.reach()

    @property
    def revision(self) -> int:
        """The state of the store that the records are."""
        return self._revision

    def steps(self, limit: int) -> tuple[Step, ...]:
        """The newest steps first, those undone among them."""
        return self._store.steps(limit)

    def perform(self, changes: ChangeSet, choices: "Choices | None" = None) -> ChangeSet:
        """Check, save and announce a change set; an empty one does nothing.

        Records that others changed meanwhile are joined field by field; where both changed one
        field, `choices` decide. Returns the set as kept: texts cleaned of control characters, on
        top of what others did. Raises RefusedError when an invariant would break, ClashError with
        both versions when something is left to be decided; nothing has then changed.
        """
        from lordesk.domain.tidy import tidied  # noqa: PLC0415 - reading needs none

        kept = tidied(changes)
        if not kept:
            return kept
        for _ in range(_TRIES - 1):
            try:
                return self._do(kept, choices)
            except OvertakenError:
                continue
        return self._do(kept, choices)

    def undo(self, choices: "Choices | None" = None) -> ChangeSet | None:
        """Take back one's own last change set; returns it as first performed, None for none.

        What others did to the same records since stays: fields that only one side changed by
        itself, the others by `choices`. Raises ClashError and RefusedError as `perform` does.
        """
        self.refresh()
        return self._turn(self._store.reach().undo, HistoryAction.UNDO, choices)

    def redo(self, choices: "Choices | None" = None) -> ChangeSet | None:
        """Perform again what was undone last; returns it, None when there is nothing."""
        self.refresh()
        return self._turn(self._store.reach().redo, HistoryAction.REDO, choices)

    def refresh(self) -> bool:
        """Take in what another process changed; whether anything did."""
        if self._store.revision() == self._revision:
            return False
        changes = self._reloaded()
        if changes:
            self._announce(changes)
        return bool(changes)

    def take_in(self, records: Records, revision: int) -> None:
        """Like `refresh`, with what another thread has read."""
        before, self._records, self._revision = self._records, records, revision
        changes = between(before, records, ELSEWHERE)
        if changes:
            self._announce(changes)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _do(self, changes: ChangeSet, choices: "Choices | None") -> ChangeSet:
        from lordesk.domain.invariants import require_sound  # noqa: PLC0415 - reading needs none

        self.refresh()
        fitted, after = self._fitted(changes, choices)
        if fitted:
            require_sound(after, fitted)
            if self._precaution and fitted.is_sweeping:
                self._precaution(fitted)
            self._save(fitted, HistoryAction.DO, after)
        return fitted

    def _turn(
        self, name: StepName | None, action: HistoryAction, choices: "Choices | None"
    ) -> ChangeSet | None:
        if name is None:
            return None
        step = self._store.step(name.number)
        wanted = step.changes.inverse if action is HistoryAction.UNDO else step.changes
        fitted, after = self._fitted(wanted, choices)
        self._require_sound_beside_others(step, fitted, after)
        self._save(fitted, action, after, step.number)
        return step.changes

    def _require_sound_beside_others(self, step: Step, fitted: ChangeSet, after: Records) -> None:
        """Checks again after joining: a sound state may break a rule beside others’ changes."""
        from lordesk.domain.invariants import flaws  # noqa: PLC0415 - most steps are one's own

        newest = self._store.names(_LOOK_BACK)
        if all(each.made_by == step.made_by for each in newest if each.number > step.number):
            return
        flaw = next(flaws(after, fitted), None)
        if flaw is not None:
            raise RefusedError(
                f"“{step.label}” cannot be taken back or done again, since others went on from it. "
                f"{flaw}"
            )

    def _save(
        self, changes: ChangeSet, action: HistoryAction, after: Records, number: int = 0
    ) -> None:
        try:
            self._store.save(changes, action, self._now(), number)
        except StaleChangeError as error:
            self._announce(self._reloaded())
            raise OvertakenError(error.message) from error
        except StorageError as error:
            message = f"“{changes.label}” was not saved. {error.message}"
            raise replace(error, message=message) from error
        self.has_changed = True
        self._records = after
        self._revision = self._store.revision()
        self._announce(changes)

    def _fitted(self, changes: ChangeSet, choices: "Choices | None") -> tuple[ChangeSet, Records]:
        """The change set on top of the present records, and what the records are then."""
        self.met = ()
        try:
            return changes, apply(self._records, changes)
        except StaleChangeError:
            fitted = self._joined(changes, choices)
        return fitted, apply(self._records, fitted)

    def _joined(self, changes: ChangeSet, choices: "Choices | None") -> ChangeSet:
        from lordesk.domain.clash import (  # noqa: PLC0415 - clashes are rare
            ClashError,
            clash_error,
            clashes,
            rebased,
        )

        steps = self._store.steps(_LOOK_BACK)
        self.met = tuple(_signed(clash, steps) for clash in clashes(changes, self._records))
        try:
            return rebased(changes, self._records, choices)
        except ClashError as error:
            left = {(clash.kind, clash.key) for clash in error.clashes}
            named = tuple(clash for clash in self.met if (clash.kind, clash.key) in left)
            raise clash_error(changes, named) from error

    def _reloaded(self) -> ChangeSet:
        before, self._revision = self._records, self._store.revision()
        self._records = self._store.load()
        return between(before, self._records, ELSEWHERE)

    def _announce(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(changes)


def _signed(clash: "Clash", steps: tuple[Step, ...]) -> "Clash":
    """The clashes with who changed each record, and when."""
    touching = [step for step in steps if clash.key in step.changes.keys(clash.kind)]
    leaving = (step for step in touching if _left_by(step, clash) == clash.theirs)
    step = next(leaving, touching[0] if touching else None)
    return replace(clash, made_by=step.made_by, made_at=step.made_at) if step else clash


def _left_by(step: Step, clash: "Clash") -> Entity | None:
    """The record after a step was done or undone."""
    changes = step.changes.inverse if step.is_undone else step.changes
    name = (clash.kind, clash.key)
    row = next((each.after for each in changes.changes if (each.kind, each.key) == name), None)
    return row.entity if row else None

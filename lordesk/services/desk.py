"""The open desk: the records of one applicant, changed only by whole change sets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lordesk.domain.changes import ChangeSet, apply, between
from lordesk.domain.errors import StaleChangeError, StorageError
from lordesk.domain.history import Move, Reach, Step
from lordesk.domain.records import Records
from lordesk.services.ports import Store

if TYPE_CHECKING:
    from lordesk.domain.clash import Choices, ClashError

_LOOK_BACK = 50
"""Steps that are searched for who made the change that a clash is about."""

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
        self._records = store.load()
        self._revision = store.revision()

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

    def perform(self, changes: ChangeSet) -> ChangeSet:
        """Check, save and announce a change set; an empty one does nothing.

        Returns the set as kept: texts cleaned of control characters. Raises RefusedError when an
        invariant would break, ClashError with both versions when a record changed meanwhile.
        """
        from lordesk.domain.invariants import require_sound  # noqa: PLC0415 - reading needs none
        from lordesk.domain.tidy import tidied  # noqa: PLC0415

        kept = tidied(changes)
        if kept:
            self.refresh()
            after = self._applied(kept)
            require_sound(after, kept)
            if self._precaution and kept.is_sweeping:
                self._precaution(kept)
            self._save(kept, Move.DO, after)
        return kept

    def join(self, changes: ChangeSet, choices: "Choices | None" = None) -> ChangeSet:
        """Perform what clashed on top of what others did, deciding differences by `choices`.

        Raises ClashError with what is still to be decided.
        """
        from lordesk.domain.clash import rebased  # noqa: PLC0415 - clashes are rare
        from lordesk.domain.tidy import tidied  # noqa: PLC0415

        self.refresh()
        return self.perform(rebased(tidied(changes), self._records, choices))

    def undo(self) -> ChangeSet | None:
        """Take back the last change set; returns it as first performed, None when there is none."""
        self.refresh()
        last = self._store.reach().undo
        if last is not None:
            self._save(last.inverse, Move.UNDO, apply(self._records, last.inverse))
        return last

    def redo(self) -> ChangeSet | None:
        """Perform again what was undone last; returns it, None when there is nothing."""
        self.refresh()
        following = self._store.reach().redo
        if following is not None:
            self._save(following, Move.REDO, apply(self._records, following))
        return following

    def refresh(self) -> bool:
        """Take in what another process changed; whether anything did."""
        if self._store.revision() == self._revision:
            return False
        changes = self._reloaded()
        if changes:
            self._announce(changes)
        return bool(changes)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _save(self, changes: ChangeSet, move: Move, after: Records) -> None:
        try:
            self._store.save(changes, move, self._now())
        except StaleChangeError as error:
            self._announce(self._reloaded())
            raise self._clash(changes) or error from error
        except StorageError as error:
            message = f"“{changes.label}” was not saved. {error.message}"
            raise replace(error, message=message) from error
        self.has_changed = True
        self._records = after
        self._revision = self._store.revision()
        self._announce(changes)

    def _applied(self, changes: ChangeSet) -> Records:
        try:
            return apply(self._records, changes)
        except StaleChangeError as error:
            raise self._clash(changes) or error from error

    def _clash(self, changes: ChangeSet) -> "ClashError | None":
        """What stands in the way of the change set, and who did it."""
        from lordesk.domain.clash import clash_error, clashes  # noqa: PLC0415 - clashes are rare

        steps = self._store.steps(_LOOK_BACK)
        found = tuple(
            replace(clash, made_by=step.made_by, made_at=step.made_at) if step else clash
            for clash in clashes(changes, self._records)
            for step in [next((s for s in steps if clash.key in s.changes.keys(clash.kind)), None)]
        )
        return clash_error(changes, found) if found else None

    def _reloaded(self) -> ChangeSet:
        before, self._records = self._records, self._store.load()
        self._revision = self._store.revision()
        return between(before, self._records, "Change made elsewhere")

    def _announce(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

"""The open desk: the records of one applicant, changed only by whole change sets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from lordesk.domain.changes import ChangeSet, apply, between
from lordesk.domain.errors import StaleChangeError, StorageError
from lordesk.domain.history import Move, Reach, Step
from lordesk.domain.records import Records
from lordesk.services.ports import Store

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

    def steps(self, limit: int) -> tuple[Step, ...]:
        """The newest steps first, those undone among them."""
        return self._store.steps(limit)

    def perform(self, changes: ChangeSet) -> ChangeSet:
        """Check, save and announce a change set; an empty one does nothing.

        Returns the set as kept: texts cleaned of control characters. Raises RefusedError when an
        invariant would break, StaleChangeError when a record changed meanwhile.
        """
        from lordesk.domain.invariants import require_sound  # noqa: PLC0415 - reading needs none
        from lordesk.domain.tidy import tidied  # noqa: PLC0415

        kept = tidied(changes)
        if kept:
            self.refresh()
            after = apply(self._records, kept)
            require_sound(after, kept)
            if self._precaution and kept.is_sweeping:
                self._precaution(kept)
            self._save(kept, Move.DO, after)
        return kept

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
        except StaleChangeError:
            self._announce(self._reloaded())
            raise
        except StorageError as error:
            message = f"“{changes.label}” was not saved. {error.message}"
            raise replace(error, message=message) from error
        self.has_changed = True
        self._records = after
        self._revision = self._store.revision()
        self._announce(changes)

    def _reloaded(self) -> ChangeSet:
        before, self._records = self._records, self._store.load()
        self._revision = self._store.revision()
        return between(before, self._records, "Change made elsewhere")

    def _announce(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

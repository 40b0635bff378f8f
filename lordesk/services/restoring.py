"""What restoring a snapshot would change."""

from collections.abc import Iterator
from dataclasses import dataclass

from lordesk.domain.changes import Change, between
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.services.editing import title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Records that would come back, become as they were, or go, each by what a person calls it."""

    returning: tuple[str, ...]
    changing: tuple[str, ...]
    going: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.returning or self.changing or self.going)


def compare(present: Records, past: Records) -> Comparison:
    """The present desk beside what a snapshot holds."""
    changes = between(present, past, "Restore").changes
    added = [each for each in changes if each.before is None]
    removed = [each for each in changes if each.after is None]
    changed = [each for each in changes if each.before and each.after]
    return Comparison(
        returning=tuple(_titles(added, past)),
        changing=tuple(_titles(changed, past)),
        going=tuple(_titles(removed, present)),
    )


def _titles(changes: list[Change], records: Records) -> Iterator[str]:
    for change in changes:
        row = change.after or change.before
        if row is not None and change.kind is not Kind.PREFERENCES:
            yield title_of(row.entity, records)

"""Taking a file into the desk: what it adds, changes and removes, as one change set."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from lordesk.domain.attachment import Document
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError, RefusedError, Remedy
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import Kind
from lordesk.domain.invariants import flaws
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Entity, Records, key_of
from lordesk.domain.tidy import excerpt
from lordesk.domain.writer import Contact
from lordesk.services.interchange import content_of, place_of, preferences_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A planned import: the change set, and the counts a person wants to see first."""

    changes: ChangeSet
    added: int
    changed: int
    removed: int
    unchanged: int


def plan_import(
    desk: Records,
    incoming: Records,
    *,
    name: str,
    replace_desk: bool,
    namespace: UUID,
    shipped_seasons: Collection[str] | None = None,
    place: Callable[[Flaw], str] | None = None,
) -> Import:
    """What taking `incoming` in would change. Entities replace those of the same key whole.

    `namespace` is used when neither the desk nor the file has one; a target must name one of
    `shipped_seasons` (None: not checked) or a season of its own. `place` words where in the file a
    flaw stands, when it is no lordesk file. Raises RefusedError for another
    applicant's file without `replace_desk`, InvalidInputError naming the first flaw's place.
    """
    if not replace_desk:
        require_same_applicant(desk, incoming, name)
    merged = desk.put(*_adapted(desk, incoming))
    if replace_desk:
        merged = _only(merged, incoming)
    merged = merged.put(_preferences(desk, incoming, namespace))
    changes = between(desk, merged, f"Import {name}")
    flaw = next(flaws(merged, changes), None)
    if flaw is not None:
        where = place(flaw) if place else f"{name}: {place_of(flaw, incoming)}"
        raise InvalidInputError(f"{where} {flaw.message}.")
    if shipped_seasons is not None:
        require_seasons(merged, incoming, shipped_seasons, name)
    return counted(changes, merged)


def require_sound_file(incoming: Records, name: str) -> None:
    """InvalidInputError naming the place where the file itself breaks a rule."""
    flaw = next(flaws(incoming, between(Records(), incoming, name)), None)
    if flaw is not None:
        raise InvalidInputError(f"{name}: {place_of(flaw, incoming)} {flaw.message}.")


def require_seasons(
    merged: Records, incoming: Records, shipped: Collection[str], name: str
) -> None:
    """InvalidInputError when a target names a season that is neither there nor shipped."""
    for number, target in enumerate(incoming.targets):
        if target.season not in merged.seasons and target.season not in shipped:
            raise InvalidInputError(
                f"{name}: targets[{number}].season names season {target.season}, which is neither "
                f"in the file nor shipped ({', '.join(shipped)})."
            )


def require_same_applicant(desk: Records, incoming: Records, name: str) -> None:
    """RefusedError when both tell of an applicant, and not of the same one."""
    own, other = desk.applicant, incoming.applicant
    if own is None or other is None:
        return
    same_id = bool(own.aamc_id) and own.aamc_id == other.aamc_id
    names = [f"{a.given_name} {a.family_name}".casefold().split() for a in (own, other)]
    if not same_id and names[0] != names[1]:
        raise RefusedError(
            f"{name} is the desk of {excerpt(other.name)}, and this desk is "
            f"{excerpt(own.name)}’s. "
            "Let it replace this desk, or take it into a desk of its own.",
            remedy=Remedy.REPLACE_OR_OTHER_DESK,
        )


def _adapted(desk: Records, incoming: Records) -> list[Entity]:
    """The file's records, with contacts and documents matched to the desk's by content."""
    present = {content_of(e): e for e in (*desk.contacts, *desk.documents)}
    adapted: list[Entity] = []
    for kind in Kind:
        if kind is Kind.PREFERENCES:
            continue
        for entity in incoming.table(kind):
            adapted.append(_matched(entity, present))
    return adapted


def _matched(entity: Entity, present: Mapping[str, Contact | Document]) -> Entity:
    """The record under the desk's key; a document keeps what the desk knows of its bytes."""
    if isinstance(entity, Contact):
        return present.get(content_of(entity), entity)
    own = present.get(content_of(entity)) if isinstance(entity, Document) else None
    if isinstance(entity, Document) and isinstance(own, Document):
        brings_news = entity.stored is not None and entity.stored != own.stored
        known = entity if brings_news else own
        folder = known.folder or entity.folder
        return replace(entity, key=own.key, folder=folder, stored=known.stored, dated=known.dated)
    return entity


def _only(merged: Records, incoming: Records) -> Records:
    """The merged records without what the file does not hold."""
    for kind in Kind:
        if kind is Kind.PREFERENCES:
            continue
        held = {_identity(entity) for entity in incoming.table(kind)}
        table = merged.table(kind)
        gone = [key for key, row in table.rows() if _identity(row.entity) not in held]
        merged = merged.drop(kind, *gone) if gone else merged
    return merged


def _identity(entity: Entity) -> str:
    return content_of(entity) if isinstance(entity, Contact | Document) else key_of(entity)


def _preferences(desk: Records, incoming: Records, namespace: UUID) -> Preferences:
    """The file's preferences if it has any, with the calendar namespace that a desk keeps."""
    given = preferences_of(incoming) or desk.preferences
    calendar = given.calendar or CalendarChoices()
    if calendar.namespace is not None:
        return given
    own = desk.preferences.calendar
    kept = own.namespace if own and own.namespace else namespace
    return replace(given, calendar=replace(calendar, namespace=kept))


def counted(changes: ChangeSet, merged: Records) -> Import:
    """The change set that leads to the merged records, with its counts."""
    added = [change for change in changes.changes if change.before is None]
    removed = [change for change in changes.changes if change.after is None]
    changed = len(changes.changes) - len(added) - len(removed)
    total = sum(len(merged.table(kind)) for kind in Kind)
    return Import(
        changes=changes,
        added=len(added),
        changed=changed,
        removed=len(removed),
        unchanged=total - len(added) - changed,
    )

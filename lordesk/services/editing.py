"""Adding, changing and removing records of any kind, each with a label a person can read."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from lordesk.domain.applicant import Applicant
from lordesk.domain.attachment import Document
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import Kind
from lordesk.domain.letter import Letter
from lordesk.domain.moment import Moment
from lordesk.domain.naming import addressed
from lordesk.domain.preferences import Preferences
from lordesk.domain.program import Program, Target
from lordesk.domain.records import Entity, Records, key_of, kind_of
from lordesk.domain.references import referrers
from lordesk.domain.rotation import Rotation
from lordesk.domain.season import Season
from lordesk.domain.season_names import name_of
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import Track
from lordesk.domain.writer import Contact, Writer


def save(records: Records, entity: Entity) -> ChangeSet:
    """The record added, or put in place of the one with its key; no change when it is the same."""
    is_new = records.find(kind_of(entity), key_of(entity)) is None
    after = records.put(entity)
    return between(records, after, f"{'Add' if is_new else 'Change'} {title_of(entity, after)}")


def remove(records: Records, kind: Kind, key: str) -> ChangeSet:
    """Removes the record and what depends on it; the label names what is removed too."""
    entity = records.find(kind, key)
    if entity is None:
        raise InvalidInputError(f"There is no {kind} {key}.")
    if kind in {Kind.APPLICANT, Kind.PREFERENCES}:
        raise RefusedError(f"A desk always has its {kind}; change it instead of removing it.")
    after = _without(records, kind, key)
    along = _along(records, after, kind, key)
    label = f"Remove {title_of(entity, records)}"
    return between(records, after, f"{label}, with {along}" if along else label)


def title_of(entity: Entity, records: Records) -> str:
    """What a person calls the record: `Dr. Patel’s letter`, `Inpatient medicine, Team C`."""
    match entity:
        case Writer():
            return addressed(entity)
        case Letter():
            return f"{_addressed(records, entity.writer)}’s letter"
        case Contact():
            return f"a contact with {_addressed(records, entity.writer)}"
        case Moment():
            rotation = records.rotations.get(entity.rotation)
            return f"a moment on {one_line(rotation.service) if rotation else entity.rotation}"
        case _:
            return _own_title(entity)


def thing_of(entity: Entity, records: Records) -> str:
    """The title with its kind where the name leaves that open: `Dr. Patel, writer`."""
    title = title_of(entity, records)
    match entity:
        case Writer():
            return f"{title}, writer"
        case Rotation():
            return f"{title}, rotation"
        case Program():
            return f"{title}, program"
        case _:
            return title


def _own_title(
    entity: Rotation | Program | Document | Target | Season | Applicant | Preferences,
) -> str:
    match entity:
        case Rotation():
            return one_line(entity.service)
        case Program():
            return one_line(entity.name)
        case Document():
            return f"the document “{one_line(entity.name or entity.path)}”"
        case Target():
            return f"the target {_field_of(entity)}"
        case Season():
            return f"the season {name_of(entity.key, entity)}"
        case Applicant():
            return "the profile"
        case Preferences():
            return "the settings"


def _field_of(target: Target) -> str:
    """`internal medicine, preliminary`; categorical, the usual track, goes unsaid."""
    tracks = () if target.track is Track.CATEGORICAL else (target.track,)
    return ", ".join(one_line(part).replace("-", " ") for part in (target.specialty, *tracks))


def _addressed(records: Records, key: str) -> str:
    writer = records.writers.get(key)
    return addressed(writer) if writer else key


def _without(records: Records, kind: Kind, key: str) -> Records:
    for referrer, _ in tuple(referrers(records, kind, key)):
        own_kind, own_key = kind_of(referrer), key_of(referrer)
        present = records.find(own_kind, own_key)
        if present is None:
            continue
        mended = _mended(present, kind, key)
        goes_along = mended is None
        records = _without(records, own_kind, own_key) if goes_along else records.put(mended)
    return records.drop(kind, key)


def _mended(entity: Entity, kind: Kind, key: str) -> Entity | None:
    """The record without its reference to the removed one; None if it is removed too."""
    match entity:
        case Writer():
            return _mended_writer(entity, kind, key)
        case Moment() if kind is not Kind.ROTATION:
            seen_by = tuple(writer for writer in entity.seen_by if writer != key)
            kits = tuple(letter for letter in entity.kits if letter != key)
            is_writer = kind is Kind.WRITER
            return replace(entity, seen_by=seen_by) if is_writer else replace(entity, kits=kits)
        case Program() if kind is Kind.LETTER:
            return replace(entity, assigned=tuple(each for each in entity.assigned if each != key))
        case Letter() if kind is Kind.LETTER:
            return replace(entity, backup_for=None)
        case Letter() if kind is Kind.TARGET:
            targets = tuple(target for target in entity.targets if target != key)
            return replace(entity, targets=targets) if targets else None
        case _:
            return None


def _mended_writer(writer: Writer, kind: Kind, key: str) -> Writer:
    if kind is Kind.WRITER:
        return replace(writer, cosigner=None)
    together = tuple(each for each in writer.worked_together if each.rotation != key)
    return replace(writer, worked_together=together)


def _along(before: Records, after: Records, kind: Kind, key: str) -> str:
    """`2 letters and 1 moment`: what else is gone, in file order; empty when nothing is."""
    return listed_kinds(
        each
        for each in Kind
        for own, _ in before.table(each).rows()
        if own not in after.table(each) and (each, own) != (kind, key)
    )


def listed_kinds(kinds: Iterable[Kind]) -> str:
    """`2 letters and 1 moment`, in the order given."""
    gone = Counter(kinds)
    parts = [f"{count} {each}{'' if count == 1 else 's'}" for each, count in gone.items()]
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))

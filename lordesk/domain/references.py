"""Which records name which others, so that no reference can dangle."""

from collections.abc import Iterator
from dataclasses import dataclass

from lordesk.domain.attachment import Document
from lordesk.domain.ids import Kind
from lordesk.domain.letter import Letter
from lordesk.domain.moment import Moment
from lordesk.domain.program import Program
from lordesk.domain.records import Entity, Records
from lordesk.domain.writer import Contact, Writer


@dataclass(frozen=True, slots=True)
class Reference:
    """A field (as the file spells its place inside the record) that names another record."""

    field: str
    kind: Kind
    key: str


def references(entity: Entity) -> Iterator[Reference]:
    """Every record that this one names. Seasons are left out: a target may name a shipped one."""
    match entity:
        case Program():
            yield Reference("target", Kind.TARGET, entity.target)
            yield from _listed("assigned", Kind.LETTER, entity.assigned)
        case Writer():
            yield from _of_writer(entity)
        case Moment():
            yield Reference("rotation", Kind.ROTATION, entity.rotation)
            yield from _listed("seen_by", Kind.WRITER, entity.seen_by)
            yield from _listed("kits", Kind.LETTER, entity.kits)
        case Letter():
            yield Reference("writer", Kind.WRITER, entity.writer)
            yield from _listed("targets", Kind.TARGET, entity.targets)
            if entity.backup_for is not None:
                yield Reference("backup_for", Kind.LETTER, entity.backup_for)
        case Contact():
            yield Reference("writer", Kind.WRITER, entity.writer)
        case Document() if entity.letter is not None:
            yield Reference("letter", Kind.LETTER, entity.letter)
        case _:
            return


def referrers(records: Records, kind: Kind, key: str) -> Iterator[tuple[Entity, Reference]]:
    """Every record that names the given one, with the field that does."""
    for referring in _REFERRING:
        for entity in records.table(referring):
            for reference in references(entity):
                if reference.kind is kind and reference.key == key:
                    yield entity, reference


def named_by_others(records: Records) -> frozenset[tuple[Kind, str]]:
    """Every record that some other one names."""
    return frozenset(
        (reference.kind, reference.key)
        for referring in _REFERRING
        for entity in records.table(referring)
        for reference in references(entity)
    )


_REFERRING = (Kind.PROGRAM, Kind.WRITER, Kind.MOMENT, Kind.LETTER, Kind.CONTACT, Kind.DOCUMENT)


def _listed(field: str, kind: Kind, keys: tuple[str, ...]) -> Iterator[Reference]:
    return (Reference(f"{field}[{n}]", kind, key) for n, key in enumerate(keys))


def _of_writer(writer: Writer) -> Iterator[Reference]:
    for n, together in enumerate(writer.worked_together):
        yield Reference(f"worked_together[{n}].rotation", Kind.ROTATION, together.rotation)
    if writer.cosigner is not None:
        yield Reference("cosigner", Kind.WRITER, writer.cosigner)

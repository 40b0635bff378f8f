"""All the program knows about one applicant, as one immutable value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Self, cast

from lordesk.domain.applicant import Applicant
from lordesk.domain.attachment import Document
from lordesk.domain.ids import Kind
from lordesk.domain.letter import Letter
from lordesk.domain.moment import Moment
from lordesk.domain.preferences import Preferences
from lordesk.domain.program import Program, Target
from lordesk.domain.rotation import Rotation
from lordesk.domain.season import Season
from lordesk.domain.table import Row, Table
from lordesk.domain.writer import Contact, Writer

Entity = (
    Applicant
    | Season
    | Target
    | Program
    | Rotation
    | Writer
    | Moment
    | Letter
    | Contact
    | Document
    | Preferences
)

ENTITY_TYPES: Mapping[Kind, type[Entity]] = MappingProxyType(
    {
        Kind.APPLICANT: Applicant,
        Kind.SEASON: Season,
        Kind.TARGET: Target,
        Kind.PROGRAM: Program,
        Kind.ROTATION: Rotation,
        Kind.WRITER: Writer,
        Kind.MOMENT: Moment,
        Kind.LETTER: Letter,
        Kind.CONTACT: Contact,
        Kind.DOCUMENT: Document,
        Kind.PREFERENCES: Preferences,
    }
)
_KINDS: Mapping[type[Entity], Kind] = MappingProxyType(
    {entity_type: kind for kind, entity_type in ENTITY_TYPES.items()}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """One applicant's desk. Iterate a table for its entities; look one up by key."""

    applicants: Table[Applicant] = field(default_factory=Table[Applicant])
    seasons: Table[Season] = field(default_factory=Table[Season])
    targets: Table[Target] = field(default_factory=Table[Target])
    programs: Table[Program] = field(default_factory=Table[Program])
    rotations: Table[Rotation] = field(default_factory=Table[Rotation])
    writers: Table[Writer] = field(default_factory=Table[Writer])
    moments: Table[Moment] = field(default_factory=Table[Moment])
    letters: Table[Letter] = field(default_factory=Table[Letter])
    contacts: Table[Contact] = field(default_factory=Table[Contact])
    documents: Table[Document] = field(default_factory=Table[Document])
    choices: Table[Preferences] = field(default_factory=Table[Preferences])

    @property
    def applicant(self) -> Applicant | None:
        return next(iter(self.applicants), None)

    @property
    def preferences(self) -> Preferences:
        return next(iter(self.choices), _NO_CHOICES)

    def table(self, kind: Kind) -> Table[Entity]:
        return cast("Table[Entity]", getattr(self, _FIELDS[kind]))

    def find(self, kind: Kind, key: str) -> Entity | None:
        return self.table(kind).get(key)

    def put(self, *entities: Entity) -> Self:
        """These records with the entities added at the end or replaced in place."""
        by_kind: dict[Kind, dict[str, Entity]] = {}
        for entity in entities:
            by_kind.setdefault(kind_of(entity), {})[key_of(entity)] = entity
        records = self
        for kind, found in by_kind.items():
            table = records.table(kind)
            records = records.with_rows(kind, _placed(table, found))
        return records

    def drop(self, kind: Kind, *keys: str) -> Self:
        """These records without the named entities; nothing else is taken along."""
        return self.with_rows(kind, dict.fromkeys(keys))

    def with_rows(self, kind: Kind, rows: Mapping[str, Row[Entity] | None]) -> Self:
        """These records with rows put in, or taken out where None; a single row costs least."""
        table = self.table(kind)
        if len(rows) > 1:
            return self.with_table(kind, table.with_rows(rows))
        for key, row in rows.items():
            table = table.without(key) if row is None else table.with_row(key, row)
        return self.with_table(kind, table)

    def with_table(self, kind: Kind, table: Table[Entity]) -> Self:
        """These records with a whole table in place of the present one."""
        return replace(self, **{_FIELDS[kind]: table})


def _placed(table: Table[Entity], found: Mapping[str, Entity]) -> dict[str, Row[Entity]]:
    """Rows for the entities: each in its place, new ones behind all others in the order given."""
    rows: dict[str, Row[Entity]] = {}
    position = table.next_position
    for key, entity in found.items():
        present = table.row(key)
        rows[key] = Row(present.position if present else position, entity)
        position += present is None
    return rows


_NO_CHOICES = Preferences()
_FIELDS: Mapping[Kind, str] = MappingProxyType(
    {kind: {Kind.PREFERENCES: "choices"}.get(kind, f"{kind}s") for kind in Kind}
)


def kind_of(entity: Entity) -> Kind:
    return _KINDS[type(entity)]


def key_of(entity: Entity) -> str:
    """The entity's key within its kind; the applicant and the preferences are one of a kind."""
    match entity:
        case Applicant():
            return Kind.APPLICANT.value
        case Preferences():
            return Kind.PREFERENCES.value
        case _:
            return entity.key

"""Joins two desks that changed apart: what each changed since they were equal, and the clashes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from lordesk.domain.attachment import Document, with_its_file
from lordesk.domain.clash import Side, fields_changed_twice, woven_of
from lordesk.domain.codec import Plain
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity, Records, key_of, kind_of
from lordesk.domain.writer import Contact
from lordesk.services.editing import title_of
from lordesk.services.exchange.states import Name, Tracks, named, told, track_of, version_of

_SHOWN_AT_MOST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field of a record as each side has it; empty where a side has nothing."""

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A record that both sides changed, each in its own way; a side that removed it has none."""

    name: Name
    title: str
    differences: tuple[Difference, ...]
    mine: Entity | None = None
    theirs: Entity | None = None
    base: Entity | None = None

    @property
    def disputed(self) -> frozenset[str] | None:
        """The fields that both changed; None when the whole record is in dispute."""
        if self.base is None or self.mine is None or self.theirs is None:
            return None
        return fields_changed_twice(self.base, self.mine, self.theirs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The joined records, and the clashes that no choice has settled; those kept mine."""

    records: Records
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A desk as one computer has it, with the versions that its records have had there."""

    records: Records
    tracks: Tracks


def merge(
    base: Records | None,
    mine: Copy,
    theirs: Copy,
    choices: Mapping[Name, Side] | None = None,
    for_all: Side | None = None,
) -> Merged:
    """Mine with what the other side changed since it knew my version.

    A version that the other side had before is old there, and one that I had before is old here;
    `base`, the last state in common, decides where both are true. Versions that neither knew are
    joined field by field from there; where both changed one field, or nothing is in common, they
    are a clash: `choices` settle single ones, `for_all` all others.
    """
    before: Mapping[Name, Entity] = named(base) if base is not None else {}
    own = named(mine.records)
    other = _adjusted(named(theirs.records), base, mine.records)
    records = mine.records
    clashes: list[Clash] = []
    for name in dict.fromkeys((*own, *other)):
        here, there = _with_files(own.get(name), other.get(name))
        verdict = (
            _verdict(name, own.get(name), other.get(name), mine.tracks, theirs.tracks)
            or _by_base(before.get(name), own.get(name), other.get(name))
            or (Side.MINE if _same(here, there) else None)
        )
        side = verdict or (choices or {}).get(name) or for_all
        woven = None if verdict else _woven(before.get(name), here, there, side)
        if woven is not None:
            records = records.put(woven)
        elif side is None:
            titles = (mine.records, theirs.records)
            clashes.append(_clash(name, here, there, before.get(name), titles))
        else:
            records = _taken(records, side, own.get(name), here, there)
    return Merged(records=records, clashes=tuple(clashes))


def _verdict(
    name: Name, own: Entity | None, other: Entity | None, mine: Tracks, theirs: Tracks
) -> Side | None:
    """The side whose version is newer; None when neither or both are."""
    if _same(own, other):
        return Side.MINE
    track = track_of(name)
    old_there = other is not None and version_of(other) in mine.get(track, ())
    old_here = own is not None and version_of(own) in theirs.get(track, ())
    if old_there != old_here:
        return Side.MINE if old_there else Side.THEIRS
    if own is None:
        return None if track in mine else Side.THEIRS
    return None if other is not None or track in theirs else Side.MINE


def _by_base(before: Entity | None, own: Entity | None, other: Entity | None) -> Side | None:
    if before is None or _same(before, own) == _same(before, other):
        return None
    return Side.THEIRS if _same(before, own) else Side.MINE


def _woven(
    before: Entity | None, own: Entity | None, other: Entity | None, side: Side | None
) -> Entity | None:
    """Both sides' changes to different fields, joined; None without a common version.

    Fields that both changed follow the side; None while one is needed and not chosen.
    """
    if before is None or own is None or other is None:
        return None
    disputed = fields_changed_twice(before, own, other)
    if disputed and side is None:
        return None
    given_up = disputed if side is Side.THEIRS else ()
    return _under_key_of(own, woven_of(before, own, other, given_up))


def _same(one: Entity | None, other: Entity | None) -> bool:
    if one is None or other is None:
        return one is other
    return told(one) == told(other)


def _adjusted(
    theirs: Mapping[Name, Entity], base: Records | None, mine: Records
) -> Mapping[Name, Entity]:
    """Theirs with this desk's calendar namespace, when the two have nothing in common."""
    own = mine.preferences.calendar
    if base is not None or own is None:
        return theirs
    return {name: _with_namespace(entity, mine.preferences) for name, entity in theirs.items()}


def _with_namespace(entity: Entity, own: Preferences) -> Entity:
    if not isinstance(entity, Preferences) or entity.calendar is None or own.calendar is None:
        return entity
    return replace(entity, calendar=replace(entity.calendar, namespace=own.calendar.namespace))


def _taken(
    records: Records, side: Side, own: Entity | None, here: Entity | None, there: Entity | None
) -> Records:
    """The records with the version of that side; `own` is what stands there, `here` its version."""
    if side is Side.MINE:
        return records.put(here) if here is not None and here is not own else records
    if there is None:
        return records.drop(kind_of(here), key_of(here)) if here is not None else records
    return records.put(_under_key_of(here, there))


def _with_files(own: Entity | None, other: Entity | None) -> tuple[Entity | None, Entity | None]:
    """Both versions of a document with the file that only one of them has."""
    if not (isinstance(own, Document) and isinstance(other, Document)):
        return own, other
    here, there = (with_its_file(each, own, other) for each in (own, other))
    return (own if here == own else here), there


def _under_key_of(own: Entity | None, other: Entity) -> Entity:
    """Their contact or document under the key that this desk has for it."""
    if isinstance(own, Contact) and isinstance(other, Contact):
        return replace(other, key=own.key)
    if isinstance(own, Document) and isinstance(other, Document):
        return replace(other, key=own.key, folder=own.folder)
    return other


def _clash(
    name: Name,
    own: Entity | None,
    other: Entity | None,
    before: Entity | None,
    titles: tuple[Records, Records],
) -> Clash:
    mine, theirs = titles
    title = title_of(own, mine) if own else title_of(cast("Entity", other), theirs)
    differences = tuple(_differences(own, other, before))
    return Clash(
        name=name, title=title, differences=differences, mine=own, theirs=other, base=before
    )


def _differences(
    own: Entity | None, other: Entity | None, before: Entity | None
) -> Iterator[Difference]:
    if own is None or other is None:
        gone, there = "removed", "changed"
        yield Difference(field="", mine=there if own else gone, theirs=there if other else gone)
        return
    mine, theirs = told(own), told(other)
    asked = fields_changed_twice(before, own, other) if before is not None else None
    for field in dict.fromkeys((*mine, *theirs)):
        is_asked = asked is None or field in asked
        if is_asked and mine.get(field) != theirs.get(field):
            yield Difference(
                field=field,
                mine=in_few_words(mine.get(field)),
                theirs=in_few_words(theirs.get(field)),
            )


def in_few_words(plain: Plain) -> str:
    """A value in few words: lists and objects by their parts."""
    match plain:
        case None:
            text = ""
        case bool():
            text = "yes" if plain else "no"
        case list():
            text = ", ".join(in_few_words(each) for each in plain)
        case dict():
            text = "; ".join(f"{key}: {in_few_words(each)}" for key, each in plain.items())
        case _:
            text = " ".join(str(plain).split())
    return text if len(text) <= _SHOWN_AT_MOST else f"{text[: _SHOWN_AT_MOST - 3]}..."

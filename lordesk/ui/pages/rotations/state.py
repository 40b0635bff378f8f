"""What the page Rotations shows, derived from the records: no Qt, no words of the window."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import weekdays_between
from lordesk.domain.ids import LetterKey, RotationKey, WriterKey
from lordesk.domain.moment import Moment
from lordesk.domain.naming import addressed
from lordesk.domain.quick_entry import Tag
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.rotation_names import site_beside
from lordesk.domain.vocabulary import ContactDepth, RotationKind
from lordesk.services.moments import tags_on


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationRow:
    """`weeks` counts weekdays by fives; `depth` is the closest contact anybody had."""

    key: RotationKey
    service: str
    site: str
    kind: RotationKind
    start: date
    end: date
    weeks: float
    writers: tuple[str, ...]
    depth: ContactDepth | None
    moments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """Somebody who worked with the applicant on the rotation."""

    writer: WriterKey
    name: str
    contact: ContactDepth | None
    shifts: int | None
    start: date | None
    end: date | None
    feedback: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KitUse:
    letter: LetterKey
    writer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentRow:
    moment: Moment
    themes: tuple[str, ...]
    seen_by: tuple[str, ...]
    kits: tuple[KitUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationDetail:
    rotation: Rotation
    place: str
    companions: tuple[Companion, ...]
    moments: tuple[MomentRow, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationsState:
    """`unused` counts moments that stand in no kit."""

    rows: tuple[RotationRow, ...]
    moments: int
    unused: int
    detail: RotationDetail | None


def derive(records: Records, catalogue: Catalogue, today: date, chosen: str = "") -> RotationsState:
    """The page with one rotation open: the chosen one, else the one that runs or ended last."""
    rows = tuple(sorted(_rows(records), key=lambda row: row.start, reverse=True))
    rotation = records.rotations.get(chosen) or records.rotations.get(_first(rows, today))
    return RotationsState(
        rows=rows,
        moments=len(records.moments),
        unused=sum(not moment.kits for moment in records.moments),
        detail=_detail(rotation, records, catalogue) if rotation else None,
    )


def _first(rows: tuple[RotationRow, ...], today: date) -> str:
    begun = [row for row in rows if row.start <= today]
    return next((row.key for row in (*begun, *reversed(rows))), "")


def _rows(records: Records) -> Iterator[RotationRow]:
    for rotation in records.rotations:
        companions = tuple(_companions(rotation, records))
        yield RotationRow(
            key=rotation.key,
            service=rotation.service,
            site=site_beside(rotation),
            kind=rotation.kind,
            start=rotation.start,
            end=rotation.end,
            weeks=weekdays_between(rotation.start, rotation.end) / 5,
            writers=tuple(each.name for each in companions),
            depth=_closest(companions),
            moments=sum(moment.rotation == rotation.key for moment in records.moments),
        )


def _closest(companions: tuple[Companion, ...]) -> ContactDepth | None:
    depths = {each.contact for each in companions}
    return next((depth for depth in ContactDepth if depth in depths), None)


def _companions(rotation: Rotation, records: Records) -> Iterator[Companion]:
    for writer in records.writers:
        for together in writer.worked_together:
            if together.rotation == rotation.key:
                yield Companion(
                    writer=writer.key,
                    name=addressed(writer),
                    contact=together.contact,
                    shifts=together.shifts,
                    start=together.start,
                    end=together.end,
                    feedback=len(together.feedback),
                )


def _detail(rotation: Rotation, records: Records, catalogue: Catalogue) -> RotationDetail:
    companions = tuple(_companions(rotation, records))
    moments = [each for each in records.moments if each.rotation == rotation.key]
    place = " ".join(filter(None, (rotation.city, rotation.state)))
    return RotationDetail(
        rotation=rotation,
        place=place,
        companions=companions,
        moments=tuple(_moment(each, records, catalogue) for each in reversed(moments)),
        tags=tags_on(rotation.key, records, catalogue),
    )


def _moment(moment: Moment, records: Records, catalogue: Catalogue) -> MomentRow:
    letters = [records.letters[key] for key in moment.kits]
    return MomentRow(
        moment=moment,
        themes=tuple(catalogue.themes[theme].name for theme in moment.themes),
        seen_by=tuple(addressed(records.writers[key]) for key in moment.seen_by),
        kits=tuple(
            KitUse(letter=letter.key, writer=addressed(records.writers[letter.writer]))
            for letter in letters
        ),
    )

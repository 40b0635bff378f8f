"""A row that tells of a rotation, and of the attending who supervised there."""

from dataclasses import replace
from datetime import date
from typing import cast

from lordesk.domain.ids import Kind, RotationKey
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import RotationKind, Setting
from lordesk.domain.writer import WorkedTogether
from lordesk.services.exchange.draft import Draft, RowError, RowFacts
from lordesk.services.exchange.writer_rows import take_writer
from lordesk.services.keys import named_key

_TEXTS = ("city", "state", "role", "patient_load", "record_system")


def take_rotation(draft: Draft, row: RowFacts) -> None:
    """Put the rotation into the draft; RowError names the field that every rotation needs."""
    given = _given(draft, row)
    known = draft.rotations.find(given)
    rotation = _updated(known, row, given) if known else given
    draft.put(rotation, row.place)
    if row.has("writer."):
        _link(draft, row, rotation)


def _given(draft: Draft, row: RowFacts) -> Rotation:
    start, end = _days(row)
    specialty = _specialty(draft, row)
    service = row.get("rotation.service", str) or draft.known.catalogue.specialty_name(specialty)
    site = _needed(draft, row, "rotation.site")
    return _with_facts(
        Rotation(
            key=RotationKey(named_key(draft.records, Kind.ROTATION, f"{service} {site}")),
            service=service,
            specialty=specialty,
            site=site,
            country=_country(draft, row),
            kind=RotationKind(_needed(draft, row, "rotation.kind")),
            start=start,
            end=end,
        ),
        row,
    )


def _updated(known: Rotation, row: RowFacts, given: Rotation) -> Rotation:
    """The desk's rotation with what the row itself says; stand-ins change nothing."""
    said = {"start": given.start, "end": given.end}
    for name in ("specialty", "country", "kind"):
        if row.values.get(f"rotation.{name}") is not None:
            said[name] = getattr(given, name)
    return _with_facts(replace(known, **said), row)


def _with_facts(rotation: Rotation, row: RowFacts) -> Rotation:
    texts = {name: row.get(f"rotation.{name}", str) for name in _TEXTS}
    setting = row.get("rotation.setting", str)
    given: dict[str, object] = {
        **texts,
        "acgme": row.get("rotation.acgme", bool),
        "setting": Setting(setting) if setting else None,
    }
    news = {name: value for name, value in given.items() if value is not None}
    return replace(rotation, **news)


def _days(row: RowFacts) -> tuple[date, date]:
    start, end = row.get("rotation.start", date), row.get("rotation.end", date)
    span = cast("tuple[date, date] | None", row.get("rotation.dates", tuple))
    if span is not None:
        start, end = start or span[0], end or span[1]
    if start is None:
        raise RowError("rotation.start", "is empty; a rotation needs its first day")
    if end is None:
        raise RowError("rotation.end", "is empty; a rotation needs its last day")
    return start, end


def _specialty(draft: Draft, row: RowFacts) -> str:
    service = row.get("rotation.service", str)
    said = row.get("rotation.specialty", str) or draft.answers.values.get("rotation.specialty")
    if said:
        return said
    if service and draft.known.catalogue.parent(service):
        return service
    raise RowError("rotation.specialty", "is empty; a rotation needs its specialty")


def _country(draft: Draft, row: RowFacts) -> str:
    state = (row.get("rotation.state", str) or "").upper()
    is_said = "rotation.country" in row.values or "rotation.country" in draft.answers.values
    if not is_said and state in draft.known.presets.states:
        return "US"
    return _needed(draft, row, "rotation.country")


def _needed(draft: Draft, row: RowFacts, name: str) -> str:
    value = row.get(name, str) or draft.answers.values.get(name)
    if value is None:
        raise RowError(name, f"is empty; a rotation needs its {name.rpartition('.')[2]}")
    return value


def _link(draft: Draft, row: RowFacts, rotation: Rotation) -> None:
    writer = take_writer(draft, row)
    if all(each.rotation != rotation.key for each in writer.worked_together):
        together = WorkedTogether(rotation=rotation.key)
        linked = replace(writer, worked_together=(*writer.worked_together, together))
        draft.put(linked, row.place)

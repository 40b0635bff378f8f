"""The value of any field as a person reads it: days, yes and no, lists, parts, other records."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.applicant import YearMonth
from lordesk.domain.ids import Kind, SeasonKey
from lordesk.domain.records import ENTITY_TYPES, Entity, Records
from lordesk.domain.season_names import name_of
from lordesk.domain.vocabulary import (
    Answer,
    AskChannel,
    Competency,
    ContactDepth,
    DutyKind,
    Portal,
    Position,
    RotationKind,
    SeasonEventKind,
    Setting,
    Task,
    Track,
    WriterFlag,
)
from lordesk.services.editing import title_of
from lordesk.ui import texts
from lordesk.ui.marking import marked
from lordesk.ui.merging.field_words import field_words

_NAMED: Mapping[str, Kind] = MappingProxyType(
    {
        "writer": Kind.WRITER,
        "cosigner": Kind.WRITER,
        "seen_by": Kind.WRITER,
        "letter": Kind.LETTER,
        "backup_for": Kind.LETTER,
        "assigned": Kind.LETTER,
        "kits": Kind.LETTER,
        "rotation": Kind.ROTATION,
        "target": Kind.TARGET,
        "targets": Kind.TARGET,
    }
)
"""Fields that hold the key of another record."""

_SAID: Mapping[type[StrEnum], Callable[[Any], str]] = MappingProxyType(
    {
        Answer: texts.answer,
        AskChannel: texts.channel,
        Competency: texts.competency,
        ContactDepth: texts.contact_depth,
        DutyKind: texts.duty,
        Portal: texts.portal,
        Position: texts.position,
        RotationKind: texts.rotation_kind,
        SeasonEventKind: texts.season_event,
        Setting: texts.setting,
        Task: texts.task,
        Track: texts.track,
        WriterFlag: texts.flag,
    }
)
NOTHING = marked("fields", "Nothing")
REMOVED = marked("fields", "Removed")


def value_words(field: str, value: object, records: Records) -> str:
    """A value in words; a record that is not there any more is said to be removed."""
    if not field:
        return _record_words(cast("Entity | None", value), records)
    return _words(field, value, records) or _tr(NOTHING)


def _tr(words: str) -> str:
    return QCoreApplication.translate("fields", words)


def _record_words(entity: Entity | None, records: Records) -> str:
    """All that the record says, or that it is gone."""
    return _parts(entity, records, "\n") if entity is not None else _tr(REMOVED)


def _words(field: str, value: object, records: Records) -> str:
    match value:
        case None | "" | ():
            return ""
        case bool():
            return _tr("Yes") if value else _tr("No")
        case StrEnum():
            said = _SAID.get(type(value))
            return said(value) if said else value.replace("_", " ")
        case date():
            return texts.full_day(value)
        case tuple():
            each = cast("tuple[object, ...]", value)
            return ", ".join(_words(field, one, records) for one in each)
        case Mapping():
            pairs = cast("Mapping[object, object]", value).items()
            return "; ".join(
                f"{_words('', k, records)}: {_words('', v, records)}" for k, v in pairs
            )
        case YearMonth():
            return str(value)
        case _:
            return _one(field, value, records)


def _one(field: str, value: object, records: Records) -> str:
    if is_dataclass(value):
        return _parts(value, records)
    if field == "season":
        return name_of(str(value), records.seasons.get(SeasonKey(str(value))))
    kind = _NAMED.get(field)
    entity = records.find(kind, str(value)) if kind else None
    return title_of(entity, records) if entity is not None else str(value).strip()


def _parts(value: object, records: Records, between: str = "; ") -> str:
    """The parts that say something, each by its name; a record's own short name is left out."""
    is_record = type(value) in ENTITY_TYPES.values()
    said = (
        (each.name, _words(each.name, getattr(value, each.name), records))
        for each in fields(cast("Any", value))
        if not (is_record and each.name == "key")
    )
    return between.join(f"{field_words(name)}: {words}" for name, words in said if words)

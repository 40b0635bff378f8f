"""Cleans texts before they are saved: control and broken characters out, one Unicode form."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:  # names of files are cleaned before any record is needed
    from lordesk.domain.changes import Change, ChangeSet
    from lordesk.domain.records import Entity

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

T = TypeVar("T")


def clean(text: str) -> str:
    """Line ends as LF, control characters and lone surrogates out, NFC; the words stay as typed."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNSAFE.sub("", _LINE_ENDS.sub("\n", text)))


def one_line(text: str) -> str:
    """Cleaned text with every run of white space as one space, for names and titles."""
    return " ".join(clean(text).split())


def unaccented(text: str) -> str:
    """Text without its accents, for comparing words; compatible forms become plain ones."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each))


def excerpt(text: str, most: int = 64) -> str:
    """Foreign text as a sentence may quote it: on one line, and not longer than that."""
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 3]}..."


def tidied(changes: "ChangeSet") -> "ChangeSet":
    """The change set with every text that it brings in cleaned."""
    return replace(changes, changes=tuple(_tidied_change(change) for change in changes.changes))


def _tidied_change(change: "Change") -> "Change":
    if change.after is None:
        return change
    entity: Entity = _cleaned(change.after.entity)
    if entity is change.after.entity:
        return change
    return replace(change, after=replace(change.after, entity=entity))


def _cleaned(value: T) -> T:
    """The same object where nothing had to be cleaned."""
    if isinstance(value, str):
        cleaned = clean(value)
        return value if cleaned == value else cast("T", cleaned)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        cleaned_items = tuple(_cleaned(item) for item in items)
        same = all(new is old for new, old in zip(cleaned_items, items, strict=True))
        return cast("T", items if same else cleaned_items)
    if is_dataclass(value) and not isinstance(value, type) and not isinstance(value, Mapping):
        return cast("T", _cleaned_fields(value))
    return value


def _cleaned_fields(value: Any) -> object:  # noqa: ANN401 - any dataclass
    new = {
        each.name: cleaned
        for each in fields(value)
        if (cleaned := _cleaned(old := getattr(value, each.name))) is not old
    }
    return replace(value, **new) if new else value

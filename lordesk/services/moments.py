"""The evidence log: adding moments, changing and moving them, and what was answered for them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import MomentKey, RotationKey, WriterKey
from lordesk.domain.kit_findings import KitText, TextCheck
from lordesk.domain.moment import Moment
from lordesk.domain.naming import bare_name, family_name, marked_name
from lordesk.domain.quick_entry import Tag, read_entry
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.domain.writer import Writer
from lordesk.services.keys import key_from


def add_moment(
    records: Records,
    rotation: str,
    text: str,
    *,
    competency: Competency | None = None,
    themes: tuple[Theme, ...] = (),
    seen_by: tuple[WriterKey, ...] = (),
    on: date | None = None,
) -> tuple[MomentKey, ChangeSet]:
    """The new moment's key and the change that adds it; InvalidInputError for an unknown key."""
    known = records.rotations.get(rotation)
    if known is None:
        keys = ", ".join(records.rotations.keys()) or "none yet"
        raise InvalidInputError(f"There is no rotation {rotation}. Rotations on this desk: {keys}.")
    for writer in seen_by:
        if writer not in records.writers:
            keys = ", ".join(records.writers.keys()) or "none yet"
            raise InvalidInputError(f"There is no writer {writer}. Writers on this desk: {keys}.")
    if not one_line(text):
        raise InvalidInputError("A moment needs a text: say in one line what you did.")
    moment = Moment(
        key=next_key(records),
        rotation=RotationKey(rotation),
        on=on,
        text=one_line(text),
        competency=competency,
        themes=themes,
        seen_by=seen_by,
    )
    changes = between(records, records.put(moment), f"Add a moment on {known.service}")
    return moment.key, changes


def next_key(records: Records) -> MomentKey:
    """The first free `m01`, `m02`, … after the number of moments there are."""
    number = len(records.moments) + 1
    while f"m{number:02d}" in records.moments:
        number += 1
    return MomentKey(f"m{number:02d}")


def find_moment(records: Records, key: str) -> Moment:
    """The moment of that key; InvalidInputError when it is gone."""
    moment = records.moments.get(key)
    if moment is None:
        raise InvalidInputError(f"There is no moment {key} any more.")
    return moment


def change_moment(records: Records, moment: Moment, check: TextCheck) -> ChangeSet:
    """Put a moment in place of the one with its key, its text on one line.

    Emphasis that no longer stands in the text goes. What the user cleared stays cleared only for
    the words it was said of.
    """
    before, text = find_moment(records, moment.key), one_line(moment.text)
    if not text:
        raise RefusedError("A moment needs a text; delete it instead of emptying it.")
    emphasis = one_line(moment.emphasis or "")
    after = replace(
        moment,
        text=text,
        emphasis=emphasis if emphasis and emphasis in text else None,
        cleared=moment.cleared if text == before.text else _still_cleared(before, text, check),
    )
    label = f"Change a moment on {_service(records, moment.rotation)}"
    return between(records, records.put(after), label)


def tags_on(rotation: str, records: Records, catalogue: Catalogue) -> tuple[Tag, ...]:
    """What may be typed after # and @ in a moment of a rotation."""
    saw = (
        writer
        for writer in records.writers
        if any(together.rotation == rotation for together in writer.worked_together)
    )
    return (
        *(Tag(short=r.short, words=r.name, value=r.key) for r in catalogue.competencies.values()),
        *(Tag(short=r.short, words=r.name, value=r.key) for r in catalogue.themes.values()),
        *map(_writer_tag, saw),
    )


def with_tags_read(moment: Moment, tags: Iterable[Tag]) -> Moment:
    """The moment with the tags of its text taken out and added to what it has."""
    read = read_entry(moment.text, tuple(tags))
    if not (read.competency or read.themes or read.seen_by):
        return moment
    themes = {*moment.themes, *read.themes}
    return replace(
        moment,
        text=read.text,
        competency=read.competency or moment.competency,
        themes=tuple(theme for theme in Theme if theme in themes),
        seen_by=tuple(dict.fromkeys((*moment.seen_by, *read.seen_by))),
    )


def move_moment(records: Records, key: str, rotation: RotationKey) -> ChangeSet:
    """Put a moment into the log of another rotation."""
    moment = find_moment(records, key)
    after = records.put(replace(moment, rotation=rotation))
    return between(records, after, f"Move a moment to {_service(records, rotation)}")


def clear_findings(records: Records, key: str, codes: Iterable[str]) -> ChangeSet:
    """Remember that findings in a moment's text are not about a patient."""
    moment, answered = find_moment(records, key), tuple(dict.fromkeys(codes))
    cleared = replace(moment, cleared=tuple(dict.fromkeys((*moment.cleared, *answered))))
    named = ", ".join(answered)
    return between(records, records.put(cleared), f"Answer {named} of moment {key}: not a patient")


def _still_cleared(before: Moment, text: str, check: TextCheck) -> tuple[str, ...]:
    """The answers that hold for the new text: it marks no word that they were not given for."""
    answered = _marked(before.text, check)
    now = _marked(text, check)
    return tuple(
        code for code in before.cleared if now.get(code, set()) <= answered.get(code, set())
    )


def _marked(text: str, check: TextCheck) -> dict[str, set[str]]:
    words: dict[str, set[str]] = {}
    for mark in check(KitText(text=text, about="", line=1)):
        words.setdefault(mark.code, set()).add(text[mark.start : mark.end])
    return words


def _service(records: Records, rotation: RotationKey) -> str:
    known = records.rotations.get(rotation)
    if known is None:
        raise InvalidInputError(f"There is no rotation {rotation} any more.")
    return known.service


def _writer_tag(writer: Writer) -> Tag:
    short = key_from(family_name(marked_name(writer))) or writer.key
    return Tag(short=short, words=bare_name(writer), value=writer.key)

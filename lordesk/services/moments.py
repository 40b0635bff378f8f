"""Adding to the evidence log."""

from dataclasses import replace

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import MomentKey, RotationKey, WriterKey
from lordesk.domain.moment import Moment
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import Competency, Theme


def add_moment(
    records: Records,
    rotation: str,
    text: str,
    *,
    competency: Competency | None = None,
    themes: tuple[Theme, ...] = (),
    seen_by: tuple[WriterKey, ...] = (),
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


def clear_finding(records: Records, key: str, code: str) -> ChangeSet:
    """Remember that a finding in a moment's text is not about a patient."""
    moment = records.moments.get(key)
    if moment is None:
        raise InvalidInputError(f"There is no moment {key}.")
    cleared = replace(moment, cleared=(*dict.fromkeys((*moment.cleared, code)),))
    return between(records, records.put(cleared), f"Answer {code} of moment {key}: not a patient")

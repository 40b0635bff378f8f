"""Imports a bundle: what is new joins the desk; what both sides changed is shown."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.changes import between
from lordesk.domain.clash import Side
from lordesk.domain.history import SentKit, Step
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import Bundle, CarriedKit
from lordesk.services.exchange.fitting import fitted
from lordesk.services.exchange.merging import Clash, Copy, merge
from lordesk.services.exchange.states import Name, last_in_common, state_of, tracks
from lordesk.services.importing import (
    Import,
    counted,
    require_same_applicant,
    require_seasons,
    require_sound_file,
)
from lordesk.services.ports import CalendarLedger, SendLedger, Shelf


class Relation(StrEnum):
    """How the desk and the bundle stand to each other."""

    SAME = "same"
    NEWER_HERE = "newer_here"
    NEWER_THERE = "newer_there"
    APART = "apart"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePlan:
    """Ready to perform when `planned` is there; else `clashes` wait for a side to be chosen.

    `notices` tell what was not taken, since the two would break a rule together.
    """

    relation: Relation
    planned: Import | None
    clashes: tuple[Clash, ...] = ()
    notices: tuple[str, ...] = ()


def plan_bundle(
    desk: Records,
    steps: Sequence[Step],
    bundle: Bundle,
    *,
    name: str,
    shipped_seasons: Collection[str],
    choices: Mapping[Name, Side] | None = None,
    for_all: Side | None = None,
) -> BundlePlan:
    """What joining the bundle to the desk would change; `steps` are the desk's, newest first.

    Only what the other computer changed since the two were the same is taken. A record that both
    changed is a clash, until `choices` or `for_all` name the side that holds. RefusedError for
    another applicant, InvalidInputError for a bundle that breaks a rule by itself.
    """
    require_sound_file(bundle.records, name)
    require_same_applicant(desk, bundle.records, name)
    base = last_in_common(desk, steps, bundle.history.states)
    relation = _relation(desk, bundle, base)
    mine = Copy(records=desk, tracks=tracks(steps))
    theirs = Copy(records=bundle.records, tracks=bundle.tracks)
    joined = merge(base, mine, theirs, choices, for_all)
    if joined.clashes:
        return BundlePlan(relation=relation, planned=None, clashes=joined.clashes)
    after, notices = fitted(desk, joined.records)
    require_seasons(after, bundle.records, shipped_seasons, name)
    changes = between(desk, after, f"Import {name}")
    return BundlePlan(relation=relation, planned=counted(changes, after), notices=notices)


def keep_beside(
    bundle: Bundle, shelf: Shelf, send_ledger: SendLedger, calendar: CalendarLedger
) -> None:
    """Keep the documents, the kits that were sent and what calendars know, each once."""
    note_beside(bundle, keep_files(bundle, shelf), send_ledger, calendar)


def keep_files(bundle: Bundle, shelf: Shelf) -> tuple[SentKit, ...]:
    """Keep every document and sent file; answers the kits by what their files are kept under."""
    for content in bundle.contents.values():
        shelf.keep(content)
    return tuple(_kept(kit, shelf) for kit in bundle.sent)


def note_beside(
    bundle: Bundle, kits: Iterable[SentKit], send_ledger: SendLedger, calendar: CalendarLedger
) -> None:
    """Remember the kits whose files are kept, and what calendars know, each once."""
    known = {_kit_name(kit) for kit in send_ledger.sent()}
    for kit in kits:
        if _kit_name(kit) not in known:
            send_ledger.adopt_kit(kit)
    calendar.remember(_newer(bundle, calendar))


def _kept(kit: CarriedKit, shelf: Shelf) -> SentKit:
    row = kit.row
    return SentKit(
        number=0,
        letter=row.letter,
        sent_on=row.sent_on,
        folder=row.folder,
        files=tuple((name, shelf.keep(content)) for name, content in kit.files.items()),
        fingerprint=row.fingerprint,
    )


def _relation(desk: Records, bundle: Bundle, base: Records | None) -> Relation:
    mine, theirs = state_of(desk), state_of(bundle.records)
    if mine == theirs:
        return Relation.SAME
    if base is None:
        return Relation.UNKNOWN
    shared = state_of(base)
    if shared == theirs:
        return Relation.NEWER_HERE
    return Relation.NEWER_THERE if shared == mine else Relation.APART


def _kit_name(kit: SentKit) -> tuple[object, ...]:
    return kit.letter, kit.sent_on, kit.folder, kit.fingerprint


def _newer(bundle: Bundle, calendar: CalendarLedger) -> Iterable[ExportedEvent]:
    own = calendar.exported()
    return [
        event
        for event in bundle.events
        if event.uid not in own or own[event.uid].sequence < event.sequence
    ]

"""What two people changed differently, and what was chosen so far; values without Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import datetime

from lordesk.domain.clash import Choices, Clash, Decision, Side
from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity, Records
from lordesk.services.editing import title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field as each side has it; the empty field stands for the whole record.

    `before` is what it was when both saw the same, where `is_known` says that this is known.
    """

    field: str
    mine: object
    theirs: object
    before: object = None
    is_known: bool = False
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One record that both sides changed. `is_whole`: it is chosen as one, not field by field."""

    kind: Kind
    key: str
    title: str
    mine: Entity | None
    theirs: Entity | None
    differences: tuple[Difference, ...]
    is_whole: bool = False
    made_by: str = ""
    made_at: datetime | None = None

    @property
    def is_decided(self) -> bool:
        return all(each.side is not None for each in self.differences)

    def chosen(self, place: int, side: Side) -> "Dispute":
        """With a side chosen for one difference, or for all of a record that is one choice."""
        return replace(
            self,
            differences=tuple(
                replace(each, side=side) if self.is_whole or number == place else each
                for number, each in enumerate(self.differences)
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeState:
    """Nothing is chosen beforehand: whoever is hurried would lose what they did not read."""

    disputes: tuple[Dispute, ...]

    @property
    def is_ready(self) -> bool:
        return all(dispute.is_decided for dispute in self.disputes)

    @property
    def made_by(self) -> str:
        """Who made all the changes on the other side; empty when several did, or nobody knows."""
        names = {dispute.made_by for dispute in self.disputes}
        return next(iter(names)) if len(names) == 1 else ""

    @property
    def open_count(self) -> int:
        """How many choices are still to be made."""
        return sum(_questions_left(dispute) for dispute in self.disputes)

    def chosen(self, number: int, place: int, side: Side) -> "MergeState":
        disputes = [
            dispute.chosen(place, side) if at == number else dispute
            for at, dispute in enumerate(self.disputes)
        ]
        return replace(self, disputes=tuple(disputes))

    def all_from(self, side: Side) -> "MergeState":
        """One side for everything, whatever was chosen before."""
        return replace(
            self,
            disputes=tuple(
                replace(
                    dispute,
                    differences=tuple(replace(each, side=side) for each in dispute.differences),
                )
                for dispute in self.disputes
            ),
        )

    @property
    def choices(self) -> Choices:
        """What was chosen, as the desk wants it."""
        found: dict[tuple[Kind, str, str], Decision] = {}
        for dispute in self.disputes:
            for each in dispute.differences:
                if each.side is not None:
                    field = "" if dispute.is_whole else each.field
                    theirs = dispute.theirs if dispute.is_whole else each.theirs
                    name = (dispute.kind, dispute.key, field)
                    found[name] = Decision(side=each.side, theirs=theirs)
        return found


def state_of(clashes: Iterable[Clash], records: Records) -> MergeState:
    """The choices a clash leaves open; `records` are the present ones."""
    return MergeState(
        disputes=tuple(
            _dispute(clash, records)
            for clash in clashes
            if clash.fields or (clash.is_whole and clash.mine != clash.theirs)
        )
    )


def differences_of(mine: Entity | None, theirs: Entity | None) -> tuple[Difference, ...]:
    """Every field in which two versions differ; one for the whole where a side has none."""
    if mine is None or theirs is None:
        return (Difference(field="", mine=mine, theirs=theirs),)
    return tuple(
        Difference(field=each.name, mine=own, theirs=other)
        for each in fields(mine)
        if (own := getattr(mine, each.name)) != (other := getattr(theirs, each.name))
    )


def _dispute(clash: Clash, records: Records) -> Dispute:
    entity = clash.theirs or clash.mine or clash.base
    by_field = tuple(
        Difference(
            field=each.name, mine=each.mine, theirs=each.theirs, before=each.base, is_known=True
        )
        for each in clash.fields
    )
    return Dispute(
        kind=clash.kind,
        key=clash.key,
        title=title_of(entity, records) if entity else clash.key,
        mine=clash.mine,
        theirs=clash.theirs,
        differences=by_field or differences_of(clash.mine, clash.theirs),
        is_whole=clash.is_whole,
        made_by=clash.made_by,
        made_at=clash.made_at,
    )


def _questions_left(dispute: Dispute) -> int:
    left = sum(each.side is None for each in dispute.differences)
    return min(left, 1) if dispute.is_whole else left

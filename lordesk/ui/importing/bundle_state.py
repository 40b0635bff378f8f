"""A bundle in the wizard: what joining it would change, and which records wait for a side."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import uuid4

from lordesk.domain.clash import Side
from lordesk.domain.history import Step
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import Bundle
from lordesk.services.exchange.bundle_import import Relation, plan_bundle
from lordesk.services.exchange.merging import Clash
from lordesk.services.exchange.states import Name
from lordesk.services.importing import Import, plan_import
from lordesk.ui.merging.state import Dispute, MergeState, differences_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """What a bundle meets: the desk with its steps, newest first."""

    records: Records
    steps: Sequence[Step]
    seasons: Collection[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleOutcome:
    """`planned` is there when nothing waits; `relation` is unknown when the desk is replaced."""

    planned: Import | None
    merge: MergeState | None = None
    relation: Relation | None = None
    notices: tuple[str, ...] = ()


def joined(bundle: Bundle, name: str, into: Joining, merge: MergeState | None) -> BundleOutcome:
    """The bundle joined to the desk by what was chosen so far. Raises LordeskError.

    The disputes stay as they were found first: deciding one does not take it off the list.
    """
    plan = plan_bundle(
        into.records,
        into.steps,
        bundle,
        name=name,
        shipped_seasons=into.seasons,
        choices=_sides(merge),
    )
    found = merge or (_disputes(plan.clashes) if plan.clashes else None)
    return BundleOutcome(
        planned=plan.planned, merge=found, relation=plan.relation, notices=plan.notices
    )


def replacing(bundle: Bundle, name: str, into: Joining) -> BundleOutcome:
    """The desk made equal the bundle, whatever is on it."""
    return BundleOutcome(
        planned=plan_import(
            into.records,
            bundle.records,
            name=name,
            replace_desk=True,
            namespace=uuid4(),
            shipped_seasons=into.seasons,
        )
    )


def _disputes(clashes: tuple[Clash, ...]) -> MergeState:
    """Each record is one choice, about the fields that both changed."""
    return MergeState(
        disputes=tuple(
            Dispute(
                kind=clash.name[0],
                key=clash.name[1],
                title=clash.title,
                mine=clash.mine,
                theirs=clash.theirs,
                differences=tuple(
                    each
                    for each in differences_of(clash.mine, clash.theirs)
                    if clash.disputed is None or each.field in clash.disputed
                ),
                is_whole=True,
            )
            for clash in clashes
        )
    )


def _sides(merge: MergeState | None) -> Mapping[Name, Side]:
    if merge is None:
        return {}
    return {
        (dispute.kind, dispute.key): side
        for dispute in merge.disputes
        if (side := dispute.differences[0].side) is not None
    }

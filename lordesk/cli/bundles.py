"""Imports a bundle on the command line: joins it, or shows its clashes and changes nothing."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from uuid import uuid4

from lordesk.cli.session import Session
from lordesk.domain.codec import Plain
from lordesk.domain.errors import RefusedError
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import Bundle, unpacked
from lordesk.services.exchange.bundle_import import Relation, keep_beside, plan_bundle
from lordesk.services.exchange.merging import Clash
from lordesk.services.exchange.states import STEPS_AT_MOST
from lordesk.services.importing import Import, plan_import
from lordesk.services.own_rules import taken_over

_RELATIONS: Mapping[Relation, str] = MappingProxyType(
    {
        Relation.SAME: "The bundle and this desk are the same.",
        Relation.NEWER_HERE: "This desk is newer than the bundle, so nothing was taken from it.",
        Relation.NEWER_THERE: "The bundle continues this desk.",
        Relation.APART: "Both had changed; what the other changed was joined to this desk.",
        Relation.UNKNOWN: "The two have no history in common, so nothing was taken away.",
    }
)

Parts = tuple[Import, tuple[str, ...], Callable[[], None]]


def take_bundle(session: Session, arguments: Namespace, raw: bytes) -> Parts:
    """The planned import, what to tell, and what is kept beside it; RefusedError for a clash."""
    name = arguments.file.name
    bundle = unpacked(raw, name)
    workspace = session.workspace

    def keep() -> None:
        keep_beside(bundle, workspace.shelf, workspace.send_ledger, workspace.calendar_ledger)
        told = taken_over(workspace.own_rules, bundle.own_rules)
        if told:
            session.console.complain(told)

    if arguments.replace:
        return _replacing(session, bundle, name), (), keep
    plan = plan_bundle(
        workspace.desk.records,
        workspace.desk.steps(STEPS_AT_MOST),
        bundle,
        name=name,
        shipped_seasons=tuple(workspace.catalogue.seasons),
        for_all=arguments.keep,
    )
    if plan.planned is None:
        _show(session, plan.clashes)
        raise RefusedError(_complaint(name, plan.clashes))
    told = _told(plan.relation, workspace.desk.records, plan.planned)
    return plan.planned, (*told, *(f"{each}." for each in plan.notices)), keep


def _told(relation: Relation, desk: Records, planned: Import) -> tuple[str, ...]:
    """How desk and bundle differed; empty for an empty desk."""
    if not len(desk.applicants):
        return ()
    if relation is Relation.APART and not planned.changes:
        return ("The bundle holds nothing that this desk lacks.",)
    return (_RELATIONS[relation],)


def _replacing(session: Session, bundle: Bundle, name: str) -> Import:
    return plan_import(
        session.workspace.desk.records,
        bundle.records,
        name=name,
        replace_desk=True,
        namespace=uuid4(),
        shipped_seasons=tuple(session.workspace.catalogue.seasons),
    )


def _show(session: Session, clashes: tuple[Clash, ...]) -> None:
    """What differs, record by record: on standard output, since it is the answer."""
    value: list[Plain] = [
        {
            "kind": str(clash.name[0]),
            "record": clash.title,
            "differences": [
                {"field": each.field, "mine": each.mine, "theirs": each.theirs}
                for each in clash.differences
            ],
        }
        for clash in clashes
    ]
    session.console.answer({"clashes": value}, lambda: _lines(clashes))


def _lines(clashes: tuple[Clash, ...]) -> Iterator[str]:
    for clash in clashes:
        yield clash.title
        for each in clash.differences:
            field = f"{each.field}: " if each.field else ""
            yield f"  {field}here “{each.mine}”, there “{each.theirs}”"


def _complaint(name: str, clashes: tuple[Clash, ...]) -> str:
    first = clashes[0].title
    more = f" and {len(clashes) - 1} more" if len(clashes) > 1 else ""
    return (
        f"{name} and this desk both changed {first}{more}, each in its own way. Nothing was "
        "overwritten; choose with --keep mine or --keep theirs."
    )

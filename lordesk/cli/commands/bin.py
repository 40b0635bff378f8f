"""`lordesk bin`: what was removed, bringing it back, and deleting it for good."""

from argparse import Namespace
from collections.abc import Sequence

from lordesk.cli.arguments import Parser, whole_number
from lordesk.cli.session import Session
from lordesk.cli.tables import counted, table
from lordesk.domain.bin import BinItem
from lordesk.domain.codec import Plain
from lordesk.services.bin import Forgotten, bring_back, forget, forget_in_snapshots, found, listed

HEADINGS = ("item", "removed", "kept until", "records", "what was done")


def add_arguments(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="what can be brought back, the last removed first")
    restore = actions.add_parser("restore", help="take an item out of the bin")
    restore.add_argument("item", metavar="ITEM", type=whole_number)
    delete = actions.add_parser("delete", help="delete an item for good; without ITEM, all of them")
    delete.add_argument("item", metavar="ITEM", type=whole_number, nargs="?")
    delete.add_argument(
        "--from-snapshots", action="store_true", help="delete the snapshots that hold it, too"
    )


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    records, archive = workspace.desk.records, workspace.archive
    match arguments.action:
        case "restore":
            back = workspace.desk.perform(bring_back(archive, records, arguments.item))
            value: dict[str, Plain] = {"restored": arguments.item, "changes": len(back.changes)}
            session.console.answer(value, lambda: [f"Done: {back.label}."])
        case "delete":
            _delete(session, arguments)
        case _:
            _list(session, listed(archive, records))
    return 0


def _delete(session: Session, arguments: Namespace) -> None:
    workspace = session.workspace
    records, archive = workspace.desk.records, workspace.archive
    item: int | None = arguments.item
    items = listed(archive, records) if item is None else (found(archive, records, item),)
    gone = forget(archive, workspace.shelf, workspace.snapshots, items, session.now())
    if arguments.from_snapshots:
        forget_in_snapshots(workspace.snapshots, gone.held_by, session.now())
    _tell(session, gone, are_gone=arguments.from_snapshots)


def _tell(session: Session, gone: Forgotten, *, are_gone: bool) -> None:
    value: dict[str, Plain] = {
        "records": gone.records,
        "attachments": gone.attachments,
        "snapshots": [snapshot.id for snapshot in gone.held_by],
        "snapshots_deleted": are_gone,
        "gone_on": gone.gone_on.date().isoformat() if gone.gone_on else None,
    }
    records, attachments = counted(gone.records, "record"), counted(gone.attachments, "attachment")
    deleted = f"Deleted for good: {records}, {attachments}."
    session.console.answer(value, lambda: [deleted, *_of_snapshots(gone, are_gone=are_gone)])


def _of_snapshots(gone: Forgotten, *, are_gone: bool) -> list[str]:
    if not gone.held_by:
        return []
    held_by = counted(len(gone.held_by), "snapshot")
    if are_gone:
        return [f"Deleted {held_by} that held it; one of the desk as it is was made."]
    until = f"{gone.gone_on:%Y-%m-%d}" if gone.gone_on else "they are deleted"
    return [f"Still held by {held_by}, the last until {until} if lordesk is used daily."]


def _list(session: Session, items: Sequence[BinItem]) -> None:
    rows = [
        (
            str(item.step),
            f"{item.removed_at:%Y-%m-%d}",
            f"{item.kept_until:%Y-%m-%d}",
            str(len(item.records)),
            item.label,
        )
        for item in items
    ]
    session.console.answer(
        [_plain(item) for item in items],
        lambda: table(HEADINGS, rows, session.console.width) if rows else ["The bin is empty."],
    )


def _plain(item: BinItem) -> dict[str, Plain]:
    return {
        "item": item.step,
        "label": item.label,
        "removed_at": item.removed_at.isoformat(),
        "kept_until": item.kept_until.isoformat(),
        "records": [{"kind": str(each.kind), "key": each.key} for each in item.records],
    }

"""`lordesk backup`: snapshots of the whole desk, and the way back to one."""

from argparse import Namespace
from collections.abc import Sequence

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import table
from lordesk.domain.codec import Plain
from lordesk.domain.snapshot import Snapshot

HEADINGS = ("snapshot", "made", "size", "records", "written by")


def add_arguments(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("create", help="make a snapshot of the desk now")
    actions.add_parser("list", help="every snapshot, newest first")
    verify = actions.add_parser("verify", help="prove a snapshot good; without ID the newest")
    verify.add_argument("id", metavar="ID", nargs="?")
    restore = actions.add_parser("restore", help="put a snapshot in the place of the desk")
    restore.add_argument("id", metavar="ID")


def run(session: Session, arguments: Namespace) -> int:
    snapshots = session.workspace.snapshots
    match arguments.action:
        case "create":
            _tell(session, snapshots.create(session.now()), "Made")
        case "verify":
            newest = next((each.id for each in snapshots.known()), "")
            _tell(session, snapshots.verify(arguments.id or newest), "Verified")
        case "restore":
            _restored(session, arguments.id, snapshots.restore(arguments.id, session.now()))
        case _:
            _list(session, snapshots.known())
    return 0


def _tell(session: Session, snapshot: Snapshot, done: str) -> None:
    records = sum(snapshot.counts.values())
    line = f"{done}: snapshot {snapshot.id}, {records} records."
    session.console.answer(_plain(snapshot), lambda: [line])


def _restored(session: Session, id_: str, before: Snapshot | None) -> None:
    kept = (
        f"The desk as it was before is snapshot {before.id}."
        if before
        else "What was there of the desk before lies beside it, with “damaged” in its name."
    )
    value: dict[str, Plain] = {"restored": id_, "before": before.id if before else None}
    session.console.answer(value, lambda: [f"Restored: snapshot {id_}. {kept}"])


def _list(session: Session, snapshots: Sequence[Snapshot]) -> None:
    rows = [
        (
            each.id,
            f"{each.made_at:%Y-%m-%d %H:%M} UTC",
            f"{each.size // 1000:,} kB",
            str(sum(each.counts.values())),
            each.written_by,
        )
        for each in snapshots
    ]
    session.console.answer(
        [_plain(each) for each in snapshots],
        lambda: table(HEADINGS, rows, session.console.width) if rows else ["No snapshots yet."],
    )


def _plain(snapshot: Snapshot) -> dict[str, Plain]:
    return {
        "id": snapshot.id,
        "made_at": snapshot.made_at.isoformat(),
        "written_by": snapshot.written_by,
        "schema": snapshot.schema,
        "size": snapshot.size,
        "sha256": snapshot.sha256,
        "counts": {**snapshot.counts},
    }

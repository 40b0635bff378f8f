"""`lordesk backup`: snapshots of the whole desk, and the way back to one."""

from argparse import Namespace
from collections.abc import Sequence

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.cli.tables import counted, table
from lordesk.domain.codec import Plain
from lordesk.domain.snapshot import Snapshot
from lordesk.services.restoring import Comparison, compare

HEADINGS = ("snapshot", "made", "size", "records", "written by", "reason")


def add_arguments(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("create", help="take a snapshot of the desk now")
    actions.add_parser("list", help="every snapshot, newest first")
    verify = actions.add_parser(
        "verify", help="check that a snapshot is intact; without ID, the newest"
    )
    verify.add_argument("id", metavar="ID", nargs="?")
    restore = actions.add_parser("restore", help="replace the desk with a snapshot")
    restore.add_argument("id", metavar="ID")
    preview = actions.add_parser("preview", help="say what restoring a snapshot would change")
    preview.add_argument("id", metavar="ID")


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
        case "preview":
            past = snapshots.records_in(arguments.id)
            _preview(session, arguments.id, compare(session.workspace.desk.records, past))
        case _:
            _list(session, snapshots.known())
    return 0


def _tell(session: Session, snapshot: Snapshot, done: str) -> None:
    records = sum(snapshot.counts.values())
    line = f"{done}: snapshot {snapshot.id}, {counted(records, 'record')}."
    session.console.answer(_plain(snapshot), lambda: [line])


def _restored(session: Session, id_: str, before: Snapshot | None) -> None:
    kept = (
        f"The desk as it was before is snapshot {before.id}."
        if before
        else "What was there of the desk before lies beside it, with “damaged” in its name."
    )
    value: dict[str, Plain] = {"restored": id_, "before": before.id if before else None}
    session.console.answer(value, lambda: [f"Restored: snapshot {id_}. {kept}"])


def _preview(session: Session, id_: str, found: Comparison) -> None:
    parts: dict[str, tuple[str, ...]] = {
        "comes back": found.returning,
        "becomes as it was": found.changing,
        "goes": found.going,
    }
    value: dict[str, Plain] = {
        "id": id_,
        "returning": [*found.returning],
        "changing": [*found.changing],
        "going": [*found.going],
    }
    rows = [(name, title) for name, titles in parts.items() for title in titles]
    session.console.answer(
        value,
        lambda: (
            table(("what", "record"), rows, session.console.width)
            if rows
            else [f"Snapshot {id_} holds the desk as it is."]
        ),
    )


def _list(session: Session, snapshots: Sequence[Snapshot]) -> None:
    rows = [
        (
            each.id,
            f"{each.made_at:%Y-%m-%d %H:%M} UTC",
            f"{each.size // 1000:,} kB",
            str(sum(each.counts.values())),
            each.written_by,
            each.reason,
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
        "reason": snapshot.reason,
    }

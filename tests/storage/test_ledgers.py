"""What left the program stays known."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.storage.database import CorruptDeskError, open_database
from lordesk.storage.ledgers import SqlCalendarLedger, SqlSendLedger, carry_over
from lordesk.storage.shelf import FileShelf
from lordesk.storage.store import Scope
from tests.builders import day

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
EVENT = ExportedEvent(
    uid=UUID(int=5),
    duty="eras-2028/okoye-im/ask",
    fingerprint="f",
    sequence=2,
    created_at=NOON,
    changed_at=NOON,
    on=day("2027-02-01"),
    title="Ask Dr. Okoye",
)


def test_exported_events_are_remembered_and_replaced(tmp_path: Path) -> None:
    database = open_database(tmp_path / "lordesk.db")
    ledger = SqlCalendarLedger(database, Scope())
    ledger.remember([EVENT])
    later = replace(EVENT, sequence=3, gone=True)
    ledger.remember([later])
    assert SqlCalendarLedger(database, Scope()).exported() == {EVENT.uid: later}
    assert SqlCalendarLedger(database, Scope(applicant="x")).exported() == {}
    database.close()


def test_a_line_altered_behind_our_back_is_seen(tmp_path: Path) -> None:
    database = open_database(tmp_path / "lordesk.db")
    ledger = SqlCalendarLedger(database, Scope())
    ledger.remember([EVENT])
    database.run("UPDATE exported_event SET sequence=1")
    with pytest.raises(CorruptDeskError, match="ledgers is damaged"):
        ledger.exported()
    database.close()


def test_a_sent_kit_is_kept_bit_for_bit(tmp_path: Path) -> None:
    database = open_database(tmp_path / "lordesk.db")
    shelf = FileShelf(tmp_path / "attachments")
    ledger = SqlSendLedger(database, Scope(), shelf)
    files = {"1 Cover.pdf": b"cover", "E-mail.eml": b"mail"}
    kit = ledger.remember_kit("okoye-im", day("2027-02-03"), "Sørensen - Okoye", files, "f")
    assert ledger.sent() == (kit,)
    assert ledger.sent("okoye-im") == (kit,)
    assert ledger.sent("other") == ()
    assert {name: shelf.fetch(digest) for name, digest in kit.files} == files
    database.close()


def test_of_an_event_the_later_telling_is_carried_over(tmp_path: Path) -> None:
    present, restored = (open_database(tmp_path / name) for name in ("present.db", "old.db"))
    newer_there = replace(EVENT, uid=UUID(int=6), sequence=4)
    again = replace(EVENT, uid=UUID(int=8))
    SqlCalendarLedger(restored, Scope()).remember([EVENT, newer_there, again])
    later, added = replace(EVENT, sequence=3), replace(EVENT, uid=UUID(int=7))
    told_again = replace(again, title="Told again", changed_at=NOON.replace(hour=13))
    SqlCalendarLedger(present, Scope()).remember(
        [later, replace(newer_there, sequence=1), added, told_again]
    )
    carry_over(present, restored, Scope())
    carried = SqlCalendarLedger(restored, Scope()).exported()
    assert set(carried.values()) == {later, newer_there, added, told_again}
    for database in (present, restored):
        database.close()

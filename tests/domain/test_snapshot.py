"""When the next automatic snapshot is due."""

from datetime import UTC, datetime, timedelta

from lordesk.domain.snapshot import Snapshot, is_due

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def made(at: datetime) -> Snapshot:
    return Snapshot(
        id="x",
        made_at=at,
        written_by="1",
        schema=1,
        revision=1,
        size=1,
        sha256="",
        counts={"writer": 2, "letter": 3},
    )


def test_s7_the_next_is_due_after_half_an_hour() -> None:
    assert is_due(None, NOON)
    assert not is_due(made(NOON), NOON + timedelta(minutes=29))
    assert is_due(made(NOON), NOON + timedelta(minutes=30))


def test_s7_a_snapshot_of_a_day_to_come_delays_nothing() -> None:
    assert is_due(made(NOON + timedelta(days=4_000)), NOON)
    assert not is_due(made(NOON + timedelta(seconds=2)), NOON)  # several in one second


def test_a_snapshot_tells_how_many_records_it_holds() -> None:
    assert made(NOON).total == 5

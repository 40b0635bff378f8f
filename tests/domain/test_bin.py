"""S12: what was removed comes back whole, and ends after 90 days unless the clock is in doubt."""

from datetime import UTC, datetime, timedelta

import pytest

from lordesk.domain.bin import KEPT, BinItem, Removed, items_of, purged_until, with_back
from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row
from tests.builders import a_desk, a_letter, a_writer

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def removed(kind: Kind, key: str, entity: Entity, *, step: int = 7, position: int = 1) -> Removed:
    return Removed(
        kind=kind,
        key=key,
        row=Row(position, entity),
        step=step,
        label=f"Remove {step}",
        removed_at=NOON,
    )


def test_items_are_grouped_by_step_the_last_first() -> None:
    items = items_of(
        [
            removed(Kind.WRITER, "a", a_writer("a"), step=3),
            removed(Kind.WRITER, "b", a_writer("b"), step=9),
            removed(Kind.LETTER, "c", a_letter("c"), step=9),
        ]
    )
    assert [(item.step, len(item.records)) for item in items] == [(9, 2), (3, 1)]
    assert items[0].kept_until == NOON + KEPT


def test_what_comes_back_stands_where_it_stood() -> None:
    desk = Records().put(a_writer("a"), a_writer("b"), a_writer("c"))
    without = desk.drop(Kind.WRITER, "b")
    (item,) = items_of([removed(Kind.WRITER, "b", a_writer("b"), position=2)])
    assert with_back(without, item) == desk


def test_a_place_that_was_taken_meanwhile_is_left_to_its_owner() -> None:
    desk = Records().put(a_writer("a"))
    item = BinItem(
        step=1,
        label="x",
        removed_at=NOON,
        records=(removed(Kind.WRITER, "b", a_writer("b"), position=1),),
    )
    after = with_back(desk, item)
    assert [writer.key for writer in after.writers] == ["a", "b"]
    assert len({row.position for _, row in after.writers.rows()}) == 2


def test_what_is_back_already_changes_nothing() -> None:
    desk = a_desk()
    row = desk.writers.row("okoye")
    assert row is not None
    (item,) = items_of([removed(Kind.WRITER, "okoye", row.entity, position=row.position)])
    assert with_back(desk, item) == desk


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (NOON + timedelta(days=100), NOON + timedelta(days=10)),
        (datetime(1970, 1, 1, tzinfo=UTC), None),
        (datetime(2020, 1, 1, tzinfo=UTC), None),
        (datetime(2038, 1, 20, tzinfo=UTC), None),
    ],
)
def test_nothing_ends_by_itself_while_the_clock_is_in_doubt(
    now: datetime, until: datetime | None
) -> None:
    assert purged_until(now, NOON) == until
    assert purged_until(now, None) is None

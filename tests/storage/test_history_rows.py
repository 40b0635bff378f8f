"""Rows of the history as the steps and changes they stand for."""

from datetime import UTC, datetime

import pytest

from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity
from lordesk.domain.table import Row
from lordesk.storage.history_rows import change_from, step_name_from
from lordesk.storage.mapping import row_to_text
from tests.builders import a_writer


@pytest.mark.parametrize(("state", "is_undone"), [("done", False), ("undone", True)])
def test_a_step_is_named_by_its_row(state: str, is_undone: bool) -> None:
    name = step_name_from((7, "Add Dr. Ruiz", "2027-01-31T08:30:00+00:00", state, "ana"))
    assert (name.number, name.label, name.made_by) == (7, "Add Dr. Ruiz", "ana")
    assert name.made_at == datetime(2027, 1, 31, 8, 30, tzinfo=UTC)
    assert name.is_undone is is_undone


def test_a_change_holds_the_record_before_and_after() -> None:
    after: Row[Entity] = Row(position=3, entity=a_writer("ruiz"))
    change = change_from(("writer", "ruiz", None, row_to_text(after)))
    assert (change.kind, change.key, change.before, change.after) == (
        Kind.WRITER,
        "ruiz",
        None,
        after,
    )

"""Rows of the history as the steps and changes they stand for."""

from datetime import datetime

from lordesk.domain.changes import Change
from lordesk.domain.history import StepName
from lordesk.domain.ids import Kind
from lordesk.storage.mapping import row_from_text
from lordesk.storage.sql import Value

STEP_COLUMNS = "number, label, made_at, state, made_by"


def step_name_from(row: tuple[Value, ...]) -> StepName:
    """From a row of `STEP_COLUMNS`."""
    number, label, made_at, state, made_by = row
    return StepName(
        number=int(str(number)),
        label=str(label),
        made_at=datetime.fromisoformat(str(made_at)),
        is_undone=state == "undone",
        made_by=str(made_by),
    )


def change_from(row: tuple[Value, ...]) -> Change:
    """From kind, key and the texts of the record before and after."""
    kind, key, before, after = row
    return Change(
        kind=Kind(str(kind)),
        key=str(key),
        before=row_from_text(Kind(str(kind)), before),
        after=row_from_text(Kind(str(kind)), after),
    )

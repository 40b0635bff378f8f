"""What a running command knows."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

from lordesk.cli.session import Session
from lordesk.cli.workspace import Options


def session(today: date | None) -> Session:
    nothing = cast("Any", None)
    return Session(
        options=Options(data=Path(), today=today),
        console=nothing,
        workspace=nothing,
        now=lambda: datetime(2027, 1, 31, 12, tzinfo=UTC),
    )


def test_today_is_the_chosen_day_or_the_clocks() -> None:
    assert session(date(2026, 11, 22)).today == date(2026, 11, 22)
    assert session(None).today == date(2027, 1, 31)

"""What the ledger knows of an event."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from lordesk.domain.calendar_ledger import ExportedEvent

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("key", "letter"),
    [("eras-2028/okoye-im/ask/lead-7", "okoye-im"), ("eras-2028/-/submit", "-")],
)
def test_an_event_knows_its_letter_by_its_key(key: str, letter: str) -> None:
    event = ExportedEvent(
        uid=UUID(int=1),
        duty=key,
        fingerprint="",
        sequence=0,
        created_at=NOON,
        changed_at=NOON,
        on=date(2027, 2, 1),
        title="Ask",
    )
    assert event.letter == letter

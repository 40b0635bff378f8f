"""Calendar events inside a bundle."""

from dataclasses import replace
from typing import Any

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.bundle_rows import event_of, row_of
from tests.services.exchange.test_bundle import EVENT


def test_an_event_comes_back_from_its_row() -> None:
    assert event_of(row_of(EVENT), "x") == EVENT


def test_a_lead_up_comes_back_from_its_row() -> None:
    lead = replace(EVENT, duty=f"{EVENT.duty}/lead-7")
    assert event_of(row_of(lead), "x") == lead


@pytest.mark.parametrize(
    "change",
    [
        {"created_at": "soon"},
        {"changed_at": "2026-11-01T09:00:00"},
        {"duty": "ask"},
        {"duty": "eras-2028/patel-im/ask/later"},
        {"duty": "eras-2028//ask"},
        {"sequence": -1},
        {"sequence": 2**31},
    ],
)
def test_a_row_that_no_calendar_can_hold_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match="x: expected"):
        event_of(replace(row_of(EVENT), **change), "x")

"""Which events bring a letter from its lane into another."""

import pytest

from lordesk.domain.letter_life import Event
from lordesk.ui.pages.letters.carrying import ways_to
from lordesk.ui.pages.letters.state import Lane
from lordesk.ui.session import Session


@pytest.mark.parametrize(
    ("key", "lane", "events"),
    [
        ("lindqvist-im", Lane.PLANNED, ()),
        ("lindqvist-im", Lane.ASKED, (Event.ASKED,)),
        ("lindqvist-im", Lane.ARRIVED, ()),
        ("lindqvist-im", Lane.OUT, (Event.WITHDRAWN,)),
        ("patel-im", Lane.PROMISED, ()),
        ("patel-im", Lane.PORTAL, (Event.CONFIRMED,)),
        ("patel-im", Lane.OUT, (Event.LAPSED, Event.WITHDRAWN)),
        ("osei-im", Lane.PROMISED, (Event.ANSWERED,)),
    ],
)
def test_only_what_may_be_recorded_now_leads_to_a_lane(
    session: Session, key: str, lane: Lane, events: tuple[Event, ...]
) -> None:
    records = session.records
    assert ways_to(lane, records.letters[key], records) == events

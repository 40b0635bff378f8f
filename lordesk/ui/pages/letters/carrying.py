"""What carrying a card to another lane of the board records: the events that lead there; no Qt."""

from collections.abc import Mapping

from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import Event, allowed_events, stage_of
from lordesk.domain.records import Records
from lordesk.ui.pages.letters.state import Lane, lane_of

_WAYS: Mapping[Lane, tuple[Event, ...]] = {
    Lane.PLANNED: (),
    Lane.ASKED: (Event.ASKED,),
    Lane.PROMISED: (Event.ANSWERED,),
    Lane.PORTAL: (Event.CONFIRMED, Event.FORM_SENT),
    Lane.ARRIVED: (Event.UPLOADED,),
    Lane.OUT: (Event.LAPSED, Event.WITHDRAWN),
}


def ways_to(lane: Lane, letter: Letter, records: Records) -> tuple[Event, ...]:
    """The events that would bring a letter into a lane; none for its own lane."""
    if lane is lane_of(stage_of(letter, records)):
        return ()
    allowed = allowed_events(letter, records)
    return tuple(event for event in _WAYS[lane] if event in allowed)

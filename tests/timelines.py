"""Timelines of small desks, for the tests of the page."""

from lordesk.domain.records import Entity, Records
from lordesk.domain.timeline import make_plan
from lordesk.ui.pages.timeline.boxes import Drawing, Lettering, Measures
from lordesk.ui.pages.timeline.deriving import derive
from lordesk.ui.pages.timeline.geometry import lay_out
from lordesk.ui.pages.timeline.state import TimelineState
from tests.builders import a_desk, a_letter, day
from tests.planning import CATALOGUE

WINTER = "2026-11-22"


def a_timeline(*entities: Entity, today: str = WINTER) -> TimelineState:
    return timeline_of(a_desk(*(entities or (a_letter(),))), today)


def timeline_of(records: Records, today: str = WINTER) -> TimelineState:
    return derive(records, CATALOGUE, make_plan(records, CATALOGUE, day(today)))


def drawn(state: TimelineState, per_day: float = 2.0) -> Drawing:
    """The drawing with letters six pixels wide."""
    lettering = Lettering(
        width_of=lambda words: 6.0 * len(words), flag=lambda line: f"{line.kind} {line.on}"
    )
    return lay_out(state, per_day, Measures(), lettering)

"""The list of writers, sorted by rank."""

from lordesk.ui.pages.writers.columns import columns, face_of
from lordesk.ui.pages.writers.state import derive
from lordesk.ui.session import Session


def test_a_row_says_who_how_long_and_what_to_do(session: Session) -> None:
    state = derive(session.records, session.catalogue, session.today, None)
    line = next(each for each in state.lines if each.key == "marsh")
    who, weeks, verdict = (column.text(line) for column in columns())
    assert who.startswith("Robert Marsh")
    assert weeks == "2 weeks"
    assert verdict == "Do not ask"
    assert face_of(line).tone == "due"
    ranks = [columns()[2].sort_by(each) for each in state.lines]
    assert ranks == sorted(ranks, key=lambda rank: rank if isinstance(rank, int) else 0)

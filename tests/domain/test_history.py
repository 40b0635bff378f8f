"""Steps of the history are values."""

from lordesk.domain.history import HistoryAction, Reach


def test_nothing_to_undo_or_redo_at_first() -> None:
    assert Reach() == Reach(undo=None, redo=None)
    assert [str(action) for action in HistoryAction] == ["do", "undo", "redo"]

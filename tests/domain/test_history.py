"""Steps of the history are values."""

from lordesk.domain.history import Move, Reach


def test_nothing_to_undo_or_redo_at_first() -> None:
    assert Reach() == Reach(undo=None, redo=None)
    assert [str(move) for move in Move] == ["do", "undo", "redo"]

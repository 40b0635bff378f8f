"""`lordesk redo`."""

from tests.command import Command


def test_redo_makes_the_change_again(lordesk: Command) -> None:
    lordesk("log", "patel-im", "kit_sent")
    lordesk("undo")
    assert lordesk("redo").out == "Redone: Record that Dr. Patel has the kit.\n"
    assert lordesk("redo").code == 1

"""`lordesk undo`."""

from tests.command import Command


def test_undo_names_the_step_across_runs(lordesk: Command) -> None:
    lordesk("log", "patel-im", "kit_sent")
    undone = lordesk("undo", as_json=True)
    assert undone.value == {"undone": "Record that Dr. Patel has the kit", "changes": 1}


def test_nothing_to_undo_is_a_refusal(empty: Command) -> None:
    outcome = empty("undo")
    assert outcome.code == 1
    assert outcome.complaint == "lordesk: There is nothing to undo."

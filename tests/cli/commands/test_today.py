"""`lordesk today`."""

from tests.command import Command


def test_the_most_urgent_comes_first(lordesk: Command) -> None:
    duties = lordesk("today", as_json=True).value
    assert [duty["kind"] for duty in duties] == ["kit", "reply", "signal"]
    assert "Send Dr. Patel the letter kit" in lordesk("today").out


def test_nothing_due_is_said_in_words(empty: Command) -> None:
    assert empty("today").out == "Nothing is due in the next 60 days.\n"
    assert empty("today", as_json=True).value == []

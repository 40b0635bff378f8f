"""`lordesk prompts`."""

from tests.command import Command


def test_a_rotation_has_questions_with_what_is_noted(lordesk: Command) -> None:
    found = lordesk("prompts", "bayview-wards", as_json=True).value
    first = {"key", "question", "competency", "themes", "epa", "source", "moments"}
    assert set(found[0]) == first
    assert all(each["question"].endswith("?") for each in found)
    told = lordesk("prompts", "bayview-wards").out
    assert found[0]["question"][:40] in told
    assert "noted: m" in told


def test_an_observer_is_not_asked_about_hands_on_work(lordesk: Command) -> None:
    keys = {each["key"] for each in lordesk("prompts", "cardio-obs", as_json=True).value}
    assert "observed" in keys
    assert "orders" not in keys


def test_an_unknown_rotation_is_invalid_input(lordesk: Command) -> None:
    assert lordesk("prompts", "x").code == 3

"""The choices of this computer: saved views come and go."""

from lordesk.domain.machine_choices import MachineChoices


def test_a_view_is_kept_replaced_and_taken_away() -> None:
    choices = MachineChoices().with_view("letters/open", "a").with_view("letters/open", "b")
    assert dict(choices.views) == {"letters/open": "b"}
    assert dict(choices.with_view("letters/open", None).views) == {}

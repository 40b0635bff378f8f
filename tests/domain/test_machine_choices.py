"""The choices of this computer: saved views come and go."""

from dataclasses import replace

from lordesk.domain.machine_choices import Appearance, MachineChoices, without_look


def test_a_view_is_kept_replaced_and_taken_away() -> None:
    choices = MachineChoices().with_view("letters/open", "a").with_view("letters/open", "b")
    assert dict(choices.views) == {"letters/open": "b"}
    assert dict(choices.with_view("letters/open", None).views) == {}


def test_without_the_look_only_another_choice_tells_choices_apart() -> None:
    choices = MachineChoices(language="es")
    other_look = replace(choices, appearance=Appearance.DARK, text_size=200)
    assert without_look(other_look) == without_look(choices)
    assert without_look(replace(other_look, language="")) != without_look(choices)

"""What is filled in to record an event, and the details made of it."""

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.ids import ProgramKey
from lordesk.domain.letter_life import Event
from lordesk.domain.vocabulary import AskChannel, ProbeAnswer
from lordesk.services.letters import Details, record
from lordesk.ui.forms.fields import ManyField
from lordesk.ui.steps.event_fields import (
    details_of,
    event_act,
    event_fields,
    event_title,
    first_values,
    not_to_come,
)
from tests.builders import a_desk, a_letter, a_program, a_target, a_yes, day

TODAY = day("2027-02-05")


@pytest.mark.parametrize("event", list(Event))
def test_every_event_has_its_words_and_a_day_or_programs(event: Event) -> None:
    desk = a_desk(a_letter())
    letter = desk.letters["okoye-im"]
    names = [field.name for field in event_fields(event, letter, desk, TODAY)]
    assert names[0] == ("programs" if event is Event.ASSIGNED else "on")
    assert "Dr. Okoye" in event_title(event, letter, desk)
    assert event_act(event).endswith("…")
    assert first_values(event, letter, TODAY)["on"] == TODAY


def test_only_programs_that_the_letter_is_for_are_offered() -> None:
    desk = a_desk(a_letter(), a_target("neuro"), a_program(), a_program("far", target="neuro"))
    (field,) = event_fields(Event.ASSIGNED, desk.letters["okoye-im"], desk, TODAY)
    assert isinstance(field, ManyField)
    assert [key for key, _ in field.choices] == ["bay"]


def test_what_happened_cannot_lie_ahead() -> None:
    check = not_to_come(TODAY)
    assert "still to come" in check(day("2027-02-06"))
    assert check(TODAY) == ""
    assert check(None) == ""


def test_typed_values_become_the_details_of_the_event() -> None:
    values = {"on": None, "probe": "warm", "words": " Fine. ", "how": "", "programs": ("bay",)}
    details = details_of(values, TODAY)
    assert details == Details(
        on=TODAY, probe=ProbeAnswer.WARM, words=" Fine. ", programs=(ProgramKey("bay"),)
    )
    asked = details_of({"on": day("2027-02-01"), "how": "phone"}, TODAY)
    assert asked.how is AskChannel.PHONE


def test_the_details_are_what_the_desk_records() -> None:
    desk = a_desk(a_letter(asked=a_yes("2027-02-03")))
    details = details_of({"on": TODAY, "letter_id": "XY1"}, TODAY)
    after = apply(desk, record(desk, "okoye-im", Event.CONFIRMED, details))
    assert after.letters["okoye-im"].letter_id == "XY1"

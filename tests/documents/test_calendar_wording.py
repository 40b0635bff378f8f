"""The words of the calendar are whole: for every duty, cut-off and calendar program."""

import re
import string

import pytest

from lordesk.documents.calendar_wording import calendar_words, client_steps
from lordesk.domain.cut_offs import CUT_OFF_KINDS
from lordesk.domain.vocabulary import DutyKind
from lordesk.paths import resources
from lordesk.storage.catalogue_files import read_catalogue

CATALOGUE = read_catalogue(resources() / "rules")


def test_every_kind_of_duty_says_how_it_is_done() -> None:
    assert calendar_words().how.keys() == {*DutyKind}


def test_every_kind_of_cut_off_has_its_words() -> None:
    assert calendar_words().cut_offs.keys() == CUT_OFF_KINDS


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (calendar_words().cancelled, {"title"}),
        (calendar_words().lead, {"days", "title"}),
        (calendar_words().lead_one, {"title"}),
        (calendar_words().withheld_title, {"letter", "kind"}),
        (calendar_words().duty, {"what", "why", "how", "sources"}),
        (calendar_words().cut_off_title, {"season", "what"}),
        (
            calendar_words().cut_off,
            {"what", "day", "eastern", "yours", "projected", "sources"},
        ),
        (calendar_words().your_time, {"zone", "day", "time"}),
    ],
)
def test_every_text_holds_its_fields_and_no_others(text: str, fields: set[str]) -> None:
    assert {name for _, name, _, _ in string.Formatter().parse(text) if name} == fields


def test_every_calendar_program_has_steps_for_first_for_update_and_for_starting_over() -> None:
    steps = client_steps()
    assert steps.keys() == {"google", "apple", "outlook_classic", "outlook_new", "thunderbird"}
    for client in steps.values():
        assert client.name
        assert client.source in CATALOGUE.sources
        for part in (client.first, client.update, client.start_over):
            assert part
            assert all(step.endswith((".", ").")) for step in part)


def test_what_a_step_presses_in_lordesk_stands_in_its_window() -> None:
    window = (resources() / "i18n" / "lordesk_es.ts").read_text(encoding="utf-8")
    lines = [line for steps in client_steps().values() for line in (*steps.first, *steps.update)]
    pressed = [name for line in lines if "lordesk" in line for name in re.findall("“(.+?)”", line)]
    assert pressed
    assert [name for name in pressed if f"<source>{name}</source>" not in window] == []

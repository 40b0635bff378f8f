"""What an import changes of a record is told by field, old and new where they are short."""

from dataclasses import replace
from typing import Any

from lordesk.ui.importing.change_words import changed_words
from tests.builders import a_desk, a_writer

BEFORE = a_writer(name="Ana Fernandez", email=None)
DESK = a_desk(BEFORE)


def told(**fields: Any) -> str:
    after = replace(BEFORE, **fields)
    return changed_words(BEFORE, after, DESK, a_desk(after))


def test_a_short_value_is_told_as_it_was_and_as_it_will_be() -> None:
    said = told(email="m.f@bay.example", institution="Bay")
    assert said.startswith("Dr. Fernandez · ")
    assert "E-mail: Nothing → m.f@bay.example" in said
    assert "→ Bay" in said


def test_a_long_value_is_named_and_not_told() -> None:
    assert told(notes="Very long. " * 20) == "Dr. Fernandez · Notes"


def test_many_fields_end_in_an_ellipsis() -> None:
    said = told(
        email="a@x.example",
        institution="Bay",
        title="Chief",
        phone="555",
        notes="New",
        credentials="DO",
        department="Ward",
        writes_letters=True,
    )
    assert said.endswith(" · …")

"""Which column means what, by its heading."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.mapping import (
    ColumnMapping,
    fields_for,
    guess_mapping,
    with_columns,
)
from lordesk.services.exchange.presets import Subject
from tests.exchanging import a_sheet

LISTS: dict[str, tuple[list[str], Subject, list[str | None]]] = {
    "the tracker that guides recommend": (
        [
            "Name",
            "Supportive",
            "Provided CV/docs",
            "Date requested",
            "Follow-up",
            "Letter uploaded to ERAS",
            "Assigned to program",
        ],
        Subject.LETTERS,
        [
            "writer.name",
            "letter.answer",
            "letter.kit_sent",
            "letter.asked",
            "letter.reminded",
            "letter.uploaded",
            "letter.assigned",
        ],
    ),
    "a tracker in other words": (
        ["LoR writer", "E-mail", "Date LOR requested", "1st follow up", "2nd follow-up", "Notes"],
        Subject.LETTERS,
        [
            "writer.name",
            "writer.email",
            "letter.asked",
            "letter.reminded",
            "letter.reminded",
            "letter.notes",
        ],
    ),
    "a program list": (
        [
            "Program name",
            "Specialty",
            "City",
            "State",
            "ACGME ID",
            "LORs required",
            "Chair letter?",
        ],
        Subject.PROGRAMS,
        [
            "program.name",
            "program.target",
            "program.city",
            "program.state",
            "program.code",
            "program.letters.min",
            "program.letters.chair",
        ],
    ),
    "a rotation list": (
        ["Rotation", "Hospital", "Start date", "End date", "Attending", "Type"],
        Subject.ROTATIONS,
        [
            "rotation.service",
            "rotation.site",
            "rotation.start",
            "rotation.end",
            "writer.name",
            "rotation.kind",
        ],
    ),
    "an address list": (
        ["Name", "Email", "Phone", "Hospital", "Shoe size"],
        Subject.WRITERS,
        ["writer.name", "writer.email", "writer.phone", "writer.institution", None],
    ),
}


@pytest.mark.parametrize(("headings", "subject", "fields"), LISTS.values(), ids=LISTS)
def test_a_common_list_is_known_by_its_headings(
    headings: list[str], subject: Subject, fields: list[str | None]
) -> None:
    mapping = guess_mapping(a_sheet(tuple(headings), ("x",)))
    assert mapping.subject is subject
    assert list(mapping.fields) == fields


def test_the_headings_may_stand_below_a_title() -> None:
    sheet = a_sheet(("My letters 2027",), (), ("Name", "Date requested"), ("A", "x"))
    mapping = guess_mapping(sheet)
    assert (mapping.heading_row, mapping.headings) == (2, ("Name", "Date requested"))


def test_unknown_headings_are_shown_without_a_meaning() -> None:
    mapping = guess_mapping(a_sheet(("foo", "bar")))
    assert (mapping.subject, mapping.headings) == (None, ("foo", "bar"))
    assert list(mapping.columns()) == []
    assert guess_mapping(a_sheet()).headings == ()


def mapped() -> ColumnMapping:
    return guess_mapping(a_sheet(("Name", "Date requested", "Other")))


def test_a_person_may_say_what_a_column_means_and_leave_one_out() -> None:
    changed = with_columns(mapped(), [("other", "letter.notes"), ("Date requested", "-")])
    assert changed.fields == ("writer.name", None, "letter.notes")


def test_a_field_that_is_given_to_another_column_leaves_the_first() -> None:
    assert mapped().with_field(2, "letter.asked").fields == ("writer.name", None, "letter.asked")


@pytest.mark.parametrize(
    ("pair", "message"),
    [(("Nope", "letter.notes"), "no column Nope"), (("Other", "letter.x"), "no field letter.x")],
)
def test_a_wrong_name_is_named_with_those_there_are(pair: tuple[str, str], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        with_columns(mapped(), [pair])


def test_a_chosen_subject_is_kept_even_when_its_headings_are_unknown() -> None:
    assert guess_mapping(a_sheet(("foo",)), subject=Subject.PROGRAMS).subject is Subject.PROGRAMS


def test_a_letter_list_offers_writer_and_letter_fields() -> None:
    names = {field.name.partition(".")[0] for field in fields_for(Subject.LETTERS)}
    assert names == {"writer", "letter"}

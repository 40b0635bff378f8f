"""A desk as sheets."""

from lordesk.domain.records import Records
from lordesk.domain.writer import Feedback
from lordesk.services.exchange.layout import layout_named
from lordesk.services.exchange.tables_out import sheet_of, sheets_of, value_at
from tests.builders import a_desk, a_letter, a_writer, a_yes, day, worked


def test_lines_stand_below_their_record_with_its_key_and_number() -> None:
    both = (
        worked("wards"),
        worked("wards", feedback=(Feedback(said="a", then="b"), Feedback(said="c"))),
    )
    table = layout_named("writers.feedback")
    assert table is not None
    assert sheet_of(a_desk(a_writer(worked_together=both)), table).rows == (
        ("writer", "worked_together", "said", "then"),
        ("okoye", 2, "a", "b"),
        ("okoye", 2, "c", None),
    )


def test_values_stand_in_the_column_of_their_path() -> None:
    table = layout_named("letters")
    assert table is not None
    head, row = sheet_of(a_desk(a_letter(asked=a_yes("2026-11-01"))), table).rows
    told = dict(zip(head, row, strict=True))
    assert (told["key"], told["targets"], told["waived"]) == ("okoye-im", "im", True)
    assert (told["asked.on"], told["asked.answer"]) == (day("2026-11-01"), "strong")


def test_empty_tables_are_left_out_but_for_the_four_that_people_fill() -> None:
    assert [sheet.name for sheet in sheets_of(Records())] == [
        "programs",
        "rotations",
        "writers",
        "letters",
    ]
    assert "contacts" not in {sheet.name for sheet in sheets_of(a_desk())}


def test_a_path_that_leads_nowhere_has_no_value() -> None:
    assert value_at({"a": {"b": 1}}, "a.b") == 1
    assert value_at({"a": 1}, "a.b") is None

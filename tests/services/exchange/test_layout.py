"""The tables that hold a whole desk."""

from lordesk.domain.ids import Kind
from lordesk.services.exchange.layout import (
    Content,
    layout_named,
    layouts,
    share_headings,
)

NAMES = [table.name for table in layouts()]


def test_there_is_a_table_for_every_kind_and_every_kind_of_line() -> None:
    assert {table.kind for table in layouts()} == set(Kind)
    assert [name for name in NAMES if "." in name] == [
        "applicant.education",
        "applicant.experience",
        "seasons.events",
        "writers.worked_together",
        "writers.feedback",
        "writers.away",
    ]


def test_names_fit_the_tab_of_a_sheet() -> None:
    assert all(len(name) <= 31 for name in NAMES)
    assert len(set(NAMES)) == len(NAMES)


def test_a_column_is_named_by_its_path_in_the_lordesk_file() -> None:
    letters = layout_named("Letters ")
    assert letters is not None
    contents = {column.name: column.content for column in letters.columns}
    assert contents["asked.override.answer"] is Content.TEXT
    assert contents["deadline"] is Content.DAY
    assert contents["reminded"] is Content.DAYS
    assert contents["targets"] is Content.WORDS
    assert contents["names_specialty"] is Content.TEXTS
    assert contents["pinned"] is Content.PAIRS
    assert contents["waived"] is Content.TRUTH


def test_a_line_says_whose_it_is() -> None:
    feedback, education = layout_named("writers.feedback"), layout_named("applicant.education")
    assert feedback is not None
    assert education is not None
    assert feedback.headings == ("writer", "worked_together", "said", "then")
    assert education.parents == ()


def test_only_the_two_lists_of_a_cv_look_alike() -> None:
    alike = [table.name for table in layouts() if share_headings(table)]
    assert alike == ["applicant.education", "applicant.experience"]
    assert layout_named("pets") is None

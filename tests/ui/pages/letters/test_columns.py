"""The columns of the table of letters."""

from dataclasses import replace

from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Stage, Track
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.pages.letters.columns import LetterColumns, key_of, stage_pill
from lordesk.ui.pages.letters.state import LetterRow, derive
from tests.builders import a_desk, a_letter, a_target, a_yes, day
from tests.planning import CATALOGUE

TODAY = day("2027-02-05")


def a_row() -> LetterRow:
    desk = a_desk(
        a_target("prelim", track=Track.PRELIMINARY),
        a_letter(targets=("im", "prelim"), asked=a_yes("2027-02-03")),
    )
    (row,) = derive(desk, CATALOGUE, make_plan(desk, CATALOGUE, TODAY)).rows
    return row


def lines(row: LetterRow) -> list[tuple[str, str]]:
    return [
        (column.text(row), column.second(row) if column.second else "")
        for column in LetterColumns(TODAY).all()
    ]


def test_a_row_says_who_for_what_how_far_and_what_next() -> None:
    assert lines(a_row()) == [
        ("Dr. Adaeze Okoye", "Harbour General"),
        ("IM", "preliminary"),
        ("Agreed", ""),
        ("Send the kit", "KIT-1"),
        ("3 Feb", "2 days late"),
    ]
    assert stage_pill(a_row()).words == "Agreed"


def test_a_letter_that_left_counts_for_nothing_and_one_without_a_step_is_quiet() -> None:
    gone = replace(a_row(), stage=Stage.DECLINED, duty=None, aims=())
    assert lines(gone)[1:] == [
        ("", "does not count"),
        ("Declined", ""),
        ("", ""),
        ("", ""),
    ]


def test_due_days_sort_as_days_and_nothing_due_comes_last() -> None:
    row = a_row()
    model = RowsModel(LetterColumns(TODAY).all(), key_of)
    model.set_rows((replace(row, key="none", duty=None), row))
    model.sort(4)
    assert [each.key for each in model.shown] == ["okoye-im", "none"]

"""Open questions of an import as options and sentences."""

from argparse import Namespace
from datetime import date

import pytest

from lordesk.cli.arguments import Parser, UsageError
from lordesk.cli.sheet_answers import add_sheet_options, answers_of, require_ready, told
from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.facts import Problem
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.questions import (
    Choice,
    DateOrderQuestion,
    Question,
    TargetQuestion,
    UndatedQuestion,
    Unread,
    UnreadCell,
    UnreadQuestion,
    ValueQuestion,
)


def parsed(*words: str) -> Namespace:
    parser = Parser(prog="x")
    add_sheet_options(parser)
    return parser.parse_args(words)


def test_options_become_answers() -> None:
    words = ["--dates", "dmy", "--set", "rotation.kind = elective", "--target", "im"]
    answers = answers_of(parsed(*words, "--undated", "2026-11-01"))
    assert answers.date_order is DateOrder.DAY_FIRST
    assert dict(answers.values) == {"rotation.kind": "elective"}
    assert (answers.target, answers.undated_on) == ("im", date(2026, 11, 1))


@pytest.mark.parametrize("words", [["--dates", "ymd"], ["--column", "x"], ["--as", "pets"]])
def test_a_wrong_option_is_a_wrong_use(words: list[str]) -> None:
    with pytest.raises(UsageError):
        parsed(*words)


DATES = DateOrderQuestion(
    sheet="S", column=3, heading="Asked", examples=("03/04/2027",), suggested=None
)
SPECIALTIES = tuple(Choice(key=f"s{n}", label="x") for n in range(20))


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (DATES, ["sheet S, column D (Asked)", "03/04/2027", "--dates dmy", "--dates mdy"]),
        (TargetQuestion(choices=SPECIALTIES, proposed=None), ["--target", "s11 and others"]),
        (
            ValueQuestion(field="rotation.kind", label="Kind", choices=("a", "b"), proposed=None),
            ["--set rotation.kind=VALUE (a, b)"],
        ),
        (
            ValueQuestion(field="rotation.site", label="Site", choices=(), proposed=None),
            ["--set rotation.site=VALUE."],
        ),
        (
            UnreadQuestion(sheet="", column=1, heading="Asked", cells=()),
            ["column B (Asked)", "--unread notes or --unread empty"],
        ),
    ],
)
def test_a_question_without_proposal_names_the_option_for_it(
    question: Question, words: list[str]
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        require_ready(ImportPlan(planned=None, questions=(question,)), "x.csv")
    assert str(caught.value).startswith("x.csv: ")
    assert all(word in str(caught.value) for word in words)


def test_what_was_proposed_is_told_with_the_option_to_differ() -> None:
    questions: tuple[Question, ...] = (
        TargetQuestion(choices=(), proposed="im"),
        ValueQuestion(field="writer.position", label="Position", choices=(), proposed="attending"),
        UndatedQuestion(count=2, headings=("Uploaded",), proposed=date(2026, 11, 25)),
    )
    plan = ImportPlan(planned=None, questions=questions, notices=("A thing",))
    require_ready(plan, "x.csv")
    lines = list(told(plan))
    assert lines[0] == "A thing."
    assert [
        option in line
        for option, line in zip(
            ["--target", "--set writer.position=VALUE", "--undated"], lines[1:], strict=True
        )
    ] == [True, True, True]


@pytest.mark.parametrize(
    ("count", "more"), [(1, ""), (2, " So does one more place."), (4, " So do 3 more places.")]
)
def test_the_first_problem_is_told_and_the_others_are_counted(count: int, more: str) -> None:
    found = tuple(Problem(place=f"p{n}", message="is wrong") for n in range(count))
    with pytest.raises(InvalidInputError) as caught:
        require_ready(ImportPlan(planned=None, problems=found), "x.csv")
    assert str(caught.value) == f"p0 is wrong.{more}"


def test_a_cell_that_cannot_be_read_names_the_way_to_go_on_without_its_column() -> None:
    problem = Problem(place="x.csv: row 7, column F (Follow-up)", message="holds “2 weeks”")
    with pytest.raises(InvalidInputError, match='leave the column out with --column "Follow-up=-"'):
        require_ready(ImportPlan(planned=None, problems=(problem,)), "x.csv")


def an_unread(row: int, heading: str, *, can_note: bool) -> Problem:
    cell = UnreadCell(sheet="", column=1, row=row, heading=heading, text="soon", can_note=can_note)
    place = f"x.csv: row {row}" + (f", column B ({heading})" if heading else "")
    return Problem(place=place, message="holds “soon”", unread=cell)


def test_cells_that_can_be_left_name_their_places_and_the_options_for_them() -> None:
    found = tuple(an_unread(row, "Asked", can_note=True) for row in (2, 3, 4))
    with pytest.raises(InvalidInputError) as caught:
        require_ready(ImportPlan(planned=None, problems=found), "x.csv")
    assert str(caught.value) == (
        "x.csv: row 2, column B (Asked) holds “soon”. "
        "So do 2 more places: row 3, column B; row 4, column B. "
        'Mend it, or leave the column out with --column "Asked=-". '
        "Or go on: --unread notes keeps such words as notes, "
        "--unread empty leaves such cells empty."
    )


def test_without_a_place_for_notes_none_is_offered() -> None:
    plan = ImportPlan(planned=None, problems=(an_unread(2, "", can_note=False),))
    with pytest.raises(InvalidInputError, match=r"soon”\. Or go on: --unread empty leaves such"):
        require_ready(plan, "x.csv")


def test_the_answer_for_cells_that_cannot_be_read_is_an_option() -> None:
    assert answers_of(parsed("--unread", "notes")).unread is Unread.NOTES
    with pytest.raises(UsageError):
        parsed("--unread", "guess")

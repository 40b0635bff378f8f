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

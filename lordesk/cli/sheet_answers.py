"""Open questions of an import on the command line: the questions, and options that answer."""

import re
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator

from lordesk.cli.arguments import Parser, day, one_of
from lordesk.cli.tables import counted
from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.presets import Subject
from lordesk.services.exchange.questions import (
    Answers,
    DateOrderQuestion,
    Question,
    TargetQuestion,
    UndatedQuestion,
    Unread,
    UnreadCell,
    UnreadQuestion,
    ValueQuestion,
    must_be_answered,
)
from lordesk.services.exchange.sheet import letters_of

_SHOWN_AT_MOST = 12


def add_sheet_options(parser: Parser) -> None:
    group = parser.add_argument_group("what a spreadsheet leaves open")
    add = group.add_argument
    add("--dates", type=one_of(DateOrder), metavar="dmy|mdy", help="how 03/04/2027 is meant")
    add("--as", dest="subject", type=one_of(Subject), metavar="LIST", help=", ".join(Subject))
    add("--sheet", metavar="NAME", help="import only this sheet of the workbook")
    add(
        "--column",
        dest="columns",
        type=_pair,
        action="append",
        default=[],
        metavar="HEADING=FIELD",
        help="what a column means; - leaves it out",
    )
    add(
        "--set",
        dest="values",
        type=_pair,
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="a value for where the list has none",
    )
    add("--target", metavar="T", help="what the letters or programs are for: a target or specialty")
    add("--season", metavar="S", help="the season for a target that is added")
    add("--undated", type=day, metavar="DATE", help="the date for what is only ticked as done")
    add(
        "--unread",
        type=one_of(Unread),
        metavar="notes|empty",
        help="what to do with cells that cannot be read, such as “next week” for a day",
    )


def answers_of(arguments: Namespace) -> Answers:
    return Answers(
        date_order=arguments.dates,
        target=arguments.target,
        season=arguments.season,
        values=dict(arguments.values),
        undated_on=arguments.undated,
        unread=arguments.unread,
    )


def require_ready(plan: ImportPlan, name: str) -> None:
    """InvalidInputError with the first problem, or the first question and the option for it."""
    if plan.problems:
        raise InvalidInputError(f"{plan.problems[0]}{_others(plan)}{_way_out(plan)}")
    for question in plan.questions:
        if must_be_answered(question):
            raise InvalidInputError(f"{name}: {_asked(question)}")


def _others(plan: ImportPlan) -> str:
    """How many more problems there are, and where the first of them stand."""
    more = len(plan.problems) - 1
    if not more:
        return ""
    cells = [problem.unread for problem in plan.problems[1:]]
    places = [f"row {cell.row}, column {letters_of(cell.column)}" for cell in cells if cell]
    where = f": {_listed(tuple(places), '; ')}" if len(places) == more else ""
    return f" So does one more place{where}." if more == 1 else f" So do {more} more places{where}."


def _way_out(plan: ImportPlan) -> str:
    """How to go on without the column, or the cell, that holds the first problem."""
    first = plan.problems[0]
    found = re.search(r", column [A-Z]+ \((.+)\)$", first.place)
    column = f' Mend it, or leave the column out with --column "{found[1]}=-".' if found else ""
    return f"{column}{_way_out_of(first.unread)}"


def _way_out_of(cell: UnreadCell | None) -> str:
    if cell is None:
        return ""
    note = "--unread notes keeps such words as notes, " if cell.can_note else ""
    return f" Or go on: {note}--unread empty leaves such cells empty."


def told(plan: ImportPlan) -> Iterator[str]:
    """What a person should know of an import that can go on: notices, and what was proposed."""
    yield from (f"{notice}." for notice in plan.notices)
    if plan.has_unread_columns:
        yield "That is said with --column HEADING=FIELD."
    for question in plan.questions:
        yield _asked(question)


def _asked(question: Question) -> str:
    match question:
        case DateOrderQuestion():
            return _about_dates(question)
        case TargetQuestion():
            return _about_target(question)
        case ValueQuestion():
            return _about_value(question)
        case UndatedQuestion():
            headings = ", ".join(question.headings)
            return (
                f"Something was done, but not when, by {counted(question.count, 'cell')} "
                f"({headings}); {question.proposed} stands for it. Choose another day with "
                "--undated DATE."
            )
        case UnreadQuestion():
            return (
                f"column {letters_of(question.column)} ({question.heading}) has "
                f"{counted(len(question.cells), 'cell')} that cannot be read. "
                "Say what becomes of them with --unread notes or --unread empty."
            )


def _about_dates(question: DateOrderQuestion) -> str:
    sheet = f"sheet {question.sheet}, " if question.sheet else ""
    return (
        f"{sheet}column {letters_of(question.column)} ({question.heading}) has dates that can be "
        f"read in two ways, such as {question.examples[0]}. "
        "Say what comes first with --dates dmy (the day) or --dates mdy (the month)."
    )


def _about_target(question: TargetQuestion) -> str:
    known = _listed(tuple(choice.key for choice in question.choices))
    if question.proposed is None:
        return (
            "rows name no specialty, and the desk has no target yet. "
            f"Name one with --target: {known}."
        )
    return f"Rows that name no specialty are for {question.proposed}; change it with --target KEY."


def _about_value(question: ValueQuestion) -> str:
    if question.proposed is None:
        known = f" ({_listed(question.choices)})" if question.choices else ""
        return (
            f"rows say nothing of “{question.label}”, which every record needs. "
            f"Give it for all of them with --set {question.field}=VALUE{known}."
        )
    return (
        f"Rows that say nothing of “{question.label}” get {question.proposed}; "
        f"change it with --set {question.field}=VALUE."
    )


def _listed(words: tuple[str, ...], mark: str = ", ") -> str:
    shown = mark.join(words[:_SHOWN_AT_MOST])
    return f"{shown} and others" if len(words) > _SHOWN_AT_MOST else shown


def _pair(text: str) -> tuple[str, str]:
    left, mark, right = text.partition("=")
    if not mark or not left.strip() or not right.strip():
        raise ArgumentTypeError(f"{text!r} is no pair NAME=VALUE")
    return left.strip(), right.strip()

"""What taking a list in would change: one change set with its counts, or what keeps it waiting."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.flaw import Flaw
from lordesk.domain.invariants import flaws
from lordesk.domain.records import Records
from lordesk.domain.season_names import require_season
from lordesk.services.exchange.asking import open_questions
from lordesk.services.exchange.cell_values import UnreadableCellError, Words
from lordesk.services.exchange.draft import Draft, Known, RowError, RowFacts
from lordesk.services.exchange.facts import MappedSheet, Problem, row_facts
from lordesk.services.exchange.letter_rows import take_letter
from lordesk.services.exchange.presets import Presets, Subject
from lordesk.services.exchange.program_rows import assign_letters, take_program
from lordesk.services.exchange.questions import (
    Answers,
    DateOrderQuestion,
    Question,
    UndatedQuestion,
    must_be_answered,
)
from lordesk.services.exchange.reading import read_cell
from lordesk.services.exchange.rotation_rows import take_rotation
from lordesk.services.exchange.sheet import place_of
from lordesk.services.exchange.writer_rows import shared_by_rows, take_writer, tell_shared
from lordesk.services.importing import Import, counted

ROWS_OF_LISTS_AT_MOST = 5_000
"""More than all residency programs of the largest specialty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Ready to perform when `planned` is there; else `questions` or `problems` say why not.

    `questions` also holds those that go on with their proposal, for a person who wants to differ.
    """

    planned: Import | None
    questions: tuple[Question, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[str, ...] = ()
    has_unread_columns: bool = False


def plan_import(
    desk: Records, book: str, sheets: Sequence[MappedSheet], answers: Answers, known: Known
) -> ImportPlan:
    """What taking the rows of these sheets in would change; all of them or none."""
    _require_season(desk, answers, known)
    _require_list(book, sheets)
    said = replace(answers, values=_read_values(answers, known.presets))
    questions = open_questions(desk, sheets, answers, known)
    if any(isinstance(question, DateOrderQuestion) for question in questions):
        return ImportPlan(planned=None, questions=questions)
    read = [
        [*row_facts(book, number, mapped, known.presets, answers)]
        for number, mapped in enumerate(sheets)
    ]
    unreadable = tuple(each for rows in read for each in rows if isinstance(each, Problem))
    if unreadable:
        return ImportPlan(planned=None, questions=questions, problems=unreadable)
    if any(must_be_answered(question) for question in questions):
        return ImportPlan(planned=None, questions=questions)
    rows = [[row for row in rows if isinstance(row, RowFacts)] for rows in read]
    shared = shared_by_rows(row for rows_ in rows for row in rows_)
    draft = Draft(records=desk, known=known, answers=said, shared=shared)
    tell_shared(draft, shared)
    draft.notices += (sentence for rows_ in rows for row in rows_ for sentence in row.told)
    problems = (*_take(draft, book, sheets, rows), *_flaws(draft, book, sheets, desk))
    questions = (*questions, *_undated(draft, answers, known))
    if problems:
        return ImportPlan(planned=None, questions=questions, problems=problems)
    return ImportPlan(
        planned=counted(_changes(draft, book, desk), draft.records),
        questions=questions,
        notices=(*draft.notices, *_coming(draft)),
    )


_Taker = Callable[[Draft, RowFacts], object]
_STEPS: Sequence[tuple[Subject, _Taker]] = (
    (Subject.ROTATIONS, take_rotation),
    (Subject.WRITERS, take_writer),
    (Subject.PROGRAMS, take_program),
    (Subject.LETTERS, take_letter),
    (Subject.PROGRAMS, assign_letters),
)
"""What refers to others comes after them, whatever the order of the sheets."""


def _take(
    draft: Draft, book: str, sheets: Sequence[MappedSheet], rows: Sequence[Sequence[RowFacts]]
) -> list[Problem]:
    problems: list[Problem] = []
    for subject, take in _STEPS:
        for mapped, facts in zip(sheets, rows, strict=True):
            for row in facts if mapped.subject is subject else ():
                try:
                    take(draft, row)
                except RowError as error:
                    place = _place(book, mapped, row.place.row, error.field)
                    problems.append(Problem(place=place, message=error.message))
    return problems


def _flaws(
    draft: Draft, book: str, sheets: Sequence[MappedSheet], desk: Records
) -> Iterator[Problem]:
    """Broken rules of the records, at the rows that would cause them."""
    for flaw in flaws(draft.records, _changes(draft, book, desk)):
        origin = draft.origins.get((flaw.kind, flaw.key))
        if origin is not None:
            mapped = sheets[origin.sheet]
            place = _place(book, mapped, origin.row, _field_of(flaw))
            yield Problem(
                place=place, message=f"gives a {flaw.kind} whose {flaw.field} {flaw.message}"
            )


def _changes(draft: Draft, book: str, desk: Records) -> ChangeSet:
    return between(desk, draft.records, f"Import {book}")


def _field_of(flaw: Flaw) -> str:
    return f"{flaw.kind}.{flaw.field.partition('.')[0].partition('[')[0].removesuffix('_on')}"


def _place(book: str, mapped: MappedSheet, row: int, field: str) -> str:
    """The cell of the field in that row, or the row's first cell when no column holds it."""
    columns = list(mapped.mapping.columns())
    column = next((n for n, each in columns if each == field), None)
    if column is None:
        last = field.rpartition(".")[2]
        column = next((n for n, each in columns if each.rpartition(".")[2] == last), None)
    heading = "" if column is None else mapped.heading(column)
    return place_of(book, mapped.sheet, row, column or 0, heading)


def _require_list(book: str, sheets: Sequence[MappedSheet]) -> None:
    count = sum(1 for mapped in sheets for _ in mapped.data_rows())
    if count > ROWS_OF_LISTS_AT_MOST:
        raise InvalidInputError(
            f"{book} has {count:,} rows; {ROWS_OF_LISTS_AT_MOST:,} is the most for a list."
        )


def _require_season(desk: Records, answers: Answers, known: Known) -> None:
    if answers.season is not None:
        require_season(answers.season, known.catalogue, desk)


def _read_values(answers: Answers, presets: Presets) -> Mapping[str, str]:
    """The answered values in the words of the lordesk file."""
    return MappingProxyType(
        {field: _read_value(field, text, presets) for field, text in answers.values.items()}
    )


def _read_value(field: str, text: str, presets: Presets) -> str:
    try:
        known = presets.field(field)
    except KeyError as error:
        raise InvalidInputError(f"There is no field {field} that a list could lack.") from error
    try:
        value = read_cell(known.reads, text, presets, None)
    except UnreadableCellError as error:
        raise InvalidInputError(
            f"“{known.label}” cannot be “{text[:40]}”: expected {error.expected}."
        ) from error
    meaning = value.meaning if isinstance(value, Words) else value
    if not isinstance(meaning, str):
        raise InvalidInputError(
            f"“{known.label}” cannot be “{text[:40]}”: lordesk does not know the word."
        )
    return meaning


def _undated(draft: Draft, answers: Answers, known: Known) -> Iterator[UndatedQuestion]:
    if draft.undated and answers.undated_on is None:
        yield UndatedQuestion(
            count=sum(draft.undated.values()),
            headings=tuple(known.presets.field(name).label for name in draft.undated),
            proposed=known.today,
        )


def _coming(draft: Draft) -> Iterator[str]:
    for name, day in draft.coming.items():
        label = draft.known.presets.field(name).label
        yield f"“{label}” holds days to come, such as {day}; correct those that are only planned"

"""Finds the questions that a list leaves open, without changing anything."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Position, RotationKind
from lordesk.services.exchange.cell_values import Person
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.draft import Known, RowFacts
from lordesk.services.exchange.facts import MappedSheet, Problem, ambiguous_dates, row_facts
from lordesk.services.exchange.matching import KnownWriters, SeveralMatchError
from lordesk.services.exchange.presets import Presets, Subject
from lordesk.services.exchange.questions import (
    Answers,
    Choice,
    DateOrderQuestion,
    Question,
    TargetQuestion,
    UnreadCell,
    UnreadQuestion,
    ValueQuestion,
)
from lordesk.services.exchange.reading import dates_in
from lordesk.services.exchange.writer_rows import emails_of, shared_by_rows

_NEEDED = ("rotation.specialty", "rotation.site", "rotation.country", "rotation.kind")
_NAMES_TARGET = {Subject.LETTERS: "letter.target", Subject.PROGRAMS: "program.target"}
_EXAMPLES = 3


def open_questions(
    desk: Records, sheets: Sequence[MappedSheet], answers: Answers, known: Known
) -> tuple[Question, ...]:
    """What the user has not said yet. Where one has a proposal, the import can go on with it."""
    found: list[Question] = []
    targets_wanted = False
    for number, mapped in enumerate(sheets):
        found += _date_orders(mapped, answers, known.presets)
        read = [*row_facts("", number, mapped, known.presets, answers)]
        found += _unread(each.unread for each in read if isinstance(each, Problem))
        rows = [row for row in read if not isinstance(row, Problem)]
        found += _values(desk, mapped, rows, answers, known)
        targets_wanted = targets_wanted or _lacks_target(mapped, rows)
    if targets_wanted and answers.target is None and len(desk.targets) != 1:
        found.append(_target(desk, known.catalogue))
    return tuple(found)


def _date_orders(
    mapped: MappedSheet, answers: Answers, presets: Presets
) -> Iterator[DateOrderQuestion]:
    for column in mapped.dated_columns(presets):
        if answers.order(mapped.sheet.name, column) is not None:
            continue
        examples = ambiguous_dates(mapped, column)
        if examples:
            yield DateOrderQuestion(
                sheet=mapped.sheet.name,
                column=column,
                heading=mapped.heading(column),
                examples=tuple(dict.fromkeys(examples))[:_EXAMPLES],
                suggested=_shown_order(mapped, column),
            )


def _unread(cells: Iterable[UnreadCell | None]) -> Iterator[UnreadQuestion]:
    """A question for each column that holds cells which cannot be read."""
    by_column: dict[int, list[UnreadCell]] = defaultdict(list)
    for cell in cells:
        if cell is not None:
            by_column[cell.column].append(cell)
    for column, found in by_column.items():
        first = found[0]
        yield UnreadQuestion(
            sheet=first.sheet, column=column, heading=first.heading, cells=tuple(found)
        )


def _shown_order(mapped: MappedSheet, column: int) -> DateOrder | None:
    """The order that the column's clear dates show, None when they show none or both."""
    proofs = {
        written.proves
        for row in mapped.data_rows()
        for written in dates_in(mapped.sheet.cell(row, column))
    } - {None}
    return proofs.pop() if len(proofs) == 1 else None


def _lacks_target(mapped: MappedSheet, rows: Sequence[RowFacts]) -> bool:
    field = _NAMES_TARGET.get(mapped.subject) if mapped.subject else None
    return field is not None and any(field not in row.values for row in rows)


def _target(desk: Records, catalogue: Catalogue) -> TargetQuestion:
    own = [
        Choice(key=t.key, label=f"{catalogue.specialty_name(t.specialty)}, {t.track}")
        for t in desk.targets
    ]
    shipped = [Choice(key=s.key, label=s.name) for s in catalogue.specialties.values()]
    return TargetQuestion(choices=tuple(own or shipped), proposed=own[0].key if own else None)


def _values(
    desk: Records, mapped: MappedSheet, rows: Sequence[RowFacts], answers: Answers, known: Known
) -> Iterator[ValueQuestion]:
    if mapped.subject is Subject.ROTATIONS:
        for field in _NEEDED:
            if field not in answers.values and any(_lacks(row, field, known) for row in rows):
                yield _value(field, known.presets)
    field, writers = "writer.position", KnownWriters(desk.writers, shared_by_rows(rows))
    if field not in answers.values and any(_is_new_writer(writers, row, known) for row in rows):
        yield _value(field, known.presets)


def _lacks(row: RowFacts, field: str, known: Known) -> bool:
    if field in row.values:
        return False
    if field == "rotation.specialty":
        return known.catalogue.parent(row.get("rotation.service", str) or "") is None
    state = (row.get("rotation.state", str) or "").upper()
    return field != "rotation.country" or state not in known.presets.states


def _is_new_writer(writers: KnownWriters, row: RowFacts, known: Known) -> bool:
    """Whether the row adds a writer whose position nothing tells."""
    person = row.get("writer.name", Person)
    title = row.get("writer.title", str) or ""
    if person is None or "writer.position" in row.values or known.presets.position_in(title):
        return False
    try:
        return writers.find(person.name, emails_of(row)) is None
    except SeveralMatchError:
        return False


def _value(field: str, presets: Presets) -> ValueQuestion:
    choices: dict[str, tuple[str, ...]] = {
        "rotation.kind": tuple(RotationKind),
        "writer.position": tuple(Position),
    }
    return ValueQuestion(
        field=field,
        label=presets.field(field).label,
        choices=choices.get(field, ()),
        proposed=Position.ATTENDING if field == "writer.position" else None,
    )

"""Makes the rows and columns of the grid: how every letter stands to every program."""

from collections.abc import Collection, Sequence

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import LetterKey
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import programs_with, stage_of
from lordesk.domain.naming import addressed, family_of
from lordesk.domain.portfolio_counting import COUNTING, Why, names_another, why_of
from lordesk.domain.portfolio_needs import Wants
from lordesk.domain.program import Program
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.ui.aims import aims_apart
from lordesk.ui.pages.portfolio.state import Cell, CellKind, GridColumn, GridRow, RuleLine


def columns_of(records: Records, catalogue: Catalogue) -> tuple[GridColumn, ...]:
    """Letters that still go somewhere, or stand on a program already."""
    return tuple(
        GridColumn(
            letter=letter.key,
            name=family_of(records.writers[letter.writer]),
            full_name=addressed(records.writers[letter.writer]),
            apart=aims_apart(letter, records, catalogue),
            stage=stage_of(letter, records),
            on=len(tuple(programs_with(letter.key, records))),
        )
        for letter in records.letters
        if not stage_of(letter, records).is_way_out or programs_with(letter.key, records)
    )


def row_of(
    program: Program,
    wants: Wants,
    letters: Sequence[LetterKey],
    *,
    missing: tuple[RuleLine, ...],
    counted: Collection[LetterKey],
    records: Records,
    catalogue: Catalogue,
) -> GridRow:
    cells = tuple(
        _cell(program, records.letters[key], counted, records, catalogue) for key in letters
    )
    return GridRow(
        key=program.key,
        name=one_line(program.name),
        target=_target_name(program, records, catalogue),
        min=wants.exact or wants.min,
        max=wants.exact or wants.max,
        exact=wants.exact,
        wants_chair=wants.chair,
        months=wants.max_age_months,
        cells=cells,
        assigned=len(program.assigned),
        has=len(counted),
        missing=missing,
    )


def _target_name(program: Program, records: Records, catalogue: Catalogue) -> str:
    target = records.targets[program.target]
    return catalogue.specialty_name(target.specialty)


def _cell(
    program: Program,
    letter: Letter,
    counted: Collection[LetterKey],
    records: Records,
    catalogue: Catalogue,
) -> Cell:
    kind = _kind(program, letter, counted, records, catalogue)
    return Cell(letter=letter.key, kind=kind, why=_why(kind, program, letter, records, catalogue))


def _kind(
    program: Program,
    letter: Letter,
    counted: Collection[LetterKey],
    records: Records,
    catalogue: Catalogue,
) -> CellKind:
    target = records.targets[program.target]
    if letter.key in program.assigned:
        return CellKind.ASSIGNED
    if target.key not in letter.targets or names_another(letter, target, catalogue):
        return CellKind.NO_FIT
    if letter.key in counted:
        return CellKind.READY if letter.uploaded_on else CellKind.COUNTS
    is_open = why_of(letter) in {Why.PLANNED, Why.NO_ANSWER}
    return CellKind.PLANNED if is_open else CellKind.NO_FIT


def _why(
    kind: CellKind, program: Program, letter: Letter, records: Records, catalogue: Catalogue
) -> str:
    """The sentence of the catalogue that says how the letter stands."""
    target = records.targets[program.target]
    if kind is CellKind.NO_FIT and target.key not in letter.targets:
        return ""
    is_left_out = kind is CellKind.NO_FIT and why_of(letter) in COUNTING
    why = Why.WHAT_IF if is_left_out else why_of(letter)
    rule = next(rule for rule in catalogue.portfolio.why if rule.key is why)
    override = letter.asked.override if letter.asked else None
    reason = (override.reason if override else None) or ""
    writer = addressed(records.writers[letter.writer])
    return rule.text.format(writer=writer, reason=reason)

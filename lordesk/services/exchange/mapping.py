"""Which column of a list means what: a guess from its headings, which the user may correct."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.presets import (
    FieldRule,
    Presets,
    Subject,
    SubjectRule,
    plain_heading,
    shipped_presets,
)
from lordesk.services.exchange.sheet import Sheet, is_blank, text_of

_HEADING_WITHIN = 20
_LONG_ENOUGH = 6
_REPEATABLE = frozenset({"letter.reminded", "letter.assigned"})
"""Fields that several columns may feed: follow-up 1, follow-up 2."""


class _Match(Protocol):
    def __call__(self, heading: str, known: str) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """What the rows tell of, where the headings stand, and each column's field or None.

    `subject` None: the headings say nothing that lordesk knows. Indexes count from 0.
    """

    subject: Subject | None
    heading_row: int
    headings: tuple[str, ...]
    fields: tuple[str | None, ...]

    def columns(self) -> Iterator[tuple[int, str]]:
        """The columns that are taken, each with its field."""
        return ((n, field) for n, field in enumerate(self.fields) if field is not None)

    def with_field(self, column: int, field: str | None) -> "ColumnMapping":
        """This mapping with one column meaning something else; None leaves it out."""
        fields = [
            None if each == field and field not in _REPEATABLE else each for each in self.fields
        ]
        fields[column] = field
        return replace(self, fields=tuple(fields))


def guess_mapping(
    sheet: Sheet, presets: Presets | None = None, subject: Subject | None = None
) -> ColumnMapping:
    """The best reading of the sheet's headings; for a chosen subject, its best reading as that."""
    known = presets or shipped_presets()
    rules = [known.subjects[subject]] if subject else list(known.subjects.values())
    best: tuple[int, ColumnMapping] | None = None
    for row in islice(_filled_rows(sheet), _HEADING_WITHIN):
        for rule in rules:
            found = _mapped(sheet, row, rule)
            score = sum(field is not None for field in found.fields)
            is_usable = any(need in found.fields for need in rule.needs)
            if is_usable and (best is None or score > best[0]):
                best = (score, found)
    if best is not None:
        return best[1]
    return _unmapped(sheet, subject)


def fields_for(subject: Subject, presets: Presets | None = None) -> tuple[FieldRule, ...]:
    """What a column of such a list may mean, for a list to choose from."""
    return (presets or shipped_presets()).subjects[subject].fields


def with_columns(mapping: ColumnMapping, chosen: Iterable[tuple[str, str]]) -> ColumnMapping:
    """The mapping with columns named by their headings; `-` leaves one out.

    InvalidInputError names a heading that is not there or a field that the list cannot hold.
    """
    for heading, field in chosen:
        column = _column_named(mapping, heading)
        known = [rule.name for rule in fields_for(mapping.subject or Subject.LETTERS)]
        if field != "-" and field not in known:
            raise InvalidInputError(
                f"A list of {mapping.subject or 'letters'} has no field {field}. "
                f"Known are {', '.join(known)}."
            )
        mapping = mapping.with_field(column, None if field == "-" else field)
    return mapping


def _column_named(mapping: ColumnMapping, heading: str) -> int:
    plain = [plain_heading(each) for each in mapping.headings]
    if plain_heading(heading) not in plain:
        there = ", ".join(each for each in mapping.headings if each) or "none"
        raise InvalidInputError(f"There is no column {heading}. Its columns are {there}.")
    return plain.index(plain_heading(heading))


def _filled_rows(sheet: Sheet) -> Iterator[int]:
    return (n for n, row in enumerate(sheet.rows) if not all(is_blank(cell) for cell in row))


def _headings(sheet: Sheet, row: int) -> tuple[str, ...]:
    return tuple(" ".join(text_of(cell).split()) for cell in sheet.rows[row])


def _unmapped(sheet: Sheet, subject: Subject | None) -> ColumnMapping:
    row = next(_filled_rows(sheet), None)
    headings = () if row is None else _headings(sheet, row)
    return ColumnMapping(
        subject=subject,
        heading_row=row or 0,
        headings=headings,
        fields=(None,) * len(headings),
    )


def _mapped(sheet: Sheet, row: int, rule: SubjectRule) -> ColumnMapping:
    headings = _headings(sheet, row)
    fields: list[str | None] = [None] * len(headings)
    for is_match in (_is_exact, _is_within):
        for column, heading in enumerate(headings):
            if fields[column] is None:
                fields[column] = _field_of(plain_heading(heading), rule, fields, is_match)
    return ColumnMapping(
        subject=rule.subject, heading_row=row, headings=headings, fields=tuple(fields)
    )


def _field_of(
    heading: str, rule: SubjectRule, taken: list[str | None], is_match: _Match
) -> str | None:
    """The field whose known heading matches best: the longest one, the earlier field on a tie."""
    free = [f for f in rule.fields if f.name not in taken or f.name in _REPEATABLE]
    matches = [
        (len(known), -n, field.name)
        for n, field in enumerate(free)
        for known in field.headings
        if is_match(heading, known)
    ]
    return max(matches)[2] if matches else None


def _is_exact(heading: str, known: str) -> bool:
    return heading == known


def _is_within(heading: str, known: str) -> bool:
    """Whether a telling heading stands inside a longer one, as whole words."""
    is_telling = " " in known or len(known) >= _LONG_ENOUGH
    return is_telling and len(heading) <= 80 and f" {known} " in f" {heading} "

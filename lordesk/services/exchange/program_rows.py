"""A row that tells of a program: what it wants, and which letters it has."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from lordesk.domain.ids import Kind, LetterKey, ProgramKey
from lordesk.domain.program import Program, ProgramLetters
from lordesk.services.exchange.cell_values import Mentions
from lordesk.services.exchange.draft import Draft, RowError, RowFacts
from lordesk.services.exchange.matching import SeveralMatchError
from lordesk.services.exchange.writer_rows import joined
from lordesk.services.keys import named_key

_LETTERS: Mapping[str, type[int]] = MappingProxyType(
    {
        "min": int,
        "max": int,
        "in_specialty_min": int,
        "chair": bool,
        "standardized": bool,
        "max_age_months": int,
    }
)


def take_program(draft: Draft, row: RowFacts) -> None:
    program = _program(draft, row)
    given = {
        "city": row.get("program.city", str) or program.city,
        "state": row.get("program.state", str) or program.state,
        "code": row.get("program.code", str) or program.code,
        "notes": joined(program.notes, row.get("program.notes", str)),
        "letters": _letters(program, row),
    }
    draft.put(replace(program, **given), row.place)


def assign_letters(draft: Draft, row: RowFacts) -> None:
    """Assign the letters of the writers that the row names; done after all letters are in."""
    said = row.get("program.assigned", Mentions)
    if said is None or not said.names:
        return
    program = _program(draft, row)
    fresh = [
        letter
        for name in said.names
        if (letter := _letter_by(draft, name, program)) not in program.assigned
    ]
    if fresh:
        assigned = (*program.assigned, *dict.fromkeys(fresh))
        draft.put(replace(program, assigned=assigned), row.place)


def _program(draft: Draft, row: RowFacts) -> Program:
    name = row.get("program.name", str)
    if name is None:
        raise RowError("program.name", "is empty; a program needs its name")
    said, code = row.get("program.target", str), row.get("program.code", str)
    is_named = said is not None or draft.answers.target is not None
    target = draft.target(said, "program.target", row.place)
    try:
        known = draft.programs.find(name, code, target if is_named else None)
    except SeveralMatchError as error:
        raise RowError("program.name", f"could be any of {error}; name the specialty") from error
    key = ProgramKey(named_key(draft.records, Kind.PROGRAM, name))
    return known or Program(key=key, name=name, target=target)


def _letters(program: Program, row: RowFacts) -> ProgramLetters | None:
    given = {
        name: value
        for name, kind in _LETTERS.items()
        if (value := row.get(f"program.letters.{name}", kind)) is not None
    }
    return replace(program.letters or ProgramLetters(), **given) if given else program.letters


def _letter_by(draft: Draft, name: str, program: Program) -> LetterKey:
    """The letter of that key, or of the writer of that name, best for the program's target."""
    by_key = draft.records.letters.get(name)
    if by_key is not None:
        return by_key.key
    try:
        writer = draft.writers.named(name)
    except SeveralMatchError as error:
        raise RowError("program.assigned", f"names {name[:40]!r}, which fits {error}") from error
    own = draft.letters.of(writer)
    for_target = [each for each in own if program.target in each.targets]
    if not own:
        raise RowError("program.assigned", f"names {name[:40]!r}, who has no letter on this desk")
    return (for_target or own)[0].key

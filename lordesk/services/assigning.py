"""Puts one letter on a program or takes it off; a refusal names what forbids it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import ChangeSet, apply, between
from lordesk.domain.errors import RefusedError, Remedy
from lordesk.domain.ids import LetterKey
from lordesk.domain.invariants import ASSIGNED_AT_MOST
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import Event, find_letter
from lordesk.domain.naming import addressed
from lordesk.domain.portfolio_counting import lies_elsewhere, merit_of, names_another
from lordesk.domain.portfolio_needs import Wants, needs, program_wants, target_wants
from lordesk.domain.program import Program
from lordesk.domain.ranking import standings
from lordesk.domain.records import Records
from lordesk.services.letters import Details, assign, assigning_label, record, require_possible

_NUMBERS = {1: "one letter", 2: "two letters", 3: "three letters", 4: "four letters"}


def place(
    records: Records,
    catalogue: Catalogue,
    today: date,
    key: str,
    program_key: str,
    reason: str = "",
) -> ChangeSet:
    """The letter on the program, in one step; RefusedError says what forbids it and what helps.

    A letter that does not fit the program (see `misfit`) needs a reason, which is kept with the
    program's notes.
    """
    letter, program = find_letter(records, key), _program(records, program_key)
    _require_present(records, letter)
    _require_room(records, catalogue, today, program)
    doubt = misfit(records, catalogue, key, program_key)
    if doubt and not reason.strip():
        raise RefusedError(
            f"{doubt} Say why it goes to {program.name} all the same.", remedy=Remedy.REASON
        )
    changes = assign(records, letter.key, (program.key,))
    if not doubt or not changes:
        return changes
    return between(records, _with_reason(records, letter, program, reason.strip()), changes.label)


def place_on_each(
    records: Records, catalogue: Catalogue, today: date, key: str, details: Details
) -> ChangeSet:
    """The letter on each of the programs as `place` allows, recorded in one step."""
    wanted = details.programs
    if not wanted or any(each not in records.programs for each in wanted):
        return record(records, key, Event.ASSIGNED, details)  # which says what is lacking
    letter, after = require_possible(records, key, Event.ASSIGNED, details), records
    for each in wanted:
        if key not in after.programs[each].assigned:
            placed = place(after, catalogue, today, key, each, details.reason or "")
            after = apply(after, placed)
    return between(records, after, assigning_label(records, letter, len(wanted)))


def misfit(records: Records, catalogue: Catalogue, key: str, program_key: str) -> str:
    """Why the letter is not meant for the program, empty when it is (MIX-6)."""
    letter, program = find_letter(records, key), _program(records, program_key)
    target, writer = records.targets[program.target], addressed(records.writers[letter.writer])
    field = catalogue.specialty_name(target.specialty)
    if names_another(letter, target, catalogue):
        named = ", ".join(catalogue.specialty_name(text) for text in letter.names_specialty)
        return f"{writer}’s letter names {named}, not {field}."
    if target.key not in letter.targets:
        return f"{writer}’s letter was not asked for {field} ({target.track})."
    if lies_elsewhere(letter, target, records, catalogue):
        return f"{writer}’s letter lies in another portal than the one {program.name} reads."
    return ""


def least_needed(
    records: Records, catalogue: Catalogue, today: date, program: Program
) -> LetterKey | None:
    """The assigned letter without which fewest rules break, the lowest writer among equals."""
    wants = _wants(records, catalogue, program)
    places = standings(records, catalogue, today, program.target)
    scores = {found.writer: found.score for found in places}

    def cost(key: LetterKey) -> tuple[int, int]:
        left = [each for each in program.assigned if each != key]
        merits = [
            merit_of(records.letters[each], wants.target, records, catalogue) for each in left
        ]
        broken = sum(need.is_broken for need in needs(wants, merits))
        return broken, scores.get(records.letters[key].writer, 0)

    return min(program.assigned, key=cost, default=None)


def _program(records: Records, key: str) -> Program:
    program = records.programs.get(key)
    if program is None:
        raise RefusedError(f"There is no program {key} any more.")
    return program


def _wants(records: Records, catalogue: Catalogue, program: Program) -> Wants:
    target = records.targets[program.target]
    return program_wants(program, target_wants(target, records, catalogue))


def _require_present(records: Records, letter: Letter) -> None:
    writer = addressed(records.writers[letter.writer])
    if letter.is_ended:
        raise RefusedError(f"{writer}’s letter left the plan, so it cannot be assigned.")
    if letter.uploaded_on is None:
        raise RefusedError(
            f"{writer}’s letter is not uploaded yet. Only a letter that is there can be assigned."
        )


def _require_room(records: Records, catalogue: Catalogue, today: date, program: Program) -> None:
    wants = _wants(records, catalogue, program)
    most = min(wants.exact or wants.max, ASSIGNED_AT_MOST)
    if len(program.assigned) < most:
        return
    names = ", ".join(_writers(records, program))
    weakest = least_needed(records, catalogue, today, program)
    drop = addressed(records.writers[records.letters[weakest].writer]) if weakest else ""
    raise RefusedError(
        f"{program.name} has {_NUMBERS.get(most, f'{most} letters')} already, the most it takes: "
        f"{names}. Take {drop}’s off first; it is the one missed least."
    )


def _writers(records: Records, program: Program) -> Iterator[str]:
    for key in program.assigned:
        yield addressed(records.writers[records.letters[key].writer])


def _with_reason(records: Records, letter: Letter, program: Program, reason: str) -> Records:
    writer = addressed(records.writers[letter.writer])
    note = f"{writer}’s letter all the same: {reason}"
    notes = f"{program.notes}\n{note}" if program.notes else note
    return records.put(replace(program, assigned=(*program.assigned, letter.key), notes=notes))

"""Putting letters on programs: what is refused, and that the refusal helps."""

from dataclasses import replace
from typing import Any

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import LordeskError, RefusedError
from lordesk.domain.ids import LetterKey, ProgramKey, TargetKey, WriterKey
from lordesk.domain.program import ProgramLetters
from lordesk.domain.records import Entity, Records
from lordesk.domain.vocabulary import Portal
from lordesk.services.assigning import least_needed, misfit, place, place_on_each
from lordesk.services.letters import Details
from tests.builders import (
    a_desk,
    a_letter,
    a_program,
    a_target,
    a_writer,
    a_yes,
    day,
)
from tests.planning import CATALOGUE

TODAY = day("2027-07-02")
IN: dict[str, Any] = {"asked": a_yes("2027-02-03"), "uploaded_on": day("2027-07-01")}
NAMES = ("Okoye", "Silva", "Tan", "Ivanova", "Haddad")


def desk_of(count: int, *more: Entity, assigned: int = 0) -> Records:
    """That many uploaded letters, some of them on the one program."""
    writers = [a_writer(name.lower(), name=f"A {name}") for name in NAMES[:count]]
    letters = [
        a_letter(f"{name.lower()}-im", writer=WriterKey(name.lower()), **IN)
        for name in NAMES[:count]
    ]
    on = tuple(letter.key for letter in letters[:assigned])
    return a_desk(*writers, *letters, a_program(assigned=on), *more)


def placed(records: Records, letter: str, reason: str = "") -> Records:
    return apply(records, place(records, CATALOGUE, TODAY, letter, "bay", reason))


def test_an_uploaded_letter_is_put_on_a_program() -> None:
    after = placed(desk_of(1), "okoye-im")
    assert after.programs["bay"].assigned == ("okoye-im",)
    assert after.programs["bay"].notes is None


def test_a_letter_that_is_not_there_is_refused_by_name() -> None:
    records = a_desk(a_letter(asked=a_yes("2027-02-03")), a_program())
    with pytest.raises(RefusedError, match=r"Dr\. Okoye’s letter is not uploaded yet"):
        placed(records, "okoye-im")


def test_an_ended_letter_is_refused() -> None:
    records = a_desk(a_letter(withdrawn_on=TODAY, **IN), a_program())
    with pytest.raises(RefusedError, match="left the plan"):
        placed(records, "okoye-im")


def test_the_fifth_letter_is_refused_and_the_refusal_says_which_to_drop() -> None:
    records = desk_of(5, assigned=4)
    with pytest.raises(RefusedError, match=r"four letters already.*Okoye.*Take Dr\. \w+’s off"):
        placed(records, "haddad-im")


def test_a_program_that_takes_three_refuses_the_fourth() -> None:
    records = desk_of(4, a_program(letters=ProgramLetters(max=3), assigned=_keys(3)))
    with pytest.raises(RefusedError, match="three letters already"):
        placed(records, "ivanova-im")


def test_the_letter_missed_least_breaks_no_rule() -> None:
    abroad = a_writer("silva", name="A Silva", worked_together=(), specialty="radiology")
    records = desk_of(4, abroad, assigned=4)
    found = least_needed(records, CATALOGUE, TODAY, records.programs["bay"])
    assert found == "silva-im"


def test_a_letter_that_names_another_specialty_needs_a_reason_which_is_kept() -> None:
    records = a_desk(a_letter(names_specialty=("neurology",), **IN), a_program(notes="Friendly"))
    assert "names Neurology, not Internal Medicine" in misfit(records, CATALOGUE, "okoye-im", "bay")
    with pytest.raises(RefusedError, match="Say why it goes to Bay Hospital"):
        placed(records, "okoye-im", "  ")
    after = placed(records, "okoye-im", "The director asked for it")
    program = after.programs["bay"]
    assert program.assigned == ("okoye-im",)
    assert program.notes == ("Friendly\nDr. Okoye’s letter all the same: The director asked for it")


def test_a_letter_in_another_portal_needs_a_reason() -> None:
    records = a_desk(a_letter(portal=Portal.SFMATCH, **IN), a_program())
    assert "lies in another portal" in misfit(records, CATALOGUE, "okoye-im", "bay")
    with pytest.raises(RefusedError, match="Say why it goes to Bay Hospital"):
        placed(records, "okoye-im")


def test_a_letter_for_another_target_needs_a_reason() -> None:
    neuro = a_target("neuro", specialty="neurology")
    records = a_desk(neuro, a_letter(targets=(TargetKey("neuro"),), **IN), a_program())
    with pytest.raises(RefusedError, match="was not asked for Internal Medicine"):
        placed(records, "okoye-im")


def test_a_program_that_is_gone_is_told() -> None:
    with pytest.raises(RefusedError, match="There is no program bay"):
        placed(a_desk(a_letter(**IN)), "okoye-im")


def test_a_letter_that_stands_there_already_changes_nothing() -> None:
    records = desk_of(1, assigned=1)
    assert not place(records, CATALOGUE, TODAY, "okoye-im", "bay")


def _keys(count: int) -> tuple[LetterKey, ...]:
    return tuple(LetterKey(f"{name.lower()}-im") for name in NAMES[:count])


def test_a_letter_is_put_on_several_programs_in_one_step_by_the_same_rules() -> None:
    desk = desk_of(1, a_target("neuro", specialty="neurology"), a_program("far", target="neuro"))
    both = Details(on=TODAY, programs=(ProgramKey("bay"), ProgramKey("far")))
    with pytest.raises(RefusedError, match="was not asked for Neurology"):
        place_on_each(desk, CATALOGUE, TODAY, "okoye-im", both)
    told = replace(both, reason="they said so")
    changes = place_on_each(desk, CATALOGUE, TODAY, "okoye-im", told)
    after = apply(desk, changes)
    assert [program.assigned for program in after.programs] == [("okoye-im",), ("okoye-im",)]
    assert changes.label == "Assign Dr. Okoye’s letter to 2 programs"


@pytest.mark.parametrize("programs", [(), ("bay", "nowhere")])
def test_no_program_or_one_that_is_not_there_is_no_place(programs: tuple[str, ...]) -> None:
    details = Details(on=TODAY, programs=tuple(ProgramKey(key) for key in programs))
    with pytest.raises(LordeskError, match=r"Name the programs|There is no program nowhere"):
        place_on_each(desk_of(1), CATALOGUE, TODAY, "okoye-im", details)

"""The forms of targets and programs: what goes in comes out."""

from lordesk.domain.ids import LetterKey
from lordesk.domain.program import ProgramLetters, TargetLetters
from lordesk.ui.pages.portfolio import fields
from tests.builders import a_desk, a_letter, a_program, a_target, day
from tests.planning import CATALOGUE
from tests.portfolios import HERE

DESK = a_desk(a_letter(**HERE), a_program())


def test_a_target_comes_back_as_it_was() -> None:
    target = a_target(submit_on=day("2027-09-08"), letters=TargetLetters(min=4, aim=5))
    assert fields.target_from(fields.target_values(target), DESK, target) == target


def test_a_program_comes_back_as_it_was() -> None:
    program = a_program(
        city="Quincy",
        letters=ProgramLetters(min=3, chair=True),
        assigned=(LetterKey("okoye-im"),),
        notes="Friendly",
    )
    assert fields.program_from(fields.program_values(program), DESK, program) == program


def test_new_records_get_keys_that_nobody_has() -> None:
    target = fields.target_from(fields.target_values(a_target()), DESK, None)
    assert target.key not in DESK.targets
    program = fields.program_from(fields.program_values(a_program()), DESK, None)
    assert program.key not in DESK.programs
    assert program.assigned == ()


def test_numbers_that_contradict_each_other_are_told() -> None:
    values = fields.program_values(a_program(letters=ProgramLetters(min=4, max=3)))
    assert fields.limits_problem(values) == (
        "At least 4 and at most 3 cannot both be. Change one of them."
    )
    assert fields.limits_problem(fields.program_values(a_program())) == ""


def test_every_field_of_the_forms_has_a_label() -> None:
    forms = (fields.target_fields(DESK, CATALOGUE), fields.program_fields(DESK, CATALOGUE))
    assert all(field.label for form in forms for field in form)

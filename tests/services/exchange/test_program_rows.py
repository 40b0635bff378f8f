"""Lists of programs."""

from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.program import ProgramLetters
from tests.builders import a_desk, a_letter, a_program, a_target, a_writer
from tests.exchanging import problems, taken

HEAD = "Program name,Specialty,City,State,ACGME ID,LORs required,Chair letter?,Assigned LORs\n"


def test_a_row_becomes_a_program_with_what_it_wants_and_has() -> None:
    desk = taken(a_desk(a_letter()), HEAD + "New,IM,Boston,MA,140123,3,yes,Okoye\n")
    made = desk.programs["new"]
    assert (made.city, made.state, made.code, made.target) == ("Boston", "MA", "140123", "im")
    assert made.letters == ProgramLetters(min=3, chair=True)
    assert made.assigned == (LetterKey("okoye-im"),)


def test_a_known_program_keeps_what_the_row_leaves_blank() -> None:
    own = a_program(code="140", city="Quincy", letters=ProgramLetters(min=3, max=4))
    desk = taken(a_desk(own), HEAD + "Bay Hospital,,,MA,140,2,,\n")
    bay = desk.programs["bay"]
    assert (bay.city, bay.state, bay.letters) == ("Quincy", "MA", ProgramLetters(min=2, max=4))


def test_an_unknown_specialty_that_ships_makes_its_target() -> None:
    desk = taken(a_desk(), HEAD + "New,Pediatrics,,,,,,\n")
    assert desk.targets[desk.programs["new"].target].specialty == "pediatrics"


def test_letters_of_the_same_file_can_be_assigned_whatever_the_order() -> None:
    desk = taken(
        a_desk(a_letter(), a_letter("other", writer=WriterKey("okoye"))),
        HEAD + "New,IM,,,,,,other; Okoye\n",
    )
    assert desk.programs["new"].assigned == ("other", "okoye-im")


def test_what_cannot_be_placed_is_named() -> None:
    assert problems(a_desk(), HEAD + "New,IM,,,,,,Okoye\n")[0].endswith(
        "column H (Assigned LORs) names 'Okoye', who has no letter on this desk."
    )
    assert problems(a_desk(), HEAD + ",IM,X,,,,,\n")[0].endswith(
        "column A (Program name) is empty; a program needs its name."
    )
    assert "no target of this desk" in problems(a_desk(), HEAD + "New,Wizardry,,,,,,\n")[0]
    twins = a_desk(
        a_writer("a", name="Ann Lee", email=None), a_writer("b", name="Ann Lee", email=None)
    )
    assert "which fits a, b" in problems(twins, HEAD + "New,IM,,,,,,Ann Lee\n")[0]


def test_a_name_in_two_targets_wants_its_specialty() -> None:
    desk = a_desk(
        a_target("neuro", specialty="neurology"),
        a_program("bay"),
        a_program("bay-2", target=a_target("neuro").key),
    )
    assert "name the specialty" in problems(desk, "Program,City,Code\nBay Hospital,X,\n")[0]

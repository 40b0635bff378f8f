"""How every letter stands to every program."""

from typing import Any

import pytest

from lordesk.domain.ids import LetterKey, TargetKey, WriterKey
from lordesk.domain.vocabulary import Answer
from lordesk.ui.pages.portfolio.state import CellKind
from tests.builders import a_letter, a_program, a_target, an_answer, day
from tests.portfolios import HERE, PROMISED, a_portfolio, portfolio_of, three


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({}, CellKind.PLANNED),
        ({"asked": an_answer(Answer.STRONG, "2027-02-03")}, CellKind.COUNTS),
        (HERE, CellKind.READY),
        ({**HERE, "names_specialty": ("neurology",)}, CellKind.NO_FIT),
    ],
)
def test_a_cell_says_how_far_the_letter_is(fields: dict[str, Any], kind: CellKind) -> None:
    state = a_portfolio(a_letter(**fields), a_program())
    assert state.rows[0].cells[0].kind is kind


def test_an_assigned_letter_is_so_whatever_else_it_is() -> None:
    state = a_portfolio(a_letter(**HERE), a_program(assigned=(LetterKey("okoye-im"),)))
    assert state.rows[0].cells[0].kind is CellKind.ASSIGNED
    assert state.rows[0].assigned == 1
    assert state.columns[0].on == 1


def test_a_letter_for_another_target_does_not_fit() -> None:
    state = a_portfolio(
        a_target("neuro", specialty="neurology"),
        a_letter(targets=(TargetKey("neuro"),), **PROMISED),
        a_program(),
    )
    assert state.rows[0].cells[0].kind is CellKind.NO_FIT


def test_letters_that_left_have_no_column_unless_they_stand_somewhere() -> None:
    gone = a_letter("gone", withdrawn_on=day("2027-03-01"))
    assert [c.letter for c in a_portfolio(a_letter(), gone).columns] == ["okoye-im"]
    kept = a_portfolio(a_letter(), gone, a_program(assigned=(LetterKey("gone"),)))
    assert [c.letter for c in kept.columns] == ["okoye-im", "gone"]


def test_a_row_says_what_is_missing() -> None:
    state = a_portfolio(a_letter(**PROMISED), a_program())
    row = state.rows[0]
    assert (row.has, row.min, row.max) == (1, 3, 4)
    assert row.missing
    assert portfolio_of(three(**PROMISED)).rows[0].missing == ()


def test_a_cell_gives_the_reason_of_the_catalogue() -> None:
    state = a_portfolio(a_letter(**PROMISED, writer=WriterKey("okoye")), a_program())
    assert state.rows[0].cells[0].why == "Dr. Okoye said a strong yes."

"""The words of the portfolio."""

from dataclasses import replace

import pytest

from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.program import ProgramLetters
from lordesk.ui.pages.portfolio import words
from lordesk.ui.pages.portfolio.state import NextStep, RuleLine, StepKind
from tests.builders import a_letter, a_program
from tests.portfolios import HERE, PROMISED, a_portfolio, portfolio_of, three

LINE = RuleLine(
    rule=Rule.MIN, needed=3, field="Neurology", program="", months=12, holds=True, source="MIX-1"
)


@pytest.mark.parametrize(
    ("rule", "needed", "said"),
    [
        (Rule.MIN, 3, "Three letters"),
        (Rule.MIN, 1, "One letter"),
        (Rule.EXACT, 3, "Exactly three letters"),
        (Rule.US_CLINICAL_MIN, 2, "Two from US clinical work"),
        (Rule.IN_SPECIALTY_MIN, 2, "Two from Neurology"),
        (Rule.CHAIR, 1, "A chair’s letter"),
        (Rule.STANDARDIZED, 2, "Two on the standardized form"),
        (Rule.MAX_AGE, 3, "Three letters under 12 months old"),
    ],
)
def test_a_rule_is_said_shortly(rule: Rule, needed: int, said: str) -> None:
    assert words.rule(replace(LINE, rule=rule, needed=needed)) == said


def test_a_programs_own_rule_names_it() -> None:
    assert words.rule(replace(LINE, program="Bay")) == "Three letters (Bay)"


def test_a_program_says_its_wishes_and_what_is_open() -> None:
    wants = ProgramLetters(chair=True, max_age_months=12)
    row = a_portfolio(a_letter(**PROMISED), a_program(letters=wants)).rows[0]
    assert words.wish(row) == "3 to 4 letters, one chair, under 12 months old"
    assert words.has(row) == "1 of 3"
    assert words.open_point(row) == "a chair’s letter"
    assert "two more" in words.more_points(row)
    assert words.open_point(portfolio_of(three(**PROMISED)).rows[0]) == "nothing"


def test_the_page_says_what_counts_and_what_hangs_on_whom() -> None:
    state = portfolio_of(three(**PROMISED))
    assert words.state_line(state) == (
        "Three letters count today · losing Dr. Okoye, Dr. Silva or Dr. Tan breaks a rule"
    )
    what_if = portfolio_of(three(**PROMISED), without=["tan"])
    assert words.state_line(what_if) == "What if: without Dr. Tan · Two letters count today"


def test_a_cell_says_who_where_and_how() -> None:
    state = a_portfolio(a_letter(**HERE), a_program())
    said = words.cell_tip(state.rows[0], state.columns[0], state.rows[0].cells[0])
    assert said.startswith("Dr. Okoye, Bay Hospital: uploaded, can be assigned.")


def test_the_number_that_may_fail_is_explained() -> None:
    card = portfolio_of(three(**PROMISED)).targets[0]
    assert "Without Dr. Okoye, Dr. Silva and Dr. Tan" in words.safe_reason(card)
    assert "Any two" in words.safe_reason(replace(card, safe_to_lose=2))
    assert "broken already" in words.safe_reason(a_portfolio(a_letter()).targets[0])


def test_a_step_names_whose_it_is_to_a_screen_reader() -> None:
    step = NextStep(kind=StepKind.OPEN_LETTER, key="x", name="Dr. Okoye")
    assert words.step_name(step) == "Open the letter: Dr. Okoye"
    assert words.step_name(NextStep(kind=StepKind.FIND_WRITER)) == "Find a writer"


def test_themes_are_said_one_by_one() -> None:
    state = portfolio_of(three(**PROMISED))
    said = words.theme_summary(state.themes, state.theme_columns)
    assert said.startswith("Clinical reasoning: nobody. ")
    assert words.theme_key(state.theme_columns) == "O Dr. Okoye · S Dr. Silva · T Dr. Tan"


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("Okoye", "Okoye"),
        ("De Vos", "De Vos"),
        ("Venkataraman", "Venkataraman"),
        ("Romero-Vega", "Romero-\nVega"),
        ("de la Fuente Ruiz", "de la\nFuente Ruiz"),
    ],
)
def test_a_long_double_name_is_parted_over_its_column(name: str, head: str) -> None:
    column = portfolio_of(three(**PROMISED)).columns[0]
    assert words.column_head(replace(column, name=name, on=0)) == head
    assert words.column_head(replace(column, name=name, on=3)) == f"{head}\n3"

"""The state of the page from the records: cards, rows, lines, what-if."""

from lordesk.domain.ids import (
    LetterKey,
    MomentKey,
    ProgramKey,
    RotationKey,
    TargetKey,
    WriterKey,
)
from lordesk.domain.moment import Moment
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.program import ProgramLetters
from lordesk.ui.pages.portfolio.deriving import derive
from lordesk.ui.pages.portfolio.state import CellKind, NextStep, PortfolioState, StepKind
from lordesk.ui.session import Session
from tests.builders import a_desk, a_letter, a_program, a_target, a_writer, day
from tests.planning import CATALOGUE
from tests.portfolios import HERE, PROMISED, a_portfolio, portfolio_of, three


def rules(state: PortfolioState) -> dict[Rule, bool]:
    return {line.rule: line.holds for line in state.targets[0].rules}


def test_a_card_counts_letters_against_the_rules() -> None:
    state = portfolio_of(three(**PROMISED))
    card = state.targets[0]
    assert (card.name, card.counted, card.needed, card.programs) == ("Internal Medicine", 3, 3, 1)
    assert all(rules(state).values())
    assert card.is_met
    assert card.step is None
    assert card.steps == ()


def test_a_planned_letter_is_the_next_step_of_its_card() -> None:
    state = a_portfolio(a_letter())
    card = state.targets[0]
    assert rules(state)[Rule.MIN] is False
    assert card.step == NextStep(kind=StepKind.OPEN_LETTER, key="okoye-im", name="Dr. Okoye")
    assert card.steps
    assert len(set(card.steps)) == len(card.steps)


def test_a_writer_without_a_letter_is_looked_at_and_nobody_is_searched_for() -> None:
    assert a_portfolio().targets[0].step == NextStep(
        kind=StepKind.OPEN_WRITER, key="okoye", name="Dr. Okoye"
    )
    nobody = a_portfolio(a_writer(worked_together=(), specialty="radiology", knows_well=False))
    step = nobody.targets[0].step
    assert step is not None


def test_after_the_match_no_step_is_offered() -> None:
    desk = a_desk(a_letter())
    assert derive(desk, CATALOGUE, day("2028-03-17")).targets[0].step is not None
    assert derive(desk, CATALOGUE, day("2028-03-18")).targets[0].step is None


def test_a_program_that_asks_for_more_adds_its_rule_under_its_name() -> None:
    wants = a_program(letters=ProgramLetters(chair=True))
    card = portfolio_of(three(wants, **PROMISED)).targets[0]
    chair = next(line for line in card.rules if line.rule is Rule.CHAIR)
    assert (chair.program, chair.holds) == ("Bay Hospital", False)


def test_what_if_recomputes_without_a_writer() -> None:
    records = three(**PROMISED)
    state = portfolio_of(records, without=["okoye"])
    assert state.targets[0].counted == 2
    assert [each.writer for each in state.what_if if each.is_out] == ["okoye"]
    assert "okoye" not in [column.writer for column in state.theme_columns]
    assert portfolio_of(records).targets[0].counted == 3


def test_a_letter_left_out_fits_nowhere_and_says_so() -> None:
    state = portfolio_of(three(**PROMISED), without=["okoye"])
    cell = state.rows[0].cells[0]
    assert cell.kind is CellKind.NO_FIT
    assert cell.why == "Left out to see what happens without Dr. Okoye."


def test_a_step_that_another_says_along_with_more_is_left_out() -> None:
    steps = portfolio_of(three(**PROMISED), without=["okoye", "silva"]).targets[0].steps
    assert not any(a != b and a in b for a in steps for b in steps)


def test_what_if_forgets_a_writer_who_is_gone() -> None:
    assert portfolio_of(three(**PROMISED), without=["nobody"]).without == ()


def test_alarms_name_the_record_they_are_about() -> None:
    alarms = portfolio_of(three(**HERE)).alarms
    assert {(line.kind, line.key) for line in alarms} >= {
        ("letter", "okoye-im"),
        ("program", "bay"),
    }


def test_kits_that_share_a_run_of_words_are_told_with_both_names() -> None:
    text = "Presented nine patients on rounds every single day without a missed lab value"
    moment = Moment(
        key=MomentKey("m1"),
        rotation=RotationKey("wards"),
        on=day("2027-01-20"),
        text=text,
        kits=(LetterKey("okoye-im"), LetterKey("silva-im")),
    )
    lines = portfolio_of(three(moment, **PROMISED)).overlaps
    assert lines[0].names == ("Dr. Okoye", "Dr. Silva")
    assert lines[0].words >= 8
    assert lines[0].source in CATALOGUE.sources


def test_safe_to_lose_and_single_points_are_named() -> None:
    state = portfolio_of(three(**PROMISED))
    assert state.targets[0].safe_to_lose == 0
    assert state.single_points == ("Dr. Okoye", "Dr. Silva", "Dr. Tan")
    assert state.counted == 3


def test_a_second_target_has_its_own_card() -> None:
    other = a_target("neuro", specialty="neurology")
    state = portfolio_of(
        three(
            other,
            a_letter("tan-neuro", writer=WriterKey("tan"), targets=(TargetKey("neuro"),)),
            a_program("brain", name="Brain", target=TargetKey("neuro")),
            **PROMISED,
        )
    )
    assert [card.name for card in state.targets] == ["Internal Medicine", "Neurology"]
    assert [row.key for row in state.rows] == [ProgramKey("bay"), ProgramKey("brain")]


def test_what_mends_two_gaps_is_said_once(session: Session) -> None:
    state = derive(session.records, session.catalogue, session.today)
    neurology = state.targets[-1]
    assert len(neurology.steps) > 1
    said = [step for step in neurology.steps if "Dr. Romero-Vega’s letter is planned" in step]
    assert len(said) == 1

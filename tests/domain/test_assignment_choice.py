"""The best set of letters: no other set that the program takes is better."""

from itertools import chain, combinations

from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.assignment_choice import Candidate, best_set, union
from lordesk.domain.portfolio_counting import Merit
from lordesk.domain.portfolio_needs import Wants, needs
from tests.builders import a_letter, a_target, a_writer
from tests.judging import CATALOGUE

WANTS = Wants(
    target=a_target(),
    program=None,
    min=2,
    max=3,
    exact=None,
    us_clinical_min=1,
    in_specialty_min=2,
    one_of_each=(),
    chair=True,
    standardized_min=0,
    max_age_months=None,
    submit_on=None,
    others_max=1,
)
LETTERS = st.lists(
    st.tuples(
        st.booleans(),
        st.booleans(),
        st.booleans(),
        st.integers(-30, 60),
        st.integers(0, 15),
        st.booleans(),
    ),
    max_size=7,
)
GENERAL = CATALOGUE.portfolio.general


def candidates(rows: list[tuple[bool, bool, bool, int, int, bool]]) -> list[Candidate]:
    return [
        Candidate(
            merit=Merit(
                letter=a_letter(f"l{n}", chair=is_chair),
                writer=a_writer(f"w{n}"),
                field="internal-medicine",
                in_specialty=in_field,
                us_clinical=us,
            ),
            value=value,
            themes=themes,
            beside=beside and not in_field,
        )
        for n, (is_chair, in_field, us, value, themes, beside) in enumerate(rows)
    ]


def worth(some: tuple[Candidate, ...]) -> tuple[int, int]:
    short = sum(
        max(need.needed - len(need.having), 0)
        for need in needs(WANTS, [each.merit for each in some])
    )
    outside = sum(not each.merit.in_specialty for each in some)
    short += max(outside - 1, 0)
    themes = union(each.themes for each in some).bit_count()
    welcome = GENERAL.beside_points if any(each.beside for each in some) else 0
    return -short, sum(each.value for each in some) + GENERAL.theme_points * themes + welcome


@given(LETTERS)
def test_no_other_set_is_better(rows: list[tuple[bool, bool, bool, int, int, bool]]) -> None:
    free = candidates(rows)
    every = chain.from_iterable(combinations(free, size) for size in range(WANTS.max + 1))
    assert worth(best_set(WANTS, (), free, WANTS.max, GENERAL)) == max(map(worth, every))


@given(LETTERS)
def test_what_is_kept_stays_and_counts(rows: list[tuple[bool, bool, bool, int, int, bool]]) -> None:
    kept, free = tuple(candidates(rows)[:1]), candidates(rows)[1:]
    room = WANTS.max - len(kept)
    found = best_set(WANTS, kept, free, room, GENERAL)
    every = chain.from_iterable(combinations(free, size) for size in range(room + 1))
    best = max(worth((*kept, *some))[0] for some in every)
    assert found[: len(kept)] == kept
    assert worth(found)[0] == best

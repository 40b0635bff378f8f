"""The set that is worth most: the same that trying every set finds, for any number of letters."""

from collections.abc import Iterator
from itertools import chain, combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from lordesk.domain.assignment_search import Held, Option, Terms, best_places, contenders

RULES, THEMES = 4, 8
OPTIONS = st.tuples(
    st.integers(-30, 60),
    st.integers(0, 2**THEMES - 1),
    st.integers(0, 2**RULES - 1),
    st.booleans(),
    st.booleans(),
)
STARTS = st.builds(
    Held,
    themes=st.integers(0, 2**THEMES - 1),
    lacking=st.tuples(*[st.integers(-1, 4)] * RULES),
    others_left=st.integers(-1, 3),
    has_beside=st.booleans(),
)
TERMS = st.builds(
    Terms,
    room=st.integers(0, 4),
    fills_up=st.booleans(),
    theme_points=st.sampled_from([0, 6, 20]),
    beside_points=st.sampled_from([0, 24]),
)


def options(rows: list[tuple[int, int, int, bool, bool]]) -> list[Option]:
    return [
        Option(
            place=place,
            points=points,
            themes=themes,
            meets=meets,
            is_other=is_other,
            is_beside=is_beside,
        )
        for place, (points, themes, meets, is_other, is_beside) in enumerate(rows)
    ]


def worth(some: tuple[Option, ...], start: Held, terms: Terms) -> tuple[int, int, int]:
    """Rules broken, points, and that fewer letters are better, counted anew for the whole set."""
    short = sum(
        max(lacking - sum(each.meets >> rule & 1 for each in some), 0)
        for rule, lacking in enumerate(start.lacking)
    )
    many = max(sum(each.is_other for each in some) - max(start.others_left, 0), 0)
    told = start.themes
    for each in some:
        told |= each.themes
    points = sum(each.points for each in some)
    points += terms.theme_points * (told & ~start.themes).bit_count()
    if not start.has_beside and any(each.is_beside for each in some):
        points += terms.beside_points
    return -short - many, points, -len(some)


def every_set(there: list[Option], terms: Terms) -> Iterator[tuple[Option, ...]]:
    sizes = [terms.room] if terms.fills_up else range(terms.room + 1)
    return chain.from_iterable(combinations(there, size) for size in sizes)


@settings(max_examples=150)
@given(st.lists(OPTIONS, max_size=9), STARTS, TERMS)
def test_it_is_the_set_that_trying_every_set_finds_first(
    rows: list[tuple[int, int, int, bool, bool]], start: Held, terms: Terms
) -> None:
    there = options(rows)
    best = max(every_set(there, terms), key=lambda some: worth(some, start, terms), default=())
    assert best_places(start, there, terms) == tuple(each.place for each in best)


@settings(max_examples=25)
@given(st.lists(OPTIONS, min_size=15, max_size=20), STARTS, TERMS)
def test_no_set_of_many_letters_is_better(
    rows: list[tuple[int, int, int, bool, bool]], start: Held, terms: Terms
) -> None:
    there = options(rows)
    found = tuple(there[place] for place in best_places(start, there, terms))
    best = max(worth(some, start, terms) for some in every_set(there, terms))
    assert worth(found, start, terms) == best


@settings(max_examples=150)
@given(st.lists(OPTIONS, min_size=1, max_size=3), st.data(), STARTS, TERMS)
def test_of_equal_letters_the_earlier_are_chosen(
    kinds: list[tuple[int, int, int, bool, bool]], data: st.DataObject, start: Held, terms: Terms
) -> None:
    there = options(data.draw(st.lists(st.sampled_from(kinds), max_size=9)))
    best = max(every_set(there, terms), key=lambda some: worth(some, start, terms), default=())
    assert best_places(start, there, terms) == tuple(each.place for each in best)


def test_of_equal_letters_no_more_are_weighed_than_may_come() -> None:
    start = Held(themes=0, lacking=(2,), others_left=0, has_beside=False)
    terms = Terms(room=4, fills_up=False, theme_points=6, beside_points=24)
    there = options([(10, 3, 1, False, False), (12, 1, 0, True, False)] * 100)
    assert sorted(each.place for each in contenders(start, there, terms)) == [*range(8)]


def test_a_letter_that_as_many_outdo_as_may_come_is_not_weighed() -> None:
    start = Held(themes=4, lacking=(1, 0), others_left=0, has_beside=True)
    terms = Terms(room=2, fills_up=False, theme_points=6, beside_points=24)
    better = [(12, 3, 1, False, False), (11, 1, 3, False, False)]
    there = options([*better, (10, 5, 2, True, True), (10, 8, 0, False, False)])
    assert [each.place for each in contenders(start, there, terms)] == [0, 1, 3]


@given(STARTS, TERMS)
def test_without_letters_nothing_is_chosen(start: Held, terms: Terms) -> None:
    assert best_places(start, [], terms) == ()


def test_where_all_places_are_to_be_filled_too_few_letters_are_none() -> None:
    start = Held(themes=0, lacking=(), others_left=0, has_beside=False)
    terms = Terms(room=3, fills_up=True, theme_points=6, beside_points=24)
    two = options([(10, 0, 0, False, False), (9, 0, 0, False, False)])
    assert best_places(start, two, terms) == ()
    assert best_places(start, options([(10, 0, 0, False, False)] * 3), terms) != ()


def test_a_broken_rule_outweighs_any_points() -> None:
    start = Held(themes=0, lacking=(1,), others_left=0, has_beside=False)
    terms = Terms(room=1, fills_up=False, theme_points=6, beside_points=24)
    there = options([(9_999, 255, 0, False, True), (-9_999, 0, 1, False, False)])
    assert best_places(start, there, terms) == (1,)

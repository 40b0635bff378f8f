"""Lists that two people changed: both changes kept, or the question left to a person."""

from types import MappingProxyType
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.applicant import Entry
from lordesk.domain.list_joining import joined_value
from lordesk.domain.shape import YearMonth
from tests.builders import day

Items = tuple[object, ...]


def joined(base: object, mine: object, theirs: object) -> object:
    found = joined_value(base, mine, theirs)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        (("a",), ("a", "b"), ("a", "c"), ("a", "b", "c")),
        ((), ("a",), ("b",), ("a", "b")),
        (("a", "b", "c"), ("b", "c"), ("a", "b"), ("b",)),
        (("a", "b"), ("a",), ("a", "b", "c"), ("a", "c")),
        (("a", "b"), ("a", "x", "b"), ("a", "b", "c"), ("a", "x", "b", "c")),
        (("a", "b"), ("a", "b", "c"), ("b",), ("b", "c")),
        (("a",), ("a", "b"), ("a", "b", "c"), ("a", "b", "c")),
        (("a", "b"), ("x", "b"), ("a", "y"), ("x", "y")),
    ],
)
def test_different_elements_that_came_and_went_are_joined(
    base: Items, mine: Items, theirs: Items, both: Items
) -> None:
    assert joined(base, mine, theirs) == both


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        (("a",), ("x",), ("y",)),  # one element replaced twice
        (("a", "b"), ("b", "a"), ("a", "b", "c")),  # put in another order
        (("a",), ("a", "a"), ("a", "b")),  # standing twice
        ((), ("b", "b"), ("c",)),  # added twice
        (("a", "b"), ("a",), ("b",)),  # nothing would be left, which nobody wanted
        ("one text", "another", "a third"),
        (None, ("a",), ("b",)),
    ],
)
def test_what_only_a_person_can_decide_is_left_to_one(
    base: object, mine: object, theirs: object
) -> None:
    assert joined_value(base, mine, theirs) is None


def test_days_that_both_logged_stand_in_their_order() -> None:
    first, second = day("2027-05-01"), day("2027-06-01")
    assert joined((), (second,), (first,)) == (first, second)


def test_one_thing_added_twice_with_other_particulars_is_asked_about() -> None:
    here, there = (
        Entry(what="MPH", from_=YearMonth(year=2020)),
        Entry(what="MPH", from_=YearMonth(year=2021)),
    )
    assert joined_value((), (here,), (there,)) is None
    other = Entry(what="MD", from_=YearMonth(year=2012))
    assert joined((), (here,), (other,)) == (here, other)


def test_rows_under_different_names_are_joined() -> None:
    base = MappingProxyType({"ask": 1, "kit": 2, "form": 3})
    mine = MappingProxyType({"ask": 5, "kit": 2, "card": 6})
    theirs = MappingProxyType({"ask": 1, "kit": 7, "form": 3, "thanks": 4, "card": 6})
    assert joined(base, mine, theirs) == {"ask": 5, "kit": 7, "thanks": 4, "card": 6}


def test_one_row_set_to_two_values_is_asked_about() -> None:
    base, mine, theirs = (MappingProxyType({"ask": number}) for number in (1, 2, 3))
    assert joined_value(base, mine, theirs) is None


LISTS = st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)


@given(LISTS, LISTS, LISTS)
def test_no_addition_and_no_removal_of_either_side_is_lost(
    base: Items, mine: Items, theirs: Items
) -> None:
    both = cast("Items | None", joined(base, mine, theirs))
    turned = cast("Items | None", joined(base, theirs, mine))
    if both is None or turned is None:
        assert both is turned
        return
    assert len(set(both)) == len(both)
    came = (set(mine) | set(theirs)) - set(base)
    gone = set(base) - (set(mine) & set(theirs))
    assert set(both) == set(turned) == (set(base) | came) - gone

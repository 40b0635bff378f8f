"""Shared runs of words: found, not shortened, and never between letters of one writer."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.ids import LetterKey, MomentKey, RotationKey, WriterKey
from lordesk.domain.moment import Moment
from lordesk.domain.portfolio_overlap import overlaps, shared_runs
from lordesk.domain.records import Entity, Records
from tests.builders import a_desk, a_letter, a_writer, day

EIGHT = "one two three four five six seven eight"


def kit(text: str, *letters: str, key: str = "m") -> Moment:
    return Moment(
        key=MomentKey(key),
        rotation=RotationKey("wards"),
        text=text,
        kits=tuple(LetterKey(letter) for letter in letters),
    )


def two_letters(*moments: Entity, **fields: Any) -> Records:
    other = a_letter("other", writer=WriterKey("quist"), **fields)
    return a_desk(a_writer("quist", name="Bo Quist"), a_letter(), other, *moments)


def shared(one: str, other: str, least: int) -> list[str]:
    desk = two_letters(kit(one, "okoye-im"), kit(other, "other", key="n"))
    return [overlap.text for overlap in overlaps(desk, least)]


@pytest.mark.parametrize(
    ("one", "other", "runs"),
    [
        (EIGHT, EIGHT, [EIGHT]),
        (EIGHT, EIGHT.upper() + ".", [EIGHT]),
        ("one, two – three four (five) six: seven eight", EIGHT, 1),
        ("one two three four five six seven", EIGHT, []),
        (f"And {EIGHT} nine.", f"Then {EIGHT} ten.", [EIGHT]),
        (f"{EIGHT} nine ten", f"zero {EIGHT} nine ten", [f"{EIGHT} nine ten"]),
        (f"{EIGHT} x {EIGHT}", EIGHT, [EIGHT]),
        ("one two three four five six seven nine", EIGHT, []),
        ("didn't one two three four five six seven", "didn’t one two three four five six seven", 1),
    ],
)
def test_runs_of_eight_words_are_found_whole(one: str, other: str, runs: list[str] | int) -> None:
    found = shared(one, other, 8)
    assert (len(found) if isinstance(runs, int) else found) == runs
    assert list(dict.fromkeys(shared_runs(one, other, 8))) == found


def test_one_moment_in_two_kits_is_an_overlap_of_all_its_words() -> None:
    (found,) = overlaps(two_letters(kit(f"{EIGHT} nine.", "okoye-im", "other")), 8)
    assert found.letters == ("okoye-im", "other")
    assert (found.words, found.text) == (9, f"{EIGHT} nine")


def test_two_moments_with_a_shared_run_are_an_overlap() -> None:
    desk = two_letters(
        kit(f"First {EIGHT}.", "okoye-im"), kit(f"Second {EIGHT}.", "other", key="n")
    )
    assert [o.text for o in overlaps(desk, 8)] == [EIGHT]
    assert overlaps(desk, 9) == ()


def test_two_letters_of_one_writer_may_share_their_words() -> None:
    desk = a_desk(a_letter(), a_letter("second"), kit(EIGHT, "okoye-im", "second"))
    assert overlaps(desk, 8) == ()


def test_an_ended_letter_shares_nothing() -> None:
    desk = two_letters(kit(EIGHT, "okoye-im", "other"), lapsed_on=day("2027-08-01"))
    assert overlaps(desk, 8) == ()


def test_each_set_of_letters_has_its_run_at_full_length() -> None:
    third = a_letter("third", writer=WriterKey("third"))
    desk = two_letters(
        a_writer("third", name="Cai Third"),
        third,
        kit(f"zero {EIGHT} nine", "okoye-im"),
        kit(f"zero {EIGHT} nine", "other", key="n"),
        kit(EIGHT, "third", key="o"),
    )
    found = {overlap.letters: overlap.words for overlap in overlaps(desk, 8)}
    assert found == {("okoye-im", "other"): 10, ("okoye-im", "other", "third"): 8}


WORDS = st.lists(st.sampled_from("abcd"), max_size=14)


@given(WORDS, WORDS)
def test_a_run_is_found_exactly_when_there_is_one(one: list[str], other: list[str]) -> None:
    there = any(
        one[at : at + 3] == other[to : to + 3]
        for at in range(len(one) - 2)
        for to in range(len(other) - 2)
    )
    assert bool(shared(" ".join(one), " ".join(other), 3)) is there


def test_two_texts_share_their_longest_runs_as_the_first_spells_them() -> None:
    own = "Led the Family meeting with an interpreter, then wrote the note."
    other = "I led the family meeting with an interpreter. Wrote the note."
    assert list(shared_runs(own, other, 4)) == ["Led the Family meeting with an interpreter"]
    assert list(shared_runs(own, "", 4)) == []


_OWN, _THEIRS = ("ab", "cd", "ef", "It’s"), ("AB", "cd,", "ef", "it's")


@given(
    st.lists(st.sampled_from(_OWN), max_size=14),
    st.lists(st.sampled_from(_THEIRS), max_size=14),
    st.integers(1, 4),
)
def test_a_pair_of_texts_shares_a_run_just_when_a_whole_desk_finds_one(
    one: list[str], other: list[str], least: int
) -> None:
    runs = set(shared_runs(" ".join(one), " ".join(other), least))
    whole = set(shared(" ".join(one), " ".join(other), least))
    assert runs <= whole
    assert bool(runs) == bool(whole)

from typing import Any

import pytest

from lordesk.domain.adjustable_rows import WordUse
from lordesk.domain.adjustable_words import own_words, word_place
from lordesk.domain.errors import InvalidInputError
from tests.own_rules import KNOWN, SHIPPED, own_of

PLACES = [place for place, row in KNOWN.items() if row.use]


def test_there_is_a_list_for_each_group_and_use() -> None:
    groups = SHIPPED.adjustable.word_group
    assert [word_place(group.place, use) for group in groups for use in group.lists] == PLACES
    assert KNOWN["guard.harmless"].name == "What may tell of a patient: Harmless words"


@pytest.mark.parametrize("place", PLACES)
def test_every_list_ships_empty_and_takes_words(place: str) -> None:
    assert KNOWN[place].shipped == ()
    assert KNOWN[place].takes(("grand rounds", "Zeta 9"))
    assert own_of({place: ("Grace",)}).values == {place: ("Grace",)}
    assert own_of({place: ()}).values == {}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("",), "'' does not fit"),
        (("🙂",), "'🙂' does not fit"),
        (("Grace", "grace"), "'grace' twice does not fit"),
        (tuple(f"word{number}" for number in range(10_000)), "a list of 10000 does not fit"),
        (("ward", 9), "9 does not fit"),
        ("ward", "'ward' does not fit"),
        (("\ud800",), r"'\\ud800' does not fit"),
    ],
)
def test_what_cannot_be_a_word_is_named(words: Any, told: str) -> None:
    row = KNOWN["guard.harmless"]

    assert not row.takes(words)
    with pytest.raises(InvalidInputError, match=f"guard.harmless: {told}; it takes up to 1000"):
        own_of({"guard.harmless": words})


def test_only_the_wording_check_takes_any_ending() -> None:
    assert KNOWN["wording.vague.added"].takes(("rock*",))
    assert not KNOWN["guard.asked"].takes(("rock*",))
    assert "a * may stand for any ending" in KNOWN["wording.vague.added"].bounds
    assert "*" not in KNOWN["guard.asked"].bounds


def test_words_of_a_list_are_none_where_none_are_set() -> None:
    own = own_of({"guard.asked": ("Grace",)})

    assert own_words(own, "guard", WordUse.ASKED) == ("Grace",)
    assert own_words(own, "guard", WordUse.HARMLESS) == ()

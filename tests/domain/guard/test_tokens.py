"""How a text is cut into words."""

import pytest

from lordesk.domain.guard.tokens import bare, tokens


def opening(text: str) -> list[str]:
    return [token.text for token in tokens(text) if token.opens]


def test_words_keep_their_place_and_their_apostrophe() -> None:
    (one, two) = tokens("Ruiz’s leg")
    assert (one.start, one.end, one.text, one.bare) == (0, 6, "Ruiz’s", "ruiz")
    assert (one.possessive, two.possessive) == (True, False)
    assert (one.capital, two.capital) == (True, False)


@pytest.mark.parametrize("code", ["4B", "a@b", "#tag", "x_1", "T4"])
def test_what_is_tied_to_digits_or_signs_is_no_word(code: str) -> None:
    assert tokens(code) == ()


@pytest.mark.parametrize(
    ("text", "openers"),
    [
        ("Saw one. Then two", ["Saw", "Then"]),
        ("Saw Dr. Osei", ["Saw"]),
        ("A: Then", ["A", "Then"]),
        ("went home – Then", ["went", "Then"]),
        ("“Then” he said", ["Then"]),
        ("very long text before Karl", ["very"]),
    ],
)
def test_a_sentence_opens_after_a_stop_but_not_after_an_abbreviation(
    text: str, openers: list[str]
) -> None:
    assert opening(text) == openers


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Barré", "barre"), ("I've", "i"), ("D’Angelo", "d'angelo"), ("Ho's", "ho"), ("Łódź", "łodz")],
)
def test_a_bare_word_is_lower_case_without_accents_and_contractions(
    word: str, expected: str
) -> None:
    assert bare(word) == expected


def test_a_script_without_capitals_counts_as_capital() -> None:
    assert [token.capital for token in tokens("with 王芳 there")] == [False, True, False]

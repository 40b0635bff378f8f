"""What the user's own words do to the guard, worked by hand, and what they can never do."""

import re
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import check_text
from lordesk.domain.guard.lexicon import with_words
from tests.domain.guard.lexicon_of_the_program import SETS, labelled, shipped

Found = list[tuple[str, str]]


def marks(text: str, harmless: tuple[str, ...] = (), asked: tuple[str, ...] = ()) -> Found:
    found = check_text(text, with_words(shipped(), harmless, asked))
    return [(text[mark.start : mark.end], mark.code) for mark in found]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rounded on Kirkbride for 9 days.", "Kirkbride"),
        ("Rounded on Kirkbride's west side.", "kirkbride"),
        ("Rounded on KIRKBRIDETOWER for 9 days.", "Kirkbridetower"),
        ("Filled in the Zetaform Wexley daily.", "zetaform wexley"),
        ("Filled in the Zetaform-Wexley daily.", "Zetaform-Wexley"),
        ("Took the list to Brooke at noon.", "Brooke"),
        ("Rounded on São Kirkbride.", "Sao Kirkbride"),
    ],
)
def test_a_harmless_word_of_ones_own_is_not_asked_about(text: str, word: str) -> None:
    assert marks(text)
    assert marks(text, harmless=(word,)) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rounded with Kirkbride Okafor.", "Kirkbride"),
        ("Rounded on Kirkbridetown.", "Kirkbride"),
        ("Rounded on Kirkbride.", "Kirkbride unit"),
    ],
)
def test_a_finding_stays_while_a_part_of_it_is_not_harmless(text: str, word: str) -> None:
    assert marks(text, harmless=(word,)) == marks(text) != []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mrs. Okafor slept.", ("Mrs. Okafor", "Okafor", "Mrs")),
        ("Saw ms lee again.", ("lee", "ms lee")),
        ("MRN 0048213 was on it.", ("MRN 0048213", "0048213", "MRN")),
        ("Admitted on March 3, 2026.", ("March 3, 2026", "March")),
        ("In room 412 since noon.", ("room 412", "room", "412")),
        ("Call 555-201-3344 for results.", ("555-201-3344",)),
        ("A 93-year-old man walked.", ("93-year-old", "93-year-old man")),
    ],
)
def test_what_is_sure_to_tell_of_a_patient_stays_blocked(text: str, words: tuple[str, ...]) -> None:
    assert marks(text, harmless=words) == marks(text) != []


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("The icu was full.", "icu", ["icu"]),
        ("The ICU was full.", "icu", ["ICU"]),
        ("With grace she thanked Grace.", "Grace", ["Grace"]),
        ("With grace she thanked Grace.", "grace", ["grace", "Grace"]),
        ("On the Nightingale Ward and off it.", "nightingale ward", ["Nightingale Ward"]),
        ("Boston was cold.", "Boston", ["Boston"]),
        ("A c++ course, C only.", "C++", []),
        ("A C++ course, C only.", "C++", ["C++"]),
        ("Wards and wardens.", "ward", []),
        ("Straße 9, STRASSE 9.", "straße", ["Straße"]),
        ("With Perez, then Pérez, then Pe\u0301rez.", "Pérez", ["Perez", "Pérez", "Pe\u0301rez"]),
        ("With Pérez at noon.", "perez", ["Pérez"]),
        ("An İzmir list, an izmir list.", "İzmir", ["İzmir"]),
        ("قال محمّد نعم", "محمد", ["محمّد"]),
        ("On Kirke\u0301town.", "Kirke", []),
        ("Ｎｏｒａ came, then ﬁnn.", "finn", ["ﬁnn"]),
        ("Went to Smith, Jones and Co.", "Smith, Jones", ["Smith, Jones"]),
    ],
)
def test_a_word_to_ask_about_is_asked_about(text: str, asked: str, found: list[str]) -> None:
    assert [words for words, code in marks(text, (), (asked,)) if code == "phi.own_word"] == found


def test_its_finding_says_that_the_list_is_yours() -> None:
    (mark,) = check_text("The ward was full.", with_words(shipped(), (), ("ward",)))
    assert mark.severity is Severity.WARN
    assert mark.message.startswith("“ward” is on your own list of words to ask about")


def test_of_words_to_ask_about_that_meet_the_longest_is_told() -> None:
    assert marks("On Ward Nine.", (), ("ward", "ward nine", "nine")) == [
        ("Ward Nine", "phi.own_word")
    ]


def test_a_word_on_both_lists_is_asked_about() -> None:
    assert marks("On Kirkbride.", ("Kirkbride",), ("Kirkbride",)) == [("Kirkbride", "phi.own_word")]


def test_what_blocks_is_told_before_a_word_to_ask_about() -> None:
    assert marks("Mrs. Okafor slept.", (), ("Okafor",)) == [("Mrs. Okafor", "phi.name")]


@cache
def _sentences() -> tuple[str, ...]:
    voices = sorted(path.stem for path in SETS.glob("*.tsv"))
    return tuple(text for voice in voices for _, text in labelled(voice))


@st.composite
def a_text_and_words_of_it(draw: st.DrawFn) -> tuple[str, list[str], str]:
    """A sentence of the labelled sets, words and phrases cut from it, and one more."""
    text = draw(st.sampled_from(_sentences()))
    ends = [found.span() for found in re.finditer(r"\w+", text)]
    spans = st.tuples(st.sampled_from(ends), st.sampled_from(ends)).filter(lambda s: s[0] <= s[1])
    cut = spans.map(lambda span: text[span[0][0] : span[1][1]])
    return text, draw(st.lists(cut, max_size=4)), draw(cut)


def _blocking(found: tuple[Mark, ...]) -> list[Mark]:
    return [mark for mark in found if mark.severity is Severity.BLOCK]


@given(a_text_and_words_of_it())
def test_own_words_never_unblock_what_is_blocked(given_: tuple[str, list[str], str]) -> None:
    text, words, more = given_
    own = with_words(shipped(), (*words, more, text), words)
    assert _blocking(check_text(text, own)) == _blocking(check_text(text, shipped()))


@given(a_text_and_words_of_it())
def test_one_more_harmless_word_never_adds_a_finding(given_: tuple[str, list[str], str]) -> None:
    text, words, more = given_
    fewer, asked = with_words(shipped(), words, words[:1]), words[:1]
    before = check_text(text, fewer)
    after = check_text(text, with_words(shipped(), (*words, more), asked))
    assert set(after) <= set(before)


@given(a_text_and_words_of_it())
def test_findings_stay_in_order_and_never_overlap(given_: tuple[str, list[str], str]) -> None:
    text, words, more = given_
    found = check_text(text, with_words(shipped(), [more], words))
    assert all(left.end <= right.start for left, right in pairwise(found))

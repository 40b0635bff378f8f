"""The wording check with lists of the user's own."""

import pytest

from lordesk.domain.adjustable_value import Value
from lordesk.domain.findings import Severity
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.wording.balance import balance, balance_marks
from lordesk.domain.wording.check import A_BULLET, WordingContext, check_wording
from lordesk.domain.wording.rules import WordingRules
from lordesk.paths import resources
from lordesk.storage.wording_files import read_wording, shipped_words

RULES = resources() / "rules"
OBSERVER = WordingContext(is_hands_on=False)


def rules(**values: Value) -> WordingRules:
    places = {f"wording.{name.replace('__', '.')}": value for name, value in values.items()}
    return read_wording(RULES, OwnRules(values=places))


def told(text: str, own: WordingRules, context: WordingContext = A_BULLET) -> list[tuple[str, str]]:
    found = check_wording(text, own, context)
    return [(text[m.start : m.end], m.code) for m in found if m.code != "wording.no_outcome"]


def test_a_word_added_is_told_of_as_yours() -> None:
    own = rules(vague__added=("rock star", "nicely*"))
    text = "Was a rock  star and did nicelyish on 9 days."

    assert told(text, own) == [("rock  star", "wording.vague"), ("nicelyish", "wording.vague")]
    mark = check_wording(text, own)[0]
    assert mark.message.endswith("The word is on your own list.")
    assert mark.severity is Severity.WARN


def test_lordesks_words_are_not_said_to_be_yours() -> None:
    (mark,) = check_wording("Was a team player on 9 days.", rules(vague__added=("rock star",)))
    assert "your own list" not in mark.message


def test_a_word_taken_out_is_told_of_no_more() -> None:
    text = "A dedicated team player on 9 days."

    assert told(text, rules(vague__removed=("Dedicated",))) == [("team player", "wording.vague")]


def test_inside_a_phrase_meant_otherwise_nothing_is_told() -> None:
    own = rules(superlative__passed=("the best student award",))

    assert told("Got the best student award in 2024.", own) == []
    assert told("The best student of 9.", own) == [("The best", "wording.superlative")]


def test_hands_on_verbs_of_ones_own_block_an_observers_bullet_and_no_other() -> None:
    own = rules(hands_on__added=("swabbed",), hands_on__removed=("assisted",))

    assert told("Swabbed 9 throats and assisted 2 nurses.", own) == []
    (mark,) = check_wording("Swabbed 9 throats and assisted 2 nurses.", own, OBSERVER)
    assert (mark.code, mark.severity) == ("wording.hands_on", Severity.BLOCK)


@pytest.mark.parametrize("group", ["wording.vague", "wording.visa", "wording.hedge"])
def test_a_list_without_any_word_finds_nothing_by_words(group: str) -> None:
    own = read_wording(RULES, OwnRules(values={f"{group}.removed": shipped_words(RULES, group)}))

    for word in shipped_words(RULES, group):
        assert (word, group) not in told(f"We had {word} on 9 days.", own)


def test_what_is_a_pattern_elsewhere_is_itself_here() -> None:
    own = rules(vague__added=("a.c", "(b|d)"))

    assert told("Had abc on 9 days.", own) == []
    assert told("Had a.c and (b|d) on 9 days.", own) == [
        ("a.c", "wording.vague"),
        ("(b|d)", "wording.vague"),
    ]


def test_the_meter_counts_your_words_and_says_so() -> None:
    text = "Stuck to it. Stuck to it. Stuck to it."
    own = rules(effort__added=("stuck to it",), outcome__removed=("found",))

    assert balance_marks(text, rules().meter) == ()
    (mark,) = balance_marks(text, own.meter)
    assert mark.message.endswith("Your own lists of words are counted.")
    assert balance("We found it.", own.meter).outcome == 0
    assert balance("We found it.", rules().meter).outcome == 1


def test_a_meter_without_words_counts_nothing() -> None:
    own = rules(effort__removed=shipped_words(RULES, "wording.effort"))

    assert balance("careful, thorough, diligent", own.meter).effort == 0
    assert balance_marks("careful, thorough, diligent", own.meter) == ()


def test_the_shipped_words_of_a_list_are_known_by_its_place() -> None:
    assert "team player" in shipped_words(RULES, "wording.vague")
    assert "improv*" in shipped_words(RULES, "wording.outcome")
    assert shipped_words(RULES, "wording.scores") == ()
    assert shipped_words(RULES, "wording.nothing") == ()

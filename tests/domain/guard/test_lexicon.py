"""How rows become patterns and sets."""

import pytest

from lordesk.domain.findings import Severity
from lordesk.domain.guard.lexicon import FormRule, form
from tests.domain.guard.lexicon_of_the_program import shipped


def rule(pattern: str) -> FormRule:
    return FormRule(
        code="phi.x",
        severity=Severity.WARN,
        pattern=pattern,
        message="“{seen}”.",
        law="test",
        source="test",
    )


def test_parts_may_stand_inside_parts() -> None:
    made = form(rule("<<outer>>!"), {"outer": "a<<inner>>", "inner": "b"})
    assert made.pattern.fullmatch("AB!")


def test_an_unknown_part_is_an_error() -> None:
    with pytest.raises(KeyError):
        form(rule("<<nowhere>>"), {})


def test_the_cues_are_the_lists_of_the_rule() -> None:
    cues = shipped().cues
    assert cues.colleagues == set(cues.rule.colleagues)
    assert cues.ours == set(cues.rule.ours)


def test_the_word_lists_are_lower_case_and_not_empty() -> None:
    words = shipped().words
    for known in (words.english, words.harmless, words.eponyms, words.cities):
        assert len(known) > 300
        assert all(word == word.lower() for word in known)

"""Each wording rule finds its own examples and lets its look-alikes pass."""

import tomllib

import pytest

from lordesk import paths
from lordesk.domain.wording.check import WordingContext, check_wording
from lordesk.domain.wording.rules import Phrase
from tests.domain.guard.lexicon_of_the_program import shipped as guard
from tests.domain.wording.rules_of_the_program import shipped

OBSERVER = WordingContext(is_hands_on=False, is_bullet=False)
PHRASES = shipped().phrases
EXAMPLES = [(each, text) for each in PHRASES for text in each.rule.examples]
HARMLESS = [(each, text) for each in PHRASES for text in each.rule.harmless]


def codes(text: str) -> set[str]:
    return {mark.code for mark in check_wording(text, shipped(), OBSERVER)}


@pytest.mark.parametrize(("phrase", "text"), EXAMPLES, ids=[text for _, text in EXAMPLES])
def test_a_rule_finds_its_example(phrase: Phrase, text: str) -> None:
    assert phrase.rule.code in codes(text)


@pytest.mark.parametrize(("phrase", "text"), HARMLESS, ids=[text for _, text in HARMLESS])
def test_a_rule_lets_its_look_alike_pass(phrase: Phrase, text: str) -> None:
    assert phrase.rule.code not in codes(text)


@pytest.mark.parametrize("phrase", PHRASES, ids=[each.rule.code for each in PHRASES])
def test_a_rule_explains_itself(phrase: Phrase) -> None:
    assert phrase.rule.message.startswith("“{seen}” ")
    assert phrase.rule.suggestion
    assert phrase.rule.examples
    assert phrase.rule.harmless


def test_every_code_of_the_guard_and_of_the_wording_check_has_its_meaning() -> None:
    file = paths.resources() / "rules" / "findings.toml"
    listed = {row["code"] for row in tomllib.loads(file.read_text(encoding="utf-8"))["finding"]}
    unknown = guard().cues.rule
    raised = {
        *(form.rule.code for form in guard().forms),
        *(unknown.code, unknown.name_code, unknown.place_code, guard().own.rule.code),
        *(phrase.rule.code for phrase in PHRASES),
        *(shipped().no_outcome.code, shipped().meter.rule.code),
        *("wording.other_writer", "wording.specialty"),
    }
    assert raised == {code for code in listed if code.startswith(("phi.", "wording."))}

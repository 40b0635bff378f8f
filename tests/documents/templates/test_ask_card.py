"""The ask card: the moment, the sentence, the silence, and what to listen for."""

from lordesk.documents.blocks import Card
from lordesk.documents.runs import words_of
from lordesk.documents.templates.ask_card import ask_card
from lordesk.documents.text_writer import to_text
from lordesk.domain.ids import TargetKey
from lordesk.domain.vocabulary import DutyKind
from tests.builders import a_letter, a_rotation, a_target, a_writer
from tests.golden import Golden
from tests.kits import facts_of
from tests.planning import duty, plan_on


def test_the_card_says_what_is_on_record(golden: Golden) -> None:
    ask = duty(plan_on("2027-01-25", a_letter()), DutyKind.ASK)
    golden.check("kit/ask card.txt", to_text(ask_card(facts_of(), ask)))


def test_the_sentence_holds_the_word_strong() -> None:
    (card,) = [block for block in ask_card(facts_of(), None).blocks if isinstance(block, Card)]
    assert "strong letter" in words_of(card.sentence)
    assert "silence" in words_of(card.note)


def test_after_the_rotation_the_moment_is_another() -> None:
    ask = duty(plan_on("2027-03-20", a_letter()), DutyKind.ASK)
    assert "has ended" in to_text(ask_card(facts_of(), ask))


def test_a_writer_without_rotation_is_asked_all_the_same() -> None:
    said = to_text(ask_card(facts_of(a_writer(worked_together=())), None))
    assert "when there is a calm minute" in said
    assert "Rotation" not in said


def test_two_specialties_bring_a_second_question() -> None:
    two = a_letter(targets=(TargetKey("im"), TargetKey("fm")))
    facts = facts_of(a_target("fm", specialty="family-medicine"), two, a_rotation())
    assert "a version for each" in to_text(ask_card(facts, None))

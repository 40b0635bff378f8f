"""The ask card: the moment, the sentence, the silence, and what to listen for."""

from lordesk.documents.blocks import Card
from lordesk.documents.runs import words_of
from lordesk.documents.templates.ask_card import ask_card
from lordesk.documents.text_writer import to_text
from lordesk.domain.ids import TargetKey
from lordesk.domain.vocabulary import DutyKind
from tests.builders import a_letter, a_rotation, a_target, a_writer, day
from tests.golden import Golden
from tests.kits import facts_of
from tests.planning import duty, plan_on


def test_the_card_says_what_is_on_record(golden: Golden) -> None:
    ask = duty(plan_on("2027-01-25", a_letter()), DutyKind.ASK)
    facts = facts_of(today=day("2027-01-25"))
    golden.check("kit/ask card.txt", to_text(ask_card(facts, ask)))


def test_the_sentence_holds_the_word_strong() -> None:
    (card,) = [block for block in ask_card(facts_of(), None).blocks if isinstance(block, Card)]
    assert "strong letter" in words_of(card.sentence)
    assert "silence" in words_of(card.note)


def test_after_the_rotation_the_moment_is_another() -> None:
    ask = duty(plan_on("2027-03-20", a_letter()), DutyKind.ASK)
    assert "has ended" in to_text(ask_card(facts_of(), ask))


def test_the_day_for_asking_is_named_while_it_is_to_come() -> None:
    ask = duty(plan_on("2027-01-25", a_letter()), DutyKind.ASK)
    assert "Ask on: Monday 1 February 2027" in to_text(
        ask_card(facts_of(today=day("2027-02-01")), ask)
    )


def test_a_day_for_asking_that_has_passed_means_now() -> None:
    ask = duty(plan_on("2027-01-25", a_letter()), DutyKind.ASK)
    said = to_text(ask_card(facts_of(today=day("2027-02-02")), ask))
    assert "Ask: Now" in said
    assert "1 February" not in said


def test_who_wrote_before_is_asked_for_a_strong_letter_again() -> None:
    old = a_target("old", season="eras-2027")
    came = a_letter("old", targets=(TargetKey("old"),), uploaded_on=day("2026-09-03"))
    (card,) = [b for b in ask_card(facts_of(old, came), None).blocks if isinstance(b, Card)]
    assert "you wrote for me in September 2026" in words_of(card.sentence)
    assert "strong letter" in words_of(card.sentence)


def test_a_writer_without_rotation_is_asked_all_the_same() -> None:
    said = to_text(ask_card(facts_of(a_writer(worked_together=())), None))
    assert "when there is a calm minute" in said
    assert "Rotation" not in said


def test_two_specialties_bring_a_second_question() -> None:
    two = a_letter(targets=(TargetKey("im"), TargetKey("fm")))
    facts = facts_of(a_target("fm", specialty="family-medicine"), two, a_rotation())
    assert "a version for each" in to_text(ask_card(facts, None))

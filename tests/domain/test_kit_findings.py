"""Each finding about a kit on the smallest desk that has it, and none on a desk in order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from lordesk.domain.findings import Finding, Mark, Severity
from lordesk.domain.ids import Kind, LetterKey, RotationKey, TargetKey, WriterKey
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_findings import KitText, kit_findings, kit_texts, text_findings
from lordesk.domain.records import Entity, Records
from lordesk.domain.vocabulary import Answer, RotationKind
from lordesk.domain.writer import Feedback
from tests.builders import a_letter, a_rotation, a_target, a_writer, a_yes, an_answer, day, worked
from tests.kits import (
    OPEN,
    TODAY,
    a_document,
    a_full_applicant,
    a_kit_desk,
    a_moment,
    marks_bed,
)
from tests.planning import CATALOGUE

LETTER = LetterKey("okoye-im")
YES = a_yes("2027-02-03")


def found(desk: Records, today: date = TODAY) -> tuple[Finding, ...]:
    return kit_findings(kit_facts(LETTER, desk, CATALOGUE, today), desk, CATALOGUE, marks_bed)


def codes(*entities: Entity, today: date = TODAY) -> list[str]:
    return [finding.code for finding in found(a_kit_desk(*entities), today)]


def test_a_desk_in_order_has_nothing_to_be_found() -> None:
    assert codes() == []


@pytest.mark.parametrize(
    ("entities", "expected"),
    [
        ([a_letter(asked=None)], "kit.not_asked"),
        ([a_letter(asked=YES, waived=None)], "kit.waiver_undecided"),
        ([a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))], "kit.no_strong_yes"),
        ([a_letter(asked=an_answer(Answer.DECLINED, "2027-02-03"))], "kit.no_strong_yes"),
        ([a_full_applicant(aamc_id=None)], "kit.aamc_id_missing"),
        ([a_letter(asked=YES, names_specialty=("neurology",))], "kit.names_other_specialty"),
        (
            [a_writer("holm", name="Karen Holm"), a_moment("m1", text="Rounded with Dr. Holm.")],
            "wording.other_writer",
        ),
        (
            [a_writer("holm", name="Karen Holm"), a_moment("m1", seen_by=(WriterKey("holm"),))],
            "kit.bullet_not_seen",
        ),
        ([a_rotation("icu"), a_moment("m9", rotation=RotationKey("icu"))], "kit.bullet_left_out"),
        ([a_moment(f"x{n}") for n in range(4)], "kit.many_bullets"),
        ([a_moment("m1", text="Saw the one in bed 14.")], "phi.place"),
        ([a_full_applicant(goal="A nurse in bed 14.")], "phi.place"),
        ([a_document("cv", name="bed 14")], "phi.place"),
        ([a_rotation(role="Clerk at bed 14")], "phi.place"),
    ],
)
def test_each_fault_is_found_and_nothing_else(entities: list[Entity], expected: str) -> None:
    assert codes(*entities) == [expected]


def test_a_missing_address_is_found() -> None:
    assert "kit.writer_email_missing" in codes(a_writer(email=None))


def test_feedback_is_read_as_well() -> None:
    said = (Feedback(said="Good work in bed 14.", then=None),)
    assert codes(a_writer(worked_together=(worked(feedback=said),))) == ["phi.place"]


def test_a_missing_letter_id_holds_the_kit_once_it_could_exist() -> None:
    (finding,) = found(a_kit_desk(), OPEN)
    assert (finding.code, finding.severity) == ("kit.letter_id_missing", Severity.HOLD)
    assert codes(a_letter(asked=YES, letter_id="AB12"), today=OPEN) == []


def test_three_bullets_are_few_and_four_are_accepted() -> None:
    desk = a_kit_desk().drop(Kind.MOMENT, "m5")
    assert [f.code for f in found(desk)] == []
    assert [f.code for f in found(desk.drop(Kind.MOMENT, "m4"))] == ["kit.few_bullets"]


def test_a_kit_without_a_bullet_is_not_ready_until_it_was_sent() -> None:
    desk = a_kit_desk()
    for moment in desk.moments:
        desk = desk.drop(Kind.MOMENT, moment.key)
    none, few = found(desk)
    assert (none.code, none.severity) == ("kit.no_bullets", Severity.HOLD)
    assert few.code == "kit.few_bullets"
    letter = next(iter(desk.letters))
    (finding,) = found(desk.put(replace(letter, kit_sent=(date(2027, 1, 20),))))
    assert (finding.code, finding.severity) == ("kit.few_bullets", Severity.WARN)


def test_too_many_bullets_block_and_say_how_many_to_take_out() -> None:
    (finding,) = found(a_kit_desk(*(a_moment(f"x{n}") for n in range(5))))
    assert finding.severity is Severity.BLOCK
    assert "10 bullets; 8" in finding.message
    assert "Take out 2" in finding.message


def test_a_verb_of_the_hand_on_an_observership_blocks() -> None:
    observed = a_rotation(kind=RotationKind.OBSERVERSHIP)
    assert codes(observed, a_moment("m1", text="Examined six hearts.")) == ["wording.hands_on"]
    assert codes(a_moment("m1", text="Examined six hearts.")) == []


def test_the_sheet_as_a_whole_is_asked_about_and_told_of_the_letter() -> None:
    def weighs(text: KitText) -> Iterator[Mark]:
        if text.is_sheet:
            assert text.text.count("\n") == len(facts.bullets) - 1
            yield Mark(start=0, end=1, code="x.sheet", severity=Severity.INFO, message="Effort.")

    desk = a_kit_desk()
    facts = kit_facts(LETTER, desk, CATALOGUE, TODAY)
    (finding,) = kit_findings(facts, desk, CATALOGUE, weighs)
    assert (finding.code, finding.about, finding.line) == ("x.sheet", "letter okoye-im", None)


def test_an_answered_finding_does_not_come_back() -> None:
    assert codes(a_moment("m1", text="Two in bed 14.", cleared=("phi.place",))) == []


def test_a_finding_names_the_bullet_and_its_line() -> None:
    (finding,) = found(a_kit_desk(a_moment("m2", text="Two in bed 14.", order=2)))
    assert (finding.about, finding.line) == ("moment m2", 2)


SAME = "Presented each new patient with one decision for the day and a plan."


def test_words_shared_with_another_writers_kit_are_found() -> None:
    other = (
        a_writer("holm", name="Karen Holm"),
        a_letter("holm-im", writer=WriterKey("holm")),
        a_moment("h1", text=f"Also: {SAME.lower()}", kits=(LetterKey("holm-im"),)),
    )
    (finding,) = found(a_kit_desk(*other, a_moment("m1", text=SAME)))
    assert finding.code == "kit.shared_text"
    assert "Dr. Holm" in finding.message


def test_words_shared_with_many_kits_are_one_finding() -> None:
    others = [
        entity
        for name in ("Holm", "Lind", "Moe")
        for entity in (
            a_writer(name.lower(), name=f"K {name}"),
            a_letter(f"{name.lower()}-im", writer=WriterKey(name.lower())),
            a_moment(name, text=SAME, kits=(LetterKey(f"{name.lower()}-im"),)),
        )
    ]
    (two,) = found(a_kit_desk(*others[:6], a_moment("m1", text=SAME)))
    assert "Dr. Holm and of Dr. Lind too" in two.message
    (three,) = found(a_kit_desk(*others, a_moment("m1", text=SAME)))
    assert "Dr. Holm and of 2 others too" in three.message


def test_words_shared_with_an_ended_letter_or_the_same_writer_are_not() -> None:
    twin = a_moment("h1", text=SAME, kits=(LetterKey("other"),))
    assert codes(a_letter("other"), twin, a_moment("m1", text=SAME)) == []
    ended = a_letter("other", writer=WriterKey("holm"), lapsed_on=day("2027-02-01"))
    assert codes(a_writer("holm", name="K Holm"), ended, twin, a_moment("m1", text=SAME)) == []


def test_a_letter_that_names_its_only_specialty_is_in_order() -> None:
    assert codes(a_letter(asked=YES, names_specialty=("internal-medicine",))) == []


def test_a_general_letter_that_names_one_of_its_specialties_is_not() -> None:
    fm = a_target("fm", specialty="family-medicine")
    both = (TargetKey("im"), TargetKey("fm"))
    letter = a_letter(asked=YES, targets=both, names_specialty=("internal-medicine",))
    assert codes(fm, letter) == ["kit.names_other_specialty"]


def test_long_texts_are_shortened_at_a_word_in_messages() -> None:
    icu, holm = a_rotation("icu"), a_writer("holm", name="Karen Holm")
    long = a_moment("m9", rotation=RotationKey("icu"), text="word " * 40)
    (finding,) = found(a_kit_desk(icu, holm, long))
    assert "word…" in finding.message
    assert len(finding.message) < 200


def test_the_texts_of_a_kit_are_all_that_was_typed() -> None:
    desk = a_kit_desk()
    facts = kit_facts(LETTER, desk, CATALOGUE, TODAY)
    texts = [each.text for each in kit_texts(facts, desk.letters[LETTER], desk)]
    assert "A hospitalist who teaches." in texts
    assert "Be briefer." in texts
    assert "Nights, one in five" in texts
    assert "Curriculum vitae" in texts
    assert list(text_findings(kit_texts(facts, desk.letters[LETTER], desk), marks_bed)) == []

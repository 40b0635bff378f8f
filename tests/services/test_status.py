"""The ask card and the adviser's page as gathered from a desk."""

import pytest

from lordesk.documents.fit import compose
from lordesk.documents.text_writer import to_text
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import LetterKey, TargetKey, WriterKey
from lordesk.domain.program import ProgramLetters
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer
from lordesk.domain.writer import Probe
from lordesk.services.status import card, status
from tests.builders import a_letter, a_program, a_target, a_writer, a_yes, an_answer, day
from tests.kits import TODAY, a_kit_desk
from tests.planning import CATALOGUE


def test_the_card_takes_its_day_from_the_plan() -> None:
    desk = a_kit_desk(a_letter())
    said = to_text(card(desk, CATALOGUE, day("2027-01-20"), LetterKey("okoye-im")))
    assert "Ask on: Monday 1 February 2027" in said


def test_the_card_of_an_unknown_letter_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="okoye-im"):
        card(a_kit_desk(), CATALOGUE, TODAY, LetterKey("x"))


@pytest.mark.parametrize("answer", [Answer.DECLINED, Answer.HEDGED])
def test_the_card_of_whoever_said_no_is_made_all_the_same(answer: Answer) -> None:
    desk = a_kit_desk(a_letter(asked=an_answer(answer, "2027-02-03")))
    assert "Adaeze Okoye" in to_text(card(desk, CATALOGUE, TODAY, LetterKey("okoye-im")))


def page() -> str:
    desk = a_kit_desk(
        a_writer(notes="hush", probe=Probe(words="hush too")),
        a_writer("holm", name="Karen Holm", worked_together=()),
        a_writer("ruiz", name="Ana Ruiz"),
        a_letter("holm-im", writer=WriterKey("holm"), notes="hush"),
        a_letter("ruiz-im", writer=WriterKey("ruiz"), uploaded_on=day("2027-02-01"),
                 asked=an_answer(Answer.STRONG, "2027-01-20", words="hush")),
        a_letter("lost", withdrawn_on=day("2027-02-01")),
        a_letter("record", uploaded_on=day("2026-08-01"), withdrawn_on=day("2027-02-01")),
        a_program(letters=ProgramLetters(min=3, max=4), notes="hush",
                  assigned=(LetterKey("ruiz-im"),)),
        a_program("cove", name="Cove", letters=ProgramLetters(min=3, max=3)),
        a_program("dell", name="Dell"),
    )  # fmt: skip
    return to_text(status(desk, CATALOGUE, TODAY))


def test_private_words_are_left_out() -> None:
    assert "hush" not in page()


def test_letters_and_programs_stand_with_their_counts() -> None:
    said = page()
    assert "1 uploaded, 1 promised, 0 not answered yet, 1 to be asked for" in said
    assert "Adaeze Okoye" in said
    assert "Agreed" in said
    assert "Bay Hospital | 1 | 3–4" in said
    assert "Cove | 0 | 3" in said
    assert "Dell | 0 | Not known" in said
    assert "Submits: 1 September 2027" in said


def test_what_a_roll_over_left_behind_is_no_second_row_of_its_writer() -> None:
    record = a_letter("record", uploaded_on=day("2026-08-01"), withdrawn_on=day("2027-02-01"))
    assert "Withdrawn" not in to_text(status(a_kit_desk(a_letter(), record), CATALOGUE, TODAY))
    assert "Withdrawn" in to_text(status(a_kit_desk(record), CATALOGUE, TODAY))


def test_the_longest_name_of_a_hospital_is_cut_short() -> None:
    name = "Saint Wilfrid Memorial Hospital and Regional Institute for Trauma, Burns and Repair"
    said = to_text(status(a_kit_desk(a_writer(institution=name)), CATALOGUE, TODAY))
    assert "Saint Wilfrid Memorial Hospital and Regional…" in said
    assert "Burns" not in said


def test_a_desk_without_an_applicant_is_refused() -> None:
    with pytest.raises(RefusedError, match="applicant"):
        status(Records(), CATALOGUE, TODAY)


def test_an_answered_letter_needs_no_season() -> None:
    desk = a_kit_desk(a_letter(asked=a_yes("2027-02-03")))
    assert "ERAS 2028" in to_text(status(desk, CATALOGUE, TODAY))


def test_many_programs_stand_in_one_line_for_all_that_are_alike() -> None:
    few = [a_program(f"p{n}", name=f"Program {n}") for n in range(12)]
    many = [a_program(f"q{n}", name=f"Other {n}", letters=ProgramLetters(min=3)) for n in range(30)]
    assert "Program 11 | 0 | Not known" in to_text(status(a_kit_desk(*few), CATALOGUE, TODAY))
    doc = status(a_kit_desk(*few, *many), CATALOGUE, TODAY)
    said = to_text(doc)
    assert "Program 0, Program 1, Program 2 and 9 more | 0 | Not known" in said
    assert "Other 0, Other 1, Other 2 and 27 more | 0 | 3" in said
    assert len(compose(doc).pages) == 1


def test_the_next_day_to_submit_is_told_not_one_gone_by() -> None:
    before = a_letter("before", targets=(TargetKey("old"),))
    desk = a_kit_desk(a_target("old", season="eras-2027"), before, a_letter())
    assert "Submits: 1 September 2027" in to_text(status(desk, CATALOGUE, day("2027-01-20")))
    assert "Submits: 1 September 2027" in to_text(status(desk, CATALOGUE, day("2028-01-20")))

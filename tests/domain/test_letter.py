"""What a letter says about its own answer and end."""

import pytest

from lordesk.domain.letter import AnswerOverride, Asked, Letter
from lordesk.domain.vocabulary import Answer
from tests.builders import a_letter, day

NO_REASON = AnswerOverride(answer=Answer.STRONG)
BLANK_REASON = AnswerOverride(answer=Answer.STRONG, reason="  ")
NO_ANSWER = AnswerOverride(reason="She meant yes.")
WITH_REASON = AnswerOverride(answer=Answer.STRONG, reason="She meant yes.")


@pytest.mark.parametrize(
    ("override", "heard"),
    [
        (None, Answer.HEDGED),
        (NO_REASON, Answer.HEDGED),
        (BLANK_REASON, Answer.HEDGED),
        (NO_ANSWER, Answer.HEDGED),
        (WITH_REASON, Answer.STRONG),
    ],
)
def test_only_an_override_with_a_reason_replaces_the_answer(
    override: AnswerOverride | None, heard: Answer
) -> None:
    asked = Asked(on=day("2027-02-01"), answer=Answer.HEDGED, override=override)
    assert asked.heard is heard
    assert a_letter(asked=asked).heard is heard


def test_a_letter_not_asked_for_has_no_answer() -> None:
    assert a_letter().heard is None


@pytest.mark.parametrize(
    ("answered", "counts"), [(None, "2027-02-01"), ("2027-02-03", "2027-02-03")]
)
def test_an_answer_without_a_date_came_on_the_day_of_the_ask(
    answered: str | None, counts: str
) -> None:
    asked = Asked(on=day("2027-02-01"), answered_on=day(answered) if answered else None)
    assert asked.answer_day == day(counts)


@pytest.mark.parametrize(
    ("letter", "ended"),
    [
        (a_letter(lapsed_on=day("2027-09-01")), True),
        (a_letter(withdrawn_on=day("2027-09-01")), True),
        (a_letter(uploaded_on=day("2027-09-01")), False),
    ],
)
def test_lapsing_and_withdrawing_end_a_letter(letter: Letter, ended: bool) -> None:
    assert letter.is_ended is ended

"""Who may be asked for a letter: by mail and by the ask card alike (ASK-3, WHO-3)."""

import pytest

from lordesk.domain.errors import RefusedError
from lordesk.domain.letter import AnswerOverride, Asked
from lordesk.domain.vocabulary import Answer, Position
from lordesk.domain.writer import Writer
from lordesk.services.ask_gate import require_asking
from tests.builders import a_desk, a_letter, a_writer, a_yes, an_answer


def ask(asked: Asked | None = None, writer: Writer | None = None) -> None:
    letter = a_letter(asked=asked)
    require_asking(letter, a_desk(writer or a_writer(), letter))


@pytest.mark.parametrize("answer", [Answer.DECLINED, Answer.HEDGED])
def test_whoever_said_no_is_not_asked_again(answer: Answer) -> None:
    with pytest.raises(RefusedError, match="to ask again would be to push"):
        ask(an_answer(answer, "2027-02-03"))


def test_an_answer_read_as_strong_for_a_reason_is_no_hindrance() -> None:
    override = AnswerOverride(answer=Answer.STRONG, reason="It was said with a smile.")
    ask(an_answer(Answer.HEDGED, "2027-02-03", override=override))


def test_who_was_not_asked_or_said_yes_may_be_asked() -> None:
    ask()
    ask(a_yes("2027-02-03"))
    ask(an_answer(Answer.SILENT, "2027-02-03"))


def test_a_trainee_is_never_asked() -> None:
    with pytest.raises(RefusedError, match="letters of trainees do not count"):
        ask(writer=a_writer(position=Position.RESIDENT))

"""Who may be asked for a letter: by mail and by the ask card alike (ASK-3, WHO-3)."""

import pytest

from lordesk.domain.errors import RefusedError
from lordesk.domain.letter import AnswerOverride, Asked
from lordesk.domain.vocabulary import Answer, Position
from lordesk.domain.writer import OwnVerdict, Writer
from lordesk.services.ask_gate import pushes, require_asking
from tests.builders import a_desk, a_letter, a_writer, a_yes, an_answer


def ask(writer: Writer | None = None) -> None:
    letter = a_letter()
    require_asking(letter, a_desk(writer or a_writer(), letter))


def told(asked: Asked | None) -> list[str]:
    letter = a_letter(asked=asked)
    return [each.message for each in pushes(letter, a_desk(a_writer(), letter))]


@pytest.mark.parametrize("answer", [Answer.DECLINED, Answer.HEDGED])
def test_to_ask_again_whoever_said_no_is_called_pushing(answer: Answer) -> None:
    (said,) = told(an_answer(answer, "2027-02-03"))
    assert "to ask again would be to push" in said


def test_who_is_to_be_asked_by_the_own_verdict_is_not_pushed() -> None:
    decided = a_writer(verdict=OwnVerdict(value="ask now", reason="We have worked together since."))
    letter = a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))
    assert not list(pushes(letter, a_desk(decided, letter)))


def test_an_answer_read_as_strong_for_a_reason_is_no_hindrance() -> None:
    override = AnswerOverride(answer=Answer.STRONG, reason="It was said with a smile.")
    assert told(an_answer(Answer.HEDGED, "2027-02-03", override=override)) == []


def test_who_was_not_asked_or_said_yes_may_be_asked() -> None:
    ask()
    for asked in (None, a_yes("2027-02-03"), an_answer(Answer.SILENT, "2027-02-03")):
        assert told(asked) == []


def test_a_trainee_is_never_asked() -> None:
    with pytest.raises(RefusedError, match="letters of trainees do not count"):
        ask(writer=a_writer(position=Position.RESIDENT))


def test_who_hedged_for_one_letter_is_pushed_by_an_ask_for_another() -> None:
    other = a_letter("other", asked=an_answer(Answer.HEDGED, "2027-01-03"))
    (finding,) = pushes(a_letter(), a_desk(a_writer(), a_letter(), other))
    assert finding.about == "letter okoye-im"

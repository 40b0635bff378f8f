"""What a kit or a mail says too early or too late: each fault on the smallest desk that has it."""

from datetime import date

import pytest

from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_timing import kit_timing, mail_timing
from lordesk.domain.letter import Asked, Letter
from lordesk.domain.mails import MessageKind
from lordesk.domain.vocabulary import Answer
from tests.builders import a_letter, a_yes, an_answer, day
from tests.kits import TODAY, facts_of

AFTER_THE_DATE = day("2027-09-30")
YES = a_yes("2027-02-03")
WAITING = Asked(on=day("2027-02-03"))


def of_kit(letter: Letter, today: date = TODAY) -> list[str]:
    facts = facts_of(letter, today=today)
    return [finding.code for finding in kit_timing(letter, facts)]


def of_mail(kind: MessageKind, letter: Letter, today: date = TODAY) -> list[str]:
    facts = facts_of(letter, today=today)
    assert facts.letter == LetterKey("okoye-im")
    return [finding.code for finding in mail_timing(kind, letter, facts)]


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        (a_letter(asked=YES), []),
        (a_letter(), ["kit.not_asked"]),
        (a_letter(asked=WAITING), ["kit.no_answer"]),
        (a_letter(asked=an_answer(Answer.SILENT, "2027-02-03")), ["kit.no_answer"]),
        (a_letter(uploaded_on=day("2027-02-04")), []),
    ],
)
def test_a_kit_speaks_of_a_promise(letter: Letter, expected: list[str]) -> None:
    assert of_kit(letter) == expected


def test_a_kit_after_the_date_says_so_until_the_letter_came() -> None:
    assert of_kit(a_letter(asked=YES), AFTER_THE_DATE) == ["kit.date_passed"]
    came = a_letter(asked=YES, uploaded_on=day("2027-08-01"))
    assert of_kit(came, AFTER_THE_DATE) == []


@pytest.mark.parametrize("kind", [MessageKind.ASK, MessageKind.ASK_LATE])
def test_an_ask_is_sent_before_the_date_and_once(kind: MessageKind) -> None:
    assert of_mail(kind, a_letter()) == []
    assert of_mail(kind, a_letter(), AFTER_THE_DATE) == ["kit.date_passed"]
    assert of_mail(kind, a_letter(asked=YES)) == ["kit.agreed_already"]


@pytest.mark.parametrize("kind", [MessageKind.THANKS, MessageKind.OUTCOME])
def test_thanks_wait_for_the_letter(kind: MessageKind) -> None:
    assert of_mail(kind, a_letter()) == ["kit.not_asked"]
    assert of_mail(kind, a_letter(asked=YES)) == ["kit.not_arrived"]
    assert of_mail(kind, a_letter(asked=YES, uploaded_on=day("2027-02-05"))) == []


def test_thanks_for_an_answer_wait_for_a_no() -> None:
    hedged = a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))
    assert of_mail(MessageKind.REPLY_NO, hedged) == []
    assert of_mail(MessageKind.REPLY_NO, a_letter(asked=YES)) == ["kit.no_answer"]


@pytest.mark.parametrize("kind", [MessageKind.SIGNAL, MessageKind.PROBE])
def test_what_belongs_to_the_rotation_is_told_after_it(kind: MessageKind) -> None:
    assert of_mail(kind, a_letter(), day("2027-02-05")) == []
    assert of_mail(kind, a_letter(), day("2027-02-06")) == ["kit.rotation_over"]

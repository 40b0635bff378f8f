"""What is recorded once the applicant says that a mail went out."""

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import RefusedError
from lordesk.domain.letter_life import stage_of
from lordesk.domain.mails import MessageKind
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, AskChannel, ContactKind, Stage
from lordesk.services.sending import EVENTS, log_contact, record_sent
from tests.builders import a_contact, a_desk, a_letter, a_yes, an_answer, day

ON = day("2027-02-10")


def sent(desk: Records, kind: MessageKind, **more: int) -> Records:
    return apply(desk, record_sent(desk, "okoye-im", kind, ON, **more))


def test_a_mail_that_moves_the_letter_on_records_its_event() -> None:
    desk = a_desk(a_letter(asked=a_yes("2027-02-01")))
    after = sent(desk, MessageKind.KIT)
    assert stage_of(after.letters["okoye-im"], after) is Stage.KIT_SENT
    assert after.letters["okoye-im"].kit_sent == (ON,)


def test_an_ask_by_mail_is_an_ask_by_mail() -> None:
    asked = sent(a_desk(a_letter()), MessageKind.ASK_LATE).letters["okoye-im"].asked
    assert asked is not None
    assert (asked.on, asked.how, asked.answer) == (ON, AskChannel.EMAIL, None)


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if kind not in EVENTS])
def test_any_other_mail_is_a_contact_with_the_writer(kind: MessageKind) -> None:
    desk = a_desk(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-01")))
    (contact,) = sent(desk, kind).contacts
    assert (contact.writer, contact.on, contact.kind) == ("okoye", ON, ContactKind.EMAIL)
    assert contact.note


def test_a_third_reminder_is_never_recorded() -> None:
    reminded = (day("2027-02-01"), day("2027-02-08"))
    desk = a_desk(a_letter(asked=a_yes("2027-01-20"), reminded=reminded))
    with pytest.raises(RefusedError, match="backup"):
        sent(desk, MessageKind.REMINDER)


def test_two_contacts_on_one_day_are_two() -> None:
    desk = a_desk()
    once = apply(desk, log_contact(desk, a_contact("2027-02-10")))
    changes = log_contact(once, a_contact("2027-02-10", note="Again"))
    assert len(apply(once, changes).contacts) == 2
    assert changes.label == "Log a contact with Dr. Okoye"

"""What is recorded when the applicant says that a mail went out: an event, or a logged contact."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.ids import ContactKey, Kind
from lordesk.domain.letter_life import Event, find_letter
from lordesk.domain.mails import MessageKind
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import AskChannel, ContactKind
from lordesk.domain.writer import Contact
from lordesk.services.keys import named_key
from lordesk.services.letters import Details, record

EVENTS: Mapping[MessageKind, Event] = MappingProxyType(
    {
        MessageKind.SIGNAL: Event.SIGNALLED,
        MessageKind.ASK: Event.ASKED,
        MessageKind.ASK_LATE: Event.ASKED,
        MessageKind.KIT: Event.KIT_SENT,
        MessageKind.FORM: Event.FORM_SENT,
        MessageKind.REMINDER: Event.REMINDED,
        MessageKind.LAST_REMINDER: Event.REMINDED,
        MessageKind.THANKS: Event.THANKED,
    }
)
"""The mails that move a letter on; any other is a contact with its writer."""

_NOTES: Mapping[MessageKind, str] = MappingProxyType(
    {
        MessageKind.PROBE: "Asked for feedback",
        MessageKind.UPDATE: "Told what is new",
        MessageKind.REPLY_NO: "Thanked for the answer",
        MessageKind.REPLY_DRAFT_REQUEST: "Offered facts in place of a draft",
        MessageKind.OUTCOME: "Told how the Match went",
    }
)


def record_sent(
    records: Records, letter_key: str, kind: MessageKind, on: date, reminders_max: int = 2
) -> ChangeSet:
    """The change that says a mail went out that day; RefusedError when the stage forbids it."""
    event = EVENTS.get(kind)
    if event is None:
        letter = find_letter(records, letter_key)
        contact = Contact(
            writer=letter.writer, on=on, kind=ContactKind.EMAIL, note=_NOTES.get(kind)
        )
        return log_contact(records, contact)
    how = AskChannel.EMAIL if event is Event.ASKED else None
    return record(records, letter_key, event, Details(on=on, how=how, reminders_max=reminders_max))


def log_contact(records: Records, contact: Contact) -> ChangeSet:
    """One more contact with a writer; it moves the reminders (FUP-4)."""
    key = ContactKey(named_key(records, Kind.CONTACT, f"{contact.writer}-{contact.on}"))
    after = records.put(replace(contact, key=key))
    return between(
        records, after, f"Log a contact with {addressed(records.writers[contact.writer])}"
    )

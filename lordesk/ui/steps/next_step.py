"""What the button of a duty does: one table from the kind of duty to words and act; no widgets."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from lordesk.domain.agenda import AskWindow, Duty
from lordesk.domain.letter_life import Event
from lordesk.domain.mails import MessageKind
from lordesk.domain.vocabulary import DutyKind


class Act(StrEnum):
    """DRAFT shows a mail, RECORD asks for a day, CARD makes the ask card; others go to a page."""

    DRAFT = "draft"
    RECORD = "record"
    CARD = "card"
    KIT = "kit"
    PROGRAMS = "programs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`words` stand on the button, a verb first.

    `record` is the event that says the duty is done; None where a logged contact does.
    """

    act: Act
    words: str
    mail: MessageKind | None = None
    record: Event | None = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("steps", words)


def mail_words(kind: MessageKind) -> str:
    """The name of a mail in menus and dialogs."""
    return {
        MessageKind.SIGNAL: _tr("Tell them you hope for a letter"),
        MessageKind.PROBE: _tr("Ask for feedback"),
        MessageKind.ASK: _tr("Ask for a strong letter"),
        MessageKind.ASK_LATE: _tr("Ask at short notice"),
        MessageKind.KIT: _tr("Send the kit"),
        MessageKind.FORM: _tr("Send the request form"),
        MessageKind.REMINDER: _tr("First reminder"),
        MessageKind.LAST_REMINDER: _tr("Last reminder"),
        MessageKind.THANKS: _tr("Thank for the letter"),
        MessageKind.UPDATE: _tr("Tell what is new"),
        MessageKind.REPLY_NO: _tr("Thank after a no"),
        MessageKind.REPLY_DRAFT_REQUEST: _tr("Answer a request to write it yourself"),
        MessageKind.OUTCOME: _tr("Tell how the Match went"),
    }[kind]


def step_of(duty: Duty) -> Step:
    """What the duty's button does."""
    match duty.kind:
        case DutyKind.ASK:
            return _ask(duty)
        case DutyKind.KIT:
            words, sent = _tr("Open the kit"), Event.KIT_SENT
            return Step(act=Act.KIT, words=words, mail=MessageKind.KIT, record=sent)
        case DutyKind.ASSIGN:
            return Step(act=Act.PROGRAMS, words=_tr("Choose programs"), record=Event.ASSIGNED)
        case DutyKind.CONFIRM | DutyKind.DEADLINE | DutyKind.BACKUP:
            return _recorded(duty.kind)
        case _:
            return _drafted(duty.kind)


def _ask(duty: Duty) -> Step:
    """In person with the card; by mail once the rotation is long over (ASK-4) or time is short."""
    if "ASK-5" in duty.sources:
        return _draft(_tr("Draft the ask"), MessageKind.ASK_LATE, Event.ASKED)
    if duty.window in {AskWindow.FADING, AskWindow.COLD, None}:
        return _draft(_tr("Draft the ask"), MessageKind.ASK, Event.ASKED)
    words = _tr("Print ask card")
    return Step(act=Act.CARD, words=words, mail=MessageKind.ASK, record=Event.ASKED)


def _recorded(kind: DutyKind) -> Step:
    words, event = {
        DutyKind.CONFIRM: (_tr("Note the entry"), Event.CONFIRMED),
        DutyKind.DEADLINE: (_tr("It has arrived"), Event.UPLOADED),
        DutyKind.BACKUP: (_tr("Let it lapse"), Event.LAPSED),
    }[kind]
    return Step(act=Act.RECORD, words=words, record=event)


def _drafted(kind: DutyKind) -> Step:
    return {
        DutyKind.SIGNAL: _draft(_tr("Words to use"), MessageKind.SIGNAL, Event.SIGNALLED),
        DutyKind.PROBE: _draft(_tr("Questions to ask"), MessageKind.PROBE, Event.PROBED),
        DutyKind.REPLY: _draft(_tr("Draft the thanks"), MessageKind.REPLY_NO),
        DutyKind.FORM: _draft(_tr("Draft the mail"), MessageKind.FORM, Event.FORM_SENT),
        DutyKind.REMINDER_1: _draft(_tr("Draft reminder"), MessageKind.REMINDER, Event.REMINDED),
        DutyKind.REMINDER_2: _draft(
            _tr("Draft reminder"), MessageKind.LAST_REMINDER, Event.REMINDED
        ),
        DutyKind.THANKS: _draft(_tr("Draft the thanks"), MessageKind.THANKS, Event.THANKED),
        DutyKind.REFRESH: _draft(_tr("Draft the update"), MessageKind.UPDATE),
        DutyKind.OUTCOME: _draft(_tr("Draft the news"), MessageKind.OUTCOME),
    }[kind]


def _draft(words: str, mail: MessageKind, record: Event | None = None) -> Step:
    return Step(act=Act.DRAFT, words=words, mail=mail, record=record)

"""The mails to a writer that can be drafted, as the command line spells them."""

from enum import StrEnum


class MessageKind(StrEnum):
    SIGNAL = "signal"
    PROBE = "probe"
    ASK = "ask"
    ASK_LATE = "ask_late"
    KIT = "kit"
    FORM = "form"
    REMINDER = "reminder"
    LAST_REMINDER = "last_reminder"
    THANKS = "thanks"
    UPDATE = "update"
    REPLY_NO = "reply_no"
    REPLY_DRAFT_REQUEST = "reply_draft_request"
    OUTCOME = "outcome"

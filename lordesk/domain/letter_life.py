"""The life of a letter: one table of stages and the moves it allows; every shell asks it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import LetterKey
from lordesk.domain.letter import REMINDERS_AT_MOST, Letter
from lordesk.domain.program import Program
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, Portal, Stage


class Event(StrEnum):
    """What can be recorded about a letter (`lordesk log`)."""

    SIGNALLED = "signalled"
    PROBED = "probed"
    ASKED = "asked"
    ANSWERED = "answered"
    KIT_SENT = "kit_sent"
    CONFIRMED = "confirmed"
    FORM_SENT = "form_sent"
    REMINDED = "reminded"
    UPLOADED = "uploaded"
    ASSIGNED = "assigned"
    THANKED = "thanked"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


_PROMISED = (
    Event.ANSWERED,
    Event.KIT_SENT,
    Event.CONFIRMED,
    Event.REMINDED,
    Event.UPLOADED,
    Event.LAPSED,
    Event.WITHDRAWN,
)
_REFUSED = (Event.ANSWERED, Event.LAPSED, Event.WITHDRAWN)

MOVES: Mapping[Stage, tuple[Event, ...]] = MappingProxyType(
    {
        Stage.PLANNED: (Event.SIGNALLED, Event.PROBED, Event.ASKED, Event.WITHDRAWN),
        Stage.SIGNALLED: (Event.PROBED, Event.ASKED, Event.WITHDRAWN),
        Stage.ASKED: (Event.ANSWERED, Event.LAPSED, Event.WITHDRAWN),
        Stage.AGREED: _PROMISED,
        Stage.KIT_SENT: _PROMISED,
        Stage.CONFIRMED: (*_PROMISED, Event.FORM_SENT),
        Stage.FORM_SENT: (*_PROMISED, Event.FORM_SENT),
        Stage.UPLOADED: (Event.ASSIGNED, Event.THANKED, Event.WITHDRAWN),
        Stage.ASSIGNED: (Event.ASSIGNED, Event.THANKED),
        Stage.THANKED: (Event.ASSIGNED,),
        Stage.HEDGED: (*_REFUSED, Event.UPLOADED),
        Stage.DECLINED: _REFUSED,
        Stage.SILENT: (*_REFUSED, Event.UPLOADED),
        Stage.LAPSED: (Event.UPLOADED,),
        Stage.WITHDRAWN: (),
    }
)
"""Writers surprise: what was promised, hedged or given up may still be uploaded one day."""

_ANSWER_STAGES: Mapping[Answer, Stage] = MappingProxyType(
    {
        Answer.STRONG: Stage.AGREED,
        Answer.HEDGED: Stage.HEDGED,
        Answer.DECLINED: Stage.DECLINED,
        Answer.SILENT: Stage.SILENT,
    }
)


def find_letter(records: Records, key: str) -> Letter:
    """The letter of that key; InvalidInputError lists the keys there are."""
    letter = records.letters.get(key)
    if letter is None:
        known = ", ".join(records.letters.keys()) or "none yet"
        raise InvalidInputError(f"There is no letter {key}. Letters on this desk: {known}.")
    return letter


def stage_of(letter: Letter, records: Records) -> Stage:
    """The stage of the letter: the furthest that its records show."""
    if letter.withdrawn_on:
        return Stage.WITHDRAWN
    if letter.lapsed_on:
        return Stage.LAPSED
    if letter.uploaded_on:
        return _arrived(letter, records)
    return _answered(letter) if letter.asked else _before_the_ask(letter)


def _arrived(letter: Letter, records: Records) -> Stage:
    if letter.thanked_on:
        return Stage.THANKED
    return Stage.ASSIGNED if programs_with(letter.key, records) else Stage.UPLOADED


def _answered(letter: Letter) -> Stage:
    if letter.heard is None:
        return Stage.ASKED
    if letter.heard is not Answer.STRONG:
        return _ANSWER_STAGES[letter.heard]
    if letter.form_sent_on:
        return Stage.FORM_SENT
    if letter.confirmed_on:
        return Stage.CONFIRMED
    return Stage.KIT_SENT if letter.kit_sent else Stage.AGREED


def _before_the_ask(letter: Letter) -> Stage:
    return Stage.SIGNALLED if letter.signalled_on else Stage.PLANNED


def waiver_locks(portal: Portal) -> str:
    """When the waiver can no longer be changed; a program's own system has no entry to confirm."""
    if portal is Portal.OTHER:
        return "when the letter goes to the program"
    return "when you confirm the entry"


def programs_with(letter: LetterKey, records: Records) -> tuple[Program, ...]:
    """The programs that the letter is assigned to."""
    return tuple(program for program in records.programs if letter in program.assigned)


def allowed_events(letter: Letter, records: Records) -> tuple[Event, ...]:
    """What may be recorded next, in the order of a letter's life."""
    moves = MOVES[stage_of(letter, records)]
    return tuple(event for event in Event if event in moves and _is_open(event, letter))


def _is_open(event: Event, letter: Letter) -> bool:
    """Whether the event is still allowed: at most two reminders, assigned before withdrawn."""
    return event is not Event.REMINDED or len(letter.reminded) < REMINDERS_AT_MOST

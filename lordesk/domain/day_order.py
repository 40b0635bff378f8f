"""Which events of a letter must come before others, and whether their days agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import Event
from lordesk.domain.vocabulary import Answer


class Ground(StrEnum):
    """What must have happened before an event."""

    ASK = "ask"
    YES = "yes"
    ENTRY = "entry"
    UPLOAD = "upload"


_NEEDS = {
    Event.KIT_SENT: (Ground.ASK,),
    Event.FORM_SENT: (Ground.ASK, Ground.ENTRY),
    Event.REMINDED: (Ground.ASK,),
    Event.UPLOADED: (Ground.ASK, Ground.YES, Ground.ENTRY),
    Event.THANKED: (Ground.UPLOAD,),
    Event.LAPSED: (Ground.ASK,),
    Event.WITHDRAWN: (Ground.ASK,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Disorder:
    """An event dated before its ground."""

    event: Event
    on: date
    ground: Ground
    since: date


def too_early(letter: Letter, event: Event, on: date) -> Disorder | None:
    """The first ground of the event that came only after `on`, None where the order holds."""
    for ground in _NEEDS.get(event, ()):
        since = _day_of(letter, ground)
        if since is not None and on < since:
            return Disorder(event=event, on=on, ground=ground, since=since)
    return None


def disorders(letter: Letter) -> Iterator[Disorder]:
    """Every recorded event of a letter that is dated before its ground."""
    for event, on in _recorded(letter):
        found = too_early(letter, event, on)
        if found is not None:
            yield found


def _day_of(letter: Letter, ground: Ground) -> date | None:
    match ground:
        case Ground.ASK:
            return letter.asked.on if letter.asked else None
        case Ground.YES:
            agreed = letter.asked is not None and letter.heard is Answer.STRONG
            return letter.asked.answer_day if letter.asked and agreed else None
        case Ground.ENTRY:
            return letter.confirmed_on
        case Ground.UPLOAD:
            return letter.uploaded_on


def _recorded(letter: Letter) -> Iterator[tuple[Event, date]]:
    several = ((Event.KIT_SENT, letter.kit_sent), (Event.REMINDED, letter.reminded))
    yield from ((event, on) for event, days in several for on in days)
    single = (
        (Event.FORM_SENT, letter.form_sent_on),
        (Event.UPLOADED, letter.uploaded_on),
        (Event.THANKED, letter.thanked_on),
        (Event.LAPSED, letter.lapsed_on),
        (Event.WITHDRAWN, letter.withdrawn_on),
    )
    yield from ((event, on) for event, on in single if on is not None)

"""What can be recorded about a letter: one function from records and an event to a change set."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.day_order import Ground, too_early
from lordesk.domain.days import spoken
from lordesk.domain.errors import InvalidInputError, RefusedError, Remedy
from lordesk.domain.ids import ProgramKey
from lordesk.domain.invariants import ASSIGNED_AT_MOST
from lordesk.domain.letter import AnswerOverride, Asked, Letter
from lordesk.domain.letter_life import Event, allowed_events, find_letter, stage_of
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, AskChannel, ProbeAnswer
from lordesk.domain.writer import Probe, Writer

ANSWER_WORDS: Mapping[Answer, str] = MappingProxyType(
    {
        Answer.STRONG: "a strong yes",
        Answer.HEDGED: "a hedge",
        Answer.DECLINED: "a no",
        Answer.SILENT: "silence",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What goes with an event: `answer` and `words` as heard, `reason` overrules."""

    on: date
    answer: Answer | None = None
    probe: ProbeAnswer | None = None
    how: AskChannel | None = None
    words: str | None = None
    programs: tuple[ProgramKey, ...] = ()
    letter_id: str | None = None
    reason: str | None = None
    reminders_max: int = 2


def record(records: Records, key: str, event: Event, details: Details) -> ChangeSet:
    """The change that records an event; RefusedError says what the stage allows instead."""
    letter = require_possible(records, key, event, details)
    return _RECORDERS[event](records, letter, details)


def require_possible(records: Records, key: str, event: Event, details: Details) -> Letter:
    """The letter; RefusedError unless its stage and the days of what was before allow the event."""
    letter = find_letter(records, key)
    require_allowed(records, letter, event, details.reminders_max)
    _require_order(records, letter, event, details.on)
    return letter


def require_allowed(records: Records, letter: Letter, event: Event, reminders_max: int = 2) -> None:
    """RefusedError unless the stage table allows the event now."""
    allowed = allowed_events(letter, records)
    if event is Event.REMINDED and len(letter.reminded) >= reminders_max:
        raise RefusedError(
            f"{_writer(records, letter)} was reminded {_times(len(letter.reminded))}. "
            "That is the limit: turn to the backup instead of reminding again."
        )
    if event not in allowed:
        stage = stage_of(letter, records).replace("_", " ")
        can = ", ".join(allowed) or "nothing more"
        raise RefusedError(f"Letter {letter.key} is {stage}, so {event} is not possible: {can}.")


def _require_order(records: Records, letter: Letter, event: Event, on: date) -> None:
    """RefusedError for what would lie before the ask or the upload; the plan tells of the rest.

    The days of a yes and an entry are often noted later than they were, and then today's.
    """
    found = too_early(letter, event, on)
    if found is not None and found.ground in _TOO_EARLY:
        words = {
            "writer": _writer(records, letter),
            "since": spoken(found.since),
            "event": event.replace("_", " "),
            "on": spoken(on),
        }
        raise RefusedError(_TOO_EARLY[found.ground].format(**words), remedy=Remedy.ANOTHER_DAY)


_TOO_EARLY: Mapping[Ground, str] = MappingProxyType(
    {
        Ground.ASK: "{writer} was asked on {since}, so {event} cannot lie on {on}. Give a later "
        "day.",
        Ground.UPLOAD: "{writer}’s letter was uploaded on {since}, so {event} cannot lie on "
        "{on}. Give a later day.",
    }
)


def _times(count: int) -> str:
    return {0: "as often as you chose", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _writer(records: Records, letter: Letter) -> str:
    return addressed(records.writers[letter.writer])


def _edit(records: Records, label: str, letter: Letter) -> ChangeSet:
    return between(records, records.put(letter), label)


def _signalled(records: Records, letter: Letter, details: Details) -> ChangeSet:
    label = f"Note that {_writer(records, letter)} knows of the hoped-for letter"
    return _edit(records, label, replace(letter, signalled_on=details.on))


def _probed(records: Records, letter: Letter, details: Details) -> ChangeSet:
    writer: Writer = records.writers[letter.writer]
    probe = Probe(on=details.on, answer=details.probe, words=details.words)
    after = records.put(replace(writer, probe=probe))
    return between(records, after, f"Record the feedback of {addressed(writer)}")


def _asked(records: Records, letter: Letter, details: Details) -> ChangeSet:
    asked = Asked(on=details.on, how=details.how, answer=details.answer, words=details.words)
    label = f"Record that {_writer(records, letter)} was asked"
    if details.answer is not None:
        label += f": {ANSWER_WORDS[details.answer]}"
    return _edit(records, label, replace(letter, asked=asked))


def _answered(records: Records, letter: Letter, details: Details) -> ChangeSet:
    """A first answer, or a typed overriding of the one recorded."""
    if letter.asked is None or details.answer is None:
        raise RefusedError(
            f"Say how {_writer(records, letter)} answered: strong, hedged, declined or silent."
        )
    writer, words = _writer(records, letter), ANSWER_WORDS[details.answer]
    was_refused = letter.asked.answer in {Answer.HEDGED, Answer.DECLINED}
    if was_refused and details.answer is Answer.STRONG and details.reason is None:
        raise RefusedError(
            f"{writer}’s answer was {ANSWER_WORDS[letter.asked.answer or Answer.HEDGED]}. To count "
            "it as a strong yes, say why.",
            remedy=Remedy.REASON,
        )
    if details.reason is not None:
        return override_answer(records, letter.key, details.answer, details.reason)
    asked = replace(
        letter.asked,
        answer=details.answer,
        answered_on=details.on if details.on != letter.asked.on else None,
        words=details.words or letter.asked.words,
        override=None,
    )
    return _edit(records, f"Record the answer of {writer}: {words}", replace(letter, asked=asked))


def override_answer(records: Records, key: str, answer: Answer, reason: str) -> ChangeSet:
    """The applicant's own reading of an answer; RefusedError without a typed reason."""
    letter = find_letter(records, key)
    writer = _writer(records, letter)
    if letter.asked is None or letter.asked.answer is None:
        raise RefusedError(f"{writer} has not answered yet, so there is nothing to overrule.")
    if not reason.strip():
        raise RefusedError(f"Say in a few words why {writer}’s answer counts differently.")
    override = AnswerOverride(answer=answer, reason=reason.strip())
    asked = replace(letter.asked, override=override)
    label = f"Overrule the answer of {writer}: {ANSWER_WORDS[answer]}"
    return _edit(records, label, replace(letter, asked=asked))


def _kit_sent(records: Records, letter: Letter, details: Details) -> ChangeSet:
    sent = tuple(sorted({*letter.kit_sent, details.on}))
    label = f"Record that {_writer(records, letter)} has the kit"
    return _edit(records, label, replace(letter, kit_sent=sent))


def _confirmed(records: Records, letter: Letter, details: Details) -> ChangeSet:
    confirmed = replace(
        letter, confirmed_on=details.on, letter_id=details.letter_id or letter.letter_id
    )
    return _edit(records, f"Confirm the entry of {_writer(records, letter)}’s letter", confirmed)


def _form_sent(records: Records, letter: Letter, details: Details) -> ChangeSet:
    sent = replace(letter, form_sent_on=details.on, letter_id=details.letter_id or letter.letter_id)
    return _edit(records, f"Record that {_writer(records, letter)} has the request form", sent)


def _reminded(records: Records, letter: Letter, details: Details) -> ChangeSet:
    reminded = replace(letter, reminded=tuple(sorted((*letter.reminded, details.on))))
    return _edit(records, f"Record a reminder to {_writer(records, letter)}", reminded)


def _uploaded(records: Records, letter: Letter, details: Details) -> ChangeSet:
    """An upload brings back a letter that was given up."""
    uploaded = replace(
        letter,
        uploaded_on=details.on,
        lapsed_on=None,
        letter_id=details.letter_id or letter.letter_id,
    )
    return _edit(records, f"Mark {_writer(records, letter)}’s letter uploaded", uploaded)


def _assigned(records: Records, letter: Letter, details: Details) -> ChangeSet:
    if not details.programs:
        raise RefusedError(
            "Name the programs that the letter is assigned to.", remedy=Remedy.PROGRAMS
        )
    return assign(records, letter.key, details.programs)


def assign(records: Records, key: str, programs: tuple[ProgramKey, ...]) -> ChangeSet:
    """Put an uploaded letter on programs; RefusedError for one that has four letters already."""
    letter = find_letter(records, key)
    after = records
    for program_key in programs:
        program = after.programs.get(program_key)
        if program is None:
            known = ", ".join(records.programs.keys()) or "none yet"
            raise InvalidInputError(f"There is no program {program_key}. Programs: {known}.")
        if letter.key in program.assigned:
            continue
        if len(program.assigned) >= ASSIGNED_AT_MOST:
            raise RefusedError(
                f"{program.name} has four letters already, the most a program takes: "
                f"{', '.join(program.assigned)}."
            )
        after = after.put(replace(program, assigned=(*program.assigned, letter.key)))
    return between(records, after, assigning_label(records, letter, len(programs)))


def assigning_label(records: Records, letter: Letter, count: int) -> str:
    programs = "one program" if count == 1 else f"{count} programs"
    return f"Assign {_writer(records, letter)}’s letter to {programs}"


def unassign(records: Records, key: str, program_key: ProgramKey) -> ChangeSet:
    """Take a letter off a program; the portal itself may not allow it any more."""
    letter, program = find_letter(records, key), records.programs.get(program_key)
    if program is None or letter.key not in program.assigned:
        raise RefusedError(f"Letter {key} does not stand on program {program_key}.")
    left = tuple(each for each in program.assigned if each != letter.key)
    label = f"Take {_writer(records, letter)}’s letter off {program.name}"
    return between(records, records.put(replace(program, assigned=left)), label)


def _thanked(records: Records, letter: Letter, details: Details) -> ChangeSet:
    label = f"Record the thanks to {_writer(records, letter)}"
    return _edit(records, label, replace(letter, thanked_on=details.on))


def _lapsed(records: Records, letter: Letter, details: Details) -> ChangeSet:
    """Ends the letter; the letter named as its backup takes its place, in the same step."""
    after = records.put(replace(letter, lapsed_on=details.on))
    label = f"Let {_writer(records, letter)}’s letter lapse"
    backup = next((b for b in records.letters if b.backup_for == letter.key), None)
    if backup is not None:
        after = after.put(replace(backup, backup_for=letter.backup_for))
        label += f" and turn to {_writer(records, backup)}"
    return between(records, after, label)


def _withdrawn(records: Records, letter: Letter, details: Details) -> ChangeSet:
    label = f"Withdraw {_writer(records, letter)}’s letter"
    return _edit(records, label, replace(letter, withdrawn_on=details.on))


_Recorder = Callable[[Records, Letter, Details], ChangeSet]
_RECORDERS: Mapping[Event, _Recorder] = MappingProxyType(
    {
        Event.SIGNALLED: _signalled,
        Event.PROBED: _probed,
        Event.ASKED: _asked,
        Event.ANSWERED: _answered,
        Event.KIT_SENT: _kit_sent,
        Event.CONFIRMED: _confirmed,
        Event.FORM_SENT: _form_sent,
        Event.REMINDED: _reminded,
        Event.UPLOADED: _uploaded,
        Event.ASSIGNED: _assigned,
        Event.THANKED: _thanked,
        Event.LAPSED: _lapsed,
        Event.WITHDRAWN: _withdrawn,
    }
)

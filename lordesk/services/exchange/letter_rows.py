"""A row of a letter tracker: what was asked, answered, sent, uploaded and assigned, and when."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from lordesk.domain.ids import ContactKey, Kind, LetterKey, ProgramKey, TargetKey
from lordesk.domain.letter import REMINDERS_AT_MOST, Asked, Letter
from lordesk.domain.program import Program
from lordesk.domain.vocabulary import Answer, AskChannel, ContactKind, DutyKind, ProbeAnswer
from lordesk.domain.writer import Contact, Probe, Writer
from lordesk.services.exchange.cell_values import Happened, Mentions, Words
from lordesk.services.exchange.draft import Draft, RowError, RowFacts
from lordesk.services.exchange.matching import SeveralMatchError
from lordesk.services.exchange.writer_rows import joined, take_writer
from lordesk.services.keys import named_key

_PROBE_ANSWERS: Mapping[Answer, ProbeAnswer] = MappingProxyType(
    {
        Answer.STRONG: ProbeAnswer.WARM,
        Answer.HEDGED: ProbeAnswer.LUKEWARM,
        Answer.DECLINED: ProbeAnswer.NONE,
        Answer.SILENT: ProbeAnswer.NONE,
    }
)
_ONE_DAY = ("confirmed", "form_sent", "uploaded", "thanked")
_REMINDERS = (DutyKind.REMINDER_1, DutyKind.REMINDER_2)


def take_letter(draft: Draft, row: RowFacts) -> None:
    """Put the row's writer and letter into the draft, and the programs it is assigned to."""
    writer = take_writer(draft, row)
    letter = _letter(draft, row, writer)
    letter = _with_ask(draft, row, letter, writer)
    letter = _with_days(draft, row, letter)
    letter = _with_reminders(draft, row, letter)
    letter = _with_texts(row, letter)
    draft.put(letter, row.place)
    _assign(draft, row, letter)


def _letter(draft: Draft, row: RowFacts, writer: Writer) -> Letter:
    said = row.get("letter.target", str)
    is_named = (said or draft.answers.target) is not None
    target = draft.target(said, "letter.target", row.place)
    known = draft.letters.find(writer.key, target, is_named=is_named)
    return known or _new(draft, writer, target)


def _new(draft: Draft, writer: Writer, target: TargetKey) -> Letter:
    key = LetterKey(named_key(draft.records, Kind.LETTER, f"{writer.key} {target}"))
    return Letter(key=key, writer=writer.key, targets=(target,))


def _with_ask(draft: Draft, row: RowFacts, letter: Letter, writer: Writer) -> Letter:
    happened = row.get("letter.asked", Happened)
    days = draft.done("letter.asked", happened, known=letter.asked is not None)
    how = row.get("letter.how", str)
    said = row.get("letter.answer", Words)
    asked = letter.asked
    if days:
        asked = replace(asked, on=days[0]) if asked else Asked(on=days[0])
    if asked is None:
        _note_probe(draft, row, writer, said)
        return letter
    asked = replace(asked, how=AskChannel(how) if how else asked.how)
    return replace(letter, asked=_answered(draft, asked, said))


def _answered(draft: Draft, asked: Asked, said: Words | None) -> Asked:
    """What the cell says of the answer: a word that is known, else the writer's own words."""
    if said is None or said.meaning == "unknown":
        return asked
    if said.meaning is None:
        draft.notice(
            f"{said.text[:60]!r} is kept as the writer’s words; say yourself what it means"
        )
        return replace(asked, words=joined(asked.words, said.text))
    return replace(asked, answer=Answer(said.meaning))


def _note_probe(draft: Draft, row: RowFacts, writer: Writer, said: Words | None) -> None:
    """Support shown before the ask is feedback: the strong yes is still to be asked for."""
    if said is None or said.meaning == "unknown":
        return
    own = writer.probe or Probe()
    answer = _PROBE_ANSWERS[Answer(said.meaning)] if said.meaning else own.answer
    words = own.words if said.meaning else joined(own.words, said.text)
    draft.put(replace(writer, probe=replace(own, answer=answer, words=words)), row.place)


def _with_days(draft: Draft, row: RowFacts, letter: Letter) -> Letter:
    kit = row.get("letter.kit_sent", Happened)
    if kit is not None and kit.undated and letter.asked and not letter.kit_sent:
        kit = Happened(days=(letter.asked.on,))
    sent = draft.done("letter.kit_sent", kit, known=bool(letter.kit_sent))
    letter = replace(letter, kit_sent=_merged(letter.kit_sent, sent))
    for name in _ONE_DAY:
        attribute = f"{name}_on"
        known: date | None = getattr(letter, attribute)
        happened = row.get(f"letter.{name}", Happened)
        days = draft.done(f"letter.{name}", happened, known=known is not None)
        if days and name == "thanked" and letter.uploaded_on is None:
            _log_contact(draft, row, letter, days[-1])
            draft.notice("Thanks before the upload are kept as a contact with the writer")
        elif days:
            letter = replace(letter, **{attribute: days[-1]})
    return letter


def _with_reminders(draft: Draft, row: RowFacts, letter: Letter) -> Letter:
    """Days to come are pinned; of those that were, two are reminders and the rest contacts."""
    happened = row.get("letter.reminded", Happened)
    days = draft.days("letter.reminded", happened, known=bool(letter.reminded))
    past = [day for day in _merged(letter.reminded, days) if day <= draft.known.today]
    coming = [day for day in days if day > draft.known.today]
    for day in past[REMINDERS_AT_MOST:]:
        _log_contact(draft, row, letter, day)
    reminded = tuple(past[:REMINDERS_AT_MOST])
    free = _REMINDERS[len(reminded) :]
    pinned = {**letter.pinned, **dict(zip(free, coming, strict=False))}
    return replace(letter, reminded=reminded, pinned=MappingProxyType(pinned))


def _log_contact(draft: Draft, row: RowFacts, letter: Letter, day: date) -> None:
    """A message that is no reminder, unless a contact of that day is known."""
    contacts = draft.records.contacts
    if any(each.writer == letter.writer and each.on == day for each in contacts):
        return
    digest = hashlib.sha256(f"{letter.writer}\n{day}".encode()).hexdigest()[:16]
    draft.put(
        Contact(
            key=ContactKey(f"c-{digest}"), writer=letter.writer, on=day, kind=ContactKind.EMAIL
        ),
        row.place,
    )


def _with_texts(row: RowFacts, letter: Letter) -> Letter:
    waived = row.get("letter.waived", bool)
    return replace(
        letter,
        deadline=row.get("letter.deadline", date) or letter.deadline,
        letter_id=row.get("letter.letter_id", str) or letter.letter_id,
        waived=letter.waived if waived is None else waived,
        notes=joined(letter.notes, row.get("letter.notes", str)),
    )


def _assign(draft: Draft, row: RowFacts, letter: Letter) -> None:
    said = row.get("letter.assigned", Mentions)
    if said is None:
        return
    if said.bare:
        draft.notice("“Assigned” without a program is not kept: name the program in the cell")
    for name in said.names:
        program = _program(draft, name, letter)
        if letter.key not in program.assigned:
            draft.put(replace(program, assigned=(*program.assigned, letter.key)), row.place)


def _program(draft: Draft, name: str, letter: Letter) -> Program:
    """The program of that name, made for the letter's first target when there is none."""
    try:
        found = draft.programs.find(name)
    except SeveralMatchError as error:
        found = next(
            (p for t in letter.targets if (p := draft.programs.find(name, target=t))), None
        )
        if found is None:
            raise RowError("letter.assigned", f"could be any of {error}") from error
    key = ProgramKey(named_key(draft.records, Kind.PROGRAM, name))
    return found or Program(key=key, name=name, target=letter.targets[0])


def _merged(own: tuple[date, ...], given: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(sorted({*own, *given}))

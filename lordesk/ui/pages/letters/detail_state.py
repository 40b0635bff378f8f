"""What the detail of one letter shows: gate, next step, stages, history; no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.letter import Asked, Letter
from lordesk.domain.letter_life import Event, allowed_events, programs_with, stage_of
from lordesk.domain.naming import titled
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, ContactKind, Position, Stage
from lordesk.domain.writer import Probe, Writer
from lordesk.ui.pages.letters.state import before_answer, next_duties, place_of


class Mark(StrEnum):
    """How a stage of the stepper is drawn."""

    DONE = "done"
    SKIPPED = "skipped"
    WAY_OUT = "way_out"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """One stage of the stepper; `on` is known for what was recorded."""

    stage: Stage
    mark: Mark
    on: date | None


class HistoryKind(StrEnum):
    """The kinds of line in a history."""

    SIGNALLED = "signalled"
    PROBED = "probed"
    ASKED = "asked"
    ANSWERED = "answered"
    OVERRULED = "overruled"
    KIT_SENT = "kit_sent"
    CONFIRMED = "confirmed"
    FORM_SENT = "form_sent"
    REMINDED = "reminded"
    UPLOADED = "uploaded"
    ASSIGNED = "assigned"
    THANKED = "thanked"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    CONTACT = "contact"
    MOMENTS = "moments"
    MET = "met"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """What happened on a day; `words` are the writer's or the applicant's own."""

    on: date | None
    kind: HistoryKind
    words: str = ""
    answer: Answer | None = None
    contact: ContactKind | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Everything about one letter. `duty` is its next live step."""

    key: str
    writer: str
    name: str
    position: Position
    title: str
    place: str
    stage: Stage
    asked: Asked | None
    can_answer: bool
    duty: Duty | None
    stages: tuple[StageLine, ...]
    history: tuple[HistoryLine, ...]
    allowed: tuple[Event, ...]
    backup_for: str
    backup: str
    letter_id: str
    notes: str

    @property
    def awaits_answer(self) -> bool:
        """Whether the next step is to note what the writer answers."""
        return self.stage is Stage.ASKED and self.duty is None


def derive_detail(key: str, records: Records, plan: Plan) -> Detail | None:
    """The detail of a letter, None when there is no such letter."""
    letter = records.letters.get(key)
    if letter is None:
        return None
    writer = records.writers[letter.writer]
    stage = stage_of(letter, records)
    allowed = allowed_events(letter, records)
    replaced = records.letters.get(letter.backup_for)
    backup = next((each for each in records.letters if each.backup_for == key), None)
    return Detail(
        key=key,
        writer=writer.key,
        name=titled(writer),
        position=writer.position,
        title=writer.title or "",
        place=place_of(writer, records),
        stage=stage,
        asked=letter.asked,
        can_answer=Event.ANSWERED in allowed or Event.ASKED in allowed,
        duty=before_answer(letter, records, next_duties(plan), plan.today),
        stages=tuple(stage_lines(letter, records)),
        history=history_of(letter, writer, records),
        allowed=allowed,
        backup_for=titled(records.writers[replaced.writer]) if replaced else "",
        backup=titled(records.writers[backup.writer]) if backup else "",
        letter_id=letter.letter_id or "",
        notes=letter.notes or "",
    )


def stage_lines(letter: Letter, records: Records) -> Iterator[StageLine]:
    """The stages in order; a way out stands where the letter left."""
    present = stage_of(letter, records)
    days = _stage_days(letter)
    last = _last_reached(days, present)
    for stage in Stage:
        if stage.is_way_out:
            break
        yield StageLine(stage=stage, mark=_mark(stage, present, last, days), on=days.get(stage))
        if present.is_way_out and stage is last:
            yield StageLine(stage=present, mark=Mark.WAY_OUT, on=_left_on(letter, present))


def _last_reached(days: dict[Stage, date], present: Stage) -> Stage:
    if not present.is_way_out:
        return present
    reached = [stage for stage in days if not stage.is_way_out]
    return max(reached, key=lambda stage: stage.step, default=Stage.PLANNED)


def _mark(stage: Stage, present: Stage, last: Stage, days: dict[Stage, date]) -> Mark:
    if stage in days or stage in {Stage.PLANNED, present}:
        return Mark.DONE
    return Mark.SKIPPED if stage.step < last.step else Mark.AHEAD


def _stage_days(letter: Letter) -> dict[Stage, date]:
    asked = letter.asked
    is_yes = asked is not None and asked.heard is Answer.STRONG
    days = {
        Stage.SIGNALLED: letter.signalled_on,
        Stage.ASKED: asked.on if asked else None,
        Stage.AGREED: asked.answer_day if asked and is_yes else None,
        Stage.KIT_SENT: min(letter.kit_sent, default=None),
        Stage.CONFIRMED: letter.confirmed_on,
        Stage.FORM_SENT: letter.form_sent_on,
        Stage.UPLOADED: letter.uploaded_on,
        Stage.THANKED: letter.thanked_on,
    }
    return {stage: on for stage, on in days.items() if on is not None}


def _left_on(letter: Letter, stage: Stage) -> date | None:
    if stage is Stage.LAPSED:
        return letter.lapsed_on
    if stage is Stage.WITHDRAWN:
        return letter.withdrawn_on
    return letter.asked.answer_day if letter.asked else None


def history_of(letter: Letter, writer: Writer, records: Records) -> tuple[HistoryLine, ...]:
    """The history, newest first; entries without a day come last."""
    lines = (
        *_of_letter(letter),
        *_of_probe(writer.probe),
        *_of_programs(letter, records),
        *_of_contacts(letter, records),
        *_of_moments(letter, records),
        *_of_meeting(writer, records),
    )
    return tuple(sorted(lines, key=lambda line: line.on or date.min, reverse=True))


def _of_letter(letter: Letter) -> Iterator[HistoryLine]:
    single = (
        (HistoryKind.SIGNALLED, letter.signalled_on),
        (HistoryKind.CONFIRMED, letter.confirmed_on),
        (HistoryKind.FORM_SENT, letter.form_sent_on),
        (HistoryKind.UPLOADED, letter.uploaded_on),
        (HistoryKind.THANKED, letter.thanked_on),
        (HistoryKind.LAPSED, letter.lapsed_on),
        (HistoryKind.WITHDRAWN, letter.withdrawn_on),
    )
    for kind, on in single:
        if on is not None:
            yield HistoryLine(on=on, kind=kind)
    for on in letter.kit_sent:
        yield HistoryLine(on=on, kind=HistoryKind.KIT_SENT)
    for on in letter.reminded:
        yield HistoryLine(on=on, kind=HistoryKind.REMINDED)
    if letter.asked is not None:
        yield from _of_ask(letter.asked)


def _of_ask(asked: Asked) -> Iterator[HistoryLine]:
    if asked.answer is None:
        yield HistoryLine(on=asked.on, kind=HistoryKind.ASKED)
        return
    if asked.answer_day != asked.on:
        yield HistoryLine(on=asked.on, kind=HistoryKind.ASKED)
    words = asked.words or ""
    yield HistoryLine(
        on=asked.answer_day, kind=HistoryKind.ANSWERED, words=words, answer=asked.answer
    )
    override = asked.override
    if override and override.answer:
        yield HistoryLine(
            on=asked.answer_day,
            kind=HistoryKind.OVERRULED,
            words=override.reason or "",
            answer=override.answer,
        )


def _of_probe(probe: Probe | None) -> Iterator[HistoryLine]:
    if probe is not None:
        yield HistoryLine(on=probe.on, kind=HistoryKind.PROBED, words=probe.words or "")


def _of_programs(letter: Letter, records: Records) -> Iterator[HistoryLine]:
    count = len(programs_with(letter.key, records))
    if count:
        yield HistoryLine(on=letter.uploaded_on, kind=HistoryKind.ASSIGNED, count=count)


def _of_contacts(letter: Letter, records: Records) -> Iterator[HistoryLine]:
    for contact in records.contacts:
        if contact.writer == letter.writer:
            yield HistoryLine(
                on=contact.on,
                kind=HistoryKind.CONTACT,
                words=contact.note or "",
                contact=contact.kind,
            )


def _of_moments(letter: Letter, records: Records) -> Iterator[HistoryLine]:
    """The moments this writer saw, as one line on the day of the last."""
    seen = [moment for moment in records.moments if letter.writer in moment.seen_by]
    days = [moment.on for moment in seen if moment.on is not None]
    if seen:
        yield HistoryLine(on=max(days, default=None), kind=HistoryKind.MOMENTS, count=len(seen))


def _of_meeting(writer: Writer, records: Records) -> Iterator[HistoryLine]:
    for together in writer.worked_together:
        rotation = records.rotations.get(together.rotation)
        if rotation is not None:
            on = together.start or rotation.start
            yield HistoryLine(on=on, kind=HistoryKind.MET, words=rotation.service)

"""What the table and the board of letters show, derived from records and plan; no Qt."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.agenda import Duty, DutyState, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import stage_of
from lordesk.domain.naming import titled
from lordesk.domain.ranking import Place, rank
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.ranking_verdict import lacks_rotation
from lordesk.domain.records import Records
from lordesk.domain.timeline import live
from lordesk.domain.vocabulary import DutyKind, Stage
from lordesk.domain.writer import Writer
from lordesk.ui.aims import Aim, aims_of_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """One letter in a line; `duty` is its next step, None when nothing is to be done."""

    key: str
    name: str
    place: str
    aims: tuple[Aim, ...]
    stage: Stage
    duty: Duty | None

    @property
    def awaits_answer(self) -> bool:
        """Whether the next step is to note what the writer answers."""
        return self.stage is Stage.ASKED and self.duty is None

    @property
    def is_due(self) -> bool:
        """Whether the next step is late; today is for the page to know."""
        return self.duty is not None and self.duty.state is DutyState.OVERDUE


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The date most writers have, and the days of the reminders before it."""

    deadline: date
    reminders: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersState:
    """`waiting` strong yeses have no kit yet; `arrived` letters are uploaded."""

    today: date
    rows: tuple[LetterRow, ...]
    waiting: int
    arrived: int
    dates: Dates | None


def derive(records: Records, catalogue: Catalogue, plan: Plan) -> LettersState:
    """Every letter with its next step, in desk order."""
    following = next_duties(plan)
    rows = tuple(
        _row(letter, records, catalogue, before_answer(letter, records, following, plan.today))
        for letter in records.letters
    )
    stages = Counter(row.stage for row in rows)
    return LettersState(
        today=plan.today,
        rows=rows,
        waiting=stages[Stage.AGREED],
        arrived=sum(stages[each] for each in (Stage.UPLOADED, Stage.ASSIGNED, Stage.THANKED)),
        dates=_dates(plan),
    )


def next_duties(plan: Plan) -> Mapping[str, Duty]:
    """The first live duty of every letter that has one; waiting ends when a backup is due."""
    found: dict[str, Duty] = {}
    for duty in live(plan):
        first = found.setdefault(duty.letter, duty)
        is_backup_due = duty.kind is DutyKind.BACKUP and duty.due <= plan.today
        if is_backup_due and first.kind is DutyKind.DEADLINE:
            found[duty.letter] = duty
    return found


def before_answer(
    letter: Letter, records: Records, following: Mapping[str, Duty], today: date
) -> Duty | None:
    """The next duty; until an ask is answered only one that is due, for the answer comes first."""
    duty = following.get(letter.key)
    is_ahead = duty is not None and duty.due > today
    return None if is_ahead and stage_of(letter, records) is Stage.ASKED else duty


def _row(letter: Letter, records: Records, catalogue: Catalogue, duty: Duty | None) -> LetterRow:
    writer = records.writers[letter.writer]
    return LetterRow(
        key=letter.key,
        name=titled(writer),
        place=place_of(writer, records),
        aims=aims_of_letter(letter, records, catalogue),
        stage=stage_of(letter, records),
        duty=duty,
    )


def place_of(writer: Writer, records: Records) -> str:
    """Where the writer works, else where they were met."""
    if writer.institution:
        return writer.institution
    met = (records.rotations.get(each.rotation) for each in writer.worked_together)
    return next((rotation.site for rotation in met if rotation), "")


def _dates(plan: Plan) -> Dates | None:
    days = Counter(
        duty.due for duty in plan.duties if duty.kind is DutyKind.DEADLINE and duty.state.is_live
    )
    if not days:
        return None
    deadline = max(days, key=lambda day: (days[day], day))
    kinds = (DutyKind.REMINDER_1, DutyKind.REMINDER_2)
    return Dates(
        deadline=deadline,
        reminders=tuple(sorted(_usual(plan, kind) for kind in kinds if _has(plan, kind))),
    )


def _has(plan: Plan, kind: DutyKind) -> bool:
    return any(duty.kind is kind and duty.state.is_live for duty in plan.duties)


def _usual(plan: Plan, kind: DutyKind) -> date:
    """The day on which most letters have that duty."""
    days = Counter(duty.due for duty in plan.duties if duty.kind is kind and duty.state.is_live)
    return max(days, key=lambda day: (days[day], day))


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAsked:
    """A writer whom the advice says not to ask, why, and whom to ask in their place."""

    writer: str
    name: str
    reason: str
    source: str
    instead: str
    lacks_rotation: bool = False


def not_asked(records: Records, catalogue: Catalogue, today: date) -> tuple[NotAsked, ...]:
    """Writers without a letter whom the ranking advises against. Slow: call it after painting."""
    if not len(records.targets):
        return ()
    with_letter = {letter.writer for letter in records.letters}
    places = (
        place
        for place in rank(records, catalogue, today)
        if place.verdict is Verdict.DO_NOT_ASK and place.writer not in with_letter
    )
    return tuple(_warned(place, records) for place in places)


def _warned(place: Place, records: Records) -> NotAsked:
    writer = records.writers[place.writer]
    gravest = min(place.reasons, key=lambda reason: reason.points)
    signer = records.writers.get(writer.cosigner)
    return NotAsked(
        writer=writer.key,
        name=titled(writer),
        reason=gravest.text,
        source=gravest.source,
        instead=titled(signer) if signer else "",
        lacks_rotation=lacks_rotation(writer),
    )


class Lane(StrEnum):
    """The columns of the board: stages that ask for the same kind of work."""

    PLANNED = "planned"
    ASKED = "asked"
    PROMISED = "promised"
    PORTAL = "portal"
    ARRIVED = "arrived"
    OUT = "out"


_LANES: Mapping[Stage, Lane] = {
    Stage.PLANNED: Lane.PLANNED,
    Stage.SIGNALLED: Lane.PLANNED,
    Stage.ASKED: Lane.ASKED,
    Stage.AGREED: Lane.PROMISED,
    Stage.KIT_SENT: Lane.PROMISED,
    Stage.CONFIRMED: Lane.PORTAL,
    Stage.FORM_SENT: Lane.PORTAL,
    Stage.UPLOADED: Lane.ARRIVED,
    Stage.ASSIGNED: Lane.ARRIVED,
    Stage.THANKED: Lane.ARRIVED,
}


def lane_of(stage: Stage) -> Lane:
    return _LANES.get(stage, Lane.OUT)


def lanes(rows: tuple[LetterRow, ...]) -> Iterator[tuple[Lane, tuple[LetterRow, ...]]]:
    """Every lane with its letters, also the empty ones."""
    for lane in Lane:
        yield lane, tuple(row for row in rows if lane_of(row.stage) is lane)

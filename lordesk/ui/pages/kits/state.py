"""What the page Kits shows, derived from records and reviews: no Qt, no words of the window."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.agenda import Duty, DutyState, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.kit_assembly import bullets_of, target_facts
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import Event, allowed_events, stage_of
from lordesk.domain.moment import Moment
from lordesk.domain.naming import addressed, bare_name
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, DutyKind, Stage, Track
from lordesk.ui.aims import seasons_apart


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoice:
    """A letter whose kit may be made; `aims` are specialties with their tracks.

    And the seasons, where these tell it from another letter by its writer.
    """

    key: LetterKey
    writer: str
    name: str
    aims: tuple[tuple[str, tuple[Track, ...]], ...]
    stage: Stage
    yes_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A moment of the log that a kit could use. `other_kits` are the writers who have it."""

    moment: Moment
    service: str
    is_seen: bool
    other_kits: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KitsState:
    letters: tuple[LetterChoice, ...]
    chosen: LetterChoice | None
    duty: Duty | None
    bullets: tuple[MomentKey, ...]
    candidates: tuple[Candidate, ...]


def derive(records: Records, catalogue: Catalogue, plan: Plan, chosen: str = "") -> KitsState:
    """The page for the chosen letter, else for the one whose kit is due first."""
    duties = {
        duty.letter: duty
        for duty in plan.duties
        if duty.kind is DutyKind.KIT and duty.state in {DutyState.OVERDUE, DutyState.OPEN}
    }
    letters = tuple(
        sorted(
            (_choice(letter, records, catalogue) for letter in records.letters),
            key=lambda choice: _rank(choice, duties.get(choice.key)),
        )
    )
    found = next((each for each in letters if each.key == chosen), None)
    shown = found or next(iter(letters), None)
    return KitsState(
        letters=letters,
        chosen=shown,
        duty=duties.get(shown.key) if shown else None,
        bullets=tuple(m.key for m in bullets_of(shown.key, records)) if shown else (),
        candidates=tuple(_candidates(records.letters[shown.key], records)) if shown else (),
    )


def _rank(choice: LetterChoice, duty: Duty | None) -> tuple[bool, date, bool, int]:
    """Due kits first, by day; ways out last."""
    day = duty.due if duty else date.max
    return duty is None, day, choice.stage.is_way_out, -choice.stage.step


def _choice(letter: Letter, records: Records, catalogue: Catalogue) -> LetterChoice:
    writer, asked = records.writers[letter.writer], letter.asked
    is_yes = asked is not None and asked.heard is Answer.STRONG
    targets = target_facts(letter.targets, records, catalogue)
    honorific = addressed(writer).split(" ", 1)[0]
    return LetterChoice(
        key=letter.key,
        writer=addressed(writer),
        name=f"{honorific} {bare_name(writer)}",
        aims=(
            *((target.name, target.tracks) for target in targets),
            *((season, ()) for season in seasons_apart(letter, records, catalogue)),
        ),
        stage=stage_of(letter, records),
        yes_on=asked.answer_day if asked and is_yes else None,
    )


def _candidates(letter: Letter, records: Records) -> Iterable[Candidate]:
    """Moments of the rotations this writer supervised; those the writer saw come first."""
    writer = records.writers[letter.writer]
    rotations = {together.rotation for together in writer.worked_together}
    found = [
        Candidate(
            moment=moment,
            service=records.rotations[moment.rotation].service,
            is_seen=not moment.seen_by or writer.key in moment.seen_by,
            other_kits=tuple(
                addressed(records.writers[records.letters[key].writer]) for key in moment.kits
            ),
        )
        for moment in records.moments
        if moment.rotation in rotations and letter.key not in moment.kits
    ]
    return sorted(found, key=lambda each: (not each.is_seen, bool(each.other_kits)))


class Readiness(StrEnum):
    """How far a kit is, worst first."""

    CHECKING = "checking"
    BLOCKED = "blocked"
    HELD = "held"
    READY = "ready"
    SENT = "sent"
    STALE = "stale"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarState:
    """`lines` are the numbers of bullets held back; `reason` is the finding that counts most.

    `news` is what changed since the kit was sent, None where it was not kept and nobody knows.
    """

    readiness: Readiness
    lines: tuple[int, ...] = ()
    reason: Finding | None = None
    notes: int = 0
    sent_on: date | None = None
    news: tuple[str, ...] | None = ()
    may_mark: bool = False

    @property
    def may_write(self) -> bool:
        return self.readiness not in {Readiness.CHECKING, Readiness.BLOCKED}


def bar_state(
    letter: Letter,
    records: Records,
    findings: tuple[Finding, ...] | None,
    lines: tuple[int, ...] = (),
    news: tuple[str, ...] | None = (),
) -> BarState:
    """What the kit bar says; `findings` None while the kit is being checked."""
    may_mark = Event.KIT_SENT in allowed_events(letter, records)
    sent_on = max(letter.kit_sent, default=None)
    if findings is None:
        return BarState(readiness=Readiness.CHECKING, sent_on=sent_on)
    block = _first(findings, Severity.BLOCK)
    hold = _first(findings, Severity.HOLD)
    notes = len({(f.code, f.about) for f in findings if f.severity is Severity.WARN})
    return BarState(
        readiness=_readiness(block, hold, sent_on, news),
        lines=lines,
        reason=block or hold,
        notes=notes,
        sent_on=sent_on,
        news=news,
        may_mark=may_mark and block is None,
    )


def _first(findings: tuple[Finding, ...], severity: Severity) -> Finding | None:
    return next((each for each in findings if each.severity is severity), None)


def _readiness(
    block: Finding | None, hold: Finding | None, sent_on: date | None, news: Collection[str] | None
) -> Readiness:
    if block:
        return Readiness.BLOCKED
    if sent_on and news:
        return Readiness.STALE
    if hold:
        return Readiness.HELD
    return Readiness.SENT if sent_on else Readiness.READY

"""Makes the timeline of a plan: every letter's bars, window and marks, and the season's lines."""

from collections.abc import Iterator, Mapping
from datetime import date

from lordesk.domain.agenda import AskWindow, Duty, DutyState, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import after
from lordesk.domain.facts import (
    FADING_DAYS_AFTER_END,
    FINE_DAYS_AFTER_END,
    NOW_DAYS_BEFORE_END,
    LetterFacts,
    ask_window,
    gather,
    logged_contacts,
    policy,
)
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import stage_of
from lordesk.domain.naming import addressed, bare_name
from lordesk.domain.records import Records
from lordesk.domain.season_names import season_name
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import (
    DateStatus,
    DutyKind,
    PolicyKey,
    Stage,
)
from lordesk.domain.writer import Writer
from lordesk.ui.aims import aims_apart
from lordesk.ui.pages.timeline.state import (
    NO_MOVES,
    Bar,
    Mark,
    Row,
    SeasonLine,
    Shape,
    TimelineState,
    Tone,
    Window,
)

MARGIN_DAYS = 10
FARTHEST_DAYS = 20 * 366


def derive(
    records: Records, catalogue: Catalogue, plan: Plan, moved: Mapping[str, date] = NO_MOVES
) -> TimelineState:
    """The timeline of a plan; `moved` holds the former days of duties by their ids."""
    deriver = _Deriver(records, catalogue, plan, moved)
    rows = tuple(sorted((deriver.row(each) for each in records.letters), key=_order))
    lines = tuple(_lines(records, catalogue))
    days = (plan.today, *_days_of(rows), *(line.on for line in lines))
    return TimelineState(
        today=plan.today,
        rows=rows,
        lines=lines,
        first=_near(after(min(days), -MARGIN_DAYS), plan.today).replace(day=1),
        last=_near(after(max(days), MARGIN_DAYS * 2), plan.today),
        focus=_focus(plan.today, rows),
        moved=moved,
    )


def titled_name(writer: Writer) -> str:
    """`Dr. Nirav Patel`."""
    return f"{addressed(writer).split(' ', 1)[0]} {bare_name(writer)}"


class _Deriver:
    """What all rows share, looked up once."""

    def __init__(
        self, records: Records, catalogue: Catalogue, plan: Plan, moved: Mapping[str, date]
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = plan.today
        self._moved = moved
        self._contacts = logged_contacts(records)
        self._least = policy(PolicyKey.CONTACT_MIN_WEEKS, records, catalogue)
        self._duties: dict[str, list[Duty]] = {}
        for duty in plan.duties:
            self._duties.setdefault(duty.letter, []).append(duty)

    def row(self, letter: Letter) -> Row:
        facts = gather(letter, self._records, self._catalogue, self._contacts)
        stage = stage_of(letter, self._records)
        duties = self._duties.get(letter.key, [])
        urgent = next((d for d in duties if d.state.is_live and d.due <= self._today), None)
        tone = _tone(stage, urgent)
        marks = (*self._marks(duties), *_way_out(letter, stage))
        return Row(
            key=letter.key,
            name=titled_name(facts.writer),
            apart=aims_apart(letter, self._records, self._catalogue),
            place=self._place(facts),
            stage=stage,
            tone=tone,
            urgent=urgent,
            bars=tuple(
                Bar(
                    rotation=span.rotation.key,
                    words=one_line(span.rotation.service),
                    start=span.start,
                    end=span.end,
                )
                for span in sorted(facts.spans, key=lambda span: span.start)
            ),
            window=self._window(facts, tone),
            marks=tuple(sorted(marks, key=lambda mark: mark.on)),
        )

    def _place(self, facts: LetterFacts) -> str:
        field_ = self._catalogue.specialty_name(facts.writer.specialty or "")
        site = facts.anchor.rotation.site if facts.anchor else ""
        return " · ".join(
            filter(None, (one_line(field_), one_line(facts.writer.institution or site)))
        )

    def _window(self, facts: LetterFacts, tone: Tone) -> Window | None:
        asked = facts.letter.asked
        state = ask_window(facts, asked.on if asked else self._today, self._least)
        if facts.anchor is None or state is None:
            return None
        end = facts.anchor.end
        return Window(
            start=after(end, -NOW_DAYS_BEFORE_END),
            fading=after(end, FINE_DAYS_AFTER_END),
            end=after(end, FADING_DAYS_AFTER_END),
            state=state,
            tone=tone if asked or tone is Tone.OK else _WINDOW_TONES[state],
        )

    def _marks(self, duties: list[Duty]) -> Iterator[Mark]:
        for duty in duties:
            if duty.state in {DutyState.SKIPPED, DutyState.CANCELLED}:
                continue
            is_deadline, done_on = duty.kind is DutyKind.DEADLINE, duty.done_on
            if is_deadline and done_on is not None:
                yield self._mark(duty, done_on, Shape.UPLOADED, "/arrived")
                yield self._mark(duty, duty.due, Shape.MET)
            else:
                day = duty.due if done_on is None else done_on
                yield self._mark(duty, day, Shape.DEADLINE if is_deadline else _shape(duty))

    def _mark(self, duty: Duty, on: date, shape: Shape, suffix: str = "") -> Mark:
        return Mark(
            key=duty.id + suffix,
            letter=duty.letter,
            on=on,
            shape=shape,
            duty=duty,
            was=None if suffix else self._moved.get(duty.id),
        )


_WINDOW_TONES: Mapping[AskWindow, Tone] = {
    AskWindow.EARLY: Tone.GREY,
    AskWindow.NOW: Tone.DUE,
    AskWindow.FINE: Tone.DUE,
    AskWindow.FADING: Tone.DUE,
    AskWindow.COLD: Tone.GREY,
    AskWindow.DO_NOT_ASK: Tone.GREY,
}


def _shape(duty: Duty) -> Shape:
    if duty.state is DutyState.DONE:
        return Shape.DONE
    return Shape.LATE if duty.state is DutyState.OVERDUE else Shape.PLANNED


def _tone(stage: Stage, urgent: Duty | None) -> Tone:
    if stage.is_way_out:
        return Tone.GREY
    if urgent is not None:
        return Tone.DUE
    if stage is Stage.PLANNED:
        return Tone.GREY
    return Tone.OK if stage.step >= Stage.UPLOADED.step else Tone.ACCENT


def _way_out(letter: Letter, stage: Stage) -> Iterator[Mark]:
    if not stage.is_way_out:
        return
    answered = letter.asked.answer_day if letter.asked else None
    on = letter.withdrawn_on or letter.lapsed_on or answered
    if on is not None:
        yield Mark(key=f"{letter.key}/{stage}", letter=letter.key, on=on, shape=Shape.WAY_OUT)


def _order(row: Row) -> tuple[bool, date, str]:
    """By the end of the work together; letters that ended come last."""
    end = max((bar.end for bar in row.bars), default=date.max)
    return row.stage.is_way_out, end, row.key


def _lines(records: Records, catalogue: Catalogue) -> Iterator[SeasonLine]:
    for key in dict.fromkeys(target.season for target in records.targets):
        season = catalogue.season(key, records.seasons)
        for event in season.events if season else ():
            is_projected = event.status is DateStatus.PROJECTED
            yield SeasonLine(
                season=key,
                season_name=season_name(key, catalogue, records.seasons),
                kind=event.kind,
                on=event.on,
                is_projected=is_projected,
            )


def _days_of(rows: tuple[Row, ...]) -> Iterator[date]:
    for row in rows:
        yield from (mark.on for mark in row.marks)
        for bar in row.bars:
            yield from (bar.start, bar.end)


def _focus(today: date, rows: tuple[Row, ...]) -> tuple[date, date]:
    """From before today to after the last deadline ahead, at least half a year."""
    ahead = [
        mark.on
        for row in rows
        for mark in row.marks
        if mark.duty and mark.duty.kind is DutyKind.BACKUP and mark.on > today
    ]
    end = max(after(max(ahead, default=today), 92), after(today, 183))
    return after(today, -45), _near(end, today)


def _near(day: date, today: date) -> date:
    """The day, or the farthest one drawn: a year typed wrong must not draw thousands."""
    return min(max(day, after(today, -FARTHEST_DAYS)), after(today, FARTHEST_DAYS))

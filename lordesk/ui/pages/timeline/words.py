"""The words of the timeline: flags, tool tips, what a screen reader hears of a row or mark."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lordesk.domain.agenda import AskWindow, DutyState
from lordesk.domain.days import weekdays_between
from lordesk.domain.vocabulary import SeasonEventKind
from lordesk.services.planning import MovedDuty
from lordesk.ui import texts
from lordesk.ui.pages.timeline.boxes import Hit
from lordesk.ui.pages.timeline.state import (
    Bar,
    Mark,
    Row,
    SeasonLine,
    Shape,
    TimelineState,
    Window,
)

MOST_IN_WORDS = 10


def _tr(words: str) -> str:
    return QCoreApplication.translate("timeline", words)


def flag(line: SeasonLine) -> str:
    """`Submit 1 Sep`; `~1 Sep` where the date is projected, as the legend says."""
    day = texts.short_day(line.on)
    return f"{_event(line.kind)} ~{day}" if line.is_projected else f"{_event(line.kind)} {day}"


def flag_tip(line: SeasonLine) -> str:
    """The date in full, and how sure it is."""
    said = f"{line.season_name}: {texts.season_event(line.kind)}, {texts.full_day(line.on)}"
    sure = _tr("Projected from earlier seasons. Check the date in the portal.")
    return f"{said}\n{sure}" if line.is_projected else said


def _event(kind: SeasonEventKind) -> str:
    """Short enough for several beside each other."""
    return {
        SeasonEventKind.OPENS: _tr("Opens"),
        SeasonEventKind.TOKENS: _tr("Entries open"),
        SeasonEventKind.SUBMIT: _tr("Submit"),
        SeasonEventKind.LETTERS_BY: _tr("Letters in"),
        SeasonEventKind.REVIEW: _tr("Review"),
        SeasonEventKind.RANK_LIST: _tr("Rank lists"),
        SeasonEventKind.MATCH_DAY: _tr("Match Day"),
        SeasonEventKind.CLOSES: _tr("Closes"),
    }[kind]


def month(first: date, *, is_first: bool) -> str:
    """`Nov`, and `Jan 2027` where a year begins."""
    name = month_alone(first)
    return f"{name} {first.year}" if first.month == 1 or is_first else name


def month_alone(first: date) -> str:
    return texts.short_day(first).split(" ", 1)[1]


def today(day: date) -> str:
    return _tr("Today {day}").format(day=texts.short_day(day))


def bar(found: Bar) -> str:
    """`Inpatient medicine · 4 wk`."""
    return f"{found.words} · {weeks(found)}"


def weeks(found: Bar) -> str:
    """`4 wk`, where there is no room for more."""
    count = max(round(weekdays_between(found.start, found.end) / 5), 1)
    return _tr("{weeks} wk").format(weeks=count)


def ask() -> str:
    return _tr("Ask")


def window(state: AskWindow) -> str:
    return {
        AskWindow.EARLY: _tr("too early to ask"),
        AskWindow.NOW: _tr("ask now"),
        AskWindow.FINE: _tr("still fine to ask"),
        AskWindow.FADING: _tr("memory is fading: ask soon"),
        AskWindow.COLD: _tr("late: remind them of your work first"),
        AskWindow.DO_NOT_ASK: _tr("too little time together to ask"),
    }[state]


def urgent(row: Row) -> str:
    """The short name of what needs the applicant, empty when nothing does."""
    return texts.duty(row.urgent.kind) if row.urgent else ""


def mark_name(mark: Mark) -> str:
    """What a mark stands for: `Letter uploaded`, `Remind Dr. Patel of the letter`."""
    if mark.duty is None:
        return _tr("The letter left the plan here")
    if mark.shape is Shape.UPLOADED:
        return _tr("Letter uploaded")
    return mark.duty.title


def duty_state(state: DutyState) -> str:
    return {
        DutyState.OPEN: _tr("planned"),
        DutyState.OVERDUE: _tr("late"),
        DutyState.DONE: _tr("done"),
        DutyState.SKIPPED: _tr("skipped"),
        DutyState.CANCELLED: _tr("cancelled"),
    }[state]


def mark_line(mark: Mark) -> str:
    """`Wed 4 Aug 2027 · planned · pinned · was Fri 30 Jul 2027`."""
    parts = [texts.full_day(mark.on)]
    if mark.duty is not None:
        parts.append(duty_state(mark.duty.state))
        if mark.duty.pinned:
            parts.append(_tr("pinned by you"))
    if mark.was is not None:
        parts.append(_tr("was {day}").format(day=texts.full_day(mark.was)))
    return " · ".join(parts)


def mark_tip(mark: Mark) -> str:
    reason = f"\n{mark.duty.reason}" if mark.duty and mark.shape is not Shape.UPLOADED else ""
    return f"{mark_name(mark)}\n{mark_line(mark)}{reason}"


def row_name(row: Row) -> str:
    """`Dr. Nirav Patel`; where there are several letters by him, also what this one is for."""
    return " · ".join(filter(None, (row.name, texts.aims(row.apart))))


def row_summary(row: Row) -> str:
    """What a screen reader hears when a row is reached."""
    parts = [row_name(row), row.place, texts.stage(row.stage)]
    if row.urgent:
        parts.append(_tr("needs you: {title}").format(title=row.urgent.title))
    parts.append(texts.counted(len(row.marks), "%n mark", "%n marks"))
    return ", ".join(filter(None, parts))


def tip(found: Hit) -> str:
    """What hovering explains, the nearest thing first."""
    if found.marks:
        return "\n\n".join(mark_tip(mark) for mark in found.marks)
    lines = [row_summary(found.row)]
    if found.window is not None:
        lines = [window_tip(found.window)]
    if found.bar is not None:
        span = _tr("{start} to {end}").format(
            start=texts.full_day(found.bar.start), end=texts.full_day(found.bar.end)
        )
        lines = [bar(found.bar), span]
    return "\n".join(lines)


def window_tip(found: Window) -> str:
    said = _tr("Ask window: good from {start} to {fading}, fading to {end}.").format(
        start=texts.week_day(found.start),
        fading=texts.week_day(found.fading),
        end=texts.week_day(found.end),
    )
    state = window(found.state)
    return f"{said}\n{state[:1].upper()}{state[1:]}."


def state_line(state: TimelineState) -> str:
    """`Five letters · none uploaded yet · two need you now`."""
    if not state.rows:
        return ""
    count = texts.counted(len(state.rows), "%n letter", "%n letters")
    if len(state.rows) <= MOST_IN_WORDS:
        count = count.replace(str(len(state.rows)), texts.number(len(state.rows)))
    here = (
        _tr("{count} uploaded").format(count=texts.number(state.uploaded))
        if state.uploaded
        else _tr("none uploaded yet")
    )
    parts = [count[:1].upper() + count[1:], here]
    if state.urgent:
        one = state.urgent == 1
        form = _tr("{count} needs you now") if one else _tr("{count} need you now")
        parts.append(form.format(count=texts.number(state.urgent)))
    return " · ".join(parts)


def moved_line(found: MovedDuty) -> str:
    """`Mon 1 Feb 2027 → Mon 8 Feb 2027`, or that the duty is new or gone."""
    if found.before is None and found.after is not None:
        return _tr("new, on {day}").format(day=texts.full_day(found.after))
    if found.after is None and found.before is not None:
        return _tr("no longer in the plan, was {day}").format(day=texts.full_day(found.before))
    days = (texts.full_day(day) for day in (found.before, found.after) if day is not None)
    return " → ".join(days)

"""Where everything of a timeline lies: one pure function for painting, hits, print and tests."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from lordesk.ui.pages.timeline.boxes import (
    BarBox,
    Box,
    Drawing,
    Flag,
    Hit,
    Lettering,
    Line,
    MarkBox,
    Measures,
    Month,
    RowBoxes,
    WindowBox,
    Zoom,
)
from lordesk.ui.pages.timeline.state import Mark, Row, SeasonLine, Shape, TimelineState, Window

CLOSEST, WIDEST = 0.35, 28.0
"""Pixels for a day, zoomed out and in as far as it goes."""
SEEN_BEHIND, PEEPS = 2, 0.36
"""Marks that look out from under another, and by what part of their width."""
NEAR = 4
"""Pixels beside a line that still mean it."""
WEEKS_FROM = 7.0
"""From this many pixels a day on the weeks have ticks."""


def lay_out(
    state: TimelineState, per_day: float, measures: Measures, lettering: Lettering
) -> Drawing:
    """Every box of the timeline at a zoom."""
    zoom = Zoom(first=state.first, per_day=min(max(per_day, CLOSEST), WIDEST))
    flags = tuple(_flags(state.lines, zoom, measures, lettering))
    tops = {flag.box.top for flag in flags}
    return Drawing(
        state=state,
        measures=measures,
        zoom=zoom,
        rows=tuple(_row(row, n, zoom, measures) for n, row in enumerate(state.rows)),
        flags=flags,
        months=tuple(_months(state, zoom, lettering)),
        weeks=tuple(_weeks(state)) if zoom.per_day >= WEEKS_FROM else (),
        lanes=max(len(tops), 1),
    )


def hit(drawing: Drawing, x: float, y: float) -> Hit | None:
    """What is drawn at a point of the rows, marks before windows before rotations."""
    rows = drawing.visible(y, y)
    if not rows or not rows[0].box.top <= y < rows[0].box.bottom:
        return None
    found = rows[0]
    marks = next((each.marks for each in found.marks if each.box.holds(x, y)), ())
    bar = next((each.bar for each in found.bars if each.box.holds(x, y)), None)
    inside = found.window is not None and (
        found.window.good.holds(x, y) or found.window.fading.holds(x, y)
    )
    window = found.window.window if found.window and inside else None
    return Hit(row=found.row, marks=marks, bar=bar, window=window)


def flag_at(drawing: Drawing, x: float, y: float) -> SeasonLine | None:
    """The season line whose label or stroke is at a point of the head."""
    labels = (flag.line for flag in drawing.flags if flag.box.holds(x, y))
    strokes = (flag.line for flag in drawing.flags if abs(flag.x - x) <= NEAR)
    return next(labels, None) or next(strokes, None)


def fitting(start: date, end: date, width: float) -> float:
    """Pixels a day so that a stretch fills the width."""
    days = max((end - start).days, 1)
    return min(max(width / days, CLOSEST), WIDEST)


def _row(row: Row, number: int, zoom: Zoom, measures: Measures) -> RowBoxes:
    top = number * measures.row
    marks = tuple(_clusters(row.marks, top, zoom, measures))
    window = _window(row.window, top, zoom, measures) if row.window else None
    return RowBoxes(
        row=row,
        box=Box(left=0, top=top, width=0, height=measures.row),
        bars=tuple(
            BarBox(bar=bar, box=_span(bar.start, bar.end, top + measures.bar_top, zoom, measures))
            for bar in row.bars
        ),
        window=window,
        line=_line(row, marks, window, top + measures.line),
        marks=marks,
    )


def _span(start: date, end: date, top: float, zoom: Zoom, measures: Measures) -> Box:
    """From the morning of the first day to the evening of the last."""
    left = zoom.x(start)
    width = max(zoom.x(end) + zoom.per_day - left, 3)
    return Box(left=left, top=top, width=width, height=measures.bar_height)


def _window(window: Window, top: float, zoom: Zoom, measures: Measures) -> WindowBox:
    top, height = top + measures.line - measures.window_height / 2, measures.window_height
    left, turn = zoom.x(window.start), zoom.x(window.fading) + zoom.per_day
    right = zoom.x(window.end) + zoom.per_day
    return WindowBox(
        window=window,
        good=Box(left=left, top=top, width=turn - left, height=height),
        fading=Box(left=turn, top=top, width=right - turn, height=height),
    )


_FIRST_SHOWN = (Shape.UPLOADED, Shape.WAY_OUT, Shape.DEADLINE, Shape.LATE, Shape.MET)


def _clusters(
    marks: Sequence[Mark], top: float, zoom: Zoom, measures: Measures
) -> Iterator[MarkBox]:
    """Marks in the order of days; those less than half a mark apart share a box."""
    together: list[Mark] = []
    for mark in marks:
        if together and zoom.noon(mark.on) - zoom.noon(together[0].on) >= measures.mark * 0.6:
            yield _cluster(together, top, zoom, measures)
            together = []
        together.append(mark)
    if together:
        yield _cluster(together, top, zoom, measures)


def _cluster(marks: list[Mark], top: float, zoom: Zoom, measures: Measures) -> MarkBox:
    ranked = sorted(marks, key=_weight)
    size = measures.mark
    left = zoom.noon(ranked[0].on) - size / 2
    box = Box(left=left, top=top + measures.line - size / 2, width=size, height=size)
    behind = tuple(_peeping(ranked, box.middle, zoom, measures))
    return MarkBox(marks=tuple(ranked), box=box, behind=behind)


def _peeping(
    ranked: Sequence[Mark], middle: float, zoom: Zoom, measures: Measures
) -> Iterator[float]:
    """Where the marks under the first one stand: at their day, or far enough to be seen."""
    for place, mark in enumerate(ranked[1 : 1 + SEEN_BEHIND], 1):
        x, least = zoom.noon(mark.on), place * measures.mark * PEEPS
        far = abs(x - middle) >= least
        yield x if far else middle + (least if x >= middle else -least)


def _weight(mark: Mark) -> int:
    return _FIRST_SHOWN.index(mark.shape) if mark.shape in _FIRST_SHOWN else len(_FIRST_SHOWN)


def _line(row: Row, marks: tuple[MarkBox, ...], window: WindowBox | None, y: float) -> Line | None:
    """Through the marks to the arrival, the way out or the deadline; before the ask from there."""
    ends = {Shape.UPLOADED, Shape.WAY_OUT, Shape.DEADLINE}
    last = [box for box in marks if any(mark.shape in ends for mark in box.marks)]
    if not marks or not last:
        return None
    start = window.good.right if window and row.is_before_ask else marks[0].box.middle
    return Line(
        left=min(start, last[-1].box.middle),
        right=last[0 if row.is_here else -1].box.middle,
        y=y,
        is_sure=row.is_here,
    )


def _flags(
    lines: Sequence[SeasonLine], zoom: Zoom, measures: Measures, lettering: Lettering
) -> Iterator[Flag]:
    """Labels in as few lanes as hold them without touching, the later ones lower."""
    ends: list[float] = []
    for line in sorted(lines, key=lambda line: line.on):
        words, x = lettering.flag(line), zoom.noon(line.on)
        width = lettering.width_of(words) + 16
        lane = next((n for n, end in enumerate(ends) if end + 6 <= x), len(ends))
        if lane >= lettering.lanes:
            words, width, lane = "", 0.0, lettering.lanes - 1
        else:
            ends[lane : lane + 1] = [x + width]
        top = measures.top + lane * measures.lane
        box = Box(left=x, top=top, width=width, height=measures.lane - 4)
        yield Flag(line=line, words=words, x=x, box=box)


def _months(state: TimelineState, zoom: Zoom, lettering: Lettering) -> Iterator[Month]:
    firsts = list(_first_days(state.first, state.last))
    step = _naming_step(zoom.per_day * 30.4, lettering.width_of("May") + 14)
    for first, following in pairwise(firsts):
        left = zoom.x(first)
        yield Month(
            first=first,
            left=left,
            width=zoom.x(following) - left,
            is_named=(first.month - 1) % step == 0,
        )


def _naming_step(month: float, words: float) -> int:
    """Every how many months there is room for a name."""
    return next((step for step in (1, 2, 3, 6) if month * step >= words), 12)


def _first_days(first: date, last: date) -> Iterator[date]:
    day = first.replace(day=1)
    while day <= last:
        yield day
        day = (day + timedelta(days=32)).replace(day=1)
    yield day


def _weeks(state: TimelineState) -> Iterator[date]:
    day = state.first + timedelta(days=-state.first.weekday() % 7)
    while day < state.last:
        yield day
        day += timedelta(days=7)

"""The boxes of a drawn timeline: sizes, days to pixels, and what lies where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lordesk.ui.pages.timeline.state import Bar, Mark, Row, SeasonLine, TimelineState, Window


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> float:
        return self.left + self.width / 2

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Sizes in pixels; a row has its rotations above and its marks below."""

    row: float = 60
    names: float = 288
    top: float = 6
    lane: float = 26
    months: float = 58
    bar_top: float = 9
    bar_height: float = 18
    line: float = 41
    window_height: float = 17
    mark: float = 14

    def scaled(self, factor: float) -> "Measures":
        """The same at another text size."""
        sizes = {name: getattr(self, name) * factor for name in self.__slots__}
        return Measures(**sizes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoom:
    """Days to pixels; x counts from `first` to the right, whatever way the language runs."""

    first: date
    per_day: float

    def x(self, day: date) -> float:
        """The left edge of a day."""
        return (day - self.first).days * self.per_day

    def noon(self, day: date) -> float:
        return self.x(day) + self.per_day / 2

    def day(self, x: float) -> date:
        return self.first + timedelta(days=int(x // self.per_day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """How wide words are, what the flags of the season say, and in how many lanes at most."""

    width_of: Callable[[str], float]
    flag: Callable[[SeasonLine], str]
    lanes: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class BarBox:
    bar: Bar
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowBox:
    """`good` is the part before the window fades."""

    window: Window
    good: Box
    fading: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkBox:
    """Marks too near each other to be told apart share a box; the first is drawn over the rest.

    `behind` are the middles at which the next ones look out from under it.
    """

    marks: tuple[Mark, ...]
    box: Box
    behind: tuple[float, ...] = ()

    @property
    def mark(self) -> Mark:
        return self.marks[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The thread of a letter; `is_sure` once it has arrived."""

    left: float
    right: float
    y: float
    is_sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RowBoxes:
    row: Row
    box: Box
    bars: tuple[BarBox, ...]
    window: WindowBox | None
    line: Line | None
    marks: tuple[MarkBox, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A season line with its label in a lane of the head; no words where no lane has room."""

    line: SeasonLine
    words: str
    x: float
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    first: date
    left: float
    width: float
    is_named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """All boxes; x from the first day, y of rows from the first row, y of flags from the head."""

    state: TimelineState
    measures: Measures
    zoom: Zoom
    rows: tuple[RowBoxes, ...]
    flags: tuple[Flag, ...]
    months: tuple[Month, ...]
    weeks: tuple[date, ...]
    lanes: int

    @property
    def width(self) -> float:
        return self.zoom.x(self.state.last)

    @property
    def height(self) -> float:
        return len(self.rows) * self.measures.row

    @property
    def head(self) -> float:
        """The height of flags and months together, with the air above them."""
        measures = self.measures
        return measures.top + self.lanes * measures.lane + measures.months

    @property
    def today_x(self) -> float:
        return self.zoom.noon(self.state.today)

    def visible(self, top: float, bottom: float) -> Sequence[RowBoxes]:
        """The rows that show between two heights, found without looking at the others."""
        first = max(int(top // self.measures.row), 0)
        return self.rows[first : max(int(bottom // self.measures.row) + 1, first)]

    def mark_box(self, key: str) -> MarkBox | None:
        boxes = (box for row in self.rows for box in row.marks)
        return next((box for box in boxes if any(m.key == key for m in box.marks)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What is at a point of the rows."""

    row: Row
    marks: tuple[Mark, ...] = ()
    bar: Bar | None = None
    window: Window | None = None

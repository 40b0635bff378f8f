"""Which months of a timeline are named, how long, and where their names begin; no Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.boxes import Drawing, Month
from lordesk.ui.theme.tokens import Space

DECEMBER = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthName:
    month: Month
    words: str
    left: float
    width: float


def month_names(
    drawing: Drawing, left: float, right: float, width_of: Callable[[str], float]
) -> Iterator[MonthName]:
    """The names that are whole between two edges; the year stands with the first it fits.

    A December leaves it to the January beside it.
    """
    lacks_year = True
    for month, end in _named(drawing):
        start = max(month.left, left)
        room = min(end, right) - start - Space.S
        alone = words.month_alone(month.first)
        forms = (
            words.month(month.first, is_first=lacks_year and month.first.month != DECEMBER),
            alone,
        )
        name = next((form for form in forms if width_of(form) <= room), "")
        if name:
            yield MonthName(month=month, words=name, left=start, width=width_of(name) + Space.M)
            lacks_year = lacks_year and name == alone


def _named(drawing: Drawing) -> Iterator[tuple[Month, float]]:
    """The months with a name, each with where the next name begins."""
    named = [month for month in drawing.months if month.is_named]
    ends = [*(month.left for month in named[1:]), drawing.width]
    return zip(named, ends, strict=True)

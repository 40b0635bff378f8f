"""The timeline as a list: the same marks in words, for reading aloud, sorting and filtering."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from lordesk.ui import texts
from lordesk.ui.models.columns import Column
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.state import Mark, Row, Shape, TimelineState


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedMark:
    """One mark with its row and the day it is looked at."""

    row: Row
    mark: Mark
    today: date

    @property
    def key(self) -> str:
        return self.mark.key


def listed(state: TimelineState) -> Iterator[ListedMark]:
    """Every mark of every row by day."""
    pairs = [(row, mark) for row in state.rows for mark in row.marks]
    for row, mark in sorted(pairs, key=lambda pair: (pair[1].on, pair[0].key)):
        yield ListedMark(row=row, mark=mark, today=state.today)


def columns() -> tuple[Column[ListedMark], ...]:
    return (
        Column(
            title=_tr("Day"),
            text=lambda each: texts.full_day(each.mark.on),
            second=_distance,
            sort_by=lambda each: each.mark.on,
            tone=_tone,
            width=124,
        ),
        Column(
            title=_tr("Writer"),
            text=lambda each: words.row_name(each.row),
            second=lambda each: texts.stage(each.row.stage),
            sort_by=lambda each: each.row.name,
            width=156,
        ),
        Column(
            title=_tr("What"),
            text=lambda each: words.mark_name(each.mark),
            second=lambda each: each.mark.duty.reason if each.mark.duty else "",
            sort_by=lambda each: words.mark_name(each.mark),
        ),
        Column(
            title=_tr("State"),
            text=_state,
            second=_pinned,
            sort_by=_state,
            tone=_tone,
            width=108,
            leaves=1,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)


def _state(each: ListedMark) -> str:
    if each.mark.duty is None:
        return texts.stage(each.row.stage)
    said = words.duty_state(each.mark.duty.state)
    return said[:1].upper() + said[1:]


def _pinned(each: ListedMark) -> str:
    if each.mark.was is not None:
        return _tr("was {day}").format(day=texts.short_day(each.mark.was))
    return _tr("pinned by you") if each.mark.duty and each.mark.duty.pinned else ""


def _distance(each: ListedMark) -> str:
    is_over = each.mark.duty is None or not each.mark.duty.state.is_live
    return "" if is_over else texts.distance(each.mark.on, each.today)


def _tone(each: ListedMark) -> str:
    return "due" if each.mark.shape is Shape.LATE else ""

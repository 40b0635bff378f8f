"""Walking by keyboard: every row and every mark can be reached, and nothing falls off the edge."""

from datetime import date

from PySide6.QtCore import Qt

from lordesk.domain.ids import WriterKey
from lordesk.ui.pages.timeline.walking import Cursor, step
from tests.builders import a_desk, a_letter, a_rotation, a_writer, day, worked
from tests.timelines import a_timeline, timeline_of

Key = Qt.Key
STATE = a_timeline(
    a_rotation("icu", start=day("2027-03-01"), end=day("2027-03-26")),
    a_writer("silva", name="Rui Silva", worked_together=(worked("icu"),)),
    a_letter("silva-im", writer=WriterKey("silva")),
    a_letter(),
)


def walk(cursor: Cursor, *keys: Key) -> Cursor:
    for key in keys:
        moved = step(STATE, cursor, key)
        assert moved is not None
        cursor = moved
    return cursor


def test_the_first_key_lands_on_the_first_row() -> None:
    assert walk(Cursor(), Key.Key_Down).row == "okoye-im"


def test_rows_end_at_both_edges() -> None:
    assert walk(Cursor(), Key.Key_Down, Key.Key_Down, Key.Key_Down).row == "silva-im"
    assert walk(Cursor(row="silva-im"), Key.Key_PageUp, Key.Key_Up).row == "okoye-im"


def test_every_mark_of_a_row_is_reached_in_the_order_of_days() -> None:
    row = STATE.rows[0]
    cursor = walk(Cursor(row=row.key), Key.Key_Home)
    seen = [cursor.mark]
    for _ in row.marks[1:]:
        cursor = walk(cursor, Key.Key_Right)
        seen.append(cursor.mark)
    assert seen == [mark.key for mark in row.marks]
    assert walk(cursor, Key.Key_Right) == cursor
    assert walk(cursor, Key.Key_End) == cursor


def test_looking_starts_at_the_first_mark_ahead() -> None:
    cursor = walk(Cursor(row="okoye-im"), Key.Key_Right)
    mark = STATE.mark(cursor.mark)
    assert mark is not None
    assert mark.on >= STATE.today


def day_of(cursor: Cursor) -> date | None:
    mark = STATE.mark(cursor.mark)
    return mark.on if mark else None


def test_another_row_keeps_the_place_in_time() -> None:
    last = walk(Cursor(row="okoye-im"), Key.Key_End)
    below = walk(last, Key.Key_Down)
    assert below.row == "silva-im"
    assert day_of(below) == day_of(last) is not None


def test_other_keys_are_not_of_walking() -> None:
    assert step(STATE, Cursor(), Key.Key_F5) is None
    assert step(None, Cursor(), Key.Key_Down) is None
    assert step(timeline_of(a_desk()), Cursor(), Key.Key_Down) is None


def test_a_cursor_forgets_what_is_gone() -> None:
    assert Cursor(row="nobody", mark="x").within(STATE) == Cursor()
    assert Cursor(row="okoye-im", mark="x").within(STATE) == Cursor(row="okoye-im")

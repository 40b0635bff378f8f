"""Walking the timeline by keyboard: rows up and down, marks left and right."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from lordesk.ui.pages.timeline.state import Row, TimelineState


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The current row and mark by their keys; empty for none."""

    row: str = ""
    mark: str = ""

    def within(self, state: TimelineState) -> "Cursor":
        """The same, without what is no longer there."""
        row = state.row(self.row)
        if row is None:
            return Cursor()
        return self if any(mark.key == self.mark for mark in row.marks) else Cursor(row=self.row)


def step(state: TimelineState | None, cursor: Cursor, key: Qt.Key) -> Cursor | None:
    """The cursor after a key; None for other keys, or when nothing is there."""
    if state is None or not state.rows:
        return None
    if key in _ROWS:
        return _row_step(state, cursor, key)
    if key in _MARKS:
        return _mark_step(state, cursor, key)
    return None


_ROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_MARKS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
_DISTANCES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


def _row_step(state: TimelineState, cursor: Cursor, key: Qt.Key) -> Cursor:
    """Another row; the mark nearest in time to the present one stays current."""
    keys = [row.key for row in state.rows]
    if cursor.row not in keys:
        return Cursor(row=keys[0])
    place = min(max(keys.index(cursor.row) + _DISTANCES[key], 0), len(keys) - 1)
    row, mark = state.rows[place], state.mark(cursor.mark)
    if mark is None or not row.marks:
        return Cursor(row=row.key)
    nearest = min(row.marks, key=lambda each: abs((each.on - mark.on).days))
    return Cursor(row=row.key, mark=nearest.key)


def _mark_step(state: TimelineState, cursor: Cursor, key: Qt.Key) -> Cursor:
    row = state.row(cursor.row) or state.rows[0]
    keys = [mark.key for mark in row.marks]
    if not keys:
        return Cursor(row=row.key)
    if key is Qt.Key.Key_Home:
        return Cursor(row=row.key, mark=keys[0])
    if key is Qt.Key.Key_End:
        return Cursor(row=row.key, mark=keys[-1])
    if cursor.mark not in keys:
        return Cursor(row=row.key, mark=_first_ahead(state, row))
    place = keys.index(cursor.mark) + (1 if key is Qt.Key.Key_Right else -1)
    return replace(cursor, row=row.key, mark=keys[min(max(place, 0), len(keys) - 1)])


def _first_ahead(state: TimelineState, row: Row) -> str:
    """The first mark that is not past, where looking starts."""
    ahead = (mark.key for mark in row.marks if mark.on >= state.today)
    return next(ahead, row.marks[-1].key)

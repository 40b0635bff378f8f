"""The bullets of a summary in their order."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.moment import Moment
from lordesk.services.kit_review import BulletReview
from lordesk.ui.pages.kits.bullet_list import BulletList
from lordesk.ui.session import Session
from tests.ui.typing import press

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def reviews(session: Session, *held: str) -> tuple[BulletReview, ...]:
    mark = Mark(start=0, end=3, code="phi.name", severity=Severity.BLOCK, message="A name.")
    return tuple(
        BulletReview(moment=moment, marks=(mark,) if moment.key in held else ())
        for moment in bullets_of(LetterKey("patel-im"), session.records)
    )


@pytest.fixture
def rows(session: Session, qtbot: QtBot) -> BulletList:
    made = BulletList(session)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show_bullets(reviews(session))
    with qtbot.waitActive(made):
        made.show()
    return made


def keys(rows: BulletList) -> list[str]:
    return [row.key for row in rows.rows]


def test_they_stand_in_the_order_of_the_page(rows: BulletList) -> None:
    assert keys(rows) == ["m01", "m02", "m03", "m04", "m05", "m06"]


def test_what_is_held_back_is_chosen_first(rows: BulletList, session: Session) -> None:
    rows.choose("")
    rows.show_bullets(reviews(session, "m04"))
    assert rows.chosen == "m04"
    rows.focus("m02")
    rows.show_bullets(reviews(session, "m04"))
    assert rows.chosen == "m02"


def test_rows_that_stay_keep_keyboard_and_widget(rows: BulletList, session: Session) -> None:
    rows.focus("m03")
    third = rows.rows[2]
    rows.show_bullets(reviews(session)[1:])
    assert rows.rows[1] is third
    assert third.hasFocus()
    rows.show_bullets(reviews(session)[:2])
    assert rows.rows[1].hasFocus()


def test_the_keyboard_stays_in_the_list_when_the_button_it_was_on_is_gone(
    rows: BulletList, session: Session
) -> None:
    rows.show_bullets(reviews(session, "m03"))
    next(iter(rows.rows[2].boxes()[0].buttons.values())).setFocus()
    rows.show_bullets(tuple(each for each in reviews(session) if each.moment.key != "m03"))
    assert rows.rows[2].key == "m04"
    assert rows.rows[2].hasFocus()
    rows.show_bullets(reviews(session, "m05"))
    next(iter(rows.rows[4].boxes()[0].buttons.values())).setFocus()
    rows.show_bullets(reviews(session))
    assert rows.rows[4].hasFocus()


def places_noted(rows: BulletList) -> list[tuple[str, int]]:
    """Fills with each bullet that is moved, and its new place."""
    placed: list[tuple[str, int]] = []

    def note(key: str, place: int) -> None:
        placed.append((key, place))

    rows.placed.connect(note)
    return placed


def test_arrows_walk_and_alt_with_arrows_moves(rows: BulletList) -> None:
    placed = places_noted(rows)
    rows.focus("m01")
    press(rows.rows[0], Qt.Key.Key_Up)
    press(rows.rows[0], Qt.Key.Key_Down)
    assert rows.rows[1].hasFocus()
    press(rows.rows[1], Qt.Key.Key_Down, ALT)
    press(rows.rows[0], Qt.Key.Key_Up, ALT)
    assert placed == [("m02", 2)]


@pytest.mark.parametrize(
    ("start", "to", "told"),
    [(0, 3, [("m01", 3)]), (4, 1, [("m05", 1)]), (2, 2, [])],
)
def test_a_bullet_is_dragged_by_its_handle(
    rows: BulletList, start: int, to: int, told: list[tuple[str, int]]
) -> None:
    placed = places_noted(rows)
    handle, target = rows.rows[start].handle, rows.rows[to]
    QTest.mousePress(handle, LEFT)
    edge = 4 if to < start else target.height() - 4
    goal = handle.mapFromGlobal(target.mapToGlobal(QPoint(4, edge)))
    QTest.mouseMove(handle, goal)
    QTest.mouseRelease(handle, LEFT, pos=goal)
    assert placed == told


def test_editing_one_keeps_the_other(rows: BulletList, qtbot: QtBot) -> None:
    kept: list[Moment] = []
    rows.kept.connect(kept.append)
    rows.edit("m01")
    rows.edit("m01")
    assert rows.edited == "m01"
    rows.edit("m02")
    assert [moment.key for moment in kept] == ["m01"]
    assert rows.edited == "m02"
    editor = rows.rows[1].editor
    assert editor is not None
    with qtbot.waitSignal(rows.given_up):
        press(editor.edit, Qt.Key.Key_Escape)
    assert rows.edited == ""
    assert rows.rows[1].hasFocus()


def test_what_is_typed_is_told_at_once(rows: BulletList) -> None:
    typed: list[Moment] = []
    rows.typed.connect(typed.append)
    rows.edit("m01")
    editor = rows.rows[0].editor
    assert editor is not None
    press(editor.edit, Qt.Key(0), text="ł")
    assert typed[-1].text.endswith("ł")


def test_a_bullet_that_is_gone_is_not_edited(rows: BulletList) -> None:
    rows.edit("gone")
    rows.focus("gone")
    assert rows.edited == ""

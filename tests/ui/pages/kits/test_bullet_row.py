"""One bullet of the summary."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Finding, Mark, Severity
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.services.kit_review import BulletReview
from lordesk.ui.pages.kits.bullet_row import BulletRow
from lordesk.ui.pages.kits.notes import Act
from lordesk.ui.session import Session
from lordesk.ui.widgets.moment_editor import MomentEditor
from lordesk.ui.widgets.text import Text
from tests.kits import a_moment
from tests.planning import CATALOGUE
from tests.ui.typing import press

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
MOMENT = a_moment(
    "m1",
    text="Led room 9 rounds.",
    competency=Competency.PATIENT_CARE,
    themes=(Theme.DOCUMENTATION, Theme.US_SYSTEM),
)
ROOM = Mark(start=4, end=10, code="phi.room", severity=Severity.BLOCK, message="A room.")
UNSEEN = Finding(code="kit.bullet_not_seen", severity=Severity.WARN, message="Not seen.")


@pytest.fixture
def row(qtbot: QtBot) -> BulletRow:
    made = BulletRow(BulletReview(moment=MOMENT), 2, dict(CATALOGUE.themes), {})
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.show()
    return made


def test_it_shows_number_text_competency_and_themes(row: BulletRow) -> None:
    words = [text.text() for text in row.findChildren(Text)]
    assert words == ["2", "notes and EMR, adapting to the US system"]
    assert row.accessibleName() == "Bullet 2: Led room 9 rounds"


def test_without_competency_and_themes_no_line_stays_empty(row: BulletRow, qtbot: QtBot) -> None:
    high = row.heightForWidth(500)
    plain = a_moment("m2", text=MOMENT.text, competency=None, themes=())
    row.show_review(BulletReview(moment=plain), 2)
    qtbot.waitUntil(lambda: row.heightForWidth(500) <= high - 16)


def test_what_is_found_stands_under_it_and_is_said(row: BulletRow) -> None:
    row.show_review(BulletReview(moment=MOMENT, marks=(ROOM,), findings=(UNSEEN,)), 3)
    assert [box.note.codes for box in row.boxes()] == [("phi.room",), ("kit.bullet_not_seen",)]
    assert row.accessibleName() == "Bullet 3: Led room 9 rounds. 2 findings"
    row.show_review(BulletReview(moment=MOMENT), 3)
    assert row.boxes() == []


def test_an_answer_is_told_with_its_note(row: BulletRow, qtbot: QtBot) -> None:
    row.show_review(BulletReview(moment=MOMENT, marks=(ROOM,)), 3)
    [box] = row.boxes()
    with qtbot.waitSignal(row.acted) as told:
        box.buttons[Act.REMOVE].click()
    assert told.args == ["m1", Act.REMOVE, box.note]


@pytest.mark.parametrize(
    ("key", "modifier", "told"),
    [
        (Qt.Key.Key_Return, NONE, "edit m1"),
        (Qt.Key.Key_F2, NONE, "edit m1"),
        (Qt.Key.Key_Delete, NONE, "out m1"),
        (Qt.Key.Key_Up, NONE, "step -1"),
        (Qt.Key.Key_Down, NONE, "step 1"),
        (Qt.Key.Key_Up, ALT, "move -1"),
        (Qt.Key.Key_Down, ALT, "move 1"),
        (Qt.Key.Key_X, NONE, ""),
    ],
)
def test_keys_ask_for_what_they_mean(
    row: BulletRow, key: Qt.Key, modifier: Qt.KeyboardModifier, told: str
) -> None:
    heard: list[str] = []

    def note(what: str, *said: object) -> None:
        heard.append(f"{what} {said[-1]}")

    for signal, what in (
        (row.wants_edit, "edit"),
        (row.wants_out, "out"),
        (row.stepped, "step"),
        (row.moved, "move"),
    ):
        signal.connect(partial(note, what))
    press(row, key, modifier)
    assert heard == ([told] if told else [])


def mouse(kind: QEvent.Type, y: float = 5) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(kind, QPointF(5, y), QPointF(5, y), left, left, NONE)


def test_a_double_click_edits(row: BulletRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.wants_edit):
        row.mouseDoubleClickEvent(mouse(QEvent.Type.MouseButtonDblClick))


def test_the_handle_tells_where_it_is_pulled_and_let_go(row: BulletRow, qtbot: QtBot) -> None:
    row.handle.mousePressEvent(mouse(QEvent.Type.MouseButtonPress))
    with qtbot.waitSignal(row.handle.pulled) as told:
        row.handle.mouseMoveEvent(mouse(QEvent.Type.MouseMove, 90))
    assert told.args == [90]
    with qtbot.waitSignal(row.handle.let_go):
        row.handle.mouseReleaseEvent(mouse(QEvent.Type.MouseButtonRelease))


def test_while_it_is_edited_its_tags_give_way(
    row: BulletRow, session: Session, qtbot: QtBot
) -> None:
    row.open_editor(MomentEditor(session, session.records.moments["m01"]))
    assert row.words.isHidden()
    row.close_editor()
    row.close_editor()
    assert not row.words.isHidden()
    assert row.editor is None


def test_a_chosen_row_and_one_with_the_keyboard_show_it(row: BulletRow, qtbot: QtBot) -> None:
    with qtbot.waitActive(row):
        row.activateWindow()
    row.clearFocus()
    plain = row.grab().toImage()
    row.set_chosen(on=True)
    chosen = row.grab().toImage()
    assert chosen != plain
    row.setFocus()
    assert row.grab().toImage() != chosen

"""Another text size on a window that is there: what is seen first, all of it in the end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.restyling import Restyling
from lordesk.ui.theme.tokens import DARK
from lordesk.ui.widgets.text import Role, Text

LARGE = Look(scale=2.0)
HIDDEN = 75


@pytest.fixture
def restyling(qapp: QApplication, qtbot: QtBot) -> Iterator[Restyling]:
    made = Restyling(qapp)
    yield made
    qtbot.waitUntil(lambda: not made.is_under_way)
    made.deleteLater()
    look.apply(qapp, Look())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def seen(window: QWidget) -> Text:
    return words_in(window, is_shown=True)


@pytest.fixture
def hidden(window: QWidget) -> list[Text]:
    return [words_in(window, is_shown=False) for _ in range(HIDDEN)]


def words_in(window: QWidget, *, is_shown: bool) -> Text:
    made = Text("Words", Role.BODY)
    window.layout().addWidget(made)  # pyright: ignore[reportOptionalMemberAccess] - made above
    made.setVisible(is_shown)
    made.ensurePolished()
    return made


def size(text: Text) -> int:
    return text.font().pixelSize()


def test_what_is_seen_comes_first_and_the_rest_in_pieces(
    seen: Text, hidden: list[Text], restyling: Restyling, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(restyling.seen):
        restyling.begin(LARGE)
    assert size(seen) == 26
    dressed = Qt.WidgetAttribute.WA_WState_Polished
    assert not hidden[-1].testAttribute(dressed)
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert {size(each) for each in hidden} == {26}
    assert all(each.testAttribute(dressed) for each in hidden)
    assert look.current() == LARGE


def test_nothing_is_painted_between_the_two_sizes(
    qapp: QApplication, window: QWidget, seen: Text, restyling: Restyling, qtbot: QtBot
) -> None:
    turns: list[tuple[bool, bool]] = []
    each_turn = QTimer(interval=0)
    each_turn.timeout.connect(
        lambda: turns.append((bool(qapp.styleSheet()), window.updatesEnabled()))
    )
    each_turn.start()
    with qtbot.waitSignal(restyling.seen):
        restyling.begin(LARGE)
    each_turn.stop()
    assert (False, False) in turns
    assert (False, True) not in turns
    assert size(seen) == 26
    assert window.updatesEnabled()


def test_the_last_look_wanted_comes_and_no_other(
    seen: Text, hidden: list[Text], restyling: Restyling, qtbot: QtBot
) -> None:
    restyling.begin(LARGE)
    restyling.begin(Look(colours=DARK, scale=1.5))
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert look.current() == Look(colours=DARK, scale=1.5)
    assert {size(each) for each in (seen, *hidden)} == {20}


def test_a_size_wanted_while_the_hidden_ones_come_back_reaches_all(
    seen: Text, hidden: list[Text], restyling: Restyling, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(restyling.seen):
        restyling.begin(LARGE)
    restyling.begin(Look())
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert {size(each) for each in (seen, *hidden)} == {13}


def test_a_widget_may_go_before_its_turn(
    seen: Text, hidden: list[Text], restyling: Restyling, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(restyling.seen):
        restyling.begin(LARGE)
    delete(hidden.pop())
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert {size(each) for each in hidden} == {26}

"""Another text size on a window that is there: what is seen first, all of it in the end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.restyling import Restyling
from lordesk.ui.theme.tokens import DARK
from lordesk.ui.widgets.text import Role, Text

LARGE = Look(scale=2.0)
HIDDEN = 75
LEFT_OUT = Qt.WidgetAttribute.WA_SetStyle


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


def test_a_size_wanted_in_the_midst_of_another_shows_nothing_half_done(
    window: QWidget, restyling: Restyling, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lordesk.ui.theme.turns.A_TURN", 0)
    shown = [words_in(window, is_shown=True) for _ in range(9)]
    for _ in range(HIDDEN):
        words_in(window, is_shown=False)
    painted: list[set[bool]] = []
    each_turn = QTimer(interval=0)
    each_turn.timeout.connect(
        lambda: (
            painted.append({each.testAttribute(LEFT_OUT) for each in shown})
            if window.updatesEnabled()
            else None
        )
    )
    restyling.begin(LARGE)
    qtbot.waitUntil(lambda: look.current() == LARGE)
    each_turn.start()
    restyling.begin(Look(scale=1.5))
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    each_turn.stop()
    assert {size(each) for each in shown} == {20}
    assert painted
    assert {True} not in painted
    assert {True, False} not in painted


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


def test_a_size_wanted_before_what_is_seen_came_back_leaves_nothing_out(
    window: QWidget, restyling: Restyling, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lordesk.ui.theme.turns.A_TURN", 0)
    shown = [words_in(window, is_shown=True) for _ in range(HIDDEN)]
    restyling.begin(LARGE)
    qtbot.waitUntil(lambda: look.current() == LARGE)
    assert any(each.testAttribute(LEFT_OUT) for each in shown)
    restyling.begin(Look(scale=1.5))
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert {size(each) for each in shown} == {20}
    assert not any(each.testAttribute(LEFT_OUT) for each in shown)
    assert window.updatesEnabled()


def breaks(*_given: object) -> str:
    raise ZeroDivisionError


@pytest.mark.parametrize("broken", ["seen", "hidden"])
def test_one_that_breaks_leaves_the_others_dressed(
    broken: str,
    seen: Text,
    hidden: list[Text],
    window: QWidget,
    restyling: Restyling,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(seen if broken == "seen" else hidden[0], "style", breaks)
    others = [words_in(window, is_shown=True), *hidden[1:]]
    with capture_exceptions() as caught:
        restyling.begin(LARGE)
        qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert {kind for kind, _error, _trace in caught} == {ZeroDivisionError}
    assert {size(each) for each in others} == {26}
    assert not any(each.testAttribute(LEFT_OUT) for each in others)
    assert window.updatesEnabled()


def test_after_an_error_in_the_sheet_the_former_look_stays(
    qapp: QApplication,
    seen: Text,
    hidden: list[Text],
    restyling: Restyling,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = qapp.styleSheet()
    monkeypatch.setattr("lordesk.ui.theme.restyling.style_sheet", breaks)
    with capture_exceptions() as caught:
        restyling.begin(LARGE)
        qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert len(caught) == 1
    assert qapp.styleSheet() == before
    assert look.current() == Look()
    assert {size(each) for each in (seen, *hidden)} == {13}
    assert not any(each.testAttribute(LEFT_OUT) for each in (seen, *hidden))


def test_after_an_error_the_next_size_comes(
    seen: Text, restyling: Restyling, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken, capture_exceptions() as caught:
        broken.setattr("lordesk.ui.theme.restyling.style_sheet", breaks)
        restyling.begin(LARGE)
        qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert caught
    restyling.begin(Look(scale=1.5))
    qtbot.waitUntil(lambda: not restyling.is_under_way)
    assert size(seen) == 20

"""Another theme on a window that is there: what is seen first, all of it in the end, in pieces."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.recolouring import Recolouring
from lordesk.ui.theme.tokens import DARK, LIGHT
from lordesk.ui.widgets.text import Role, Text

HIDDEN = 300
"""More than one turn of the event loop polishes."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def recolouring(qapp: QApplication) -> Iterator[Recolouring]:
    """What a change to the dark theme has begun."""
    look.apply(qapp, Look(colours=DARK))
    found = qapp.findChild(Recolouring)
    assert isinstance(found, Recolouring)
    yield found
    look.apply(qapp, Look())


def texts_in(window: QWidget, count: int, *, is_shown: bool) -> list[Text]:
    made = [Text("Words", Role.DUE) for _ in range(count)]
    for each in made:
        window.layout().addWidget(each)  # pyright: ignore[reportOptionalMemberAccess] - made above
        each.setVisible(is_shown)
        each.ensurePolished()
    return made


def colour(text: Text) -> str:
    return text.palette().color(QPalette.ColorRole.WindowText).name()


def breaks(*_given: object) -> None:
    raise ZeroDivisionError


@pytest.fixture
def seen(window: QWidget) -> Text:
    return texts_in(window, 1, is_shown=True)[0]


@pytest.fixture
def hidden(window: QWidget) -> list[Text]:
    return texts_in(window, HIDDEN, is_shown=False)


def test_what_is_seen_comes_first_and_the_rest_in_pieces(
    seen: Text, hidden: list[Text], recolouring: Recolouring, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: colour(seen) == DARK.due)
    assert colour(hidden[-1]) == LIGHT.due
    qtbot.waitUntil(lambda: not recolouring.is_under_way)
    assert {colour(each) for each in hidden} == {DARK.due}


def test_a_widget_may_go_before_its_turn(
    seen: Text, hidden: list[Text], recolouring: Recolouring, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: colour(seen) == DARK.due)
    delete(hidden.pop())
    qtbot.waitUntil(lambda: not recolouring.is_under_way)
    assert {colour(each) for each in hidden} == {DARK.due}


def test_one_that_breaks_leaves_no_other_in_the_former_colours(
    seen: Text,
    hidden: list[Text],
    recolouring: Recolouring,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Text, "update", breaks)
    with capture_exceptions() as caught:
        qtbot.waitUntil(lambda: not recolouring.is_under_way)
    assert {kind for kind, _error, _trace in caught} == {ZeroDivisionError}
    assert {colour(each) for each in hidden} == {DARK.due}


def test_a_change_back_meanwhile_leaves_the_first_theme(
    qapp: QApplication, seen: Text, hidden: list[Text], recolouring: Recolouring, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: colour(seen) == DARK.due)
    look.apply(qapp, Look())
    qtbot.waitUntil(lambda: colour(seen) == LIGHT.due and not recolouring.is_under_way)
    assert {colour(each) for each in hidden} == {LIGHT.due}


def test_a_change_of_theme_sets_no_sheet(
    qapp: QApplication, seen: Text, recolouring: Recolouring
) -> None:
    before = qapp.styleSheet()
    look.apply(qapp, Look())
    assert qapp.styleSheet() == before

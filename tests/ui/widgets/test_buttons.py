"""Buttons: their states by the tokens, segments of which one is chosen, the link Why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.widgets.buttons import Button, Kind, Segments, WhyLink


def ground(widget: QWidget) -> QColor:
    """The colour near the start of a widget, inside its rounded edge."""
    return widget.grab().toImage().pixelColor(6, widget.height() // 2)


@pytest.mark.parametrize(
    ("kind", "token"), [(Kind.FILLED, "accent"), (Kind.MEND, "due"), (Kind.OUTLINED, "card")]
)
def test_each_kind_has_its_ground(qtbot: QtBot, kind: Kind, token: str) -> None:
    button = Button("Open the kit", kind, "plus")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert ground(button) == look.current().colour(token)


def test_a_disabled_button_is_quiet(qtbot: QtBot) -> None:
    button = Button("Open draft", Kind.FILLED)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.setEnabled(False)
    assert ground(button) == look.current().colour("disabled")


def test_a_button_may_change_its_kind(qtbot: QtBot) -> None:
    button = Button("Open", Kind.GHOST)
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.set_kind(Kind.FILLED)
    assert button.sizeHint().width() > narrow


def test_an_ampersand_is_a_mnemonic_and_takes_no_room(qtbot: QtBot) -> None:
    plain, marked = Button("Open"), Button("&Open")
    qtbot.addWidget(plain)
    qtbot.addWidget(marked)
    assert plain.sizeHint() == marked.sizeHint()


def test_a_mirrored_button_paints_its_icon_at_the_other_end(qtbot: QtBot) -> None:
    button = Button("Open", Kind.OUTLINED, "plus")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    before = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() != before


def test_segments_are_as_high_as_a_button(qtbot: QtBot) -> None:
    segments, button = Segments(("Table", "Board"), "View"), Button("New letter")
    qtbot.addWidget(segments)
    qtbot.addWidget(button)
    assert segments.sizeHint().height() == button.sizeHint().height()


def test_segments_tell_what_the_person_chose_and_not_what_the_page_did(qtbot: QtBot) -> None:
    segments = Segments(("Table", "Board"), "View")
    qtbot.addWidget(segments)
    told: list[int] = []
    segments.chosen.connect(told.append)
    segments.choose(1)
    assert (segments.index, told) == (1, [])
    first = segments.findChildren(Button)[0]
    segments.resize(segments.sizeHint())
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert (segments.index, told) == (0, [0])
    assert segments.accessibleName() == "View"
    assert not segments.grab().isNull()


def test_why_can_be_reached_by_the_keyboard(qtbot: QtBot) -> None:
    link = WhyLink()
    qtbot.addWidget(link)
    link.resize(link.sizeHint())
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert link.text() == "Why?"
    assert not link.grab().isNull()


def test_a_button_is_no_wider_for_a_very_long_name(qtbot: QtBot) -> None:
    buttons = [Button("Ask Dr. Okoye " * count) for count in (10, 100)]
    for button in buttons:
        qtbot.addWidget(button)
    assert buttons[0].sizeHint() == buttons[1].sizeHint()
    assert buttons[1].text() == "Ask Dr. Okoye " * 100

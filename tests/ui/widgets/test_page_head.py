"""The head of a page: its state stands beside the buttons, or below them where it is narrow."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.page_head import PageHead

STATE = "Five letters · one strong yes waits for its kit · none uploaded yet"


@pytest.fixture
def head(qtbot: QtBot) -> PageHead:
    made = PageHead("Letters")
    made.state_line.setText(STATE)
    made.buttons.addWidget(Button("New letter"))
    qtbot.addWidget(made)
    made.resize(900, 80)
    made.show()
    return made


def test_the_state_stands_under_the_title_beside_the_buttons(head: PageHead) -> None:
    assert not head.is_tight
    assert head.state_line.geometry().right() < head.buttons.geometry().left()


def test_where_it_is_narrow_the_state_has_the_whole_width(head: PageHead, qtbot: QtBot) -> None:
    head.resize(420, 80)
    assert head.is_tight
    qtbot.waitUntil(lambda: head.state_line.width() == head.width())
    assert head.buttons.geometry().bottom() < head.state_line.geometry().top()
    head.resize(900, 80)
    assert not head.is_tight


def test_longer_words_go_below_at_once(head: PageHead, qtbot: QtBot) -> None:
    head.state_line.setText("None yet")
    head.resize(420, 80)
    assert not head.is_tight
    head.state_line.setText(STATE)
    qtbot.waitUntil(lambda: head.is_tight)


def test_buttons_without_room_beside_the_title_go_below_both(head: PageHead, qtbot: QtBot) -> None:
    head.buttons.addWidget(Button("One that needs more room"))
    head.setMinimumSize(1, 1)
    head.resize(240, 160)
    qtbot.waitUntil(lambda: head.is_folded)
    qtbot.waitUntil(
        lambda: (
            head.buttons.geometry().top() > head.state_line.geometry().bottom()
            and head.title.width() >= head.title.sizeHint().width()
        )
    )
    head.resize(900, 160)
    assert not head.is_folded

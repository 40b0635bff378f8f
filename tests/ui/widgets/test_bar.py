"""Bars: words lead, buttons stand at the end, and what does not fit goes below."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.bar import LEAST_WORDS, Bar
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.text import Text

WORDS = "Every page fits, and nothing is left to look at before it can go."


class Shown:
    """A bar with a sentence and two buttons."""

    def __init__(self, qtbot: QtBot) -> None:
        self.holder = QWidget()
        self.words = Text(WORDS)
        self.first, self.last = Button("Show files"), Button("Open draft")
        self.bar = Bar(self.holder)
        self.bar.end(self.first, self.last)
        self.bar.lead(self.words)
        qtbot.addWidget(self.holder)
        self.holder.show()

    def at(self, width: int) -> "Shown":
        self.holder.resize(width, self.bar.heightForWidth(width))
        self.bar.activate()
        return self

    @property
    def buttons(self) -> int:
        return self.first.width() + 8 + self.last.width()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_one_line_holds_all_of_it_where_there_is_room(shown: Shown) -> None:
    shown.at(shown.bar.sizeHint().width() + 100)
    assert shown.words.x() == 0
    assert shown.words.geometry().right() < shown.first.x()
    assert shown.last.geometry().right() == shown.holder.width() - 1
    assert shown.words.geometry().center().y() == pytest.approx(
        shown.last.geometry().center().y(), abs=1
    )


def test_words_wrap_before_the_buttons_leave_them(shown: Shown) -> None:
    shown.at(shown.bar.sizeHint().width() - 100)
    assert shown.words.height() > Text(WORDS[:3]).sizeHint().height()
    assert shown.first.geometry().top() < shown.words.geometry().bottom()


def test_buttons_go_below_the_words_and_keep_to_the_end(shown: Shown) -> None:
    shown.at(shown.buttons + LEAST_WORDS)
    assert shown.words.width() == shown.holder.width()
    assert shown.first.y() == shown.last.y() > shown.words.geometry().bottom()
    assert shown.last.geometry().right() == shown.holder.width() - 1


def test_buttons_go_below_each_other_before_one_is_cut(shown: Shown) -> None:
    shown.at(shown.buttons - 1)
    assert shown.last.y() > shown.first.geometry().bottom()
    assert shown.first.width() == shown.first.sizeHint().width()


def test_it_may_be_as_narrow_as_its_widest_button_or_shortest_words(shown: Shown) -> None:
    assert shown.bar.minimumSize().width() == max(LEAST_WORDS, shown.last.sizeHint().width())


def test_it_begins_at_the_right_where_one_reads_from_there(shown: Shown) -> None:
    shown.holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.at(shown.bar.sizeHint().width() + 100)
    assert shown.words.geometry().right() == shown.holder.width() - 1
    assert shown.last.x() == 0 < shown.first.x() < shown.words.x()


def test_what_is_hidden_takes_no_room(shown: Shown) -> None:
    before = shown.bar.sizeHint().width()
    shown.first.hide()
    assert shown.bar.sizeHint().width() < before
    shown.words.hide()
    shown.last.hide()
    assert shown.bar.heightForWidth(300) == 0


def test_a_field_grows_into_the_room_that_is_left(qtbot: QtBot) -> None:
    holder, field, button = QWidget(), QLineEdit(), Button("Use")
    qtbot.addWidget(holder)
    bar = Bar(holder)
    bar.lead(field)
    bar.end(button)
    bar.setContentsMargins(5, 1, 5, 1)
    holder.resize(500, 60)
    bar.activate()
    assert field.width() == 500 - 10 - 8 - button.width()
    assert bar.heightForWidth(500) == 2 + max(field.sizeHint().height(), button.height())


def test_what_is_taken_out_leaves_the_others_in_their_places(shown: Shown) -> None:
    assert shown.bar.takeAt(9) is None
    assert shown.bar.itemAt(9) is None
    assert shown.bar.takeAt(0) is not None
    assert shown.bar.count() == 2
    shown.at(900)
    assert shown.last.geometry().right() == 899

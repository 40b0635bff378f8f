"""A layout filled anew: old parts go, new ones are shown and laid out at once."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.refilling import clear, is_leaving, refilled, show_newcomers
from lordesk.ui.widgets.text import Text


class Holder(QWidget):
    """Counts how often it is asked to lay out what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.column = QVBoxLayout(self)
        self.inner = QVBoxLayout()
        self.column.addLayout(self.inner)

    def event(self, event: QEvent) -> bool:
        self.asked += event.type() is QEvent.Type.LayoutRequest
        return super().event(event)


@pytest.fixture
def holder(qtbot: QtBot) -> Holder:
    made = Holder()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_what_comes_in_is_seen_at_once(holder: Holder) -> None:
    with refilled(holder.inner):
        row = QHBoxLayout()
        row.addWidget(words := Text("Words"))
        holder.inner.addLayout(row)
    assert words.isVisible()


def test_what_was_hidden_on_purpose_stays_hidden(holder: Holder) -> None:
    hidden = Text("Words")
    hidden.hide()
    with refilled(holder.inner):
        holder.inner.addWidget(hidden)
    assert hidden.isHidden()


def test_it_is_laid_out_once_and_not_for_each(holder: Holder, qtbot: QtBot) -> None:
    holder.asked = 0
    with refilled(holder.inner):
        for number in range(20):
            holder.inner.addWidget(Text(f"Words {number}"))
    qtbot.waitUntil(lambda: holder.asked > 0)
    assert holder.asked == 1


def test_newcomers_are_found_in_whatever_is_seen_below(holder: Holder) -> None:
    inside, later = QWidget(), Text("Words")
    column = QVBoxLayout(inside)
    with refilled(holder.inner):
        holder.inner.addWidget(inside)
    column.addWidget(later)
    assert not later.isVisible()
    show_newcomers(holder)
    assert later.isVisible()


def test_below_what_is_not_seen_nothing_is_shown(qtbot: QtBot) -> None:
    holder = Holder()
    qtbot.addWidget(holder)
    with refilled(holder.inner):
        holder.inner.addWidget(words := Text("Words"))
    assert not words.isVisible()


def test_what_was_let_go_is_known_until_it_is_deleted(holder: Holder, qtbot: QtBot) -> None:
    outer, inner = QWidget(), QWidget()
    QVBoxLayout(outer).addWidget(inner)
    holder.inner.addWidget(outer)
    assert not is_leaving(inner)
    clear(holder.inner)
    assert is_leaving(inner)
    assert not inner.isVisible()
    with qtbot.waitSignal(inner.destroyed):
        pass


def test_what_stood_in_a_bar_goes_too(holder: Holder) -> None:
    bar, words = Bar(), Text("Words")
    bar.lead(words)
    holder.inner.addLayout(bar)
    clear(holder.inner)
    assert is_leaving(words)
    assert not words.isVisible()

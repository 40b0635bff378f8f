"""What is held keeps its place, and is laid out once at the end; it may go meanwhile."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme.layout_pause import lay_out_now, layouts_paused


class Words(QWidget):
    """A label in a row; `first` is before it."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[QWidget] = []
        """Who was asked to lay itself out, in this order."""
        self.first, self.second = QLabel("a"), QLabel("b")
        row = QHBoxLayout(self)
        row.addWidget(self.first)
        row.addWidget(self.second)
        row.addStretch(1)

    @property
    def place(self) -> int:
        return self.second.x()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.log.append(self)
        return super().event(event)


@pytest.fixture
def words(qtbot: QtBot) -> Words:
    made = Words()
    made.resize(900, 60)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_what_is_held_keeps_its_place_until_the_end(qapp: QApplication, words: Words) -> None:
    before = words.place
    with layouts_paused([words]):
        words.first.setText("a long sentence")
        qapp.processEvents()
        assert words.place == before
    lay_out_now()
    assert words.place > before


def test_it_is_laid_out_again_after_an_error(words: Words) -> None:
    with pytest.raises(ZeroDivisionError), layouts_paused([words]):
        _ = 1 // 0
    before = words.place
    words.first.setText("a long sentence")
    lay_out_now()
    assert words.place > before


def test_what_was_not_laid_out_before_stays_so(words: Words) -> None:
    layout = words.layout()
    assert layout is not None
    layout.setEnabled(False)
    with layouts_paused([words]):
        pass
    assert not layout.isEnabled()


def test_a_widget_deleted_before_is_passed_over(words: Words) -> None:
    gone = Words()
    delete(gone)
    layout = words.layout()
    assert layout is not None
    with layouts_paused([gone, words]):
        assert not layout.isEnabled()
    assert layout.isEnabled()


def test_a_widget_may_go_meanwhile(words: Words) -> None:
    gone = Words()
    with layouts_paused([words, gone, words.first]):
        delete(gone)
    layout = words.layout()
    assert layout is not None
    assert layout.isEnabled()


def test_what_is_inside_is_laid_out_after_what_gives_it_its_room(words: Words) -> None:
    inside = Words()
    inside.log = words.log
    row = words.layout()
    assert row is not None
    row.addWidget(inside)
    lay_out_now()
    words.log.clear()
    with layouts_paused([words, inside]):
        inside.first.setText("a long sentence")
    lay_out_now()
    assert words.log[0] is words
    assert inside in words.log

"""Windows that are seen are not painted meanwhile; those that come or go do no harm."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme.paint_pause import painting_paused


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_window_that_is_seen_is_not_painted_meanwhile(
    qapp: QApplication, window: QWidget
) -> None:
    with painting_paused(qapp):
        assert not window.updatesEnabled()
    assert window.updatesEnabled()


def test_it_is_painted_again_after_an_error(qapp: QApplication, window: QWidget) -> None:
    with pytest.raises(ZeroDivisionError), painting_paused(qapp):
        _ = 1 // 0
    assert window.updatesEnabled()


def test_what_was_not_painted_before_stays_so(qapp: QApplication, window: QWidget) -> None:
    window.setUpdatesEnabled(False)
    with painting_paused(qapp):
        pass
    assert not window.updatesEnabled()


def test_a_window_may_go_meanwhile(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    with qtbot.waitExposed(window):
        window.show()
    with painting_paused(qapp):
        delete(window)


def test_of_two_that_overlap_the_last_to_end_paints(qapp: QApplication, window: QWidget) -> None:
    first, second = painting_paused(qapp), painting_paused(qapp)
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not window.updatesEnabled()
    second.__exit__(None, None, None)
    assert window.updatesEnabled()

"""A size that is drawn up for one text size follows to another."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting, fit_on_screen, grow
from lordesk.ui.theme.look import Look, lent
from lordesk.ui.window_size import TITLE_BAR


class Block(QWidget):
    def fit(self) -> None:
        self.setMinimumWidth(look.current().px(100))


def test_it_fits_at_once_and_with_every_other_text_size(qtbot: QtBot, qapp: QApplication) -> None:
    block = Block()
    qtbot.addWidget(block)
    Fitting(block, block.fit)
    assert block.minimumWidth() == 100
    block.ensurePolished()
    look.apply(qapp, Look(scale=2.0))
    assert block.minimumWidth() == 200


def test_a_limit_that_was_given_once_grows_with_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    block = Block()
    qtbot.addWidget(block)
    grow(block, QWidget.setFixedWidth, 100)
    block.ensurePolished()
    look.apply(qapp, Look(scale=1.5))
    assert (block.minimumWidth(), block.maximumWidth()) == (150, 150)


@pytest.mark.parametrize(
    ("size", "scale"), [((300, 200), 1.0), ((300, 200), 1.5), ((4000, 3000), 1.0)]
)
def test_a_dialog_is_no_larger_than_its_screen(
    size: tuple[int, int], scale: float, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with lent(Look(scale=scale)):
        fit_on_screen(dialog, size)
    room = dialog.screen().availableSize()
    assert dialog.width() == min(size[0] * scale, room.width())
    assert dialog.height() == min(size[1] * scale, room.height() - TITLE_BAR)

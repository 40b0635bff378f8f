"""A size that is drawn up for one text size follows to another."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting, grow
from lordesk.ui.theme.look import Look


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

"""The quiet empty state: what a page is for, and the first step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.text import Role, Text

WIDTH = 480
"""At most, and less where there is no more."""
FIRST = 1000
"""A share of the width beside which that of the stretches is nothing, as far as words need it."""


class Empty(QWidget):
    """A heading, one sentence and one filled button, in the middle of the page."""

    def __init__(self, title: str, sentence: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(act, Kind.FILLED)
        self._texts = (Text(title, Role.PANEL_TITLE), Text(sentence, Role.GREY))
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(2)
        for text in self._texts:
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addLayout(_centred(text))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        Fitting(self, self._fit)

    def _fit(self) -> None:
        for text in self._texts:
            text.setMaximumWidth(look.current().px(WIDTH))


def _centred(text: Text) -> QHBoxLayout:
    """Between stretches: a layout that aligns would ask the height for its own, wider width."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(text, FIRST)
    row.addStretch(1)
    return row

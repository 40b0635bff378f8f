"""Questions that draw a moment out, one at a time, beside the line it is typed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lordesk.domain.prompts import Prompt
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import WhyLink
from lordesk.ui.widgets.text import Role, Text


class PromptBar(QWidget):
    """`taken` tells which question is to be answered; hidden where there is none."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts: tuple[Prompt, ...] = ()
        self._place = 0
        self.question = Text("", Role.GREY)
        self.use = WhyLink(self.tr("Answer it"))
        self.next = WhyLink(self.tr("Another question"))
        row = Bar(self, gap=Space.M)
        row.lead(self.question)
        row.end(self.use, self.next)
        self.use.clicked.connect(self._take)
        self.next.clicked.connect(self._turn)
        self.hide()

    def begin_anew(self) -> None:
        """Start again at the first question."""
        self._place = 0

    def show_prompts(self, prompts: tuple[Prompt, ...]) -> None:
        """Show one of these questions, at the same position as before."""
        self._prompts = prompts
        self.setVisible(bool(prompts))
        if prompts:
            self.question.setText(self._present.question)

    @property
    def _present(self) -> Prompt:
        return self._prompts[self._place % len(self._prompts)]

    def _turn(self) -> None:
        self._place += 1
        self.show_prompts(self._prompts)

    def _take(self) -> None:
        self.taken.emit(self._present)

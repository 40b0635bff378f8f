"""A text that wraps, with marked places in the warm colour and its bold part in bold."""

from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lordesk.domain.findings import Mark, Severity
from lordesk.ui.theme import look
from lordesk.ui.widgets.text import lean

QUIET = frozenset({Severity.INFO})


class MarkedText(QLabel):
    """What people typed is shown as typed; a screen reader hears the plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._emphasis = "", ""
        self._marks: tuple[Mark, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("role", "body")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        lean(self)

    def show_text(self, text: str, emphasis: str = "", marks: tuple[Mark, ...] = ()) -> None:
        self._text, self._emphasis = text, emphasis
        self._marks = tuple(mark for mark in marks if mark.severity not in QUIET)
        self.setAccessibleName(text)
        self.setText(self._rich())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._marks:
            self.setText(self._rich())
        super().changeEvent(event)

    def _rich(self) -> str:
        """Every stretch between two borders of a mark or of the bold part in its own style."""
        start = self._text.find(self._emphasis) if self._emphasis else -1
        bold = (start, start + len(self._emphasis)) if start >= 0 else (0, 0)
        borders = {0, len(self._text), *bold}
        for mark in self._marks:
            borders |= {mark.start, min(mark.end, len(self._text))}
        places = sorted(borders)
        return "".join(self._styled(left, right, bold) for left, right in pairwise(places))

    def _styled(self, left: int, right: int, bold: tuple[int, int]) -> str:
        words = escape(self._text[left:right])
        colours = look.current().colours
        if any(mark.start <= left < mark.end for mark in self._marks):
            style = f"background:{colours.due_tint};color:{colours.due};font-weight:600"
            return f'<span style="{style}">{words}</span>'
        is_bold = bold[0] <= left < bold[1]
        return f'<span style="font-weight:600">{words}</span>' if is_bold else words

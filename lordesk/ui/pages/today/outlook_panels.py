"""The panels that come after the first paint: the portfolio in a sentence, and the alarms."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.today.outlook import Line, Outlook, Revealing, Safety
from lordesk.ui.places import PageId, Place
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.widgets.buttons import SmallLink
from lordesk.ui.widgets.cards import Panel
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.refilling import refilled
from lordesk.ui.widgets.rows import ClickRow
from lordesk.ui.widgets.text import Role, Text

SHOWN_AT_FIRST = 3
LEAST_HEIGHT = 88


class SafetyPanel(Panel):
    """How many writers may fail; holds its place until it is reckoned."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Portfolio"), parent=parent)
        self.open_it = SmallLink(self.tr("Open"))
        self.open_it.setAccessibleName(self.tr("Open the portfolio"))
        self.open_it.clicked.connect(self._open)
        self.pill = Pill(PillFace(words=self.tr("Looking…")))
        self.pill.explain(texts.spare_meaning())
        self.sentence = Text("", Role.GREY)
        self.head.lead(self.pill)
        self.head.end(self.open_it)
        self.column.addWidget(self.sentence)
        self.column.addStretch(1)
        Fitting(self, self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(look.current().px(LEAST_HEIGHT))

    def show_safety(self, safety: Safety | None) -> None:
        self.pill.setVisible(safety is not None)
        if safety is None:
            said = self.tr("Say what you apply to, and it shows here which letters are missing.")
            self.sentence.setText(said)
            return
        self.pill.show_face(safety_face(safety))
        self.sentence.setText(self._said(safety))

    def _said(self, safety: Safety) -> str:
        needed = texts.number(safety.needed)
        if not safety.counted:
            said = self.tr("No letter counts for {field} yet. It needs {needed}.")
            return said.format(field=safety.field, needed=needed)
        counted = texts.number(safety.counted).capitalize()
        words = texts.counted(
            safety.counted,
            "{count} letter counts for {field}.",
            "{count} letters count for {field}.",
        ).format(count=counted, field=safety.field)
        if safety.counted < safety.needed:
            more = self.tr("It needs {needed}, so none may fail yet.")
        elif safety.safe_to_lose:
            more = self.tr("It needs {needed}, and every rule holds.")
        elif safety.gaps:
            more = self.tr("It needs {needed}, but another rule is open.")
        else:
            more = self.tr("It needs {needed}, so none may fail.")
        return f"{words} {more.format(needed=needed)}"

    def _open(self) -> None:
        self.opened.emit(Place(page=PageId.PORTFOLIO))


def safety_face(safety: Safety) -> PillFace:
    """Warm while nobody may fail."""
    said = texts.writers_to_spare(safety.safe_to_lose, safety.counted)
    if safety.safe_to_lose:
        return PillFace(words=said, tone="ok", icon="check")
    return PillFace(words=said, tone="due", icon="warning")


class AlarmsPanel(Panel):
    """What to mend now; a click opens the place where it is done."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Alarms"), parent=parent)
        self.count = Text("", Role.GREY).on_one_line()
        self.head.end(self.count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.all = SmallLink("")
        self.all.clicked.connect(self._show_all)
        self.all.hide()
        self.column.addLayout(self._rows)
        self.column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self._lines: tuple[Line, ...] | None = None
        self._shows_all = False
        Fitting(self, self._fit)
        self._rows.addWidget(Text(self.tr("Looking…"), Role.GREY))

    def _fit(self) -> None:
        self.setMinimumHeight(look.current().px(LEAST_HEIGHT))

    def show_outlook(self, outlook: Outlook) -> None:
        revealing = tuple(map(self._of_moments, outlook.revealing))
        lines = (*self._of_profile(outlook), *revealing, *outlook.lines)
        if lines != self._lines:
            self._lines = lines
            self._render()

    def _of_profile(self, outlook: Outlook) -> tuple[Line, ...]:
        if not outlook.lacks_name:
            return ()
        said = self.tr("Your profile has no name yet; kits and mails carry it.")
        return (Line(message=said, place=Place(page=PageId.SETTINGS, part="profile")),)

    def _of_moments(self, moments: Revealing) -> Line:
        words = texts.counted(
            moments.count,
            "One moment on {rotation} names a patient. It stays out of every kit.",
            "%n moments on {rotation} name a patient. They stay out of every kit.",
        )
        return Line(message=words.format(rotation=moments.service), place=moments.place)

    def _show_all(self) -> None:
        self._shows_all = not self._shows_all
        self._render()

    def _render(self) -> None:
        lines = self._lines or ()
        shown = lines if self._shows_all else lines[:SHOWN_AT_FIRST]
        with refilled(self._rows):
            for line in shown:
                self._rows.addWidget(self._row(line))
            if not lines:
                self._rows.addWidget(Text(self.tr("Nothing to mend."), Role.GREY))
        self.count.setText(str(len(lines)) if lines else "")
        self.all.setVisible(len(lines) > SHOWN_AT_FIRST)
        rest = len(lines) - SHOWN_AT_FIRST
        more = self.tr("Show {count} more").format(count=rest)
        self.all.setText(self.tr("Show fewer") if self._shows_all else more)

    def _row(self, line: Line) -> ClickRow:
        row = ClickRow(self)
        row.line.addWidget(Glyph("warning", "due"), 0, Qt.AlignmentFlag.AlignTop)
        row.line.addWidget(Text(in_language(line.message)), 1)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward = Glyph("left" if is_mirrored else "right", "accent")
        row.line.addWidget(onward, 0, Qt.AlignmentFlag.AlignVCenter)
        row.setAccessibleName(in_language(line.message))
        row.clicked.connect(partial(self._open, line))
        return row

    def _open(self, line: Line) -> None:
        self.opened.emit(line.place)

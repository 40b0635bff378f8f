"""Under the table: who is not asked and why, and the date the writers have."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language, parted
from lordesk.ui.pages.letters.state import Dates, NotAsked
from lordesk.ui.session import Session
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import SmallLink
from lordesk.ui.widgets.cards import Card, Ground, Panel, Rule
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.refilling import refilled
from lordesk.ui.widgets.rows import ClickRow
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

SHOWN = 2


class NotAskedPanel(Panel):
    """Hidden while there is nobody; `opened` tells the writer, empty for all of them."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Not asked, and why"), parent=parent)
        self.all = SmallLink(self.tr("Open writers"))
        self.all.clicked.connect(partial(self._open, ""))
        self.head.end(self.all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.hide()

    def show_writers(self, writers: tuple[NotAsked, ...]) -> None:
        with refilled(self._rows):
            for number, writer in enumerate(writers[:SHOWN]):
                if number:
                    self._rows.addWidget(Rule())
                self._rows.addWidget(self._row(writer))
        self.setVisible(bool(writers))

    def _row(self, writer: NotAsked) -> ClickRow:
        row = ClickRow(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(writer.name, Role.STRONG))
        whole = in_language(writer.reason)
        reason, _rest = parted(whole)
        words.addWidget(Text(f"{reason} {writer.source}", Role.SECOND))
        said = self.tr("Rotation missing") if writer.lacks_rotation else self.tr("Do not ask")
        if writer.instead:
            said = self.tr("Ask {writer}").format(writer=writer.instead)
        row.line.addLayout(words, 1)
        row.line.addWidget(Pill(PillFace(words=said, icon="minus")))
        row.setAccessibleName(f"{writer.name}: {said}. {whole}")
        row.clicked.connect(partial(self._open, writer.writer))
        return row

    def _open(self, key: str) -> None:
        self.opened.emit(key)


class DatesPanel(Card):
    """The writers' date and the reminders before it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self.title = Text("", Role.STRONG)
        self.line = Text("", Role.GREY)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.line)
        why = self.tr("The date leaves time before you submit; two reminders, then the backup.")
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Glyph("clock", "grey", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(WhyRow(why, ("FUP-2", "FUP-4"), session.advice.sources))
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.addLayout(row)

    def show_dates(self, dates: Dates | None) -> None:
        self.setVisible(dates is not None)
        if dates is None:
            return
        day = texts.full_day(dates.deadline)
        self.title.setText(self.tr("Writers’ date: {day}").format(day=day))
        reminders = self.tr(" and ").join(texts.week_day(each) for each in dates.reminders)
        said = self.tr("At most two reminders each: {days}. Then the backup is asked.")
        self.line.setText(said.format(days=reminders))
        self.line.setVisible(bool(dates.reminders))

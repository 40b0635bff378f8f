"""The calendar beside the timeline: files, what changed, reminders, cut-offs, steps."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.cut_offs import zone_named
from lordesk.domain.preferences import CalendarChoices
from lordesk.services.calendar import CalendarFile
from lordesk.services.calendar_news import News
from lordesk.services.planning import choose_calendar
from lordesk.ui.forms.fields import AnyField, ChoiceField, ManyField
from lordesk.ui.forms.form import Form
from lordesk.ui.pages.timeline import calendar_words as words
from lordesk.ui.pages.timeline.calendar_files import CalendarFiles
from lordesk.ui.pages.timeline.calendar_state import (
    ALARM_CHOICES,
    LEAD_CHOICES,
    CalendarState,
    derive,
)
from lordesk.ui.pages.timeline.client_steps_card import ClientStepsCard
from lordesk.ui.pages.timeline.kept_file_card import KeptFileCard
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Panel, Rule
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

NEWS_SHOWN = 6
NARROW = 600
"""Width at a text size of 100 percent under which there is one column."""


class CalendarPanel(Scroll):
    """Everything about calendar files, in two columns."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._written: Path | None = None
        self.files = CalendarFiles(session, self)
        self.full_button = Button(self.tr("Full file…"), Kind.FILLED)
        self.update_button = Button(self.tr("Update file…"))
        self.writers_button = Button(self.tr("One per writer…"))
        self.show_button = Button(self.tr("Show file"), Kind.GHOST)
        self.show_button.hide()
        self.news_line = Text("", Role.STRONG)
        self.news_rows = QVBoxLayout()
        self.cut_off_rows = QVBoxLayout()
        self.kept = KeptFileCard(session)
        self._seen = session.records
        self.steps = ClientStepsCard(session)
        self.choices = Form(self._fields(), session.today)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_records(self) -> None:
        """Draw the present records, and ask what changed since the last export."""
        session = self._session
        self._seen = session.records
        state = derive(session.records, session.catalogue, session.today)
        with QSignalBlocker(self.choices):
            self.choices.fill(
                {
                    "alarm": str(state.alarm_days),
                    "leads": tuple(str(days) for days in state.lead_days),
                    "zone": state.zone,
                }
            )
        self._show_cut_offs(state)
        self.kept.refresh()
        self.files.ask_for_news()

    @property
    def is_stacked(self) -> bool:
        """Whether the second column stands below the first."""
        return self._columns.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < look.current().px(NARROW)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for one column: two side by side would forbid it."""
        return QSize(look.current().px(280), super().minimumSizeHint().height())

    def show_news(self, news: tuple[News, ...]) -> None:
        """Show a few changes in full, the rest as a number. The file to take now is filled."""
        clear(self.news_rows)
        is_first = not self._session.tools.workspace.calendar_ledger.exported()
        self.full_button.set_kind(Kind.FILLED if is_first else Kind.OUTLINED)
        self.update_button.set_kind(Kind.OUTLINED if is_first else Kind.FILLED)
        self.news_line.setText(
            words.first_export(len(news)) if is_first else words.news_summary(news)
        )
        for each in () if is_first else news[:NEWS_SHOWN]:
            self.news_rows.addWidget(Text(each.title))
            self.news_rows.addWidget(Text(words.news_line(each), Role.SECOND))
        if len(news) > NEWS_SHOWN and not is_first:
            more = self.tr("and {count} more").format(count=len(news) - NEWS_SHOWN)
            self.news_rows.addWidget(Text(more, Role.GREY))

    def _show_cut_offs(self, state: CalendarState) -> None:
        clear(self.cut_off_rows)
        known = self._session.advice.sources
        for place, line in enumerate(state.cut_offs):
            if place:
                self.cut_off_rows.addSpacing(Space.S)
                self.cut_off_rows.addWidget(Rule())
                self.cut_off_rows.addSpacing(Space.S)
            self.cut_off_rows.addWidget(Text(words.cut_off_title(line), Role.STRONG))
            self.cut_off_rows.addWidget(Text(words.cut_off_eastern(line)))
            self.cut_off_rows.addWidget(Text(words.cut_off_yours(line), Role.GREY))
            if line.source in known:
                self.cut_off_rows.addWidget(WhyRow("", (line.source,), known))
        if not state.cut_offs:
            none = self.tr("No target names a season with a known hour yet.")
            self.cut_off_rows.addWidget(Text(none, Role.GREY))

    def _fields(self) -> tuple[AnyField, ...]:
        leads = self.tr(
            "Events of their own before each duty, for calendars that drop alarms, as Google does."
        )
        return (
            ChoiceField(
                name="alarm",
                label=self.tr("Alarm"),
                choices=tuple((str(days), words.alarm(days)) for days in ALARM_CHOICES),
            ),
            ManyField(
                name="leads",
                label=self.tr("Lead-up events"),
                hint=leads,
                choices=tuple((str(days), words.lead(days)) for days in LEAD_CHOICES),
            ),
            ChoiceField(
                name="zone",
                label=self.tr("Your time zone"),
                choices=(("", self.tr("As on this computer")), *_zones()),
                is_free=True,
                check=self._zone_problem,
            ),
        )

    def _zone_problem(self, value: object) -> str:
        if not value or zone_named(str(value)) is not None:
            return ""
        return self.tr("No such zone. Choose one of the list, such as Asia/Kabul.")

    def _keep_choices(self) -> None:
        values = self.choices.values()
        if self.choices.problems():
            return
        leads = self.choices.input("leads").value()
        chosen = CalendarChoices(
            alarm_days=int(str(values["alarm"])),
            lead_days=tuple(days for days in LEAD_CHOICES if str(days) in _texts(leads)),
            zone=str(values["zone"] or "") or None,
        )
        self._session.attempt(lambda records: choose_calendar(records, chosen), self._seen)

    def _note_written(self, path: Path) -> None:
        self._written = path
        self.show_button.show()
        self.files.ask_for_news()

    def _show_file(self) -> None:
        if self._written is not None:
            self._session.tools.asker.reveal(self._written)

    def _connect(self) -> None:
        self.full_button.clicked.connect(partial(self.files.save, CalendarFile.FULL))
        self.update_button.clicked.connect(partial(self.files.save, CalendarFile.UPDATE))
        self.writers_button.clicked.connect(self.files.save_per_writer)
        self.show_button.clicked.connect(self._show_file)
        self.files.written.connect(self._note_written)
        self.files.news_known.connect(self.show_news)
        self.choices.changed.connect(self._keep_choices)

    def _lay_out(self) -> None:
        columns = self._columns
        columns.setSpacing(Space.L)
        for cards in (
            (self._files_card(), self.kept, self._cut_offs_card()),
            (self.steps, self._choices_card()),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.L)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.column.addLayout(columns)
        self.column.addStretch(1)

    def _files_card(self) -> Panel:
        card = Panel(self.tr("Files for your calendar"))
        told = self.tr(
            "The full file fills an empty calendar. The update file also cancels what went away."
        )
        card.column.addWidget(Text(told))
        row = Flow(gap=Space.S)
        for button in (self.full_button, self.update_button, self.writers_button):
            row.addWidget(button)
        card.column.addLayout(row)
        card.column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeading)
        card.column.addWidget(Rule())
        card.column.addWidget(Text(self.tr("Since the last export"), Role.CARD_TITLE))
        card.column.addWidget(self.news_line)
        self.news_rows.setSpacing(2)
        card.column.addLayout(self.news_rows)
        return card

    def _cut_offs_card(self) -> Panel:
        card = Panel(self.tr("Cut-offs on both clocks"))
        self.cut_off_rows.setSpacing(2)
        card.column.addLayout(self.cut_off_rows)
        return card

    def _choices_card(self) -> Panel:
        card = Panel(self.tr("Reminders in the calendar"))
        card.column.addWidget(self.choices)
        return card


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, cast("tuple[object, ...]", value)))


def _zones() -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in sorted(_zone_names()) if "/" in name)


def _zone_names() -> Iterable[str]:
    """As their list ships; where it does not, the system is asked, which opens every file."""
    from importlib.resources import files
    from zoneinfo import available_timezones

    try:
        return (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    except (OSError, ImportError):
        return available_timezones()

"""The page Today: at most five duties, each with its button and reason; alarms; the season."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.domain.agenda import Duty
from lordesk.ui import texts
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.pages.today.duty_card import DutyCard
from lordesk.ui.pages.today.glance import GlancePanel
from lordesk.ui.pages.today.new_season_card import NewSeasonCard
from lordesk.ui.pages.today.outlook_panels import AlarmsPanel, SafetyPanel
from lordesk.ui.pages.today.season_strip import SeasonStrip
from lordesk.ui.pages.today.state import TodayState, derive
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.steps.taker import StepTaker
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.main_and_side import MainAndSide
from lordesk.ui.widgets.menus import pop_up
from lordesk.ui.widgets.page import Page, Scroll
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.ui.pages.today.guide import Guide
    from lordesk.ui.pages.today.outlook import Outlook

SIDE = 312
FEW = 3
"""Duties that leave room for the alarms under them; with more, they stand at the side."""


class TodayPage(Page):
    """Shows duties at once; portfolio and alarms follow when the first paint is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Today"), parent)
        self.taker = StepTaker(session, self)
        self.add_moment = Button(self.tr("Add a rotation moment"), icon="plus")
        self.add_moment.clicked.connect(self._add_moment)
        self.buttons.addWidget(self.add_moment)
        self.strip = SeasonStrip()
        self.cards: list[DutyCard] = []
        self.rest = RestCard()
        self.glance = GlancePanel()
        self.safety = SafetyPanel()
        self.alarms = AlarmsPanel()
        self.new_season = NewSeasonCard()
        self.guide: Guide | None = None
        self._skips_guide = False
        self._begins = False
        self._job: Job | None = None
        self._has_painted = False
        self._wants_outlook = False
        self.day = self._make_day()
        self.scrolls_by(self.day)
        self.body.addWidget(self.day)
        self._connect()

    def show_records(self) -> None:
        session = self.session
        state = derive(
            session.records, session.catalogue, session.plan, names_aims=self._has_painted
        )
        if state.is_blank and not self._skips_guide:
            self._show_guide()
            return
        self._hide_guide()
        self._show_day(state)
        self._begin()
        self._wants_outlook = True
        if self._has_painted:
            self._reckon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self._follow_up)

    @property
    def unsaved(self) -> str:
        if self.guide is None or not self.guide.has_words:
            return ""
        return self.tr(
            "Your answers make a plan only when you press “Make my plan”. They would be lost."
        )

    def skip_guide(self) -> None:
        """An empty desk, until the program is started again."""
        self._skips_guide = True
        self.refresh()

    def _begin(self) -> None:
        """After the guide the keyboard is on the first step, or what stands in its place."""
        if self._begins:
            self._begins = False
            shown = [card.button for card in self.cards if not card.isHidden()]
            (shown or [self.rest.timeline])[0].setFocus()

    def _show_day(self, state: TodayState) -> None:
        self.title.setText(self.tr("Today"))
        self.state_line.setText(f"{texts.long_day(state.today)} · {self._needs(state)}")
        self.strip.setVisible(state.strip is not None)
        if state.strip is not None:
            self.strip.show_strip(state.strip)
        self._show_cards(state)
        self.glance.show_letters(state.glance, state.letters)

    def _needs(self, state: TodayState) -> str:
        count = state.needing
        if not count:
            return self.tr("nothing needs you now")
        words = texts.counted(count, "{count} duty needs you now", "{count} duties need you now")
        return words.format(count=texts.number(count))

    def _show_cards(self, state: TodayState) -> None:
        """In place; the keyboard stays with the duty it was on, wherever that stands now."""
        focused = next((card for card in self.cards if card.isAncestorOf(self._focus())), None)
        duty_id = focused.duty_id if focused else ""
        while len(self.cards) < len(state.cards):
            self._add_card()
        for number, card in enumerate(self.cards):
            is_used = number < len(state.cards)
            card.setVisible(is_used)
            if is_used:
                card.show_duty(state.cards[number], is_first=number == 0)
        moved = next((card for card in self.cards if card.duty_id == duty_id), None)
        if focused is not None and moved is not None and moved is not focused:
            moved.button.setFocus()
        self.rest.show_rest(state)
        self._place_alarms(beside=len(state.cards) > FEW)

    def _place_alarms(self, *, beside: bool) -> None:
        columns = self._columns
        where = columns.second if beside else columns.first
        if where.indexOf(self.alarms) < 0:
            where.insertWidget(where.count() - 1, self.alarms)

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    def _follow_up(self) -> None:
        """After the first paint: the keyboard on the first step, then what takes longer."""
        cards = [card.button for card in self.cards]
        first = self.guide.first if self.guide is not None else next(iter(cards), None)
        if first is not None and first.isVisible():
            first.setFocus()
        if self.guide is None:
            state = derive(self.session.records, self.session.catalogue, self.session.plan)
            self.glance.show_letters(state.glance, state.letters)
        self._reckon()

    def _reckon(self) -> None:
        """Portfolio, warnings and findings, beside the window."""
        if not self._wants_outlook:
            return
        self._wants_outlook = False
        if self._job is not None:
            self._job.cancel()
        session = self.session
        records, catalogue, plan = session.records, session.advice, session.plan
        workspace = session.tools.workspace

        def work(_job: Job) -> "Outlook":
            from lordesk.ui.pages.today.reckoning import reckon

            return reckon(records, catalogue, plan, workspace.texts)

        self._job = session.jobs.run(work, self._show_outlook)

    def _show_outlook(self, outcome: "Outcome[Outlook]") -> None:
        self._job = None
        if isinstance(outcome, Err):
            self.session.problem.emit(outcome.message)
            return
        outlook = outcome.value
        self.safety.show_safety(outlook.safety)
        self.alarms.show_outlook(outlook)
        self.new_season.show_season(outlook.new_season)

    def _show_guide(self) -> None:
        from lordesk.ui.pages.today.guide import Guide

        self.title.setText(self.tr("Welcome"))
        self.state_line.setText(
            self.tr("This page will show at most five duties, each with its reason")
        )
        self.add_moment.hide()
        self.day.hide()
        if self.guide is None:
            self.guide = Guide(self.session)
            self.guide.skipped.connect(self.skip_guide)
            self.scrolls_by(self.guide)
            self.body.addWidget(self.guide)
        self.guide.show_owner()

    def _hide_guide(self) -> None:
        self.day.show()
        self.add_moment.show()
        if self.guide is not None:
            self._begins = self.guide.isAncestorOf(self._focus())
            self.body.removeWidget(self.guide)
            self.guide.hide()
            self.guide.deleteLater()
            self.guide = None

    def _make_day(self) -> Scroll:
        scroll = Scroll()
        columns = self._columns = MainAndSide(SIDE)
        columns.first.setSpacing(Space.S)
        self._duties = QVBoxLayout()
        self._duties.setSpacing(Space.S)
        columns.first.addLayout(self._duties)
        columns.first.addWidget(self.rest)
        columns.first.addStretch(1)
        columns.second.setSpacing(Space.M)
        columns.second.addWidget(self.glance)
        columns.second.addWidget(self.safety)
        columns.second.addWidget(self.alarms)
        columns.second.addStretch(1)
        scroll.column.setSpacing(Space.L)
        scroll.column.addWidget(self.strip)
        scroll.column.addWidget(self.new_season)
        scroll.column.addWidget(columns, 1)
        return scroll

    def _add_card(self) -> None:
        card = DutyCard(self.session)
        card.taken.connect(self.taker.take)
        card.more.connect(self._show_more)
        self.cards.append(card)
        self._duties.addWidget(card)

    def _connect(self) -> None:
        self.glance.chosen.connect(self._open_letter)
        self.safety.opened.connect(self.session.show)
        self.alarms.opened.connect(self.session.show)
        self.rest.timeline.clicked.connect(self._open_timeline)
        self.new_season.wanted.connect(self._open_next_season)

    def _show_more(self, duty: Duty, at: QPoint) -> None:
        if not self.taker.has(duty.letter):
            return
        pop_up(self.taker.menu(duty.letter, self, duty), at)

    def _open_letter(self, key: str) -> None:
        self.session.show(Place(page=PageId.LETTERS, key=key))

    def _open_timeline(self) -> None:
        self.session.show(Place(page=PageId.TIMELINE))

    def _open_next_season(self) -> None:
        self.session.command_requested.emit("next_season")

    def _add_moment(self) -> None:
        self.session.show(Place(page=PageId.ROTATIONS, part="quick"))


class RestCard(Card):
    """Under the duties: how many more there are, or that nothing is due for two months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.words = Text("", Role.GREY)
        self.timeline = Button(self.tr("Open the timeline"), Kind.GHOST)
        row = QVBoxLayout()
        row.addWidget(self.words)
        row.addWidget(self.timeline, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(row)

    def show_rest(self, state: TodayState) -> None:
        self.setVisible(not state.cards or state.further > 0)
        if not state.cards:
            self.words.setText(self.tr("Nothing is due in the next 60 days."))
            return
        words = texts.counted(
            state.further,
            "{count} more duty is due within 60 days.",
            "{count} more duties are due within 60 days.",
        )
        self.words.setText(words.format(count=texts.number(state.further).capitalize()))

"""The page Portfolio: what the letters add up to, per target and per program."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from lordesk.domain.ids import WriterKey
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.pages.portfolio import words
from lordesk.ui.pages.portfolio.actions import PortfolioActions
from lordesk.ui.pages.portfolio.card_grid import CardGrid
from lordesk.ui.pages.portfolio.deriving import derive
from lordesk.ui.pages.portfolio.panels import AlarmPanel, GridPanel, ThemePanel
from lordesk.ui.pages.portfolio.state import NextStep, PortfolioState, StepKind, TargetCard
from lordesk.ui.pages.portfolio.target_card import TargetCardView
from lordesk.ui.pages.portfolio.what_if import WhatIfBar
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.empty import Empty
from lordesk.ui.widgets.page import Page, Scroll
from lordesk.ui.widgets.refilling import show_newcomers
from lordesk.ui.widgets.tab_order import follow

BESIDE_FROM = 880
"""Width of the page, at a text size of 100 percent, from which themes stand beside the grid."""


class PortfolioPage(Page):
    """Everything is computed beside the window's thread; only the newest answer is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Portfolio"), parent)
        self.state: PortfolioState | None = None
        self._drawn: PortfolioState | None = None
        self._job: Job | None = None
        self._place: Place | None = None
        """What is to be shown once something is there."""
        self.doer = PortfolioActions(session, self)
        self.add_target_button = Button(self.tr("Add target…"), icon="plus")
        self.print_button = Button(self.tr("Print for an adviser"))
        self.what_if = WhatIfBar()
        self.cards = CardGrid()
        self.grid_panel = GridPanel(session)
        self.theme_panel = ThemePanel(session)
        self.alarm_panel = AlarmPanel(session)
        self.parts = Scroll()
        self.empty = Empty(
            self.tr("What your letters add up to"),
            self.tr(
                "For each specialty you apply to: which letters count, which rules hold, who may "
                "fail. Add the first target."
            ),
            self.tr("Add target"),
        )
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._place_parts()
        self._connect()

    def show_records(self) -> None:
        """Compute for the records as they are now, without those left out by “What if…”."""
        if self._job is not None:
            self._job.cancel()
        session = self.session
        records, catalogue, today = session.records, session.advice, session.today
        without = tuple(WriterKey(key) for key in sorted(self.what_if.without))
        self._job = session.jobs.run(
            lambda _job: derive(records, catalogue, today, without), self._note
        )

    def open(self, place: Place) -> None:
        """`key` names a program; `part` a target or the what-if bar."""
        if self.state is None:
            self._place = place
        if place.key:
            self.grid_panel.grid.choose_cell(place.key, "")
            self.grid_panel.grid.setFocus()
        if place.part == "what_if":
            self.what_if.open_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= look.current().px(BESIDE_FROM)
        way = QBoxLayout.Direction
        self._below.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _note(self, outcome: Outcome[PortfolioState]) -> None:
        self._job = None
        if isinstance(outcome, Err):
            if self._drawn is None:
                self.parts.show()  # else the page would stay blank
            self.session.problem.emit(outcome.message)
        else:
            self.render_state(outcome.value)

    def render_state(self, state: PortfolioState) -> None:
        """Draw a state; the grid keeps its cell, the bar its chips."""
        self.state_line.setText(words.state_line(state))
        self.what_if.show_writers(state.what_if)
        self._show_cards(state)
        self.grid_panel.show_state(state)
        self.theme_panel.show_state(state)
        self.alarm_panel.show_state(state)
        show_newcomers(self.parts)
        self._drawn = state
        if self.state is None:
            QTimer.singleShot(0, self._show_parts)  # seen at first in a turn of its own
        else:
            self._show_parts()

    def _show_parts(self) -> None:
        self.state = self._drawn
        are_there = self.state is not None and bool(self.state.targets)
        self.parts.setVisible(are_there)
        self.empty.setVisible(not are_there)
        for button in (self.add_target_button, self.print_button):
            button.setVisible(are_there)
        place, self._place = self._place, None
        if place is not None:
            self.open(place)

    def _show_cards(self, state: PortfolioState) -> None:
        """The first card with something to do leads; what is as it was stays, with the keyboard."""
        leading = next((card.key for card in state.targets if card.step), None)
        focused = self._focused_card()
        present = {(view.card, view.leads): view for view in self._card_views()}
        views: list[QWidget] = []
        for card in state.targets:
            leads = card.key == leading
            views.append(present.get((card, leads)) or self._card_view(card, leads=leads))
        if views == self.cards.cards:
            return
        self.cards.show_cards(views)
        follow(self.what_if.last_stop, views)
        for view in self._card_views():
            if view.card.key == focused != self._focused_card():
                view.step_button.setFocus()

    def _card_view(self, card: TargetCard, *, leads: bool) -> TargetCardView:
        view = TargetCardView(self.session, card, leads=leads)
        view.step_wanted.connect(self._take_step)
        view.what_if_wanted.connect(self.what_if.open_up)
        view.edit_wanted.connect(self.doer.edit_target)
        view.remove_wanted.connect(self.doer.remove_target)
        return view

    def _card_views(self) -> list[TargetCardView]:
        return [each for each in self.cards.cards if isinstance(each, TargetCardView)]

    def _focused_card(self) -> str:
        """The target whose card has the keyboard; cards are drawn anew."""
        views = self._card_views()
        return next((v.card.key for v in views if v.isAncestorOf(self.focusWidget() or self)), "")

    def _take_step(self, step: NextStep | None) -> None:
        if step is None:
            return
        page = PageId.LETTERS if step.kind is StepKind.OPEN_LETTER else PageId.WRITERS
        self.session.show(Place(page=page, key=step.key))

    def _open_letter(self, key: str) -> None:
        self.session.show(Place(page=PageId.LETTERS, key=key))

    def _open_record(self, kind: str, key: str) -> None:
        if kind == "letter":
            self._open_letter(key)
        else:
            self.open(Place(page=PageId.PORTFOLIO, key=key))

    def _show_menu(self, program: str, letter: str, where: QPoint) -> None:
        self.make_menu(program, letter).popup(where)

    def make_menu(self, program: str, letter: str) -> QMenu:
        """What can be done with a program, and with the letter of the current cell."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if letter:
            opens = menu.addAction(self.tr("Open letter"))
            opens.triggered.connect(partial(self._open_letter, letter))
        change = menu.addAction(self.tr("Change program…"))
        change.triggered.connect(partial(self.doer.edit_program, program))
        gone = menu.addAction(self.tr("Remove program"))
        gone.triggered.connect(partial(self.doer.remove_program, program))
        return menu

    def _add_target(self) -> None:
        self.doer.edit_target()

    def _add_program(self) -> None:
        self.doer.edit_program()

    def _without_changed(self, _without: object) -> None:
        self.show_records()

    def _connect(self) -> None:
        grid = self.grid_panel.grid
        grid.toggle_wanted.connect(self.doer.toggle)
        grid.letter_wanted.connect(self._open_letter)
        grid.opened.connect(self.doer.edit_program)
        grid.menu_wanted.connect(self._show_menu)
        self.grid_panel.propose_button.clicked.connect(self.doer.propose)
        self.grid_panel.add_button.clicked.connect(self._add_program)
        self.alarm_panel.open_wanted.connect(self._open_record)
        self.what_if.changed.connect(self._without_changed)
        self.add_target_button.clicked.connect(self._add_target)
        self.empty.button.clicked.connect(self._add_target)
        self.print_button.clicked.connect(self.doer.print_for_adviser)

    def _place_parts(self) -> None:
        self.buttons.addWidget(self.add_target_button)
        self.buttons.addWidget(self.print_button)
        self._below.setSpacing(Space.L)
        self._below.addWidget(self.grid_panel, 12)
        self._below.addWidget(self.theme_panel, 5)
        column = self.parts.column
        column.setSpacing(Space.L)
        column.addWidget(self.what_if)
        column.addWidget(self.cards)
        column.addLayout(self._below)
        column.addWidget(self.alarm_panel)
        column.addStretch(1)
        self.parts.hide()  # filled before it is seen for the first time
        self.empty.hide()
        self.scrolls_by(self.parts)
        self.body.addWidget(self.parts, 1)
        self.body.addWidget(self.empty, 1)

"""The page Letters: table and board by stage, beside them the letter that is chosen."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lordesk.domain.letter_life import Event
from lordesk.domain.vocabulary import Answer
from lordesk.ui import texts
from lordesk.ui.delegates.cells import ROW_HEIGHT, PillCell
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.pages.letters.actions import LetterActions
from lordesk.ui.pages.letters.board import Board
from lordesk.ui.pages.letters.carrying import ways_to
from lordesk.ui.pages.letters.columns import STAGE, LetterColumns, key_of, stage_pill
from lordesk.ui.pages.letters.detail import DetailPanel
from lordesk.ui.pages.letters.detail_state import derive_detail
from lordesk.ui.pages.letters.side_panels import DatesPanel, NotAskedPanel
from lordesk.ui.pages.letters.state import Lane, LetterRow, LettersState, derive
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Segments
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.empty import Empty
from lordesk.ui.widgets.menus import pop_up
from lordesk.ui.widgets.page import Page, Scroll, fit_to_words
from lordesk.ui.widgets.panes import Panes
from lordesk.ui.widgets.saved_views import SavedViews
from lordesk.ui.widgets.tab_order import follow
from lordesk.ui.widgets.table import Table

if TYPE_CHECKING:
    from lordesk.ui.pages.letters.state import NotAsked

SHARES = (11, 7)
BESIDE_FROM = 940
"""Width of the page from which the table and the letter fit beside each other."""
ROWS_BESIDE, ROWS_STACKED = 3, 8
"""Rows that the table shows at least, before it scrolls."""
BOARD_LEAST = 320
TABLE, BOARD = 0, 1


class LettersPage(Page):
    """The chosen letter stays chosen through filter, order, table and board."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Letters"), parent)
        self.actions_of = LetterActions(session, self)
        self.columns = LetterColumns(session.today)
        self.rows = RowsModel(self.columns.all(), key_of)
        self.table: Table[LetterRow] = Table(self.rows, self.tr("Letters"))
        self.table.setItemDelegateForColumn(STAGE, PillCell(stage_pill, self.table))
        self.start = self.table
        self.views = SavedViews(session, self.table, "letters")
        self.detail = DetailPanel(session)
        self.not_asked = NotAskedPanel()
        self.dates = DatesPanel(session)
        self.segments = Segments((self.tr("Table"), self.tr("Board")), self.tr("View"))
        self.new = Button(self.tr("New letter"), icon="plus")
        self.empty = Empty(
            self.tr("No letter is planned yet"),
            self.tr(
                "Here every letter stands with its stage and its next step. Begin with the person "
                "who saw most of your work."
            ),
            self.tr("Plan a letter"),
        )
        self._key = ""
        self._job: Job | None = None
        self._lay_out_body()
        self._connect()

    @property
    def key(self) -> str:
        """The key of the chosen letter."""
        return self._key

    @cached_property
    def board(self) -> Board:
        """Made when it is first looked at."""
        board = Board(self.session, self._stack)
        self._stack.addWidget(board)
        follow(self.table, (board,))
        self._connect_view(board)
        board.carried.connect(self._carry)
        return board

    def show_records(self) -> None:
        session = self.session
        state = derive(session.records, session.catalogue, session.plan)
        self.columns.today = session.today
        self.empty.setVisible(not state.rows)
        self.segments.setVisible(bool(state.rows))
        self._panes.setVisible(bool(state.rows))
        self.state_line.setText(self._said(state))
        self.rows.set_rows(state.rows)
        self._fit_height()
        self._choose_start()
        self._choose_first(state)
        self._narrow()
        self.dates.show_dates(state.dates)
        self._show_detail()
        QTimer.singleShot(0, self._rank)

    def open(self, place: Place) -> None:
        """A letter by its key; `new` as the part plans one, a field opens the form there."""
        if place.part == "new":
            self.actions_of.plan(place.key)
        elif place.key in self.session.records.letters:
            self._choose(place.key)
            self.table.choose(place.key)
            if place.part:
                self.actions_of.edit(place.key, place.part)

    def _said(self, state: LettersState) -> str:
        count = len(state.rows)
        if not count:
            return self.tr("None planned yet")
        letters = texts.counted(count, "{count} letter", "{count} letters").format(
            count=texts.number(count).capitalize()
        )
        parts = [letters]
        if state.waiting:
            waiting = texts.counted(
                state.waiting,
                "{count} strong yes waits for its kit",
                "{count} strong yeses wait for their kits",
            )
            parts.append(waiting.format(count=texts.number(state.waiting)))
        arrived = texts.number(state.arrived) if state.arrived else self.tr("none")
        parts.append(self.tr("{count} uploaded yet").format(count=arrived))
        return " · ".join(parts)

    def _choose_first(self, state: LettersState) -> None:
        """The chosen letter if it is still there, else the first."""
        keys = [row.key for row in state.rows]
        if self._key not in keys:
            self._key = keys[0] if keys else ""
        self.table.choose(self._key)

    def _choose(self, key: str) -> None:
        if key and key != self._key:
            self._key = key
            self._show_detail()

    def _show_detail(self) -> None:
        detail = derive_detail(self._key, self.session.records, self.session.plan)
        self.detail.setVisible(detail is not None)
        if detail is not None:
            self.detail.show_detail(detail)

    def _show_view(self, index: int) -> None:
        """Table or board; the chosen letter is chosen in both, and keeps the keyboard."""
        focused = self.focusWidget() or self
        has_keyboard = self._stack.isAncestorOf(focused)
        if has_keyboard:
            focused.clearFocus()
        if index == BOARD:
            self._stack.setCurrentWidget(self.board)
        else:
            self._stack.setCurrentIndex(TABLE)
        self._below.setVisible(index == TABLE)
        self._panes.stay_stacked(is_on=index == BOARD)
        self._fit_height()
        self._narrow()
        if index == TABLE:
            self.table.choose(self._key)
        self._choose_start()
        if has_keyboard and self.start is not None:
            self.start.setFocus()

    def _fit_height(self) -> None:
        """Sets the table's least height: some rows, more where the whole page scrolls."""
        rows = min(self.rows.total, ROWS_STACKED if self._panes.is_stacked else ROWS_BESIDE)
        self.table.setMinimumHeight(look.current().px((rows + 1) * ROW_HEIGHT))
        if self._stack.count() > BOARD:
            is_board = self._stack.currentIndex() == BOARD
            self.board.setMinimumHeight(look.current().px(BOARD_LEAST) if is_board else 0)

    def _choose_start(self) -> None:
        is_table = self._stack.currentIndex() == TABLE
        filled = self.table if is_table else self.board.lane_of(self._key)
        self.start = filled if self.rows.total else self.empty.button

    def _narrow(self) -> None:
        if self._stack.currentIndex() == BOARD:
            self.board.show_rows(tuple(self.rows.shown), self._key)

    def _answer(self, answer: Answer) -> None:
        self.actions_of.answer(self._key, answer, self.detail.gate.words.text())
        self._show_detail()

    def _reword(self) -> None:
        self.actions_of.reword(self._key, self.detail.gate.words.text())

    def _note_answer(self) -> None:
        self.actions_of.taker.record(self._key, Event.ANSWERED)

    def _overrule(self) -> None:
        self.actions_of.overrule(self._key)

    def _rank(self) -> None:
        """Fills in who is not to be asked, after the page is shown: that takes long."""
        if self._job is not None:
            self._job.cancel()
        session = self.session
        records, catalogue, today = session.records, session.advice, session.today

        def work(_job: Job) -> "tuple[NotAsked, ...]":
            from lordesk.ui.pages.letters.state import not_asked

            return not_asked(records, catalogue, today)

        self._job = session.jobs.run(work, self._show_not_asked)

    def _show_not_asked(self, outcome: "Outcome[tuple[NotAsked, ...]]") -> None:
        self._job = None
        if not isinstance(outcome, Err):
            self.not_asked.show_writers(outcome.value)

    def _menu(self, fill: str, at: QPoint) -> None:
        if self._key:
            pop_up(self.actions_of.menu(fill, self._key, self), at)

    def _carry(self, key: str, lane: Lane) -> None:
        """Records what leads a card to the lane it was carried to."""
        letter = self.session.records.letters.get(key)
        events = ways_to(lane, letter, self.session.records) if letter else ()
        if len(events) == 1:
            self.actions_of.taker.record(key, events[0])
        elif events:
            menu = self.actions_of.events_menu(key, events, self)
            pop_up(menu, self.board.middle_of(lane))

    def _show_menu(self, at: QPoint) -> None:
        """Everything that can be done with the chosen letter, if there is one."""
        if self._key:
            pop_up(self.actions_of.everything(self._key, self), at)

    def _open_writer(self, key: str) -> None:
        self.session.show(Place(page=PageId.WRITERS, key=key))

    def _plan(self) -> None:
        self.actions_of.plan()

    def _connect(self) -> None:
        self.new.clicked.connect(self._plan)
        self.empty.button.clicked.connect(self._plan)
        self.segments.chosen.connect(self._show_view)
        self._panes.stacked.connect(self._fit_height)
        self.views.narrowed.connect(self._narrow)
        self._connect_view(self.table)
        self.not_asked.opened.connect(self._open_writer)
        detail = self.detail
        detail.gate.answered.connect(self._answer)
        detail.gate.reworded.connect(self._reword)
        detail.stepped.connect(self.actions_of.taker.take)
        detail.answer_wanted.connect(self._note_answer)
        detail.overruled.connect(self._overrule)
        detail.recording.connect(partial(self._menu, "record"))
        detail.drafting.connect(partial(self._menu, "draft"))
        detail.managing.connect(partial(self._menu, "change"))

    def _connect_view(self, view: Table[LetterRow] | Board) -> None:
        view.chosen.connect(self._choose)
        view.opened.connect(self.actions_of.edit)
        view.menu_wanted.connect(self._show_menu)

    def _lay_out_body(self) -> None:
        """Adds outer widgets first: Qt polishes children again whenever their parent changes."""
        listed, self._stack, self._below = Scroll(), QStackedWidget(), QWidget()
        self._panes = Panes(listed, self.detail, SHARES, BESIDE_FROM, self)
        self.body.addWidget(self._panes, 1)
        self.body.addWidget(self.empty, 1)
        fit_to_words(listed)
        listed.column.setSpacing(Space.L)
        listed.column.addWidget(self.views)
        listed.column.addWidget(self._stack, 1)
        listed.column.addWidget(self._below)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.L)
        below.addWidget(self.not_asked)
        below.addWidget(self.dates)
        self._stack.addWidget(self._table_card())
        self.scrolls_by(self._panes)
        self.buttons.addWidget(self.segments)
        self.buttons.addWidget(self.new)

    def _table_card(self) -> Card:
        card = Card()
        card.column.setContentsMargins(1, 1, 1, 1)
        card.column.addWidget(self.table)
        return card

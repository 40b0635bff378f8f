"""The page Timeline: the drawn plan, the same as a list, and the calendar."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from lordesk.domain.agenda import Plan
from lordesk.domain.vocabulary import Paper
from lordesk.ui import texts
from lordesk.ui.asking import FileKind
from lordesk.ui.core_sentences import in_language
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.deriving import derive
from lordesk.ui.pages.timeline.details import Details
from lordesk.ui.pages.timeline.legend import Legend
from lordesk.ui.pages.timeline.listing import ListedMark, columns, listed
from lordesk.ui.pages.timeline.moved_banner import MovedBanner
from lordesk.ui.pages.timeline.moves import Replan, replan
from lordesk.ui.pages.timeline.pinning import ask_for_day, can_be_pinned, unpin
from lordesk.ui.pages.timeline.state import NO_MOVES, Mark, SeasonLine, TimelineState
from lordesk.ui.pages.timeline.view import TimelineView
from lordesk.ui.pages.timeline.walking import Cursor
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind, Segments
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.empty import Empty
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Page, Scroll, fit_to_words
from lordesk.ui.widgets.saved_views import SavedViews
from lordesk.ui.widgets.table import Table
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.ui.pages.timeline.calendar_panel import CalendarPanel

PARTS = ("drawing", "list", "calendar")


class TimelinePage(Page):
    """Drawing and list show one model and share one cursor."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Timeline"), parent)
        self._seen: Plan | None = None
        self._replan: Replan | None = None
        self._state: TimelineState | None = None
        self.view = TimelineView(self.tr("Timeline of the letters"))
        self.start = self.view
        self.model: RowsModel[ListedMark] = RowsModel(columns(), lambda each: each.key, self)
        self.table = Table(self.model, self.tr("The timeline as a list"))
        self.views = SavedViews(session, self.table, "timeline")
        self.details = Details(session)
        self.banner = MovedBanner()
        self.parts = Segments(
            (self.tr("Timeline"), self.tr("List"), self.tr("Calendar")), self.tr("What is shown")
        )
        self.season_dates = Text("", Role.SECOND)
        self.print_button = Button(self.tr("Print"), icon="print")
        self.print_menu = QMenu(self)
        self.empty = Empty(
            self.tr("The way of every letter, drawn"),
            self.tr(
                "A row for each letter: the rotation, when to ask, every step and the day the "
                "letter is due. Plan a letter first."
            ),
            self.tr("Go to letters"),
        )
        self.stack = QStackedWidget()
        self.calendar: CalendarPanel | None = None
        self._calendar_place = QWidget()
        self._lay_out_parts()
        self._connect()

    def show_records(self) -> None:
        self._note_moves()
        moves = self._replan.former_days if self._replan else NO_MOVES
        session = self.session
        state = derive(session.records, session.catalogue, session.plan, moves)
        self._state = state
        self.state_line.setText(words.state_line(state))
        self.view.show_state(state)
        self.model.set_rows(tuple(listed(state)))
        self._show_cursor(self.view.cursor_at)
        self.show_part(self.parts.index)

    def open(self, place: Place) -> None:
        """`part` names a part of the page; `key` a letter."""
        if place.part in PARTS:
            self.parts.choose(PARTS.index(place.part))
            self.show_part(self.parts.index)
        if place.key and self._state is not None and self._state.row(place.key):
            self._show_cursor(Cursor(row=place.key))

    def show_part(self, part: int) -> None:
        has_letters = self._state is not None and bool(self._state.rows)
        is_calendar = PARTS[part] == "calendar"
        self.banner.show_replan(self._replan, has_rings=PARTS[part] == "drawing")
        self.start = self.view if has_letters else self.empty.button
        self.details.setVisible(has_letters and not is_calendar)
        self.print_button.setVisible(has_letters and not is_calendar)
        if is_calendar:
            self._show_calendar()
        if self.calendar is not None:  # the page scrolls, and the drawing is not as high as this
            self.calendar.unroll(is_on=is_calendar)
            fit_to_words(self._whole, is_on=not is_calendar)
        # last, since nobody hears of the new height of what is hidden
        self.stack.setCurrentIndex(part if has_letters or is_calendar else self.stack.count() - 1)

    def _show_calendar(self) -> None:
        """The panel is made when it is first looked at."""
        if self.calendar is None:
            from lordesk.ui.pages.timeline.calendar_panel import CalendarPanel

            self.calendar = CalendarPanel(self.session)
            place = QVBoxLayout(self._calendar_place)
            place.setContentsMargins(0, 0, 0, 0)
            place.addWidget(self.calendar)
        self.calendar.show_records()

    def _note_moves(self) -> None:
        """Shows what moved since the last drawing, until it is dismissed."""
        plan = self.session.plan
        undo = self.session.reach.undo
        found = replan(self._seen, plan, in_language(undo.label) if undo else "")
        if found is not None or (self._seen is not None and self._seen.today != plan.today):
            self._replan = found
        self._seen = plan

    def _dismiss(self) -> None:
        self._replan = None
        self.show_records()

    def _show_cursor(self, cursor: Cursor) -> None:
        """One cursor for drawing, list and card."""
        if self._state is None:
            return
        cursor = cursor.within(self._state)
        self.view.move_to(cursor)
        if cursor.mark:
            self.table.choose(cursor.mark)
        self.details.show_mark(self._state.row(cursor.row), self._state.mark(cursor.mark))

    def _choose_mark(self, key: str) -> None:
        mark = self._state.mark(key) if self._state else None
        if mark is not None:
            self._show_cursor(Cursor(row=mark.letter, mark=key))

    def _open_letter(self, key: str) -> None:
        self.session.show(Place(page=PageId.LETTERS, key=key))

    def _open_mark(self, key: str) -> None:
        mark = self._state.mark(key) if self._state else None
        if mark is not None:
            self._open_letter(mark.letter)

    def _say_dates(self, lines: tuple[SeasonLine, ...]) -> None:
        """Shows above the drawing those season labels that have no room over their lines."""
        dates = " · ".join(map(words.flag, lines))
        self.season_dates.setText(self.tr("Dashed lines as well: {dates}").format(dates=dates))
        self.season_dates.setToolTip("\n".join(map(words.flag_tip, lines)))
        self.season_dates.setVisible(bool(lines))

    def _pin(self, mark: Mark | None) -> None:
        if mark is not None and mark.duty is not None and can_be_pinned(mark):
            ask_for_day(self.session, mark.duty, self)

    def _unpin(self, mark: Mark | None) -> None:
        if mark is not None and mark.duty is not None and mark.duty.pinned:
            unpin(self.session, mark.duty)

    def _show_menu(self, mark: Mark | None, where: QPoint) -> None:
        menu = self.make_menu(mark)
        menu.popup(where)

    def make_menu(self, mark: Mark | None) -> QMenu:
        """What can be done with a mark, or with its row."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open letter")).triggered.connect(self.details.open_button.click)
        if can_be_pinned(mark):
            pin = menu.addAction(self.tr("Pin to a day…"))
            pin.triggered.connect(self.details.pin_button.click)
        if mark is not None and mark.duty is not None and mark.duty.pinned:
            loose = menu.addAction(self.tr("Unpin"))
            loose.triggered.connect(self.details.unpin_button.click)
        return menu

    def preview(self) -> None:
        """The page as a printer would print it, with the system's own choices."""
        from lordesk.ui.pages.timeline.printing import open_preview

        if self._state is not None:
            open_preview(self, self._state, self._print_title(), self._paper())

    def save_as_pdf(self) -> None:
        from lordesk.ui.pages.timeline.printing import save_pdf

        state, session = self._state, self.session
        kinds = (FileKind(name="PDF", endings=("pdf",)),)
        suggested = self.tr("Timeline of letters") + ".pdf"
        path = session.tools.asker.save_file(self, self.tr("Save as PDF"), suggested, kinds)
        if path is None or state is None:
            return
        session.guarded(partial(save_pdf, path, state, self._print_title(), self._paper()))
        session.message.emit(self.tr("Wrote {name}").format(name=path.name))

    def _paper(self) -> Paper:
        return self.session.records.preferences.paper or Paper.LETTER

    def _print_title(self) -> str:
        applicant = self.session.records.applicant
        name = f"{applicant.given_name} {applicant.family_name}" if applicant else ""
        day = texts.full_day(self.session.today)
        return self.tr("Letters of {name}, {day}").format(name=name, day=day)

    def _go_to_letters(self) -> None:
        self.session.show(Place(page=PageId.LETTERS))

    def _connect(self) -> None:
        self.view.opened.connect(self._open_letter)
        self.view.unsaid_changed.connect(self._say_dates)
        self.view.moved_to.connect(self._show_cursor)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.pin_wanted.connect(self.details.pin_button.click)
        self.view.unpin_wanted.connect(self.details.unpin_button.click)
        self.table.chosen.connect(self._choose_mark)
        self.table.opened.connect(self._open_mark)
        self.details.open_wanted.connect(self._open_letter)
        self.details.pin_wanted.connect(self._pin)
        self.details.unpin_wanted.connect(self._unpin)
        self.banner.dismissed.connect(self._dismiss)
        self.parts.chosen.connect(self.show_part)
        self.empty.button.clicked.connect(self._go_to_letters)

    def _lay_out_parts(self) -> None:
        self.print_menu.addAction(self.tr("Print preview…")).triggered.connect(self.preview)
        self.print_menu.addAction(self.tr("Save as PDF…")).triggered.connect(self.save_as_pdf)
        self.print_button.setMenu(self.print_menu)
        self.buttons.addWidget(self.print_button)
        self.buttons.addWidget(self.parts)
        self.stack.addWidget(self._drawing_card())
        listing = Card()
        listing.column.setContentsMargins(1, Space.S, 1, 1)
        listing.column.addWidget(_inset(self.views))
        listing.column.addWidget(self.table)
        self.stack.addWidget(listing)
        self.stack.addWidget(self._calendar_place)
        self.stack.addWidget(self.empty)
        self._whole = whole = Scroll()
        fit_to_words(whole)
        whole.column.setSpacing(Space.L)
        whole.column.addWidget(self.banner)
        whole.column.addWidget(self.stack, 1)
        whole.column.addWidget(self.details)
        self.scrolls_by(whole)
        self.body.addWidget(whole)

    def _drawing_card(self) -> Card:
        card = Card()
        card.column.setContentsMargins(2, 2, 2, 0)
        card.column.setSpacing(0)
        self.season_dates.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.season_dates.hide()
        card.column.addWidget(self.season_dates)
        card.column.addWidget(self.view, 1)
        card.column.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(*margins(Space.L, Space.XS, Space.S, Space.XS))
        foot.addWidget(Legend(), 1)
        for said, name, act in (
            ("−", self.tr("Zoom out"), self.view.zoom_out),
            ("+", self.tr("Zoom in"), self.view.zoom_in),
            (self.tr("Today"), self.tr("Scroll to today"), self.view.show_today),
            (self.tr("Season"), self.tr("Show the season ahead"), self.view.show_focus),
            (self.tr("All"), self.tr("Show the whole plan"), self.view.show_all),
        ):
            button = Button(said, Kind.GHOST)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            foot.addWidget(button)
        outside = QVBoxLayout()
        outside.addLayout(foot)
        card.column.addLayout(outside)
        return card


def _inset(widget: QWidget) -> QWidget:
    """A widget with the padding of a card around it."""
    outside = QWidget()
    row = QHBoxLayout(outside)
    row.setContentsMargins(Space.M, 0, Space.M, 0)
    row.addWidget(widget)
    return outside

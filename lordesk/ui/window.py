"""The main window: the rail, the pages one at a time, the status bar; it assembles and routes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from lordesk.domain.season_names import season_in_view
from lordesk.ui.frame import draw_frame
from lordesk.ui.page_index import PAGES
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look
from lordesk.ui.window_size import SMALLEST, first_size

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QStackedWidget

    from lordesk.ui.commands import Command, Commands
    from lordesk.ui.dropping import Dropped
    from lordesk.ui.rail import Rail
    from lordesk.ui.session import Session
    from lordesk.ui.status_bar import StatusBar
    from lordesk.ui.widgets.page import Page

    CommandsOf = Callable[["MainWindow"], tuple[Command, ...]]

NARROW_BELOW = 860
"""Width, at a text size of 100 percent, below which the rail shows icons alone."""


class MainWindow(QMainWindow):
    """Painted as a frame at once; `attach` gives it the desk and all that can be done with it.

    `settings` keeps the geometry alone; everything else lies with the desk or the choices.
    """

    first_painted = Signal()
    session: "Session"
    rail: "Rail"
    stack: "QStackedWidget"
    status: "StatusBar"
    commands: "Commands"

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_attached = False
        self._is_leaving = False
        self._pages: dict[PageId, Page] = {}
        self._has_painted = False
        self._pressed: list[QKeySequence] = []
        self.setWindowTitle("lordesk")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._restore_geometry()

    def attach(self, session: "Session", commands_of: "CommandsOf") -> None:
        """Give the window its desk and its commands: from now on pages can be shown."""
        from lordesk.ui.commands import Commands
        from lordesk.ui.step_names import StepNames

        self.session = session
        self.commands = Commands(self)
        self._lay_out()
        self.commands.add(*commands_of(self))
        self.commands.fill_menus()
        self._steps = StepNames(self.commands.action("undo"), self.commands.action("redo"), self)
        self._connect()
        self._is_attached = True
        self._fit_rail()

    @property
    def is_attached(self) -> bool:
        """Whether the window has its desk."""
        return self._is_attached

    @property
    def page_id(self) -> PageId:
        """The page that is shown."""
        shown = self.stack.currentWidget()
        return next((id_ for id_, page in self._pages.items() if page is shown), PageId.TODAY)

    def page(self, id_: PageId) -> "Page":
        """The page, made when it is first asked for."""
        if id_ not in self._pages:
            entry = next(each for each in PAGES if each.id is id_)
            page = self._pages[id_] = entry.make(self.session, self.stack)
            self.stack.addWidget(page)
        return self._pages[id_]

    def go_to(self, place: Place) -> None:
        """Show a page and, when named, a record on it."""
        page = self.page(place.page)
        focused = self.focusWidget() or self
        has_keyboard = focused is self.stack or self.stack.isAncestorOf(focused)
        self.rail.mark(place.page)
        self.stack.setCurrentWidget(page)
        self._show_title(place.page)
        self.stack.setAccessibleName(page.accessibleName())
        if has_keyboard and page.start is not None and page.start.isVisible():
            page.start.setFocus()
        if place.key or place.part:
            page.open(place)

    def open_files(self, files: tuple[str, ...]) -> None:
        """Take in the files that the program was given, each with its questions."""
        for file in files:
            self.commands.run_with("import", file)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Files of a known kind may be dropped anywhere on the window."""
        if self._is_attached and _dropped(event).is_known:
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        found = _dropped(event)
        event.acceptProposedAction()
        self.open_files(tuple(map(str, found.imported)))
        if found.enclosed and not found.imported:
            self.go_to(Place(page=PageId.KITS))
            words = self.tr("A document goes along with a kit: let it fall on “Goes along”.")
            self.session.message.emit(words)

    def show_first(self) -> None:
        """Show the first page, or the one that the person chose before there was any.

        The window as well, if only its frame or nothing was there.
        """
        if self.stack.currentWidget() is None:
            self.go_to(Place(page=PageId.TODAY))
        self._show_records()
        (self.focusWidget() or self.stack).setFocus()
        self.show()
        for keys in self._pressed:
            self.commands.go(keys)
        self._pressed.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is pressed on the frame brings the person there when there is something."""
        if self._is_attached:
            super().keyPressEvent(event)
        else:
            self._pressed.append(QKeySequence(event.keyCombination()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_attached:
            draw_frame(self)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._is_attached:
            self._fit_rail()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the desk; the person is asked first about anything typed and not saved."""
        if self._must_stay():
            event.ignore()
            return
        if not (self._is_attached and self.session.is_erased):
            self._settings.setValue("geometry", self.saveGeometry())
        if self._is_attached:
            self.session.close()
            self.session.jobs.close()
        event.accept()

    def _must_stay(self) -> bool:
        if not self._is_attached or self._is_leaving:
            return False
        from lordesk.ui.unsaved import page_to_stay_on

        place = page_to_stay_on(self._pages, self.session.tools.asker, self)
        if place is not None:
            self.go_to(Place(page=place))
        return place is not None

    def _leave(self) -> None:
        self._is_leaving = True
        self.close()

    def _lay_out(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

        from lordesk.ui.commands import key_words
        from lordesk.ui.rail import Rail
        from lordesk.ui.status_bar import StatusBar

        keys = {page: key_words((f"Ctrl+{page.number}",)) for page in PageId}
        self.rail = Rail(keys, key_words(("Ctrl+K",)))
        self.stack = QStackedWidget()
        self.stack.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.status = StatusBar()
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._go_to_page)
        self.rail.search.connect(self.commands.action("search").trigger)
        self.session.place_requested.connect(self.go_to)
        self.session.command_requested.connect(self.commands.run)
        self.session.message.connect(self.status.say)
        self.stack.currentChanged.connect(self.status.move_on)
        self.session.problem.connect(self._complain)
        self.session.changed.connect(self._show_records)
        self.session.choices_changed.connect(self._fit_rail)
        self.session.text_resized.connect(self._fit_rail)
        self.session.day_changed.connect(self._show_records)
        self.session.leaving.connect(self._leave)
        self.session.erased.connect(self._leave)

    def _complain(self, sentence: str) -> None:
        """Once, where the eye is: on the page where that says it, else in the status bar."""
        page = self._pages.get(self.page_id)
        if page is not None and page.says_failures:
            self.status.announce(sentence)
        else:
            self.status.complain(sentence)

    def _fit_rail(self) -> None:
        is_narrow = self.width() < look.current().px(NARROW_BELOW)
        self.rail.set_narrow(is_narrow=is_narrow)

    def _show_title(self, id_: PageId) -> None:
        """The page, and whose desk it is where that is not the person's own on this computer."""
        words = next(each.words for each in PAGES if each.id is id_)
        is_sample = self.session.tools.is_sample
        sample = self.tr("{page}, sample desk") if is_sample else "{page}"
        office = self.session.tools.office
        whose = f", {self.rail.owner.text()} · {office.server}" if office else ""
        self.setWindowTitle(f"{sample.format(page=words)}{whose} — lordesk")

    def _go_to_page(self, page: PageId) -> None:
        self.go_to(Place(page=page))

    def _show_records(self) -> None:
        """What stands around the pages: owner, count of due duties, undo and redo by name."""
        session = self.session
        applicant = session.records.applicant
        season = season_in_view(session.records, session.catalogue, session.today)
        name = f"{applicant.given_name} {applicant.family_name}" if applicant else ""
        self.rail.show_owner(name or self.tr("No name yet"))
        self.rail.season.setText(
            self.tr("{season} season").format(season=season)
            if season
            else self.tr("No season chosen")
        )
        self.rail.row(PageId.TODAY).show_count(_due_count(session))
        self.status.undo_words.setText(self._steps.show_reach(session.reach))
        self._show_title(self.page_id)
        self.status.rest(self._saved_words())

    def _saved_words(self) -> str:
        """Since when all is saved, and in an office also where and as whom."""
        saved, office = self.session.saved_at, self.session.tools.office
        words = self.tr("Everything is saved")
        if saved:
            words = self.tr("Saved at {time}").format(time=f"{saved:%H:%M}")
        if office:
            where = self.tr("{saved} on {server} as {adviser}")
            words = where.format(saved=words, server=office.server, adviser=office.adviser)
        return words

    def _restore_geometry(self) -> None:
        self.resize(first_size(self.screen().availableGeometry().size()))
        kept = self._settings.value("geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)


def _dropped(event: "QDropEvent") -> "Dropped":
    from lordesk.ui.dropping import sorted_out

    return sorted_out(url.toLocalFile() for url in event.mimeData().urls())


def _due_count(session: "Session") -> int:
    """Duties late or due today."""
    from lordesk.domain.agenda import DutyState
    from lordesk.domain.timeline import live

    today = session.today
    return sum(duty.state is DutyState.OVERDUE or duty.due == today for duty in live(session.plan))

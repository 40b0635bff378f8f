"""The applicants of an office with what is late and what is wrong; opening one changes the desk."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from lordesk.domain.ids import KEY_SHAPE
from lordesk.domain.roster import RosterEntry
from lordesk.ui import texts
from lordesk.ui.jobs import Err, Job, Ok, Outcome, Work
from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.roster.state import Listing, OpenOffice, applicants, renewed
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.table import Table
from lordesk.ui.widgets.text import Role, Text

SIZE = (860, 620)


def _tr(words: str) -> str:
    return QCoreApplication.translate("roster", words)


def _key(entry: RosterEntry) -> str:
    return entry.applicant


def _name(entry: RosterEntry) -> str:
    return entry.name


def _second(entry: RosterEntry) -> str:
    return entry.applicant if entry.is_current else f"{entry.applicant} · {_tr('not of today')}"


def _letters(entry: RosterEntry) -> str:
    return _tr("{done} of {all}").format(done=entry.uploaded, all=entry.letters)


def _missing(entry: RosterEntry) -> int:
    return entry.letters - entry.uploaded


def _late(entry: RosterEntry) -> str:
    return str(len(entry.overdue)) if entry.overdue else ""


def _late_count(entry: RosterEntry) -> int:
    return len(entry.overdue)


def _late_tone(entry: RosterEntry) -> str:
    return "due" if entry.overdue else ""


def _next(entry: RosterEntry) -> str:
    return texts.week_day(entry.next_due) if entry.next_due else ""


def _next_day(entry: RosterEntry) -> date | None:
    return entry.next_due


def _alarm(entry: RosterEntry) -> str:
    return next(iter(entry.alarms), "")


def _alarm_second(entry: RosterEntry) -> str:
    more = entry.alarm_count - 1
    return texts.counted(more, "and %n more", "and %n more") if more > 0 else ""


def _alarms(entry: RosterEntry) -> int:
    return entry.alarm_count


def columns() -> tuple[Column[RosterEntry], ...]:
    return (
        Column(title=_tr("Applicant"), text=_name, sort_by=_name, second=_second, width=200),
        Column(title=_tr("Letters"), text=_letters, sort_by=_missing, width=90),
        Column(title=_tr("Late"), text=_late, sort_by=_late_count, tone=_late_tone, width=72),
        Column(title=_tr("Next"), text=_next, sort_by=_next_day, width=110),
        Column(title=_tr("What is wrong"), text=_alarm, sort_by=_alarms, second=_alarm_second),
    )


class RosterDialog(QDialog):
    """`opened` tells the key of the applicant whose desk is wanted."""

    opened = Signal(str)

    def __init__(self, session: Session, open_office: OpenOffice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Applicants"))
        fit_on_screen(self, SIZE)
        self._session = session
        self._open_office = open_office
        self._job: Job | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Search"))
        self.search.setAccessibleName(_tr("Search the applicants"))
        self.search.setClearButtonEnabled(True)
        self.table = Table(RowsModel(columns(), _key), _tr("Applicants"))
        self.words = Text(_tr("Asking the server…"), Role.GREY)
        self.go = Button(_tr("Open the desk"), Kind.FILLED)
        self.add = Button(_tr("New applicant…"), icon="plus")
        self.anew = Button(_tr("Plan all anew"))
        self.leave = Button(_tr("Cancel"))
        self._lay_out()
        self._connect()
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.load()

    def load(self) -> None:
        """Ask for the list beside the window's thread."""
        open_office, today = self._open_office, self._session.today

        def work(_job: Job) -> Listing:
            return applicants(open_office, today)

        self._run(work)

    def renew(self) -> None:
        """Plan every desk anew that is not of today, saying how far it is."""
        open_office, today = self._open_office, self._session.today
        catalogue = self._session.catalogue

        def work(job: Job) -> Listing:
            return renewed(open_office, catalogue, today, job.tell, lambda: job.is_cancelled)

        self._run(work)
        if self._job is not None:
            self._job.progressed.connect(self._tell_progress)

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _run(self, work: Work[Listing]) -> None:
        self.anew.setEnabled(False)
        self._job = self._session.jobs.run(work, self._show)

    def _show(self, outcome: Outcome[Listing]) -> None:
        self._job = None
        self.anew.setEnabled(True)
        match outcome:
            case Ok(value=Listing(entries=entries)):
                self._show_entries(entries)
            case Err(message=message):
                self.words.set_role(Role.PROBLEM)
                self.words.setText(message)

    def _show_entries(self, entries: tuple[RosterEntry, ...]) -> None:
        self.words.set_role(Role.GREY)
        self.table.rows.set_rows(entries)
        late = sum(bool(entry.overdue) for entry in entries)
        people = texts.counted(len(entries), "%n applicant", "%n applicants")
        said = _tr("{people}, the most urgent first · {late} with something late")
        self.words.setText(
            said.format(people=people, late=texts.number(late))
            if entries
            else _tr("Nobody yet. Add the first applicant.")
        )
        if entries and not self.table.key:
            self.table.choose(entries[0].applicant)

    def _tell_progress(self, done: int, of: int) -> None:
        self.words.setText(_tr("Planned {done} of {of}").format(done=done, of=of))

    def _search(self, words: str) -> None:
        """Keep the one that was chosen while it is shown; else the first that is."""
        rows = self.table.rows
        rows.set_filter(words)
        if rows.row_of(self.table.key) < 0:
            self.table.choose(rows.key_at(0))
        self._note(rows.key_at(0))

    def _note(self, key: str) -> None:
        self.go.setEnabled(bool(key))

    def _open_chosen(self) -> None:
        if self.table.rows.row_of(self.table.key) >= 0:
            self._open(self.table.key)

    def _open(self, key: str) -> None:
        self.opened.emit(key)
        self.accept()

    def _add(self) -> None:
        asked = _tr("Short name: letters, digits, “-” and “_”, such as rahmani-a")
        key = self._session.tools.asker.text(self, _tr("New applicant"), asked)
        if key and KEY_SHAPE.match(key):
            self._open(key)
        elif key:
            self.words.set_role(Role.PROBLEM)
            said = _tr("{key} cannot name an applicant: up to 64 letters, digits, “-” and “_”.")
            self.words.setText(said.format(key=key))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        below = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self.table.setFocus)
        below.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.chosen.connect(self._note)
        self.table.opened.connect(self._open)
        self.go.clicked.connect(partial(_dropping, self._open_chosen))
        self.add.clicked.connect(partial(_dropping, self._add))
        self.anew.clicked.connect(partial(_dropping, self.renew))
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(_tr("Applicants"), Role.PANEL_TITLE))
        column.addWidget(self.words)
        column.addWidget(self.search)
        card = Card()
        card.column.setContentsMargins(1, Space.S, 1, 1)
        card.column.addWidget(self.table)
        column.addWidget(card, 1)
        buttons = Bar()
        buttons.lead(self.add, self.anew)
        buttons.end(self.leave, self.go)
        column.addLayout(buttons)


def _dropping(act: Callable[[], None], _checked: object = None) -> None:
    act()

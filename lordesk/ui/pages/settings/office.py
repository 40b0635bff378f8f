"""The section Office: whose server, under which name, and the way to an applicant's desk."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from lordesk.domain.office_address import address_problem
from lordesk.ui.core_sentences import in_language
from lordesk.ui.jobs import Err, Ok, Outcome
from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.tools import DeskPlace
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text


class OfficeSection(Section):
    """Nothing is sent before a button is pressed; the server answers beside the window's thread."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Office"), parent)
        self.where = Text("", Role.STRONG)
        self.home = Button(self.tr("Back home"))
        self.address = QLineEdit()
        self.address.setPlaceholderText("postgresql://name@host/database")
        self.adviser = QLineEdit()
        self.test = Button(self.tr("Test"))
        self.test.setAccessibleName(self.tr("Test the connection"))
        self.choose = Button(self.tr("Applicants…"), Kind.FILLED, "writers")
        self.answer = Text("", Role.SECOND)
        self._lay_out()
        self._connect()
        self.end()
        self._is_filled = False

    def show_records(self) -> None:
        choices, office = self.session.choices, self.session.tools.office
        if not self._is_filled:
            self._is_filled = True
            self.address.setText(choices.office or (office.address if office else ""))
            self.adviser.setText(choices.adviser)
        self.home.setVisible(office is not None)
        self.where.setText(
            self.tr("You work on {server}, as {adviser}.").format(
                server=office.server, adviser=office.adviser
            )
            if office is not None
            else self.tr("You work on the desk of this computer.")
        )

    def try_it(self) -> None:
        """Ask the server, without keeping the window waiting."""
        address = self._kept_address()
        if address:
            self._say(self.tr("Asking the server…"))
            self.test.setEnabled(False)
            ask = self.session.tools.ask_office
            self.session.jobs.run(lambda _job: ask(address), self._show_answer)

    def show_applicants(self) -> None:
        """The roster, to open a desk from."""
        from lordesk.ui.roster.dialog import RosterDialog

        address = self._kept_address()
        if address:
            at_office = self.session.tools.at_office
            dialog = RosterDialog(self.session, partial(at_office, address), self.window())
            dialog.opened.connect(self._go)
            dialog.open()

    def _go(self, applicant: str) -> None:
        choices = self.session.choices
        place = DeskPlace(address=choices.office, applicant=applicant, adviser=choices.adviser)
        self.session.go_to_desk(place)

    def _go_home(self) -> None:
        self.session.go_to_desk(DeskPlace())

    def _kept_address(self) -> str:
        """What was typed, kept on this computer; empty after saying why it cannot be used."""
        address = self.address.text().strip()
        problem = address_problem(address)
        if problem:
            self._say(in_language(problem), Role.PROBLEM)
            self.address.setFocus()
            return ""
        adviser = " ".join(self.adviser.text().split())
        self.session.choose(replace(self.session.choices, office=address, adviser=adviser))
        return address

    def _keep_adviser(self) -> None:
        adviser = " ".join(self.adviser.text().split())
        self.session.choose(replace(self.session.choices, adviser=adviser))

    def _show_answer(self, outcome: Outcome[str]) -> None:
        self.test.setEnabled(True)
        match outcome:
            case Ok(value=value):
                self._say(value, Role.OK)
            case Err(message=message):
                self._say(message, Role.PROBLEM)

    def _say(self, words: str, role: Role = Role.SECOND) -> None:
        self.answer.set_role(role)
        self.answer.setText(words)
        self.address.setAccessibleDescription(words)

    def _connect(self) -> None:
        self.test.clicked.connect(self.try_it)
        self.choose.clicked.connect(self.show_applicants)
        self.home.clicked.connect(self._go_home)
        self.address.returnPressed.connect(self.try_it)
        self.adviser.editingFinished.connect(self._keep_adviser)

    def _lay_out(self) -> None:
        now = self.panel(self.tr("Where you work"))
        now.column.addWidget(self.where)
        now.column.addLayout(_start(self.home))
        server = self.panel(
            self.tr("The server of an office"),
            self.tr(
                "Several advisers can work on the desks of many applicants, on a PostgreSQL server "
                "of their office. Each change is signed, and undo takes back one’s own."
            ),
        )
        no_password = self.tr(
            "Without a password: it belongs in PostgreSQL’s own password file (~/.pgpass, on "
            "Windows %APPDATA%\\postgresql\\pgpass.conf), or into a service (service=name)."
        )
        server.column.addLayout(named_row(self.tr("Address"), self.address, no_password))
        signed = self.tr("Other advisers see it beside your changes. Empty: the server’s user.")
        server.column.addLayout(named_row(self.tr("Your name"), self.adviser, signed))
        server.column.addLayout(_start(self.test, self.choose))
        server.column.addWidget(self.answer)


def _start(*widgets: QWidget) -> Flow:
    """The widgets from the start of a row on, and below it where it is narrow."""
    row = Flow(gap=Space.S)
    for widget in widgets:
        row.addWidget(widget)
    return row

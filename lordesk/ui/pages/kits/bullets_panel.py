"""The left side of the page: bullets, what is found about the kit, files, sent versions."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.bullet_review import BulletReview
from lordesk.domain.findings import Finding, Severity
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.kits.bullet_list import BulletList
from lordesk.ui.pages.kits.enclosures import Enclosures
from lordesk.ui.pages.kits.file_chips import FileChips
from lordesk.ui.pages.kits.notes import place_of
from lordesk.ui.pages.kits.sent_versions import SentVersions
from lordesk.ui.session import Session
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind, WhyLink
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll, fit_to_words
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

_SAID_ABOVE = frozenset({"kit.no_bullets", "kit.few_bullets"})


class BulletsPanel(Card):
    """`log_wanted` for another bullet from the evidence log."""

    log_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._findings: tuple[Finding, ...] = ()
        self.count = Text("", Role.GREY)
        self.log = Button(self.tr("From the log"), Kind.GHOST, "plus")
        self.log.clicked.connect(self.log_wanted)
        self.first = Button(self.tr("Choose from the log"), Kind.FILLED, "plus")
        self.first.clicked.connect(self.log_wanted)
        self.bullets = BulletList(session)
        self.hint = Text("", Role.GREY)
        self.findings = QVBoxLayout()
        self.findings.setContentsMargins(*margins(Space.L, Space.S, Space.M, 0))
        self.findings.setSpacing(Space.S)
        self.files = Enclosures(session)
        self.sent = SentVersions()
        self.chips = FileChips()
        self._lay_out()

    def show_waiting(self, bullets: tuple[BulletReview, ...]) -> None:
        """The bullets of another letter, of which nothing else is known yet."""
        self.bullets.show_bullets(bullets)
        self.count.setText("")
        self.nothing.hide()
        self.show_findings(())

    def show_count(self, count: int, held: int, least: int, most: int, writer: str) -> None:
        """`five fit to send, one held back`, or `six; a page takes five to eight`."""
        if held:
            said = self.tr("{fit} fit to send, {held} held back")
            said = said.format(fit=texts.number(count - held), held=texts.number(held))
        else:
            said = self.tr("{count}; a page takes {least} to {most}").format(
                count=texts.number(count), least=texts.number(least), most=texts.number(most)
            )
        self.count.setText(said if count else "")
        self.nothing.setVisible(not count)
        self.hint.setText(
            self.tr(
                "No bullet yet. Choose from the log what {writer} saw: numbers, outcomes, growth."
            ).format(writer=writer)
        )

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """What concerns the kit and no bullet, each with the way to where it is mended.

        That there is no bullet yet stands above already, with the button that mends it.
        """
        if any(each.code == "kit.no_bullets" for each in findings):
            findings = tuple(each for each in findings if each.code not in _SAID_ABOVE)
        if findings == self._findings:
            return
        self._findings = findings
        clear(self.findings)
        for finding in findings:
            self.findings.addWidget(self._finding(finding))

    def _finding(self, finding: Finding) -> QWidget:
        is_info = finding.severity is Severity.INFO
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(Glyph("info" if is_info else "warning", "grey" if is_info else "due"))
        said = in_language(finding.message)
        line.addWidget(Text(said, Role.GREY if is_info else Role.BODY), 1)
        place = place_of(finding)
        if place is not None:
            link = WhyLink(self.tr("Go there"))
            link.setAccessibleDescription(said)
            link.clicked.connect(partial(self._session.show, place))
            line.addWidget(link)
        return row

    def _first_step(self) -> QWidget:
        """Seen once it is known that there is no bullet."""
        step = QWidget()
        step.hide()
        column = QVBoxLayout(step)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.hint)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeading)
        return step

    def _lay_out(self) -> None:
        self.column.setContentsMargins(1, Space.S, 1, 1)
        self.column.setSpacing(0)
        head = Bar(gap=Space.M)
        head.setContentsMargins(*margins(Space.L, 0, Space.S, Space.S))
        head.lead(Text(self.tr("Bullets on the page"), Role.CARD_TITLE).on_one_line(), self.count)
        head.end(self.log)
        self.column.addLayout(head)
        self.column.addWidget(Rule("hairline"))
        scroll = Scroll()
        self.column.addWidget(scroll, 1)
        fit_to_words(scroll)
        scroll.column.setSpacing(0)
        self.nothing = self._first_step()
        scroll.column.addWidget(self.nothing)
        scroll.column.addWidget(self.bullets)
        scroll.column.addLayout(self.findings)
        scroll.column.addWidget(self.files)
        chips = QVBoxLayout()
        chips.setContentsMargins(*margins(Space.L, 0, Space.M, Space.S))
        chips.addWidget(self.chips)
        scroll.column.addLayout(chips)
        scroll.column.addWidget(self.sent)
        scroll.column.addStretch(1)

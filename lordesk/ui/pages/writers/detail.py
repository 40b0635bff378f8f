"""The card of one writer: verdict with its reasons, how to reach them, work, contacts."""

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.ranking import Reason
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.rotation_names import full_name
from lordesk.domain.rules import SourceNote
from lordesk.domain.writer import Absence, Writer
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.writers.meetings import contact_kind, probe_answer
from lordesk.ui.pages.writers.state import WriterDetail
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.refilling import is_leaving, refilled
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

_FACES = {
    Verdict.ASK_NOW: ("ok", "check"),
    Verdict.WAIT: ("accent", "clock"),
    Verdict.RESERVE: ("grey", "minus"),
    Verdict.DO_NOT_ASK: ("due", "way-out"),
    Verdict.ALREADY_ASKED: ("accent", "check"),
}
CONTACTS_SHOWN = 6
POINTS, NAMES = 36, 128
"""Widths of the first column, of reasons and of facts."""


def verdict_face(verdict: Verdict | None, words: str) -> PillFace:
    """The pill of a verdict; shape and word carry it."""
    tone, icon = _FACES[verdict] if verdict else ("grey", "minus")
    return PillFace(words=words, tone=tone, icon=icon)


class WriterCard(Card):
    """Tells which button was pressed by its name: `edit`, `letter`, `contact`, `together` …"""

    wanted = Signal(str)

    def __init__(self, sources: dict[str, SourceNote], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sources = sources
        self._scroll = Scroll()
        self._scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        self.column.setContentsMargins(*margins(Space.L, Space.L, Space.XS, Space.L))
        self.column.addWidget(self._scroll)
        self._key = ""
        self._shown: tuple[WriterDetail, date, str] | None = None

    def show_detail(self, detail: WriterDetail, today: date, verdict: str) -> None:
        """Show a writer; the same writer keeps the place one had scrolled to."""
        wanted = detail, today, verdict
        if wanted == self._shown:
            return
        self._shown = wanted
        bar = self._scroll.verticalScrollBar()
        place = bar.value() if self._key == detail.line.key else 0
        self._key = detail.line.key
        column = self._scroll.column
        with refilled(column):
            column.setSpacing(Space.M)
            self._add_head(column, detail, verdict)
            self._add_buttons(column, detail)
            self._add_reasons(column, detail)
            self._add_facts(column, detail, today)
            self._add_work(column, detail)
            self._add_contacts(column, detail)
            column.addStretch(1)
        bar.setValue(place)

    def _add_head(self, column: QVBoxLayout, detail: WriterDetail, verdict: str) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(detail.line.name, Role.PANEL_TITLE), 1)
        column.addLayout(head)
        if detail.line.where:
            column.addWidget(Text(detail.line.where, Role.GREY))
        row = Bar()
        known = None if detail.line.lacks_rotation else detail.line.verdict
        row.lead(Pill(verdict_face(known, verdict)))
        place = detail.line.place
        if place is not None:
            score = self.tr("{rank} of all, {score} points")
            said = score.format(rank=f"#{place.rank}", score=_points(place.score))
            row.lead(Text(said, Role.SECOND))
        column.addLayout(row)

    def _add_buttons(self, column: QVBoxLayout, detail: WriterDetail) -> None:
        """Their letter once there is one, else a letter to plan."""
        row = Bar()
        if detail.line.has_letter:
            row.lead(self._button(self.tr("Open the letter"), "letters", Kind.FILLED))
        else:
            row.lead(self._button(self.tr("Plan a letter"), "letter", Kind.FILLED))
        row.lead(self._button(self.tr("Edit"), "edit"))
        row.lead(self._button(self.tr("Log a contact"), "contact"))
        row.lead(self._button(self.tr("More"), "more", Kind.GHOST, "down"))
        column.addLayout(row)

    def _add_reasons(self, column: QVBoxLayout, detail: WriterDetail) -> None:
        if not detail.reasons:
            return
        column.addWidget(Rule())
        column.addWidget(Text(self.tr("Why this place"), Role.CARD_TITLE))
        for reason in detail.reasons:
            column.addLayout(self._reason(reason))

    def _reason(self, reason: Reason) -> QHBoxLayout:
        row = QHBoxLayout()
        points = Text(_points(reason.points, "+"), Role.STRONG).on_one_line()
        grow(points, QWidget.setFixedWidth, POINTS)
        row.addWidget(points)
        row.addWidget(Text(self._said(reason)), 1)
        row.addWidget(WhyRow(in_language(reason.text), (reason.source,), self._sources))
        return row

    def _said(self, reason: Reason) -> str:
        """The reason, and that its weight is the user's own."""
        text = in_language(reason.text)
        if reason.shipped is None:
            return text
        shipped = _points(reason.shipped, "+")
        yours = self.tr("Your own weight; lordesk’s is {shipped}.").format(shipped=shipped)
        return f"{text} {yours}"

    def _add_facts(self, column: QVBoxLayout, detail: WriterDetail, today: date) -> None:
        facts = self._facts(detail, today)
        if not facts:
            return
        column.addWidget(Rule())
        column.addWidget(Text(self.tr("Good to know"), Role.CARD_TITLE))
        for name, words in facts:
            row = QHBoxLayout()
            label = Text(name, Role.SECOND)
            grow(label, QWidget.setFixedWidth, NAMES)
            row.addWidget(label)
            row.addWidget(Text(words), 1)
            column.addLayout(row)

    def _facts(self, detail: WriterDetail, today: date) -> list[tuple[str, str]]:
        writer = detail.line.writer
        assistant = writer.assistant
        helper = ", ".join(filter(None, (assistant.name, assistant.email))) if assistant else ""
        probe = writer.probe
        known = probe_answer(probe.answer) if probe and probe.answer else ""
        said = (probe.words if probe else None) or known
        rows = [
            (self.tr("E-mail"), ", ".join(filter(None, (writer.email, *writer.other_emails)))),
            (self.tr("Phone"), writer.phone or ""),
            (self.tr("Assistant"), helper),
            (self.tr("Away"), _away(writer, today)),
            (self.tr("Feedback asked"), said),
            (self.tr("Co-signs"), detail.cosigner),
            (self.tr("Speaks against"), ", ".join(texts.flag(flag) for flag in writer.flags)),
            (self.tr("Notes"), writer.notes or ""),
        ]
        return [(name, words) for name, words in rows if words]

    def _add_work(self, column: QVBoxLayout, detail: WriterDetail) -> None:
        column.addWidget(Rule())
        head = Bar()
        head.lead(Text(self.tr("Work together"), Role.CARD_TITLE))
        head.end(self._button(self.tr("Add"), "together", Kind.GHOST, "plus"))
        column.addLayout(head)
        if not detail.spans:
            column.addWidget(Text(self.tr("No rotation with them yet."), Role.GREY))
        for span in detail.spans:
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Text(full_name(span.rotation), Role.STRONG))
            days = f"{texts.short_day(span.start)} – {texts.full_day(span.end)}"
            depth = span.together.contact
            said = texts.contact_depth(depth) if depth else self.tr("contact not known")
            words.addWidget(Text(f"{days} · {said}", Role.SECOND))
            for each in span.together.feedback:
                told = " → ".join(filter(None, (each.said, each.then)))
                words.addWidget(Text(f"“{told}”", Role.SECOND))
            row.addLayout(words, 1)
            edit = self._button(self.tr("Edit"), f"together:{span.rotation.key}", Kind.GHOST)
            edit.setAccessibleName(
                self.tr("Edit the work on {service}").format(service=span.rotation.service)
            )
            row.addWidget(edit)
            column.addLayout(row)

    def _add_contacts(self, column: QVBoxLayout, detail: WriterDetail) -> None:
        column.addWidget(Rule())
        column.addWidget(Text(self.tr("Contacts"), Role.CARD_TITLE))
        if not detail.contacts:
            words = self.tr("None logged. Any contact you log moves the reminders.")
            column.addWidget(Text(words, Role.GREY))
        for contact in detail.contacts[:CONTACTS_SHOWN]:
            row = QHBoxLayout()
            day = Text(texts.full_day(contact.on), Role.SECOND)
            grow(day, QWidget.setFixedWidth, NAMES)
            row.addWidget(day)
            row.addWidget(Text(contact.note or contact_kind(contact.kind)), 1)
            remove = self._button("", f"uncontact:{contact.key}", Kind.GHOST, "trash")
            remove.setAccessibleName(
                self.tr("Remove the contact of {day}").format(day=texts.full_day(contact.on))
            )
            row.addWidget(remove)
            column.addLayout(row)

    def below(self, name: str) -> QPoint:
        """Where a menu opens on the screen, under the button of that name."""
        named = self.findChildren(Button, name)
        button = next((each for each in named if not is_leaving(each)), None)
        place = button or self
        return place.mapToGlobal(QPoint(0, place.height() if button else 0))

    def _button(self, words: str, name: str, kind: Kind = Kind.OUTLINED, icon: str = "") -> Button:
        button = Button(words, kind, icon)
        button.setObjectName(name)
        button.clicked.connect(self._tell)
        return button

    def _tell(self) -> None:
        self.wanted.emit(self.sender().objectName())


def _away(writer: Writer, today: date) -> str:
    """The absences that are not over yet."""
    return "; ".join(_span(each) for each in writer.away if each.to >= today)


def _span(absence: Absence) -> str:
    return f"{texts.short_day(absence.from_)} – {texts.full_day(absence.to)}"


def _points(count: int, sign: str = "") -> str:
    return f"{count:{sign}d}".replace("-", "−")

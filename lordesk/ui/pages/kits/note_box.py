"""A finding under its bullet: what was found, why, and what can be done."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.codes import CodeRule
from lordesk.domain.findings import Severity
from lordesk.ui.core_sentences import in_language, parted
from lordesk.ui.mark_words import kinds_of
from lordesk.ui.pages.kits.notes import Act, Note
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind, WhyLink
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyPopup


def _tr(words: str) -> str:
    return QCoreApplication.translate("kits", words)


def act_words(act: Act) -> str:
    return {
        Act.REMOVE: _tr("Remove"),
        Act.NOT_A_PATIENT: _tr("Not a patient"),
        Act.KEEP_WITH_REASON: _tr("Keep…"),
        Act.KEEP: _tr("Keep"),
        Act.REWORD: _tr("Reword"),
        Act.SEEN: _tr("They saw it"),
        Act.TAKE_OUT: _tr("Take out"),
        Act.GOT_IT: _tr("Got it"),
    }[act]


def headline(note: Note) -> str:
    """What was seen."""
    if note.is_patient and note.severity is Severity.BLOCK:
        return _tr("Names a patient: {kinds}").format(kinds=kinds_of(note.marks))
    if note.is_patient:
        return _tr("May name a patient: {kinds}").format(kinds=kinds_of(note.marks))
    return parted(in_language(note.messages[0]))[0].rstrip(".")


def sentence(note: Note) -> str:
    """What follows from it."""
    if note.is_patient and note.severity is Severity.BLOCK:
        return _tr("Nothing is written until this is mended. Remove keeps the rest.")
    if note.is_patient:
        return _tr("The kit may go; your answer is asked once and remembered.")
    rest = parted(in_language(note.messages[0]))[1]
    more = " ".join(map(in_language, note.messages[1:]))
    return " ".join(filter(None, (rest, more)))


class NoteBox(Card):
    """Block: a bar and a filled button. Warn: outlined buttons. Info: grey on tint."""

    acted = Signal(object)

    def __init__(
        self, note: Note, rules: dict[str, CodeRule], parent: QWidget | None = None
    ) -> None:
        is_info = note.severity is Severity.INFO
        is_grave = note.severity is Severity.BLOCK
        super().__init__(Ground.TINT if is_info else Ground.DUE, "due" if is_grave else "", parent)
        self.note = note
        self._rules = rules
        self.buttons: dict[Act, Button] = {}
        self.title = Text(headline(note), Role.GREY if is_info else Role.DUE_STRONG)
        self.why = WhyLink()
        self.why.clicked.connect(self.explain)
        self.column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        glyph = Glyph("info" if is_info else "warning", "grey" if is_info else "due")
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        said = sentence(note)
        if said:
            words.addWidget(Text(said, Role.SECOND if is_info else Role.BODY))
        words.addLayout(self._acts(is_grave=is_grave))
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.setAccessibleName(". ".join(filter(None, (headline(note), said))))

    def explain(self) -> None:
        """The meaning of each code, what was said of each place, and the source."""
        known = [self._rules[code] for code in self.note.codes if code in self._rules]
        lines = [
            *map(in_language, self.note.messages),
            *dict.fromkeys(rule.meaning for rule in known),
        ]
        sources = ", ".join(dict.fromkeys(rule.source for rule in known))
        reason = "\n\n".join(filter(None, (*lines, sources)))
        popup = WhyPopup(reason, (), self)
        popup.move(self.why.mapToGlobal(QPoint(0, self.why.height() + Space.XS)))
        popup.show()

    def _acts(self, *, is_grave: bool) -> Flow:
        row = Flow(gap=Space.S)
        for number, act in enumerate(self.note.acts):
            kind = Kind.MEND if is_grave and not number else Kind.OUTLINED
            button = Button(act_words(act), kind)
            button.setFixedHeight(look.current().px(28))
            button.clicked.connect(partial(self.acted.emit, act))
            button.setAccessibleDescription(headline(self.note))
            self.buttons[act] = button
            row.addWidget(button)
        return row

"""The bar under a kit: its state, and four buttons for what to do with it."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.kits.state import BarState, Readiness
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.overflow import Overflow
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.text import Role, Text


def _tr(words: str) -> str:
    return QCoreApplication.translate("kits", words)


def face_of(readiness: Readiness) -> PillFace:
    return {
        Readiness.CHECKING: PillFace(words=_tr("Checking"), tone="grey", icon="clock"),
        Readiness.BLOCKED: PillFace(words=_tr("Not ready"), tone="due", icon="warning"),
        Readiness.HELD: PillFace(words=_tr("Not ready"), tone="due", icon="warning"),
        Readiness.READY: PillFace(words=_tr("Ready"), tone="ok", icon="check"),
        Readiness.SENT: PillFace(words=_tr("Sent"), tone="ok", icon="check"),
        Readiness.STALE: PillFace(words=_tr("Changed"), tone="due", icon="warning"),
    }[readiness]


def sentence_of(state: BarState) -> str:
    """What prevents the kit, or what is left to check."""
    sent = texts.full_day(state.sent_on) if state.sent_on else ""
    match state.readiness:
        case Readiness.CHECKING:
            return _tr("Setting all pages and looking into the files.")
        case Readiness.BLOCKED:
            return _blocked(state)
        case Readiness.HELD:
            return in_language(state.reason.message) if state.reason else ""
        case Readiness.STALE:
            said = _tr("Sent on {day}. Since then: {news}")
            return said.format(day=sent, news=" ".join(state.news or ()))
        case Readiness.SENT if state.news is None:
            return _tr("Sent on {day}; no copy was kept to compare it with.").format(day=sent)
        case Readiness.SENT:
            return _tr("Sent on {day}; nothing has changed since.").format(day=sent)
        case Readiness.READY:
            return _notes(state.notes)


def _blocked(state: BarState) -> str:
    lines = state.lines
    if len(lines) == 1:
        said = _tr("Bullet {number} is held back. Mend it and the kit can go.")
        return said.format(number=lines[0])
    if lines:
        *first, last = (str(line) for line in lines)
        said = _tr("Bullets {first} and {last} are held back. Mend them and the kit can go.")
        return said.format(first=", ".join(first), last=last)
    return in_language(state.reason.message) if state.reason else ""


def _notes(count: int) -> str:
    if not count:
        return _tr("Every page fits, and nothing is left to look at.")
    open_notes = texts.counted(count, "%n note is open", "%n notes are open")
    said = _tr("{notes}; that does not hold the kit.").format(notes=texts.spelt(open_notes, count))
    return said[:1].upper() + said[1:]


class KitBar(QWidget):
    """Disabled buttons keep the sentence that says why beside them."""

    asked_answer = Signal(bool)
    folder_wanted = Signal()
    shifted = Signal()
    """What is painted around the bar has to follow it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = BarState(readiness=Readiness.CHECKING)
        self.pill = Pill(face_of(Readiness.CHECKING))
        self.sentence = Text("", Role.GREY)
        self.files = Button(self.tr("Show files"))
        self.copy = Button(self.tr("Copy text"))
        self.mark = Button(self.tr("Mark sent"))
        self.draft = Button(self.tr("Open draft"), Kind.FILLED)
        self.news = Button(self.tr("Mail what is new"))
        self.more = Button("", Kind.GHOST, "more")
        self.more.setAccessibleName(self.tr("More ways to hand it over"))
        self.menu = QMenu(self)
        self.to_folder = self.menu.addAction(self.tr("Write to a folder…"))
        self.to_folder.triggered.connect(self.folder_wanted)
        self.more.setMenu(self.menu)
        self.yes = Button(self.tr("Yes, it is sent"), Kind.FILLED)
        self.no = Button(self.tr("Not yet"))
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        going = (self.files, self.copy, self.news, self.mark)
        self.overflow = Overflow(self.menu, going, (self.more, self.draft), self)
        self.ways_on = self._ways()
        self.question = self._question()
        self.question.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.addWidget(self.ways_on)
        column.addWidget(self.question)

    @property
    def is_asking(self) -> bool:
        return not self.question.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where one line does not hold all buttons, the menu holds the others."""
        super().resizeEvent(event)
        self.overflow.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.overflow.fit(self.width())
        super().changeEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.shifted.emit()

    def show_state(self, state: BarState) -> None:
        self._state = state
        said = sentence_of(state)
        self.pill.show_face(face_of(state.readiness))
        self.sentence.setText(said)
        self.sentence.setToolTip(said)
        for button in (self.more, self.files, self.copy, self.draft):
            button.setEnabled(state.may_write)
        self.mark.setEnabled(state.may_write and state.may_mark)
        self.overflow.want(self.news, is_on=state.readiness is Readiness.STALE)
        is_done = state.readiness in {Readiness.SENT, Readiness.STALE}
        is_next = not is_done and state.readiness is not Readiness.HELD
        self.draft.set_kind(Kind.FILLED if is_next else Kind.OUTLINED)
        self.mark.setText(self.tr("Mark sent again") if is_done else self.tr("Mark sent"))
        self.mark.setToolTip(
            ""
            if state.may_mark
            else self.tr("The writer has not said a strong yes, so nothing is sent yet.")
        )
        for button in (self.files, self.copy, self.mark, self.draft):
            button.setAccessibleDescription("" if button.isEnabled() else said)
        self.overflow.fit(self.width())

    def ask(self) -> None:
        """Ask whether the kit was sent."""
        if self._state.may_mark:
            self.ways_on.hide()
            self.question.show()
            self.yes.setFocus()

    def stop_asking(self) -> None:
        self.question.hide()
        self.ways_on.show()

    def _ways(self) -> QWidget:
        ways = QWidget()
        row = Bar(ways)
        row.lead(self.pill, self.sentence)
        row.end(self.more, self.news, self.files, self.copy, self.mark, self.draft)
        return ways

    def _question(self) -> QWidget:
        question = QWidget()
        row = Bar(question)
        said = self.tr("lordesk opens drafts and never sends, so only you know.")
        row.lead(
            Text(self.tr("Did you send it?"), Role.STRONG).on_one_line(), Text(said, Role.GREY)
        )
        row.end(self.no, self.yes)
        return question

    def _say_yes(self) -> None:
        self.stop_asking()
        self.asked_answer.emit(True)

    def _say_no(self) -> None:
        self.stop_asking()
        self.asked_answer.emit(False)

"""The strong-yes gate: the writer's words, four kinds of answer, and what follows from each."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from lordesk.domain.letter import Asked
from lordesk.domain.vocabulary import Answer
from lordesk.ui import texts
from lordesk.ui.session import Session
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.focus_ring import WANTS_RING
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

ROW = 32


class Phrase(QAbstractButton):
    """One kind of answer: how it sounds, and at the end what it means."""

    def __init__(self, heard: str, verdict: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._tone = tone
        self.setText(heard)
        self.setCheckable(True)
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{heard}: {verdict}")

    def sizeHint(self) -> QSize:
        now = look.current()
        return QSize(now.px(220), now.px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("selection" if self.isChecked() else "card"))
            painter.drawRoundedRect(self.rect(), Radius.CONTROL, Radius.CONTROL)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        radius, room = now.px(7), now.px(34)
        x = self.width() - now.px(18) if is_mirrored else now.px(18)
        self._draw_dot(painter, x, self.height() / 2, radius)
        words = self.rect().adjusted(*((12, 0, -room, 0) if is_mirrored else (room, 0, -12, 0)))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(now.font(Type.BODY, bold=self.isChecked()))
        painter.setPen(now.colour("ink"))
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignLeading), self.text())
        painter.setFont(now.font(Type.SMALL, bold=self.isChecked()))
        painter.setPen(now.colour(self._tone if self.isChecked() else "grey"))
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignTrailing), self._verdict)

    def _draw_dot(self, painter: QPainter, x: float, y: float, radius: float) -> None:
        now = look.current()
        ink = now.colour("accent" if self.isChecked() else "edge")
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(now.colour("card"))
        painter.drawEllipse(
            round(x - radius), round(y - radius), round(2 * radius), round(2 * radius)
        )
        if self.isChecked():
            inner = radius * 0.5
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(
                round(x - inner), round(y - inner), round(2 * inner), round(2 * inner)
            )


class Gate(Card):
    """`answered` tells which answer was chosen; the words are in `words`.

    Words without an answer wait for it with their letter, while others are shown too.
    """

    answered = Signal(object)
    reworded = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self._session = session
        self._letter = ""
        self._waiting: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.phrases: dict[Answer, Phrase] = {}
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("In their words"))
        self.words.setAccessibleName(self.tr("What did they say, in their words?"))
        self.words.editingFinished.connect(self._note_words)
        self.words.returnPressed.connect(self._go_on)
        self._glyph = Glyph("info", "grey")
        self.follows = Text("", Role.BODY)
        self._lay_out()

    def show_answer(self, asked: Asked | None, letter: str = "") -> None:
        """Show the answer that counts and what follows; nothing is chosen while there is none."""
        heard = asked.heard if asked else None
        self._group.setExclusive(False)
        for answer, phrase in self.phrases.items():
            phrase.setChecked(answer is heard)
        self._group.setExclusive(True)
        self._turn_to(letter)
        is_unsaved = self.words.isModified() and (heard is None or self.words.hasFocus())
        if not is_unsaved:
            words = asked.words if asked else None
            self.words.setText(words or "")
            self.words.setModified(False)
        self._show_follows(asked, heard)

    def _turn_to(self, letter: str) -> None:
        if letter == self._letter:
            return
        if self.words.isModified():
            self._waiting[self._letter] = self.words.text()
        self._letter = letter
        words = self._waiting.pop(letter, "")
        self.words.setText(words)
        self.words.setModified(bool(words))

    def _show_follows(self, asked: Asked | None, heard: Answer | None) -> None:
        is_overruled = asked is not None and heard is not asked.answer
        icon, tone = {
            None: ("info", "grey"),
            Answer.STRONG: ("check", "ok"),
        }.get(heard, ("way-out", "due"))
        self._glyph.show_icon(icon, tone)
        said = self._follows(heard)
        if is_overruled and asked is not None and asked.override is not None:
            overruled = self.tr("Overruled by you: {reason}").format(reason=asked.override.reason)
            said = f"{said} {overruled}"
        self.follows.setText(said)

    def _follows(self, heard: Answer | None) -> str:
        match heard:
            case None:
                return self.tr("Choose how it sounded. Only an eager yes is a yes.")
            case Answer.STRONG:
                return self.tr("A strong yes: the letter counts, and the kit goes the same day.")
            case Answer.HEDGED:
                return self.tr("A polite no: this letter counts toward no target.")
            case Answer.DECLINED:
                return self.tr("A plain no. It spares you a weak letter.")
            case Answer.SILENT:
                return self.tr("No answer so far: this letter counts toward no target.")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(Text(self.tr("What did they say?"), Role.CARD_TITLE), 1)
        head.addWidget(WhyRow(self._why(), ("ASK-3",), self._session.advice.sources))
        self.column.addLayout(head)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(self.words)
        self.column.addSpacing(Space.XS)
        rows = (
            (Answer.STRONG, self.tr("“Absolutely”, “With pleasure”"), "ok"),
            (Answer.HEDGED, self.tr("“I can…”, “If I have time”"), "due"),
            (Answer.DECLINED, self.tr("“I would rather not”"), "due"),
            (Answer.SILENT, self.tr("No answer"), "due"),
        )
        self.column.setSpacing(2)
        for answer, heard, tone in rows:
            phrase = self.phrases[answer] = Phrase(heard, texts.answer(answer), tone)
            phrase.clicked.connect(partial(self._choose, answer))
            self._group.addButton(phrase)
            self.column.addWidget(phrase)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, Space.XS, 0, 0)
        foot.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.follows, 1)
        self.column.addLayout(foot)

    def _why(self) -> str:
        return self.tr("Hear the answer as it was said. A hedge is a polite no.")

    def _choose(self, answer: Answer) -> None:
        self.answered.emit(answer)

    def _go_on(self) -> None:
        """Moves the focus from the words to the phrases."""
        chosen = self._group.checkedButton()
        (chosen or self.phrases[Answer.STRONG]).setFocus(Qt.FocusReason.TabFocusReason)

    def _note_words(self) -> None:
        if self.words.isModified() and self._group.checkedButton():
            self.words.setModified(False)
            self.reworded.emit()

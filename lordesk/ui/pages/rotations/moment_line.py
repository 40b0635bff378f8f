"""One moment of the evidence log: read, chosen, edited in place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.findings import Mark
from lordesk.ui import texts
from lordesk.ui.mark_words import marks_in_words
from lordesk.ui.pages.rotations.state import MomentRow
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import WhyLink
from lordesk.ui.widgets.chips import Tag
from lordesk.ui.widgets.marked_text import MarkedText
from lordesk.ui.widgets.text import Role, Text


class MomentLine(QFrame):
    """Enter or a double click edits, Delete removes; `wants_kit` leads to a kit that uses it."""

    wants_edit = Signal(str)
    wants_removal = Signal(str)
    wants_menu = Signal(str)
    wants_kit = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, row: MomentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.key: str = row.moment.key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.words = Text(row.moment.text)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        column.addLayout(self._foot())
        self._finding: Finding | None = None
        self.setAccessibleName(self._spoken())
        how = self.tr("A double click or Enter edits it, Delete removes it.")
        self.setToolTip(how)
        self.setAccessibleDescription(how)

    @property
    def message(self) -> str:
        """What the guard says of the moment, empty while it says nothing."""
        return self._finding.message.text() if self._finding else ""

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Mark places of the text, and say below it what they are."""
        if marks and self._finding is None:
            self._finding = Finding(self)
            self._column.insertWidget(0, self._finding.text)
            self._column.insertWidget(2, self._finding.row)
        if self._finding is not None:
            self._finding.show_marks(self.row.moment.text, marks)
            self.words.setHidden(bool(marks))
        self.setAccessibleName(". ".join(filter(None, (self._spoken(), marks_in_words(marks)))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.wants_edit.emit(self.key)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.wants_removal.emit(self.key)
            case Qt.Key.Key_Menu:
                self.wants_menu.emit(self.key)
            case Qt.Key.Key_Up:
                self.stepped.emit(self.key, -1)
            case Qt.Key.Key_Down:
                self.stepped.emit(self.key, 1)
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.wants_edit.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), now.colour("selection"))
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        elif self.underMouse():
            painter.fillRect(self.rect(), now.colour("tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.colour("soft"))

    def _foot(self) -> QHBoxLayout:
        moment = self.row.moment
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if moment.competency:
            tag = Tag(texts.competency(moment.competency))
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        said = [*self.row.themes]
        if self.row.seen_by:
            said.append(self.tr("seen by {names}").format(names=", ".join(self.row.seen_by)))
        row.addWidget(Text(" · ".join(said), Role.SECOND), 1)
        for use in self.row.kits:
            link = WhyLink(self.tr("{writer}’s kit").format(writer=use.writer))
            link.clicked.connect(partial(self.wants_kit.emit, use.letter))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        if not self.row.kits:
            row.addWidget(
                Text(self.tr("in no kit yet"), Role.SECOND).on_one_line(),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        return row

    def _spoken(self) -> str:
        moment = self.row.moment
        tags = [texts.competency(moment.competency)] if moment.competency else []
        kits = ", ".join(use.writer for use in self.row.kits)
        used = self.tr("in the kit of {writers}").format(writers=kits) if kits else ""
        said = moment.text.removesuffix(".")
        return ". ".join(filter(None, (said, ", ".join((*tags, *self.row.themes)), used)))

    def _ask_menu(self) -> None:
        self.wants_menu.emit(self.key)


class Finding:
    """The text with its marks, and the sentence under it; made when there is a mark."""

    def __init__(self, parent: QWidget) -> None:
        self.text = MarkedText(parent)
        self.message = Text("", Role.PROBLEM)
        self.row = QWidget(parent)
        line = QHBoxLayout(self.row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(Glyph("warning", "due"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.message, 1)

    def show_marks(self, text: str, marks: tuple[Mark, ...]) -> None:
        self.text.show_text(text, marks=marks)
        self.message.setText(marks_in_words(marks))
        self.text.setHidden(not marks)
        self.row.setHidden(not marks)

"""Where a date, score or warning comes from: the source chip and the answer to “Why?”."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lordesk.domain.rules import SourceNote
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import CHIP_HEIGHT, Space, Type
from lordesk.ui.widgets.buttons import WhyLink
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.rounding import Rounding
from lordesk.ui.widgets.text import Role, Text

Sources = Mapping[str, SourceNote] | Callable[[], Mapping[str, SourceNote]]
WIDTH = 380


class Chip(QWidget):
    """A small bordered label, such as the id of a source."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = look.current()
        width = QFontMetrics(now.font(Type.SMALL)).horizontalAdvance(self._words)
        return QSize(width + 2 * 7, now.px(CHIP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("hairline"), 1))
        painter.setBrush(now.colour("tint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(now.font(Type.SMALL))
        painter.setPen(now.colour("grey"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)


class WhyPopup(QFrame):
    """The reason, then each source in our words; closes on Escape or a click elsewhere."""

    def __init__(self, reason: str, notes: tuple[SourceNote, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Rounding(self)
        self.setFixedWidth(look.current().px(WIDTH))
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        card = Card(parent=self)
        outside.addWidget(card)
        if reason:
            card.column.addWidget(Text(reason, Role.BODY))
        for note in notes:
            card.column.addWidget(Text(f"{note.id} · {note.title}", Role.STRONG))
            card.column.addWidget(Text(note.text, Role.BODY))
            card.column.addWidget(Text(note.source, Role.SECOND))
        said = " ".join((reason, *(f"{note.title}. {note.text}" for note in notes)))
        self.setAccessibleName(said)


class WhyRow(QWidget):
    """Source chips and “Why?”, which opens the reason with its sources.

    `known` may be a function, so that the sources are read only when they are asked for.
    """

    def __init__(
        self,
        reason: str,
        sources: tuple[str, ...],
        known: Sources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reason = reason
        self._sources = sources
        self._known = known
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for each in sources[:2]:
            row.addWidget(Chip(each, self))
        self.link = WhyLink(parent=self)
        self.link.setAccessibleDescription(reason)
        self.link.clicked.connect(self.open)
        row.addWidget(self.link)
        row.addStretch(1)

    def open(self) -> None:
        """Show the reason under the link."""
        known = self._known() if callable(self._known) else self._known
        notes = tuple(known[each] for each in self._sources if each in known)
        popup = WhyPopup(self._reason, notes, self)
        popup.move(self.link.mapToGlobal(QPoint(0, self.link.height() + Space.XS)))
        popup.show()

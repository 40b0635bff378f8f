"""A target as a card: what counts, which rules hold, what to do next, and “What if…”."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from lordesk.ui import texts
from lordesk.ui.pages.portfolio import words
from lordesk.ui.pages.portfolio.state import RuleLine, TargetCard
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind, WhyLink
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyPopup

STEPS_SHOWN = 2
SEGMENT = (26, 9)


class CountBar(QWidget):
    """A segment for each letter that is needed, filled for each that counts."""

    def __init__(self, counted: int, needed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted, self._needed = counted, max(needed, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = look.current()
        width = self._needed * (now.px(SEGMENT[0]) + Space.XS)
        return QSize(width, now.px(SEGMENT[1]) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = now.px(SEGMENT[0]), now.px(SEGMENT[1])
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place in range(self._needed):
            number = self._needed - 1 - place if is_mirrored else place
            box = QRectF(place * (width + Space.XS) + 1, 1, width - 1, height - 1)
            is_full = number < self._counted
            painter.setPen(QPen(now.colour("accent" if is_full else "edge"), 1))
            painter.setBrush(now.colour("accent" if is_full else "card"))
            painter.drawRoundedRect(box, height / 2, height / 2)


class RuleRow(QWidget):
    """A check or a cross, the rule, and its source."""

    def __init__(self, line: RuleLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(_Mark(holds=line.holds), 0, Qt.AlignmentFlag.AlignTop)
        said = words.rule(line)
        text = Text(said)
        state = self.tr("holds") if line.holds else self.tr("does not hold yet")
        text.setAccessibleName(f"{said}: {state}")
        row.addWidget(text, 1)
        source = Text(line.source, Role.SECOND).on_one_line()
        row.addWidget(source, 0, Qt.AlignmentFlag.AlignTop)


class _Mark(QWidget):
    def __init__(self, *, holds: bool) -> None:
        super().__init__()
        self._holds = holds
        Fitting(self, self._fit)

    def _fit(self) -> None:
        size = look.current().px(18)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = look.current().colour("ok" if self._holds else "due")
        box = QRectF(self.rect()).adjusted(1, 2, -1, 0)
        draw_icon(QPainter(self), "check" if self._holds else "cross", box, tone)


class TargetCardView(Card):
    """Drawn once for a target as it is; tells what its buttons want."""

    step_wanted = Signal(object)
    what_if_wanted = Signal()
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(
        self, session: Session, card: TargetCard, *, leads: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.card = card
        self.leads = leads
        self.setAccessibleName(f"{card.name}, {words.card_line(card)}, {words.safe(card)}")
        self.step_button = Button("", Kind.FILLED if leads else Kind.OUTLINED)
        self.what_if_button = Button(self.tr("What if…"), Kind.GHOST)
        self.why_link = WhyLink()
        self.more_button = Button("", Kind.GHOST, "more")
        self.menu = QMenu(self)
        self._lay_out()
        self.step_button.clicked.connect(self._take_step)
        self.what_if_button.clicked.connect(self.what_if_wanted)
        self.why_link.clicked.connect(self.explain)

    def explain(self) -> None:
        """Every letter of the target: whether it counts, and why; then the number."""
        lines = "\n".join(line.text for line in self.card.because)
        reason = "\n".join(filter(None, (words.safe_reason(self.card), lines)))
        known = self._session.advice.sources
        sources = dict.fromkeys((*(line.source for line in self.card.because), "PLAN-6"))
        notes = tuple(known[each] for each in sources if each in known)
        popup = WhyPopup(reason, notes[:3], self)
        popup.move(self.why_link.mapToGlobal(self.why_link.rect().bottomLeft()))
        popup.show()

    def _take_step(self) -> None:
        self.step_wanted.emit(self.card.step)

    def _lay_out(self) -> None:
        card = self.card
        self.column.addLayout(self._head())
        self.column.addWidget(Text(words.card_line(card), Role.SECOND))
        self.column.addLayout(self._figures())
        self.column.addWidget(Rule())
        rules = QVBoxLayout()
        rules.setSpacing(2)
        for line in card.rules:
            rules.addWidget(RuleRow(line))
        self.column.addLayout(rules)
        if card.steps:
            self.column.addWidget(Rule())
        for step in card.steps[:STEPS_SHOWN]:
            self.column.addWidget(Text(texts.with_days(step)))
        self.column.addStretch(1)
        self.column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Text(self.card.name, Role.CARD_TITLE), 1)
        is_short = self.card.safe_to_lose == 0
        face = PillFace(
            words=words.safe(self.card),
            tone="due" if is_short else "ok",
            icon="warning" if is_short else "check",
        )
        pill = Pill(face)
        pill.explain(texts.spare_meaning())
        head.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        count = self.tr("{count} of {needed}").format(
            count=self.card.counted, needed=self.card.needed
        )
        row.addWidget(Text(count, Role.FIGURE).on_one_line())
        row.addWidget(Text(self.tr("letters count"), Role.GREY), 1)
        row.addWidget(CountBar(self.card.counted, self.card.needed))
        return row

    def _foot(self) -> Bar:
        foot = Bar()
        if self.card.step is not None:
            self.step_button.setText(words.step_button(self.card.step))
            self.step_button.setAccessibleName(words.step_name(self.card.step))
            self.step_button.setToolTip(words.step_name(self.card.step))
            foot.lead(self.step_button)
        self.step_button.setVisible(self.card.step is not None)
        foot.lead(self.what_if_button, self.why_link)
        name = self.tr("More about {name}").format(name=self.card.name)
        self.more_button.setAccessibleName(name)
        self.menu.addAction(self.tr("Change target…")).triggered.connect(self._edit)
        self.menu.addAction(self.tr("Remove target")).triggered.connect(self._remove)
        self.more_button.setMenu(self.menu)
        foot.end(self.more_button)
        return foot

    def _edit(self) -> None:
        self.edit_wanted.emit(self.card.key)

    def _remove(self) -> None:
        self.remove_wanted.emit(self.card.key)

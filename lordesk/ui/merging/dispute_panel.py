"""One record that two people changed: each difference with both values, and the choice."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QWidget

from lordesk.domain.clash import Side
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.ui import texts
from lordesk.ui.merging.field_words import field_words
from lordesk.ui.merging.state import Difference, Dispute
from lordesk.ui.merging.value_words import value_words
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cards import Card, Ground, Panel
from lordesk.ui.widgets.focus_ring import WANTS_RING
from lordesk.ui.widgets.text import Role, Text

STACKED_BELOW = 520
SIDES = (Side.MINE, Side.THEIRS)


def _tr(words: str) -> str:
    return QCoreApplication.translate("merging", words)


def side_words(dispute: Dispute, action: HistoryAction) -> tuple[str, str]:
    """What the two sides are called, theirs with who made it and when, as far as that is known."""
    mine = {
        HistoryAction.DO: _tr("Mine"),
        HistoryAction.UNDO: _tr("As before my step"),
        HistoryAction.REDO: _tr("As in my step"),
    }[action]
    theirs = _tr("Theirs") if action is HistoryAction.DO else _tr("As it is now")
    made = [dispute.made_by] if dispute.made_by else []
    if dispute.made_at is not None:
        at = dispute.made_at.astimezone()
        made.append(f"{texts.full_day(at.date())}, {at:%H:%M}")
    return mine, ", ".join((theirs, *made))


class OptionCard(Card):
    """One side's value under a radio button; a click anywhere on it chooses it."""

    def __init__(self, name: str, value: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self.column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.column.setSpacing(Space.XS)
        self.radio = QRadioButton(name)
        self.radio.setProperty(WANTS_RING, True)
        self.radio.setAccessibleName(said)
        self.radio.toggled.connect(self._show_choice)
        self.column.addWidget(self.radio)
        self.words = Text(value)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.click()
        event.accept()

    def _show_choice(self, is_on: bool) -> None:
        self.set_bar("accent" if is_on else "")


class Pair(QWidget):
    """The two sides of a difference, side by side, or stacked where it is narrow."""

    chosen = Signal(object)

    def __init__(self, options: tuple[OptionCard, OptionCard], side: Side | None) -> None:
        super().__init__()
        self.options = options
        self._group = QButtonGroup(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.S)
        for number, option in enumerate(options):
            self._group.addButton(option.radio, number)
            self._box.addWidget(option, 1)
        if side is not None:
            options[SIDES.index(side)].radio.setChecked(True)
        self._group.idToggled.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < look.current().px(STACKED_BELOW)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _tell(self, number: int, is_on: bool) -> None:
        """Announces the chosen side, also when a screen reader checks it without a click."""
        if is_on:
            self.chosen.emit(SIDES[number])


class DisputePanel(Panel):
    """Tells which difference was decided, by its place, and how."""

    chosen = Signal(int, object)

    def __init__(
        self,
        dispute: Dispute,
        records: Records,
        sides: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_capital(dispute.title), parent=parent)
        self.title.setWordWrap(True)
        self._records = records
        self._sides = sides
        self.pairs: list[Pair] = []
        if dispute.is_whole:
            self._add_whole(dispute)
        else:
            for place, each in enumerate(dispute.differences):
                self.column.addWidget(Text(field_words(each.field), Role.STRONG))
                self._add_before(each)
                self._add_pair(place, dispute.title, (each,), each.side)

    def _add_before(self, each: Difference) -> None:
        if each.is_known:
            was = value_words(each.field, each.before, self._records)
            self.column.addWidget(Text(_tr("Before: {value}").format(value=was), Role.SECOND))

    def _add_whole(self, dispute: Dispute) -> None:
        """One choice for all the differences of a record."""
        self._add_pair(0, dispute.title, dispute.differences, dispute.differences[0].side)

    def _add_pair(
        self, place: int, title: str, shown: tuple[Difference, ...], side: Side | None
    ) -> None:
        mine = tuple((each.field, each.mine) for each in shown)
        theirs = tuple((each.field, each.theirs) for each in shown)
        options = (
            self._option(self._sides[0], title, mine),
            self._option(self._sides[1], title, theirs),
        )
        pair = Pair(options, side)
        pair.chosen.connect(partial(self.chosen.emit, place))
        self.pairs.append(pair)
        self.column.addWidget(pair)

    def _option(self, side: str, title: str, values: tuple[tuple[str, object], ...]) -> OptionCard:
        lines = [(field, value_words(field, value, self._records)) for field, value in values]
        is_single = len(lines) == 1
        text = "\n".join(
            words if is_single else f"{field_words(field)}: {words}" for field, words in lines
        )
        field = f", {field_words(lines[0][0])}" if is_single and lines[0][0] else ""
        return OptionCard(side, text, f"{_capital(title)}{field}, {side}: {text}")


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]

"""What every page is: a head with title, state in words and buttons, and a body under it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lordesk.domain.changes import ChangeSet
from lordesk.domain.machine_choices import without_look
from lordesk.ui.places import Place
from lordesk.ui.session import Session
from lordesk.ui.shield import told
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page_head import PageHead
from lordesk.ui.widgets.refilling import show_newcomers

TOP_MARGIN = 20
GUTTER = Space.L
"""The part of the page's margin in which the bar of what scrolls stands."""


class Page(QWidget):
    """Renders when it is seen: a change made while it is hidden is drawn when it is shown.

    A page overrides `show_records` (draw the present records), and `open` to show one of them.
    """

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setAccessibleName(title)
        self._is_stale = True
        self.start: QWidget | None = None
        """What has the keyboard when the page comes in place of another."""
        self.page_head = PageHead(title)
        self.title = self.page_head.title
        self.state_line = self.page_head.state_line
        self.buttons = self.page_head.buttons
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._lay_out()
        session.changed.connect(self._note_change)
        session.day_changed.connect(self.refresh)
        self._heeded = without_look(session.choices)
        session.choices_changed.connect(self._note_choices)
        session.text_resized.connect(self.refresh)
        session.rules_changed.connect(self.refresh)

    def show_records(self) -> None:
        """Draw the present records."""

    def concerns(self, _changes: ChangeSet) -> bool:
        """Whether a change may show on this page; most pages look again at any."""
        return True

    def open(self, place: Place) -> None:
        """Show the record that a place names."""

    @property
    def unsaved(self) -> str:
        """A sentence that names what was typed here and is kept nowhere; mostly nothing is."""
        return ""

    @property
    def says_failures(self) -> bool:
        """Whether a failure is said on the page itself, so that the status bar need not."""
        return False

    def scrolls_by(self, area: QScrollArea) -> None:
        """Let the bar of what holds the whole body stand in the margin."""
        self.body.setContentsMargins(*margins(Space.XXL, 0, Space.XXL - GUTTER, 0))
        inside = area.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            Gutter(area, layout)

    def refresh(self) -> None:
        """Draw again now when seen, else when next shown."""
        self._is_stale = True
        if self.isVisible():
            self._render_if_stale()

    def showEvent(self, event: QShowEvent) -> None:
        self._render_if_stale()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _note_change(self, changes: ChangeSet) -> None:
        if self.concerns(changes):
            self.refresh()

    def _note_choices(self) -> None:
        """Another theme or text size is brought by the program, to all that is seen."""
        chosen = without_look(self.session.choices)
        if chosen != self._heeded:
            self._heeded = chosen
            self.refresh()

    def _render_if_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            with told():  # on its way through Qt it would end the program
                self.show_records()
                show_newcomers(self)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.addWidget(self.page_head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, TOP_MARGIN, 0, Space.M)
        whole.setSpacing(Space.L)
        head.setContentsMargins(Space.XXL, 0, Space.XXL, 0)
        self.body.setContentsMargins(Space.XXL, 0, Space.XXL, 0)
        whole.addLayout(head)
        whole.addLayout(self.body, 1)


class Gutter(QObject):
    """Keeps the trailing edge of what scrolls in its place, whether the bar is shown or not."""

    def __init__(self, area: QScrollArea, inside: QLayout) -> None:
        super().__init__(area)
        self._area = area
        self._inside = inside
        self._below = inside.contentsMargins().bottom()
        area.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit(0, 0)

    def _fit(self, _first: int, last: int) -> None:
        bar = self._area.verticalScrollBar().sizeHint().width() if last else 0
        self._inside.setContentsMargins(*margins(0, 0, GUTTER - bar, self._below))


class Scroll(QScrollArea):
    """A column that scrolls up and down, transparent and without a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("transparent", "true")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        self._is_unrolled = False
        self._rolled = inside.sizePolicy()
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)

    def unroll(self, *, is_on: bool) -> None:
        """As high as all that is in it, where something around it scrolls already."""
        inside = self.widget()
        if inside is not None and is_on and not self._is_unrolled:
            self._rolled = inside.sizePolicy()
            fit_to_words(self)
        elif inside is not None and self._is_unrolled and not is_on:
            inside.setSizePolicy(self._rolled)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOff if is_on else bars.ScrollBarAsNeeded
        )
        self._is_unrolled = is_on
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return wanted.expandedTo(self.minimumSizeHint()) if self._is_unrolled else wanted

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        inside = self.widget()
        if not self._is_unrolled or inside is None:
            return least
        needed = inside.minimumSizeHint().height()
        if inside.hasHeightForWidth():  # the hint would be that of words in the narrowest column
            needed = inside.heightForWidth(self.width())
        return QSize(least.width(), max(least.height(), needed))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self._is_unrolled:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_unrolled and event.size().width() != event.oldSize().width():
            self.updateGeometry()


def fit_to_words(scroll: Scroll, *, is_on: bool = True) -> None:
    """As high as its wrapped words need, not as they would in the narrowest column.

    Only for a column that holds words: without any it would have no height of its own.
    """
    inside = scroll.widget()
    if inside is not None:
        across = QSizePolicy.Policy.Preferred
        inside.setSizePolicy(across, QSizePolicy.Policy.Ignored if is_on else across)

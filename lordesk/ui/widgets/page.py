"""What every page is: a head with title, state in words and buttons, and a body under it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lordesk.domain.changes import ChangeSet
from lordesk.ui.places import Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.text import Role, Text

TOP_MARGIN = 20


class Page(QWidget):
    """Renders when it is seen: a change made while it is hidden is drawn when it is shown.

    A page overrides `show_records` (draw the present records), and `open` to show one of them.
    """

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setAccessibleName(title)
        self._is_stale = True
        self.title = Text(title, Role.PAGE_TITLE).on_one_line()
        self.state_line = Text("", Role.GREY)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._lay_out()
        session.changed.connect(self._note_change)
        session.day_changed.connect(self.refresh)
        session.choices_changed.connect(self.refresh)
        session.rules_changed.connect(self.refresh)

    def show_records(self) -> None:
        """Draw the present records."""

    def concerns(self, _changes: ChangeSet) -> bool:
        """Whether a change may show on this page; most pages look again at any."""
        return True

    def open(self, place: Place) -> None:
        """Show the record that a place names."""

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

    def _render_if_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.show_records()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.state_line)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.buttons)
        head.setAlignment(self.buttons, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XXL, TOP_MARGIN, Space.XXL, Space.M)
        whole.setSpacing(Space.L)
        whole.addLayout(head)
        whole.addLayout(self.body, 1)


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
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)


def fit_to_words(scroll: Scroll) -> None:
    """As high as its wrapped words need, not as they would in the narrowest column.

    Only for a column that holds words: without any it would have no height of its own.
    """
    inside = scroll.widget()
    if inside is not None:
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison]
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QVBoxLayout | QHBoxLayout):
            clear(inner)

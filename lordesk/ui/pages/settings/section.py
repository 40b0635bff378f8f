"""What every section of the settings is: a column with a title, drawn when it is seen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cards import Panel
from lordesk.ui.widgets.page import GUTTER, Scroll
from lordesk.ui.widgets.text import Role, Text


class Section(Scroll):
    """A section overrides `show_records`; its `title` stands in the list at the left."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._dock: QWidget | None = None
        self.title = title
        self.setAccessibleName(title)
        self.column.setSpacing(Space.L)
        self.column.setContentsMargins(0, 0, 0, Space.L)

    def show_records(self) -> None:
        """Draw the present records."""

    def begin_at(self, field: str) -> None:
        """The keyboard on a field, in sight."""

    @property
    def unsaved(self) -> str:
        """A sentence that names what was typed here and is kept nowhere; mostly nothing is."""
        return ""

    def panel(self, title: str, sentence: str = "") -> Panel:
        """A card with a heading at the end of the section."""
        made = Panel(title)
        if sentence:
            made.column.addWidget(Text(sentence, Role.GREY))
        self.column.addWidget(made)
        return made

    def end(self) -> None:
        self.column.addStretch(1)

    def dock(self, bar: QWidget) -> None:
        """Keep a bar in sight under what scrolls."""
        bar.setParent(self)
        self._dock = bar
        self.fit_dock()

    def fit_dock(self) -> None:
        """Give the docked bar the height its words need."""
        bar = self._dock
        if bar is None:
            return
        width = max(self.width() - GUTTER, 1)  # as wide as the cards above it
        layout = bar.layout()
        height = layout.totalHeightForWidth(width) if layout else bar.sizeHint().height()
        self.setViewportMargins(0, 0, 0, height + Space.M)
        leading = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else GUTTER
        bar.setGeometry(leading, self.height() - height, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_dock()


def named_row(name: str, value: QWidget, second: str = "") -> QVBoxLayout:
    """A label over a control, with a grey line between when there is more to say."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    label = Text(name, Role.STRONG)
    label.setBuddy(value)
    column.addWidget(label)
    if second:
        column.addWidget(Text(second, Role.SECOND))
    column.addWidget(value)
    value.setAccessibleName(name)
    return column

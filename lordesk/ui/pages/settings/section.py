"""What every section of the settings is: a column with a title, drawn when it is seen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cards import Panel
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.text import Role, Text


class Section(Scroll):
    """A section overrides `show_records`; its `title` stands in the list at the left."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title = title
        self.setAccessibleName(title)
        self.column.setSpacing(Space.L)
        self.column.setContentsMargins(0, 0, 0, Space.L)

    def show_records(self) -> None:
        """Draw the present records."""

    def panel(self, title: str, sentence: str = "") -> Panel:
        """A card with a heading at the end of the section."""
        made = Panel(title)
        if sentence:
            made.column.addWidget(Text(sentence, Role.GREY))
        self.column.addWidget(made)
        return made

    def end(self) -> None:
        self.column.addStretch(1)


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

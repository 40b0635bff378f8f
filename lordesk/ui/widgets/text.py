"""Labels by their role in the type scale, so that no widget sets fonts or colours itself."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from lordesk.ui.widgets.cutting import breakable


class Role(StrEnum):
    """What a text is on its page; the style sheet knows the rest."""

    PAGE_TITLE = "page_title"
    PANEL_TITLE = "panel_title"
    FIGURE = "figure"
    CARD_TITLE = "card_title"
    STRONG = "strong"
    BODY = "body"
    GREY = "grey"
    SECOND = "second"
    DUE = "due"
    DUE_STRONG = "due_strong"
    OK = "ok"
    PROBLEM = "problem"


def lean(label: QLabel) -> None:
    """Stand at the side where the window's language starts, whatever script the words are in.

    Qt alone goes by the words: a Latin name in a window read from the right would stand apart.
    """
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        where = Qt.AlignmentFlag
        label.setAlignment(where.AlignRight | where.AlignAbsolute | where.AlignVCenter)


class Text(QLabel):
    """Plain text that wraps; what people typed is never read as markup."""

    def __init__(
        self, words: str = "", role: Role = Role.BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(breakable(words), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        lean(self)

    def set_role(self, role: Role) -> None:
        """Another role, shown at once."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            self.style().unpolish(self)
            self.style().polish(self)

    def setText(self, words: str) -> None:
        super().setText(breakable(words))

    def on_one_line(self) -> "Text":
        self.setWordWrap(False)
        return self

"""How the files reach each calendar program: numbered steps for the first time and for updates."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lordesk.documents.calendar_wording import ClientSteps, client_steps
from lordesk.ui.core_sentences import in_language
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cards import Panel
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow


class ClientStepsCard(Panel):
    """One program at a time; the choice is remembered while the window is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Steps in your calendar program"))
        self._session = session
        self._steps = tuple(client_steps().values())
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Calendar program"))
        self.choice.addItems([in_language(each.name) for each in self._steps])
        self.choice.currentIndexChanged.connect(self.show_client)
        self.column.addWidget(self.choice)
        holder = QWidget()
        self._inside = QVBoxLayout(holder)
        self._inside.setContentsMargins(0, Space.XS, 0, 0)
        self._inside.setSpacing(Space.XS)
        self.column.addWidget(holder)
        self.show_client(0)

    def show_client(self, place: int) -> None:
        steps = self._steps[place]
        clear(self._inside)
        for heading, lines in self._parts(steps):
            self._inside.addWidget(Text(heading, Role.STRONG))
            self._inside.addWidget(_numbered(tuple(map(in_language, lines))))
        known = self._session.advice.sources
        why = self.tr("What this program does with a calendar file, and how well that is known.")
        self._inside.addWidget(WhyRow(why, (steps.source, "CAL-1"), known))

    def _parts(self, steps: ClientSteps) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (self.tr("The first time, with the full file"), steps.first),
            (self.tr("After a change, with the update file"), steps.update),
            (self.tr("To start over, which always works"), steps.start_over),
        )


def _numbered(lines: tuple[str, ...]) -> QWidget:
    """Numbers at the start, the steps wrapping beside them."""
    listed = QWidget()
    grid = QGridLayout(listed)
    grid.setContentsMargins(0, 0, 0, Space.XS)
    grid.setHorizontalSpacing(Space.S)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnMinimumWidth(0, look.current().px(16))
    grid.setColumnStretch(1, 1)
    for place, line in enumerate(lines):
        number = Text(f"{place + 1}.", Role.GREY)
        step = Text(line)
        grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(step, place, 1)
    return listed

"""The page Settings: the sections at the left, the chosen one at the right, drawn when seen."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from lordesk.ui.pages.settings.section import Section
from lordesk.ui.places import Place
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.page import Page
from lordesk.ui.widgets.palette_row import PaletteRow

LIST_WIDTH = 200
NARROW = 640
"""Width at a text size of 100 percent under which list and section do not fit side by side."""

SECTIONS = {
    "profile": "profile.ProfileSection",
    "seasons": "seasons.SeasonsSection",
    "plan": "policies.PoliciesSection",
    "judging": "judging.JudgingSection",
    "specialties": "specialties.SpecialtiesSection",
    "words": "words.WordsSection",
    "documents": "documents.DocumentsSection",
    "backups": "backups.BackupsSection",
    "computer": "computer.ComputerSection",
    "office": "office.OfficeSection",
}
"""Where each lies, to be imported when it is first looked at."""


class SettingsPage(Page):
    """`Place.part` names a section, after a slash a field of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Settings"), parent)
        self._sections: dict[str, Section] = {}
        self.list = QListWidget()
        self.start = self.list
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        self.list.setItemDelegate(PaletteRow(self.list))
        Fitting(self.list, self._fit_list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, title in self._titles().items():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.StatusTipRole, name)
            self.list.addItem(item)
        self._stack = QStackedWidget()
        self.box = ChoiceBox()
        self.box.setAccessibleName(self.tr("Sections of the settings"))
        self.box.addItems(list(self._titles().values()))
        self.box.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.body.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(row)
        self.state_line.setText(self.tr("What is kept with the desk, and what with this computer"))
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._show_section)
        self.list.currentRowChanged.connect(self.box.setCurrentIndex)
        self.box.activated.connect(self.list.setCurrentRow)
        session.choices_changed.connect(self.refresh)
        session.text_resized.connect(self._let_others_go)

    @property
    def unsaved(self) -> str:
        return next((each.unsaved for each in self._sections.values() if each.unsaved), "")

    @property
    def section(self) -> Section:
        """The section that is shown, made when it is first looked at."""
        name = tuple(SECTIONS)[max(self.list.currentRow(), 0)]
        if name not in self._sections:
            self._sections[name] = _made(name, self.session, self._stack)
            self.scrolls_by(self._sections[name])
            self._stack.addWidget(self._sections[name])
        return self._sections[name]

    def _fit_list(self) -> None:
        self.list.setFixedWidth(look.current().px(LIST_WIDTH))

    def _let_others_go(self) -> None:
        """At another text size the sections that are not seen are made anew when they are.

        Those in which something is typed and not kept stay.
        """
        for name, section in tuple(self._sections.items()):
            if section is not self._stack.currentWidget() and not section.unsaved:
                del self._sections[name]
                self._stack.removeWidget(section)
                section.deleteLater()

    def show_records(self) -> None:
        self._show_section()

    def open(self, place: Place) -> None:
        name, _, field = place.part.partition("/")
        if name in SECTIONS:
            self.list.setCurrentRow(tuple(SECTIONS).index(name))
            if field:
                self.section.begin_at(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where list and section do not fit beside each other, the list becomes a box above."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < look.current().px(NARROW)
        had_keyboard = self.start is not None and self.start.hasFocus()
        if is_narrow is self.list.isHidden():
            return
        self.list.setVisible(not is_narrow)
        self.box.setVisible(is_narrow)
        self.start = self.box if is_narrow else self.list
        if had_keyboard:
            self.start.setFocus()

    def _show_section(self) -> None:
        section = self.section
        section.show_records()
        self._stack.setCurrentWidget(section)

    def _titles(self) -> dict[str, str]:
        return {
            "profile": self.tr("Profile"),
            "seasons": self.tr("Season dates"),
            "plan": self.tr("Plan"),
            "judging": self.tr("How letters are judged"),
            "specialties": self.tr("Specialties"),
            "words": self.tr("Words in texts"),
            "documents": self.tr("Documents and mails"),
            "backups": self.tr("Backups and bin"),
            "computer": self.tr("This computer"),
            "office": self.tr("Office"),
        }


def _made(name: str, session: Session, parent: QWidget) -> Section:
    """In its place from the start: what is put elsewhere is dressed anew, all of it."""
    module, _, section = SECTIONS[name].partition(".")
    found = getattr(import_module(f"lordesk.ui.pages.settings.{module}"), section)
    return cast("Callable[[Session, QWidget], Section]", found)(session, parent)

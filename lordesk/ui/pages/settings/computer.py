"""The section This computer: look, text size, language, mail program, notices, where things lie."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.domain.machine_choices import TEXT_SIZES, Appearance, MailProgram
from lordesk.ui.pages.settings.folder_box import FolderBox
from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.session import Session
from lordesk.ui.translation import spoken_language, would_speak
from lordesk.ui.widgets.buttons import Button, Segments
from lordesk.ui.widgets.check_box import CheckBox
from lordesk.ui.widgets.choice_box import ChoiceBox

LANGUAGES = (("", "System"), ("en", "English"), ("es", "Español"))


class ComputerSection(Section):
    """Choices of this computer; they stay when a desk is carried to another."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("This computer"), parent)
        looks = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        self.appearance = Segments(looks, self.tr("Appearance"))
        self.text_size = ChoiceBox()
        self.language = ChoiceBox()
        self.again = Button(self.tr("Start again now"))
        self.mail = ChoiceBox()
        self.notifies = CheckBox(self.tr("Tell me once a day what is due while lordesk is open"))
        self._fill()
        self._lay_out()
        self._connect()
        self.end()

    def show_records(self) -> None:
        choices = self.session.choices
        self.appearance.choose(tuple(Appearance).index(choices.appearance))
        self.text_size.setCurrentIndex(TEXT_SIZES.index(choices.text_size))
        self.language.setCurrentIndex(max(self.language.findData(choices.language), 0))
        self.again.setVisible(would_speak(choices.language) != spoken_language())
        self.mail.setCurrentIndex(tuple(MailProgram).index(choices.mail_program))
        self.notifies.blockSignals(True)
        self.notifies.setChecked(choices.notifies)
        self.notifies.blockSignals(False)

    def _fill(self) -> None:
        for percent in TEXT_SIZES:
            self.text_size.addItem(f"{percent} %", percent)
        for code, words in LANGUAGES:
            self.language.addItem(self.tr("As the system") if not code else words, code)
        programs = {
            MailProgram.FILE: self.tr("Whatever opens .eml files"),
            MailProgram.APPLE_MAIL: self.tr("Apple Mail"),
            MailProgram.OUTLOOK: self.tr("Outlook (classic)"),
            MailProgram.THUNDERBIRD: self.tr("Thunderbird"),
            MailProgram.COPY: self.tr("Web mail: copy the text, show the files"),
        }
        for program, words in programs.items():
            self.mail.addItem(words, program)

    def _lay_out(self) -> None:
        shown = self.panel(self.tr("Look"))
        shown.column.addLayout(_at_start(self.tr("Appearance"), self.appearance))
        shown.column.addLayout(_at_start(self.tr("Text size"), self.text_size))
        again = self.tr(
            "Takes effect when lordesk is started again. Kits, mails, calendars and what is quoted "
            "from sources stay English, since others read them."
        )
        shown.column.addLayout(_at_start(self.tr("Language"), self.language, again))
        shown.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        mail = self.panel(self.tr("Mail and notices"))
        never = self.tr("lordesk never sends a mail. It opens a draft with everything attached.")
        mail.column.addLayout(_at_start(self.tr("Drafts open in"), self.mail, never))
        mail.column.addWidget(self.notifies)
        place = self.panel(self.tr("Where your desk lies"))
        place.column.addWidget(FolderBox(self.session))

    def _connect(self) -> None:
        self.appearance.chosen.connect(self._choose_appearance)
        self.text_size.activated.connect(self._choose_size)
        self.language.activated.connect(self._choose_language)
        self.again.clicked.connect(self._start_again)
        self.mail.activated.connect(self._choose_mail)
        self.notifies.toggled.connect(self._choose_notices)

    def _choose_appearance(self, index: int) -> None:
        chosen = tuple(Appearance)[index]
        self.session.choose(replace(self.session.choices, appearance=chosen))

    def _choose_size(self, index: int) -> None:
        self.session.choose(replace(self.session.choices, text_size=TEXT_SIZES[index]))

    def _choose_language(self, index: int) -> None:
        self.session.choose(replace(self.session.choices, language=LANGUAGES[index][0]))

    def _start_again(self) -> None:
        """The window, and a guide that is open beside it, come back in the other language."""
        if self.window().close():  # unless something typed is to stay
            self.session.tools.open_again()

    def _choose_mail(self, index: int) -> None:
        chosen = tuple(MailProgram)[index]
        self.session.choose(replace(self.session.choices, mail_program=chosen))

    def _choose_notices(self, is_on: bool) -> None:
        self.session.choose(replace(self.session.choices, notifies=is_on))


def _at_start(name: str, control: QWidget, second: str = "") -> QVBoxLayout:
    """The control is no wider than it needs to be; what is said of it has the whole line."""
    column = named_row(name, control, second)
    column.setAlignment(control, Qt.AlignmentFlag.AlignLeading)
    return column

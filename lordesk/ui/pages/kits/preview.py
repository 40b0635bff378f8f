"""The preview beside the bullets: which sheet, on which paper, as a picture or as words."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from lordesk.domain.vocabulary import Paper
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.kits.live_review import Sheet, ShownSheet
from lordesk.ui.pages.kits.sheet_view import SheetView
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind, Segments
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.reading_text import ReadingText
from lordesk.ui.widgets.text import Role, Text

_PICTURE, _WORDS, _MAIL = range(3)


class PreviewPanel(Card):
    """`changed` when another sheet or size is wanted, `paper_chosen` for another paper."""

    changed = Signal()
    paper_chosen = Signal(object)
    print_wanted = Signal()
    wording_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        names = (self.tr("Cover"), self.tr("Summary"), self.tr("How to upload"), self.tr("E-mail"))
        self.tabs = Segments(names, self.tr("Sheet"))
        self.tabs.choose(tuple(Sheet).index(Sheet.SUMMARY))
        self.paper = Button("", Kind.GHOST, "down")
        self.picture = SheetView()
        self.words = ReadingText()
        self.problem = Text("", Role.DUE_STRONG)
        self.as_words = Button(self.tr("Read as text"), Kind.GHOST, "eye")
        self.print = Button(self.tr("Print…"), Kind.GHOST, "print")
        self.wording = Button(self.tr("Change the wording"), Kind.GHOST, "edit")
        self.subject = Text("", Role.STRONG)
        self.attached = Text("", Role.SECOND)
        self.body = ReadingText()
        self._reads = False
        self._held_words = ""
        self._lay_out()
        self.show_paper(Paper.LETTER)
        self.tabs.chosen.connect(self._choose_sheet)
        self.as_words.clicked.connect(self.toggle_words)
        self.print.clicked.connect(self.print_wanted)
        self.wording.clicked.connect(self.wording_wanted)

    @property
    def sheet(self) -> Sheet:
        return tuple(Sheet)[self.tabs.index]

    @property
    def is_read(self) -> bool:
        """Whether the words of the page stand in the place of its picture."""
        return self._reads

    @property
    def width_wanted(self) -> int:
        """Pixels across the page, sharp on this screen."""
        return max(round(self.picture.page_box().width() * self.devicePixelRatioF()), 200)

    def choose_sheet(self, sheet: Sheet) -> None:
        self.tabs.choose(tuple(Sheet).index(sheet))
        self._show_stack()
        self.changed.emit()

    def show_paper(self, paper: Paper) -> None:
        self.paper.setText(paper_words(paper))
        self.paper.setAccessibleName(self.tr("Paper: {paper}").format(paper=paper_words(paper)))

    def show_sheet(self, sheet: ShownSheet, held_words: str) -> None:
        """Show a page or a mail; a problem is shown over the previous page."""
        self._held_words = held_words
        self.problem.setText(in_language(sheet.problem))
        self.problem.setVisible(bool(sheet.problem))
        if self.sheet is Sheet.EMAIL:
            self.subject.setText(sheet.subject)
            names = ", ".join(sheet.attached)
            said = self.tr("Attached: the three pages, and {files}") if names else ""
            self.attached.setText(
                said.format(files=names) if names else self.tr("Attached: the three pages")
            )
            _refill(self.body, sheet.text)
        else:
            self.picture.show_sheet(sheet, held_words)
            if sheet.text:
                _refill(self.words, sheet.text)
        self._show_stack()

    def toggle_words(self) -> None:
        """The words of the page in place of its picture, or back."""
        self._reads = not self._reads
        self.as_words.setText(self.tr("See the page") if self._reads else self.tr("Read as text"))
        self._show_stack()
        (self.words if self._reads else self.picture).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changed.emit()

    def _choose_sheet(self, _index: int) -> None:
        self._show_stack()
        self.changed.emit()

    def _show_stack(self) -> None:
        is_mail = self.sheet is Sheet.EMAIL
        self.stack.setCurrentIndex(_MAIL if is_mail else _WORDS if self._reads else _PICTURE)
        self.as_words.setVisible(not is_mail)
        self.print.setVisible(not is_mail)
        self.wording.setVisible(is_mail)

    def _lay_out(self) -> None:
        menu = QMenu(self)
        for paper in Paper:
            action = QAction(paper_words(paper), menu)
            action.setData(paper.value)
            menu.addAction(action)
        menu.triggered.connect(self._choose_paper)
        self.paper.setMenu(menu)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        head = Bar()
        head.lead(self.tabs)
        head.end(self.paper)
        for edit, name in (
            (self.words, self.tr("The words of the page")),
            (self.body, self.tr("The words of the mail")),
        ):
            edit.setAccessibleName(name)
        self.stack = QStackedWidget()
        for widget in (self.picture, self.words, self._mail()):
            self.stack.addWidget(widget)
        foot = Bar()
        foot.lead(self.as_words, self.wording)
        foot.end(self.print)
        self.column.addLayout(head)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.stack, 1)
        self.column.addLayout(foot)
        self.problem.hide()

    def _mail(self) -> QWidget:
        mail = Card()
        mail.column.addWidget(self.subject)
        mail.column.addWidget(self.attached)
        mail.column.addWidget(self.body, 1)
        return mail

    def _choose_paper(self, action: QAction) -> None:
        self.paper_chosen.emit(Paper(str(action.data())))


def paper_words(paper: Paper) -> str:
    return _tr("US Letter") if paper is Paper.LETTER else _tr("A4")


def _tr(words: str) -> str:
    return QCoreApplication.translate("kits", words)


def _refill(edit: ReadingText, text: str) -> None:
    """Other words at the same place of the scroll, so that reading along is not broken."""
    if edit.toPlainText() != text:
        place = edit.verticalScrollBar().value()
        edit.setPlainText(text)
        edit.verticalScrollBar().setValue(place)

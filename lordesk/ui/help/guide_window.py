"""The guide in a window of its own: contents and search at the start, the page beside them."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lordesk.documents.guide import Guide, GuidePage, read_guide
from lordesk.ui.asking import Asker
from lordesk.ui.core_sentences import in_language
from lordesk.ui.help.guide_text import GuideText
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import fit_on_screen, grow
from lordesk.ui.theme.tokens import RAIL_WIDTH, Space
from lordesk.ui.translation import spoken_language
from lordesk.ui.widgets.text import Role, Text

SIZE = (980, 720)
ROW = 30
PAUSE_MS = 150


class GuideWindow(QDialog):
    """Stays beside the program, so that one can read and do."""

    def __init__(self, asker: Asker, parent: QWidget, begins_at: str = "") -> None:
        """`begins_at` is the window's page whose page of the guide is shown first."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        self.guide: Guide = read_guide(spoken_language(), in_language)
        self._asker = asker
        self._shown = self.guide.page(self.guide.opens_at.get(begins_at, ""))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Search the guide"))
        self.edit.setAccessibleName(self.tr("Search the guide"))
        self.edit.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contents"))
        self.message = Text("", Role.SECOND)
        self.text = GuideText(str(self.guide.folder))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self.search_for("")

    @property
    def shown(self) -> GuidePage:
        return self._shown

    def show_page(self, name: str) -> None:
        """The page of that name, whatever was searched for before."""
        if self.edit.text():
            self.edit.clear()
            self.search_for("")
        names = [page.name for page in self.guide.pages]
        self.list.setCurrentRow(names.index(self.guide.page(name).name))

    def search_for(self, words: str) -> None:
        """List the pages that hold the words; stay on the present one if it does."""
        pages = self.guide.holding(words)
        self.list.blockSignals(True)
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, look.current().px(ROW)))
            item.setData(Qt.ItemDataRole.UserRole, page.name)
            self.list.addItem(item)
        self.list.setCurrentRow(pages.index(self._shown) if self._shown in pages else 0)
        self.list.blockSignals(False)
        self.message.setText("" if pages else self.tr("No page has these words. Try fewer."))
        self.message.setVisible(not pages)
        self._show_current()

    def _show_current(self) -> None:
        if self.list.currentRow() >= 0:
            item = self.list.currentItem()
            self._shown = self.guide.page(str(item.data(Qt.ItemDataRole.UserRole)))
            self.text.show_page(self._shown)
            self.text.mark(self.edit.text().strip())

    def _search(self) -> None:
        self.search_for(self.edit.text())

    def _follow(self, link: str) -> None:
        """A page of the guide is shown here, an address in the browser."""
        if link.startswith("#"):
            self.text.go_to_heading(link.removeprefix("#"))
        elif link.endswith(".md"):
            self.show_page(link.removesuffix(".md"))
        else:
            self._asker.open_link(link)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._search)
        self.edit.textChanged.connect(self._pause.start)
        self.edit.returnPressed.connect(self.text.setFocus)
        self.list.currentRowChanged.connect(self._show_current)
        self.text.followed.connect(self._follow)

    def _lay_out(self) -> None:
        fit_on_screen(self, SIZE)
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        for widget in (self.edit, self.message, self.list):
            side.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.setSpacing(Space.L)
        holder = QWidget()
        grow(holder, QWidget.setFixedWidth, RAIL_WIDTH)
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder)
        row.addWidget(self.text, 1)


def show_guide(asker: Asker, parent: QWidget, page: str = "") -> GuideWindow:
    """The one guide of a window, brought forward at the page that belongs to the window's."""
    open_one = parent.findChild(GuideWindow)
    guide = open_one if isinstance(open_one, GuideWindow) else GuideWindow(asker, parent, page)
    guide.show_page(guide.guide.opens_at.get(page, ""))
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide

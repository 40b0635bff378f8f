"""A finished PDF to look at: its pages as pictures, to save, to print, to open elsewhere."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from lordesk.files import write_atomically
from lordesk.ui.asking import FileKind
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.ui.widgets.print_preview import PrintPreview

SIZE = (760, 760)
PAGE_WIDTH = 660


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF with its pages as pictures for the screen; made beside the window's thread."""

    content: bytes
    images: tuple[QImage, ...]


def paper_of(content: bytes) -> Paper:
    return Paper(content=content, images=tuple(page_images(content, PAGE_WIDTH * 2)))


class PaperDialog(QDialog):
    """What is seen is the very file that is saved or printed."""

    def __init__(
        self, session: Session, paper: Paper, title: str, file_name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._session = session
        self._content = paper.content
        self._file_name = file_name
        fit_on_screen(self, SIZE)
        self.save_button = Button(self.tr("Save as PDF…"), Kind.FILLED)
        self.print_button = Button(self.tr("Print…"), icon="print")
        self.close_button = Button(self.tr("Close"))
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_pages)
        self.close_button.clicked.connect(self.reject)
        self._lay_out(title, paper.images)

    def save(self) -> None:
        kinds = (FileKind(name="PDF", endings=("pdf",)),)
        asker = self._session.tools.asker
        path = asker.save_file(self, self.tr("Save as PDF"), self._file_name, kinds)
        if path is not None and self._session.guarded(lambda: self._write(path)):
            self._session.message.emit(self.tr("Wrote {name}").format(name=path.name))

    def print_pages(self) -> "PrintPreview":
        """The same pages as they will be on paper."""
        from lordesk.ui.widgets.pdf_printing import preview_pdf

        return preview_pdf(self._content, self.windowTitle(), self)

    def _write(self, path: Path) -> bool:
        write_atomically(path, self._content)
        return True

    def _lay_out(self, title: str, images: tuple[QImage, ...]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(title, Role.PANEL_TITLE))
        scroll = Scroll()
        for number, image in enumerate(images, start=1):
            scroll.column.addWidget(self._page(image, number, len(images)))
        column.addWidget(scroll, 1)
        buttons = Bar()
        for button in (self.close_button, self.print_button, self.save_button):
            buttons.end(button)
        column.addLayout(buttons)

    def _page(self, image: QImage, number: int, of: int) -> QLabel:
        label = QLabel()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(2.0)
        label.setPixmap(picture)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = self.tr("Page {number} of {all}").format(number=number, all=of)
        label.setAccessibleName(said)
        return label


def page_images(content: bytes, width: int) -> list[QImage]:
    """Every page of a PDF, that many pixels wide."""
    from lordesk.documents.pdfium import picture_of

    first = picture_of(content, width)
    pictures = [first, *(picture_of(content, width, n) for n in range(1, first.pages))]
    return [
        QImage(p.pixels, p.width, p.height, p.stride, QImage.Format.Format_BGR888).copy()
        for p in pictures
    ]

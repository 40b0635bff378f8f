"""What the program is: version, licence, its parts, and whom it is not connected with."""

import platform
from dataclasses import dataclass
from functools import partial

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lordesk import __version__, paths
from lordesk.ui.asking import Asker
from lordesk.ui.core_sentences import in_language
from lordesk.ui.help.product import Product
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.page import Scroll, fit_to_words
from lordesk.ui.widgets.text import Role, Text

SIZE = (520, 340)
ICON = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The versions on this computer; the licence requires naming Qt's."""

    program: str
    qt: str
    pyside: str
    python: str


def versions() -> Versions:
    return Versions(
        program=__version__, qt=qVersion(), pyside=pyside_version, python=platform.python_version()
    )


class AboutDialog(QDialog):
    def __init__(self, product: Product, asker: Asker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About lordesk"))
        fit_on_screen(self, SIZE)
        self.licences = Button(self.tr("Licences of its parts"), icon="folder")
        self.site = Button(self.tr("Website"), icon="link")
        self.site.setVisible(product.has_pages)
        self.close_button = Button(self.tr("Close"), Kind.FILLED)
        self.licences.clicked.connect(partial(asker.open_path, paths.resources() / "licences"))
        self.site.clicked.connect(partial(asker.open_link, product.home))
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        scroll = Scroll()
        fit_to_words(scroll)
        scroll.column.setSpacing(Space.M)
        scroll.column.addLayout(self._head(product))
        for words, role in self._paragraphs(product):
            scroll.column.addWidget(Text(words, role))
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        row = Bar()
        row.lead(self.licences, self.site)
        row.end(self.close_button)
        column.addSpacing(Space.S)
        column.addLayout(row)

    def _head(self, product: Product) -> QHBoxLayout:
        size = look.current().px(ICON)
        icon = QLabel()
        icon.setPixmap(QIcon(str(paths.resources() / "icons" / "lordesk.svg")).pixmap(size, size))
        names = QVBoxLayout()
        names.addWidget(Text(product.name, Role.PAGE_TITLE))
        version = self.tr("Version {version}").format(version=__version__)
        names.addWidget(Text(version, Role.GREY))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(icon)
        row.addLayout(names, 1)
        return row

    def _paragraphs(self, product: Product) -> tuple[tuple[str, Role], ...]:
        found, publisher = versions(), in_language(product.publisher)
        parts = self.tr("Made with Qt {qt} and PySide6 {pyside} under the LGPL 3, Python {python}.")
        return (
            (in_language(product.summary) + ".", Role.STRONG),
            (
                self.tr(
                    "Free software by {publisher}, under the GNU General Public License, "
                    "version 3 or later. It comes without any warranty."
                ).format(publisher=publisher[:1].lower() + publisher[1:]),
                Role.BODY,
            ),
            (
                self.tr(
                    "lordesk is not connected with AAMC, ECFMG, NRMP, Liaison, SF Match or any "
                    "program. Check its dates against theirs."
                ),
                Role.BODY,
            ),
            (
                parts.format(qt=found.qt, pyside=found.pyside, python=found.python),
                Role.GREY,
            ),
        )

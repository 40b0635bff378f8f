"""About lordesk: its version and Qt's, its licences, and whom it is not connected with."""

from dataclasses import replace

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk import __version__, paths
from lordesk.ui.help.about import AboutDialog, versions
from lordesk.ui.help.product import read_product
from lordesk.ui.window import MainWindow
from tests.windows import FakeAsker

LOW = 240


def test_it_names_versions_licence_and_independence(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    dialog = AboutDialog(read_product(), asker, window)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for words in (__version__, qVersion(), "General Public License", "not connected with AAMC"):
        assert words in said
    assert versions().qt == qVersion()


def test_it_scrolls_where_the_screen_is_lower_than_its_words(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    dialog = AboutDialog(read_product(), asker, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(dialog.width(), LOW)
    assert dialog.height() == LOW


def test_licences_and_website_are_opened_outside(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    product = replace(read_product(), home="https://code.host/lordesk")
    dialog = AboutDialog(product, asker, window)
    qtbot.addWidget(dialog)
    dialog.licences.click()
    dialog.site.click()
    assert asker.opened == [paths.resources() / "licences"]
    assert asker.links == ["https://code.host/lordesk"]


@pytest.mark.parametrize("home", ["https://code.host/lordesk", "https://lordesk.example"])
def test_a_website_is_offered_where_there_is_one(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker, home: str
) -> None:
    product = replace(read_product(), home=home)
    dialog = AboutDialog(product, asker, window)
    qtbot.addWidget(dialog)
    assert dialog.site.isVisibleTo(dialog) is product.has_pages

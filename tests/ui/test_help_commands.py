"""The Help menu: the guide at the right page, the keys, the releases page, what lordesk is."""

from dataclasses import replace

import pytest

from lordesk import __version__
from lordesk.ui.help import product
from lordesk.ui.help.about import AboutDialog
from lordesk.ui.help.guide_window import GuideWindow
from lordesk.ui.help.shortcuts import ShortcutsDialog
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow
from tests.windows import FakeAsker

PAGES = replace(
    product.read_product(), home="https://code.host/lordesk", releases="https://code.host/releases"
)


def test_f1_opens_the_guide_at_the_page_that_is_shown(window: MainWindow) -> None:
    window.go_to(Place(page=PageId.TIMELINE))
    window.commands.action("guide").trigger()
    guide = window.findChild(GuideWindow)
    assert isinstance(guide, GuideWindow)
    assert guide.shown.name == "calendar"
    assert "F1" in [key.toString() for key in window.commands.action("guide").shortcuts()]


def test_keys_and_about_open_over_the_window(window: MainWindow) -> None:
    window.commands.action("shortcuts").trigger()
    assert window.findChild(ShortcutsDialog) is not None
    window.commands.action("about").trigger()
    assert window.findChild(AboutDialog) is not None


def test_a_newer_version_is_looked_for_in_the_browser(
    window: MainWindow, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "read_product", lambda: PAGES)
    window.commands.action("newer").trigger()
    assert asker.links == [PAGES.releases]
    assert __version__ in window.status.words.text()


def test_without_a_browser_the_address_is_told(
    window: MainWindow, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "read_product", lambda: PAGES)
    asker.can_open = False
    window.commands.action("newer").trigger()
    assert PAGES.releases in window.status.words.text()


def test_a_copy_without_pages_opens_none(
    window: MainWindow, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = replace(PAGES, home="https://lordesk.example")
    monkeypatch.setattr(product, "read_product", lambda: nowhere)
    window.commands.action("newer").trigger()
    assert asker.links == []
    assert "knows no page for newer versions" in window.status.words.text()

"""The page Settings: every section opens, by click or by name."""

import pytest

from lordesk.ui.pages.settings.page import SECTIONS, SettingsPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go_to(Place(page=PageId.SETTINGS))
    made = window.page(PageId.SETTINGS)
    assert isinstance(made, SettingsPage)
    return made


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_is_shown_under_its_name(page: SettingsPage, name: str) -> None:
    page.session.show(Place(page=PageId.SETTINGS, part=name))
    assert page.section.isVisible()
    assert page.section.title == page.list.currentItem().text()


def test_a_part_that_is_none_leaves_the_page_as_it_is(page: SettingsPage) -> None:
    page.open(Place(page=PageId.SETTINGS, part="nowhere"))
    assert page.list.currentRow() == 0

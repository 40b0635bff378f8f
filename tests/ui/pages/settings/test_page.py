"""The page Settings: every section opens, by click or by name."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.documents import DocumentsSection
from lordesk.ui.pages.settings.page import SECTIONS, SettingsPage
from lordesk.ui.pages.settings.profile import ProfileSection
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow
from tests.windows import choose_text_size


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


def test_where_it_is_narrow_a_box_stands_for_the_list(
    page: SettingsPage, window: MainWindow, qtbot: QtBot
) -> None:
    session = page.session
    assert page.list.isVisible()
    assert not page.box.isVisible()
    page.list.setFocus()
    choose_text_size(session, 200, qtbot)
    window.resize(900, 600)
    qtbot.waitUntil(page.box.isVisible)
    assert not page.list.isVisible()
    assert page.start is page.box
    qtbot.keyClick(page.box, Qt.Key.Key_Down)
    assert page.section.title == page.box.currentText()
    choose_text_size(session, 100, qtbot)
    window.resize(1280, 800)
    qtbot.waitUntil(page.list.isVisible)
    assert page.list.currentItem().text() == page.section.title


def test_what_is_typed_stays_when_the_text_size_changes(page: SettingsPage, qtbot: QtBot) -> None:
    page.open(Place(page=PageId.SETTINGS, part="documents"))
    documents = page.section
    assert isinstance(documents, DocumentsSection)
    documents.wordings.subject.setText("On {service}")
    page.open(Place(page=PageId.SETTINGS, part="computer"))
    choose_text_size(page.session, 125, qtbot)
    page.open(Place(page=PageId.SETTINGS, part="documents"))
    assert page.section is documents
    assert documents.wordings.subject.text() == "On {service}"


def test_a_part_may_name_a_field_of_the_section(page: SettingsPage) -> None:
    page.session.show(Place(page=PageId.SETTINGS, part="profile/aamc_id"))
    assert isinstance(page.section, ProfileSection)
    assert page.section.form.input("aamc_id").widget.hasFocus()

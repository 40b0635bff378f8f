"""The pages by id: each is made, once, in the order of the rail."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.page_index import PAGES, PageEntry
from lordesk.ui.places import PageId
from lordesk.ui.session import Session


def test_they_stand_in_the_order_of_the_rail() -> None:
    assert [entry.id for entry in PAGES] == list(PageId)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.id)
def test_each_page_is_made_under_its_name(qtbot: QtBot, session: Session, entry: PageEntry) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = entry.make(session, parent)
    assert page.parent() is parent
    assert page.accessibleName() == entry.words

"""The window's part of the self-test."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from lordesk.domain.errors import LordeskError
from lordesk.ui import self_test
from lordesk.ui.page_index import PAGES, PageEntry
from lordesk.ui.places import PageId
from lordesk.ui.session import Session
from lordesk.ui.tools import Tools
from lordesk.ui.widgets.page import Page


def instead_of_the_first(make: Callable[[Session, QWidget], Page]) -> tuple[PageEntry, ...]:
    return (
        PageEntry(id=PageId.TODAY, title="Today", icon="today", make=make),
        *PAGES[1:],
    )


def is_empty(_picture: QImage) -> bool:
    return False


def test_every_page_is_opened_and_painted(tools: Tools) -> None:
    assert self_test.open_each_page(tools) == f"{len(PAGES)} pages painted"


def test_a_page_that_stays_empty_is_named(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "has_content", is_empty)
    with pytest.raises(LordeskError, match="The page Today stays empty"):
        self_test.open_each_page(tools)


def test_an_error_of_a_slot_is_raised(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_later() -> None:
        raise KeyError("slot")

    class Breaking(Page):
        def __init__(self, session: Session, parent: QWidget) -> None:
            super().__init__(session, "Breaking", parent)
            QTimer.singleShot(0, break_later)

    monkeypatch.setattr("lordesk.ui.window.PAGES", instead_of_the_first(Breaking))
    with pytest.raises(KeyError, match="slot"):
        self_test.open_each_page(tools)


def test_an_unpainted_picture_has_no_content() -> None:
    picture = QImage(30, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert not self_test.has_content(picture)
    for place in range(4):
        picture.setPixelColor(3 * place, 3, QColor(place, 0, 0))
    assert self_test.has_content(picture)

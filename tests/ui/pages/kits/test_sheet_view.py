"""The page on the screen."""

from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from lordesk.documents.pdfium import Found
from lordesk.ui.pages.kits.live_review import ShownSheet
from lordesk.ui.pages.kits.sheet_view import SheetView

HELD = Found(left=0.2, top=0.4, right=0.6, bottom=0.42)


def a_sheet(**fields: Any) -> ShownSheet:
    image = QImage(200, 260, QImage.Format.Format_RGB888)
    image.fill(QColor("#0000ff"))
    return ShownSheet(text="The words.", image=image, **fields)


@pytest.fixture
def view(qtbot: QtBot) -> SheetView:
    made = SheetView()
    qtbot.addWidget(made)
    made.resize(404, 600)
    return made


def test_the_page_keeps_its_proportion_in_the_middle(view: SheetView) -> None:
    view.show_sheet(a_sheet(), "Held")
    box = view.page_box()
    assert box.height() / box.width() == pytest.approx(1.3)
    assert box.center().x() == pytest.approx(view.width() / 2)
    view.resize(404, 200)
    assert view.page_box().height() < 200


def test_a_screen_reader_gets_the_words_of_the_page(view: SheetView) -> None:
    view.show_sheet(a_sheet(), "Held")
    assert view.accessibleDescription() == "The words."
    view.show_sheet(ShownSheet(problem="Cut nine words."), "Held")
    assert view.accessibleDescription() == "Cut nine words."
    assert view.image is not None


def test_a_held_bullet_is_drawn_over_the_page(view: SheetView) -> None:
    view.show_sheet(a_sheet(), "Held")
    plain = view.grab().toImage()
    view.show_sheet(a_sheet(held=(HELD,)), "Held")
    assert view.grab().toImage() != plain


def test_a_page_that_cannot_be_set_leaves_the_last_one_faint(view: SheetView) -> None:
    view.show_sheet(a_sheet(), "Held")
    plain = view.grab().toImage()
    view.show_sheet(ShownSheet(problem="Too full."), "Held")
    assert view.grab().toImage() != plain

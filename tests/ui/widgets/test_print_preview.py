"""How something will look on paper, with and without a printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QGraphicsView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lordesk.documents.pdfium import picture_of
from lordesk.ui.widgets import print_preview
from lordesk.ui.widgets.print_preview import LARGEST, SMALLEST, PrintPreview, is_printer_chosen

Sizes = QPageSize.PageSizeId
WAYS = QPageLayout.Orientation


class ContentStream:
    """Draws so many empty pages; keeps what it drew on."""

    def __init__(self, pages: int = 1) -> None:
        self.pages = pages
        self.sizes: list[QPageSize.PageSizeId] = []

    def __call__(self, printer: QPrinter) -> None:
        self.sizes.append(printer.pageLayout().pageSize().id())
        painter = QPainter(printer)
        if not painter.isActive():
            return
        for _page in range(1, self.pages):
            printer.newPage()
        painter.end()


def always(_printer: QPrinter) -> bool:
    return True


def never(_printer: QPrinter, _parent: QWidget) -> bool:
    return False


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def pen() -> ContentStream:
    return ContentStream(pages=3)


@pytest.fixture
def preview(parent: QWidget, pen: ContentStream, qtbot: QtBot) -> Iterator[PrintPreview]:
    dialog = PrintPreview("Letters", pen, parent)
    with qtbot.waitExposed(dialog):
        dialog.open()
    yield dialog
    if isValid(dialog):
        dialog.close()


@pytest.fixture
def _printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if there were one."""
    monkeypatch.setattr(print_preview, "has_printer", always)


def test_without_a_printer_the_reason_is_said_and_nothing_can_fail(preview: PrintPreview) -> None:
    assert not preview.print_button.isEnabled()
    assert preview.reason.isVisibleTo(preview)
    assert "No printer is set up" in preview.reason.text()


@pytest.mark.usefixtures("_printer")
def test_with_a_printer_there_is_a_button_and_no_reason(preview: PrintPreview) -> None:
    assert preview.print_button.isEnabled()
    assert not preview.reason.isVisibleTo(preview)


def test_every_button_is_pressed_without_a_word_from_qt(preview: PrintPreview) -> None:
    for button in preview.findChildren(QAbstractButton):
        if button.text() != "Close":
            button.click()
            QApplication.processEvents()
    assert preview.isVisible()


def test_another_paper_is_drawn_anew(preview: PrintPreview, pen: ContentStream) -> None:
    preview.paper.setCurrentIndex(preview.paper.findText("A4"))
    assert pen.sizes[-1] is Sizes.A4
    preview.paper.setCurrentIndex(preview.paper.findText("US Letter"))
    assert pen.sizes[-1] is Sizes.Letter


def test_a_printer_with_paper_of_its_own_keeps_it() -> None:
    printer = QPrinter()
    printer.setPageSize(QPageSize(Sizes.Legal))
    assert print_preview.paper_sizes(printer) == (
        Sizes.Letter,
        Sizes.A4,
        Sizes.Legal,
    )


def test_the_paper_is_turned(preview: PrintPreview) -> None:
    preview.way.chosen.emit(1)
    assert preview.printer.pageLayout().orientation() is WAYS.Landscape


def test_it_begins_the_way_that_the_page_needs(parent: QWidget, pen: ContentStream) -> None:
    dialog = PrintPreview("Timeline", pen, parent, WAYS.Landscape)
    assert dialog.way.index == 1
    assert dialog.printer.pageLayout().orientation() is WAYS.Landscape
    assert dialog.printer.docName() == "Timeline"
    dialog.close()


def test_pages_are_walked_and_end(preview: PrintPreview) -> None:
    assert preview.place.text() == "Page 1 of 3"
    assert not preview.back.isEnabled()
    preview.on.click()
    preview.on.click()
    assert preview.place.text() == "Page 3 of 3"
    assert not preview.on.isEnabled()
    preview.back.click()
    assert preview.place.text() == "Page 2 of 3"


def test_zooming_ends_both_ways(preview: PrintPreview) -> None:
    for _press in range(60):
        preview.zoom_in()
    assert LARGEST <= preview.sheets.zoomFactor() < LARGEST * 1.2
    for _press in range(60):
        preview.zoom_out()
    assert SMALLEST / 1.2 < preview.sheets.zoomFactor() <= SMALLEST


def test_a_screen_reader_hears_what_the_sheet_is(preview: PrintPreview) -> None:
    views = preview.findChildren(QGraphicsView)
    assert {view.accessibleName() for view in views} == {"The pages as they will be printed"}


@pytest.mark.usefixtures("_printer")
def test_when_a_printer_is_chosen_the_pages_go_to_it(
    preview: PrintPreview, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    def choose_a_file(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    monkeypatch.setattr(print_preview, "is_printer_chosen", choose_a_file)
    with qtbot.waitSignal(preview.accepted):
        preview.print_button.click()
    assert picture_of((tmp_path / "printed.pdf").read_bytes(), 10).pages == 3


@pytest.mark.usefixtures("_printer")
@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(
    preview: PrintPreview, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def choose_no_folder(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
        return True

    monkeypatch.setattr(print_preview, "is_printer_chosen", choose_no_folder)
    preview.print_button.click()
    assert preview.isVisible()
    assert preview.reason.isVisibleTo(preview)
    assert "took nothing" in preview.reason.text()


@pytest.mark.usefixtures("_printer")
def test_when_none_is_chosen_the_preview_stays(
    preview: PrintPreview, pen: ContentStream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_preview, "is_printer_chosen", never)
    seen = len(pen.sizes)
    preview.print_button.click()
    assert len(pen.sizes) == seen
    assert preview.isVisible()


def test_the_properties_in_qts_dialog_are_drawn_without_a_word(parent: QWidget) -> None:
    """Its little page reckons with points, of which a font set in pixels has -1."""
    shown: list[QWidget] = []

    def look_at_properties() -> None:
        properties = QApplication.activeModalWidget()
        assert isinstance(properties, QDialog)
        shown.append(properties)
        properties.grab()
        properties.close()

    def press_properties() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        [button] = [
            each for each in dialog.findChildren(QAbstractButton) if "roperties" in each.text()
        ]
        QTimer.singleShot(0, look_at_properties)
        button.click()
        dialog.reject()

    before = QFont(QGuiApplication.font())
    QTimer.singleShot(0, press_properties)
    assert not is_printer_chosen(QPrinter(), parent)
    assert shown
    assert QGuiApplication.font() == before

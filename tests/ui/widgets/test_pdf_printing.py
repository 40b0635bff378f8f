"""A PDF on paper."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.pdfium import picture_of
from lordesk.documents.templates.summary import summary
from lordesk.ui.widgets.pdf_printing import preview_pdf
from tests.kits import facts_of


def test_a_page_is_printed_as_large_as_the_paper_allows(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = preview_pdf(to_pdf(summary(facts_of())), "Summary", parent)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.sheets.paintRequested.emit(printer)
    printed = picture_of((tmp_path / "out.pdf").read_bytes(), 300)
    assert printed.pages == 1
    assert len(set(printed.pixels)) > 10
    dialog.close()

"""How something will look on paper: the sheet and its size, and the way to the printer."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QGraphicsView, QVBoxLayout, QWidget
from shiboken6 import isValid

from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind, Segments
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Role, Text

SMALLEST, LARGEST = 0.2, 5.0
"""How far the sheet may be zoomed."""
SIZE = (760, 720)
WAYS_UP = (QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape)


class PrintPreview(QDialog):
    """`paint` draws all pages on the printer it is given, again for each other sheet.

    `size` is that of the pages; where it is not known the printer's own is shown.
    Without a printer there is everything to look at and nothing to press that would fail.
    """

    def __init__(
        self,
        title: str,
        paint: Callable[[QPrinter], None],
        parent: QWidget,
        way_up: QPageLayout.Orientation = QPageLayout.Orientation.Portrait,
        size: QPageSize.PageSizeId | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        fit_on_screen(self, SIZE)
        self.printer = QPrinter()
        self.printer.setDocName(title)
        self.printer.setPageOrientation(way_up)
        if size is not None:
            self.printer.setPageSize(QPageSize(size))
        self.sheets = QPrintPreviewWidget(self.printer, self)
        self.sheets.paintRequested.connect(paint)
        self.sheets.previewChanged.connect(self._show_place)
        for view in self.sheets.findChildren(QGraphicsView):
            view.setAccessibleName(self.tr("The pages as they will be printed"))
            view.scene().setBackgroundBrush(look.current().colour("tint"))
        self._make_controls(way_up)
        self._lay_out()

    def choose_size(self, number: int) -> None:
        self.printer.setPageSize(QPageSize(self._sizes[number]))
        self.sheets.updatePreview()

    def turn(self, way: int) -> None:
        self.sheets.setOrientation(WAYS_UP[way])

    def zoom_in(self) -> None:
        if self.sheets.zoomFactor() < LARGEST:
            self.sheets.zoomIn()

    def zoom_out(self) -> None:
        if self.sheets.zoomFactor() > SMALLEST:
            self.sheets.zoomOut()

    def go_back(self) -> None:
        self._go(-1)

    def go_on(self) -> None:
        self._go(1)

    def print_pages(self) -> None:
        """To the printer that the person chooses; the preview has then done its work."""
        if not is_printer_chosen(self.printer, self) or not isValid(self):
            return
        self.sheets.print_()
        if self.printer.printerState() is QPrinter.PrinterState.Error:
            self._say(self.tr("The printer took nothing. See that it is on, then print again."))
        else:
            self.accept()

    def _say(self, words: str) -> None:
        self.reason.setText(words)
        self.reason.set_role(Role.PROBLEM)
        self.reason.show()

    def _go(self, step: int) -> None:
        self.sheets.setCurrentPage(self.sheets.currentPage() + step)
        self._show_place()

    def _show_place(self) -> None:
        page, pages = self.sheets.currentPage(), self.sheets.pageCount()
        self.place.setText(self.tr("Page {number} of {all}").format(number=page, all=pages))
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < pages)

    def _make_controls(self, way_up: QPageLayout.Orientation) -> None:
        self._sizes = paper_sizes(self.printer)
        self.paper = ChoiceBox()
        self.paper.setAccessibleName(self.tr("Paper"))
        for each in self._sizes:
            is_letter = each is QPageSize.PageSizeId.Letter
            self.paper.addItem(self.tr("US Letter") if is_letter else QPageSize(each).name())
        self.paper.setCurrentIndex(self._sizes.index(self.printer.pageLayout().pageSize().id()))
        self.paper.currentIndexChanged.connect(self.choose_size)
        self.way = Segments((self.tr("Upright"), self.tr("Sideways")), self.tr("Way of the paper"))
        self.way.choose(WAYS_UP.index(way_up))
        self.way.chosen.connect(self.turn)
        self.place = Text("", Role.GREY).on_one_line()
        self.back = _ghost(self.tr("Previous page"), self.go_back)
        self.on = _ghost(self.tr("Next page"), self.go_on)
        self.print_button = Button(self.tr("Print…"), Kind.FILLED, "print")
        self.print_button.clicked.connect(self.print_pages)
        self.reason = Text(
            self.tr(
                "No printer is set up on this computer. Set one up in the system's settings and "
                "open this again, or save the page as a PDF and print it elsewhere."
            ),
            Role.SECOND,
        )
        can_print = has_printer(self.printer)
        self.print_button.setEnabled(can_print)
        self.reason.setVisible(not can_print)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(self._head())
        column.addWidget(self.sheets, 1)
        column.addWidget(self.reason)
        column.addLayout(self._foot())

    def _head(self) -> Bar:
        row = Bar()
        row.lead(self.paper, self.way)
        for said, name, act in (
            ("−", self.tr("Zoom out"), self.zoom_out),
            ("+", self.tr("Zoom in"), self.zoom_in),
            (self.tr("Whole page"), self.tr("Show the whole page"), self.sheets.fitInView),
            (self.tr("Full width"), self.tr("Show the full width"), self.sheets.fitToWidth),
        ):
            button = _ghost(said, act)
            button.setAccessibleName(name)
            button.setToolTip(name)
            row.end(button)
        return row

    def _foot(self) -> Bar:
        row = Bar()
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        for widget in (self.back, self.place, self.on):
            row.lead(widget)
        row.end(close, self.print_button)
        return row


def has_printer(printer: QPrinter) -> bool:
    """Where there is none, Qt makes one that writes files."""
    return printer.outputFormat() is QPrinter.OutputFormat.NativeFormat


def is_printer_chosen(printer: QPrinter, parent: QWidget) -> bool:
    """Ask the system's way; it waits for the answer, since that of Windows knows no other way."""
    with _font_in_points():
        dialog = QPrintDialog(printer, parent)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    if isValid(dialog):
        dialog.deleteLater()
    return is_chosen


@contextmanager
def _font_in_points() -> Generator[None]:
    """Qt's dialog reckons with the points of the program's font, and ours is set in pixels."""
    before = QGuiApplication.font()
    lent = QFont(before)
    lent.setPointSizeF(before.pixelSize() * 0.75)
    QGuiApplication.setFont(lent)
    try:
        yield
    finally:
        QGuiApplication.setFont(before)


def paper_sizes(printer: QPrinter) -> tuple[QPageSize.PageSizeId, ...]:
    """The two that the program makes pages for, and the printer's own where it is another."""
    sizes = QPageSize.PageSizeId
    usual = (sizes.Letter, sizes.A4)
    own = printer.pageLayout().pageSize().id()
    return usual if own in usual else (*usual, own)


def _ghost(words: str, act: Callable[[], object]) -> Button:
    button = Button(words, Kind.GHOST)
    button.clicked.connect(act)
    return button

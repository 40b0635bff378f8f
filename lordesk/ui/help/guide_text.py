"""Shows one page of the guide: Markdown in our type and colours, pictures as wide as the page."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from lordesk.documents.guide import GuidePage, anchor, without_accents
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type
from lordesk.ui.widgets.reading_text import wants_zoom

LINE_HEIGHT = 120
"""Percent of the type size."""
WIDEST_TEXT = 720
PICTURE_SIGN = "\N{OBJECT REPLACEMENT CHARACTER}"
PICTURE_DENSITY = 1.5
"""Pixels of a picture for one of the window's: they stay sharp on dense screens."""
_IMAGE = QTextDocument.ResourceType.ImageResource.value
HEADINGS = {1: Type.PAGE_TITLE, 2: Type.PANEL_TITLE, 3: Type.CARD_TITLE}


class GuideText(QTextBrowser):
    """Links leave by `followed`; nothing is loaded from anywhere but the guide's folder."""

    followed = Signal(str)

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._page: GuidePage | None = None
        self._words = ""
        self._pictures: dict[str, QImage] = {}
        """Those of the page, read once."""
        self._set_in = look.current()
        self.setSearchPaths([folder])
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: GuidePage) -> None:
        """From its top, with nothing marked."""
        self._page, self._words = page, ""
        self._pictures.clear()
        self._set(page)
        self.setExtraSelections([])
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """The document keeps the colours and the type that it was set in."""
        super().changeEvent(event)
        may_be = event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if may_be and self._page is not None and self._set_in is not look.current():
            top = self.verticalScrollBar().value()
            self._set(self._page)
            self.setExtraSelections([self._marked(each) for each in self._places(self._words)])
            self.verticalScrollBar().setValue(top)

    def _set(self, page: GuidePage) -> None:
        now = self._set_in = look.current()
        document = self.document()
        document.setDefaultFont(now.font())
        document.setDocumentMargin(now.px(Space.L))
        self.setMarkdown(page.text)
        self._dress()
        self._set_names(page.named)
        self._fit()

    def mark(self, words: str) -> int:
        """Show every place of the words and scroll to the first; answers how many there are."""
        found, self._words = self._places(words), words
        self.setExtraSelections([self._marked(cursor) for cursor in found])
        if found:
            first = QTextCursor(found[0])
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()
        return len(found)

    def go_to_heading(self, name: str) -> None:
        """Scroll to the heading whose anchor that is."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == name:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the guide's folder by their name alone, and nothing else from anywhere.

        A blank one stands for others: without any, Qt would look for the file itself.
        """
        if kind != _IMAGE:
            return ""
        picture = self._natural(name if isinstance(name, str) else name.toString())
        return _blank() if picture.isNull() else picture

    def wheelEvent(self, e: QWheelEvent) -> None:
        if wants_zoom(e):
            e.ignore()
        else:
            super().wheelEvent(e)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _places(self, words: str) -> list[QTextCursor]:
        """Every place of the words, with or without accents."""
        text = without_accents(self.document().toPlainText()) if words else ""
        return self._found(without_accents(words), text)

    def _found(self, words: str, text: str) -> list[QTextCursor]:
        """Every place of the words in the text of the page, or in one of the same length."""
        return [self._at(found.span()) for found in re.finditer(re.escape(words), text) if words]

    def _at(self, span: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        marked.cursor = cursor
        marked.format.setBackground(look.current().colour("theme_cell"))
        return marked

    def _dress(self) -> None:
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()

    def _set_names(self, named: Iterable[str]) -> None:
        """What the page names, in the weight we ship instead of one that Qt makes up."""
        shape, text = QTextCharFormat(), self.document().toPlainText()
        shape.setFontWeight(QFont.Weight.DemiBold)
        for words in set(named):
            for cursor in self._found(words, text):
                if cursor.charFormat().fontWeight() > QFont.Weight.DemiBold:
                    cursor.mergeCharFormat(shape)

    def _dress_block(self, block: QTextBlock) -> None:
        """Headings in their type, lines and paragraphs with air."""
        now, level = look.current(), block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        height = 100 if PICTURE_SIGN in block.text() else LINE_HEIGHT
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(now.px(Space.XL if level > 1 else 0))
        shape.setBottomMargin(now.px(Space.XS if block.textList() else Space.S))
        cursor.mergeBlockFormat(shape)
        if level:
            cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
            colour = now.colour("accent" if level == 1 else "ink")
            font = now.font(HEADINGS.get(level, Type.BODY), bold=True)
            cursor.setCharFormat(_heading(font, colour))

    def _fit(self) -> None:
        """No picture wider than the text; on wide windows the text keeps a width that reads."""
        now = look.current()
        room = self.viewport().width() - 2 * now.px(Space.L)
        width = min(room, now.px(WIDEST_TEXT))
        for cursor in self._found(PICTURE_SIGN, self.document().toPlainText()):
            self._fit_picture(cursor, width)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(width + 2 * now.px(Space.L))

    def _fit_picture(self, cursor: QTextCursor, width: int) -> None:
        picture = cursor.charFormat().toImageFormat()
        natural = self._natural(picture.name())
        if natural.isNull():
            return
        wanted = min(width, look.current().px(natural.width() / PICTURE_DENSITY))
        if round(picture.width()) != wanted:
            picture.setWidth(wanted)
            picture.setHeight(wanted * natural.height() / natural.width())
            cursor.setCharFormat(picture)
            self._give_smooth(picture.name(), natural, wanted)

    def _give_smooth(self, name: str, natural: QImage, width: int) -> None:
        """The picture in the pixels of this screen; Qt's own shrinking is rough."""
        density = self.devicePixelRatioF()
        smooth = natural.scaledToWidth(
            round(width * density), Qt.TransformationMode.SmoothTransformation
        )
        smooth.setDevicePixelRatio(density)
        self.document().addResource(_IMAGE, QUrl(name), smooth)

    def _natural(self, name: str) -> QImage:
        if name not in self._pictures:
            path = Path(self._folder, name)
            is_ours = path.parent == Path(self._folder)
            self._pictures[name] = QImage(str(path)) if is_ours else QImage()
        return self._pictures[name]

    def _follow(self, link: QUrl) -> None:
        self.followed.emit(link.toString())


def _blank() -> QImage:
    blank = QImage(1, 1, QImage.Format.Format_ARGB32)
    blank.fill(0)
    return blank


def _heading(font: QFont, colour: QColor) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(font)
    shape.setForeground(colour)
    return shape

"""A page of the guide on the screen: our type, pictures that fit, places of the words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.documents.guide import GuidePage, read_guide
from lordesk.ui.help.guide_text import PICTURE_SIGN, GuideText
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.tokens import DARK, SERIF, Type
from tests.wheel import turn_wheel

PAGE = GuidePage(
    name="x",
    text="# Title\n\nSome words, and more words.\n\n## Part\n\n![Kit](kit-page.png)\n\n1. One\n",
)


def made(qtbot: QtBot, page: GuidePage = PAGE, width: int = 700) -> GuideText:
    text = GuideText(str(read_guide().folder))
    qtbot.addWidget(text)
    text.resize(width, 600)
    text.show_page(page)
    return text


def picture(text: GuideText) -> QTextImageFormat:
    return text.document().find(PICTURE_SIGN).charFormat().toImageFormat()


def test_headings_are_in_the_type_of_titles(qtbot: QtBot) -> None:
    text = made(qtbot)
    cursor = text.textCursor()
    cursor.setPosition(2)
    font = cursor.charFormat().font()
    assert font.family() == SERIF
    assert font.pixelSize() == look.current().px(Type.PAGE_TITLE)


def test_a_quick_wheel_with_control_leaves_the_letters_as_they_are(qtbot: QtBot) -> None:
    text = made(qtbot)
    before = text.font().pixelSize()
    turn_wheel(text.viewport(), 240, Qt.KeyboardModifier.ControlModifier)
    assert text.font().pixelSize() == before
    turn_wheel(text.viewport(), -240, Qt.KeyboardModifier.NoModifier)
    assert text.font().pixelSize() == before


def test_another_theme_keeps_the_page_readable_its_place_and_its_marks(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = GuidePage(
        name="x", text="# Title\n\nSee [the kit](kit.md).\n\n" + "Some words.\n\n" * 60
    )
    text = made(qtbot, page)
    text.show()
    assert text.mark("words") == 60
    text.verticalScrollBar().setValue(150)
    look.apply(qapp, Look(colours=DARK))
    qtbot.waitUntil(lambda: ink(text, "Title") == DARK.accent)
    assert ink(text, "kit") == text.palette().link().color().name()
    assert text.verticalScrollBar().value() == 150
    marked = text.extraSelections()
    assert len(marked) == 60
    assert marked[0].format.background().color().name() == DARK.theme_cell


def ink(text: GuideText, words: str) -> str:
    return text.document().find(words).charFormat().foreground().color().name()


def test_a_picture_is_never_wider_than_the_text(qtbot: QtBot) -> None:
    text = made(qtbot, width=400)
    text.show()
    narrow = picture(text)
    assert 0 < narrow.width() <= text.viewport().width()
    text.resize(700, 600)
    wide = picture(text)
    assert narrow.width() < wide.width() <= text.viewport().width()
    assert wide.height() / wide.width() == narrow.height() / narrow.width()


@pytest.mark.parametrize("name", ["{out}", "../{name}", "file://{out}", "http://x.example/a.png"])
def test_nothing_is_loaded_from_outside_the_guides_folder(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """A picture as large as a real one would show if it had been loaded."""
    folder = tmp_path / "guide"
    folder.mkdir()
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(tmp_path / "out.png"))
    url = name.format(out=tmp_path / "out.png", name="out.png")
    text = GuideText(str(folder))
    qtbot.addWidget(text)
    text.resize(700, 600)
    text.show_page(GuidePage(name="x", text=f"# T\n\n![Kit]({url})\n"))
    shown = text.grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(0, 700, 4) for y in range(0, 600, 4)}
    assert "#ff0000" not in colours
    loaded = text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(url))
    assert isinstance(loaded, QImage)
    assert loaded.width() == 1


def test_no_style_sheet_or_page_is_loaded(qtbot: QtBot) -> None:
    text = made(qtbot)
    for kind in (1, 3, 4):
        assert text.loadResource(kind, QUrl("kit.md")) == ""


def test_every_place_of_the_words_is_marked(qtbot: QtBot) -> None:
    text = made(qtbot)
    assert text.mark("words") == 2
    assert len(text.extraSelections()) == 2
    assert text.mark("zebra") == 0
    assert text.mark("") == 0


def test_words_are_found_with_and_without_their_accents(qtbot: QtBot) -> None:
    page = GuidePage(
        name="x", text="# Título\n\nUna INSTANTÁNEA.\n\n| a | b |\n|---|---|\n| é | Ñandú |\n"
    )
    text = made(qtbot, page)
    assert text.mark("instantanea") == 1
    (marked,) = text.extraSelections()
    assert marked.cursor.selectedText() == "INSTANTÁNEA"
    text.mark("ñandu")
    (marked,) = text.extraSelections()
    assert marked.cursor.selectedText() == "Ñandú"


def test_a_clicked_link_is_told_and_not_loaded(qtbot: QtBot) -> None:
    text = made(qtbot)
    with qtbot.waitSignal(text.followed) as told:
        text.anchorClicked.emit("kit.md")
    assert told.args == ["kit.md"]
    assert text.toPlainText().startswith("Title")

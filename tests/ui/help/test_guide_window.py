"""The guide's window: contents, search, links between pages, one window at a time."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.application import speak
from lordesk.ui.help.guide_window import GuideWindow, show_guide
from lordesk.ui.window import MainWindow
from tests.windows import FakeAsker


def made(qtbot: QtBot, window: MainWindow, asker: FakeAsker) -> GuideWindow:
    guide = GuideWindow(asker, window)
    qtbot.addWidget(guide)
    return guide


def listed(guide: GuideWindow) -> list[str]:
    return [guide.list.item(row).text() for row in range(guide.list.count())]


def test_every_page_is_in_the_contents_and_can_be_opened(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    guide = made(qtbot, window, asker)
    assert listed(guide) == [page.title for page in guide.guide.pages]
    for row, page in enumerate(guide.guide.pages):
        guide.list.setCurrentRow(row)
        assert guide.shown is page
        assert guide.text.toPlainText().startswith(page.title)


def test_search_lists_the_pages_with_the_words_and_opens_the_first(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    guide = made(qtbot, window, asker)
    guide.edit.setText("Thunderbird")
    qtbot.waitUntil(lambda: 0 < guide.list.count() < len(guide.guide.pages))
    assert "thunderbird" in guide.shown.words.casefold()
    assert guide.text.extraSelections()
    guide.edit.setText("no page says zebra")
    qtbot.waitUntil(lambda: guide.list.count() == 0)
    assert guide.message.text() == "No page has these words. Try fewer."


def test_a_link_to_a_page_stays_inside_and_an_address_leaves(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    guide = made(qtbot, window, asker)
    guide.edit.setText("zebra")
    guide.text.followed.emit("kit.md")
    assert guide.shown.name == "kit"
    assert guide.edit.text() == ""
    assert asker.links == []
    guide.text.followed.emit("https://example.org/")
    assert asker.links == ["https://example.org/"]


def test_there_is_one_guide_which_turns_to_the_page_of_the_window(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    first = show_guide(asker, window, "kits")
    qtbot.addWidget(first)
    assert first.shown.name == "kit"
    assert show_guide(asker, window, "timeline") is first
    assert first.shown.name == "calendar"
    assert show_guide(asker, window, "").shown is first.guide.pages[0]


def test_a_link_to_a_heading_scrolls_there(
    qtbot: QtBot, window: MainWindow, asker: FakeAsker
) -> None:
    guide = made(qtbot, window, asker)
    guide.show_page("calendar")
    guide.show()
    guide.text.followed.emit("#thunderbird")
    assert guide.text.verticalScrollBar().value() > 0
    assert guide.shown.name == "calendar"
    before = guide.text.verticalScrollBar().value()
    guide.text.followed.emit("#no-such-heading")
    assert guide.text.verticalScrollBar().value() == before


def test_in_spanish_the_guide_is_read_searched_and_followed_in_spanish(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, asker: FakeAsker
) -> None:
    speak(qapp, "es")
    try:
        guide = made(qtbot, window, asker)
    finally:
        speak(qapp, "en")
    assert listed(guide)[0] == "Su primer día"
    guide.edit.setText("Instantánea")
    qtbot.waitUntil(lambda: 0 < guide.list.count() < len(guide.guide.pages))
    assert guide.text.extraSelections()
    guide.text.followed.emit("calendar.md")
    guide.show()
    assert "La primera vez, con el archivo completo:" in guide.text.toPlainText()
    guide.text.followed.emit("#outlook-nuevo-y-en-la-web")
    assert guide.text.verticalScrollBar().value() > 0

"""The empty state says what a page is for and offers the first step."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.empty import Empty


def test_it_has_a_heading_a_sentence_and_a_button(qtbot: QtBot) -> None:
    empty = Empty("No writers yet", "Writers are those who saw your work.", "Add a writer")
    qtbot.addWidget(empty)
    words = [label.text() for label in empty.findChildren(QLabel)]
    assert words == ["No writers yet", "Writers are those who saw your work."]
    assert empty.button.text() == "Add a writer"


def test_a_sentence_of_several_lines_is_shown_whole(qtbot: QtBot) -> None:
    empty = Empty("No writers yet", "Writers are those who saw your work. " * 6, "Add a writer")
    qtbot.addWidget(empty)
    empty.resize(1000, 600)
    with qtbot.waitExposed(empty):
        empty.show()
    for label in empty.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_it_is_as_narrow_as_its_place(qtbot: QtBot) -> None:
    empty = Empty("No writers yet", "Writers are those who saw your work. " * 6, "Add a writer")
    qtbot.addWidget(empty)
    assert empty.minimumSizeHint().width() < 400
    with qtbot.waitExposed(empty):
        empty.resize(1000, 600)
        empty.show()
    assert all(label.width() <= 480 for label in empty.findChildren(QLabel))

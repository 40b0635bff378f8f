"""Labels by role: plain text that wraps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.marked_text import MarkedText
from lordesk.ui.widgets.text import Role, Text


def test_what_people_typed_is_never_markup(qtbot: QtBot) -> None:
    text = Text("<b>Dr. Ünal</b>")
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.text() == "<b>Dr. Ünal</b>"


def test_another_role_is_shown_at_once(qtbot: QtBot) -> None:
    text = Text("Late", Role.BODY)
    qtbot.addWidget(text)
    text.show()
    before = text.font().pixelSize()
    text.set_role(Role.SECOND)
    text.set_role(Role.SECOND)
    assert text.font().pixelSize() < before


def test_a_title_may_stay_on_one_line(qtbot: QtBot) -> None:
    text = Text("Today").on_one_line()
    qtbot.addWidget(text)
    assert not text.wordWrap()


def test_words_of_any_script_stand_where_the_language_starts(
    qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    latin, marked = Text("Dr. Ünal"), MarkedText()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for label in (latin, marked):
        qtbot.addWidget(label)
        assert label.alignment() & Qt.AlignmentFlag.AlignRight
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_what_no_language_writes_as_one_word_takes_no_more_room(qtbot: QtBot) -> None:
    texts = [Text("x" * count) for count in (41, 500)]
    for text in texts:
        qtbot.addWidget(text)
    assert texts[1].minimumSizeHint().width() <= texts[0].minimumSizeHint().width()

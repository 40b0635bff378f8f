"""A glyph stands at its edge of a field, grows with the text and can be pressed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.widgets.field_glyph import FieldGlyph


def shown_field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, 32)
    return field


def test_the_words_of_the_field_begin_after_a_leading_glyph(qtbot: QtBot) -> None:
    field = shown_field(qtbot)
    glyph = FieldGlyph(field, "search", is_leading=True)
    field.show()
    assert glyph.x() < 20
    assert field.textMargins().left() >= glyph.width()
    assert glyph.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_where_the_language_runs_to_the_left_it_stands_at_the_other_side(qtbot: QtBot) -> None:
    field = shown_field(qtbot)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    glyph = FieldGlyph(field, "search", is_leading=True)
    field.show()
    assert glyph.x() > 150
    assert field.textMargins().right() >= glyph.width()


def test_it_is_twice_as_large_with_text_twice_as_large(qtbot: QtBot, qapp: QApplication) -> None:
    small = FieldGlyph(shown_field(qtbot), "search").width()
    look.apply(qapp, Look(scale=2.0))
    assert FieldGlyph(shown_field(qtbot), "search").width() == 2 * small


def test_with_a_name_it_is_pressed_by_the_mouse(qtbot: QtBot) -> None:
    field = shown_field(qtbot)
    glyph = FieldGlyph(field, "cross", "Empty the filter")
    field.show()
    with qtbot.waitSignal(glyph.clicked):
        qtbot.mouseClick(glyph, Qt.MouseButton.LeftButton)
    assert glyph.accessibleName() == "Empty the filter"
    glyph.grab()

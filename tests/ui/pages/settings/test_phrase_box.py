import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.phrase_box import MOST_LINES, PhraseBox


@pytest.fixture
def box(qtbot: QtBot) -> PhraseBox:
    made = PhraseBox()
    qtbot.addWidget(made)
    return made


def test_lines_and_commas_part_words(box: PhraseBox) -> None:
    box.setPlainText("  Ward  9 ,Kirkbride\n\n Form Zeta\n,")

    assert box.words() == ("Ward 9", "Kirkbride", "Form Zeta")


def test_a_word_in_quotation_marks_holds_its_commas(box: PhraseBox) -> None:
    box.setPlainText('"Smith, Jones and Co"\nZeta')
    assert box.words() == ("Smith, Jones and Co", "Zeta")
    box.show_words(("Beta, Gamma",))
    assert box.toPlainText() == '"Beta, Gamma"'


def test_it_tells_once_when_typing_has_paused(box: PhraseBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.typed):
        box.setPlainText("Kirkbride")
    with qtbot.assertNotEmitted(box.typed):
        box.focusOutEvent(a_leave())
    with qtbot.assertNotEmitted(box.typed):
        box.setPlainText("Kirkbride\n")
        box.focusOutEvent(a_leave())


def test_it_tells_at_once_when_the_keyboard_leaves(box: PhraseBox, qtbot: QtBot) -> None:
    box.setPlainText("Kirkbride")
    with qtbot.waitSignal(box.typed, timeout=50):
        box.focusOutEvent(a_leave())


def test_what_is_shown_leaves_what_was_typed_alike(box: PhraseBox) -> None:
    box.setPlainText("Kirkbride, Ward 9")
    box.show_words(("Kirkbride", "Ward 9"))
    assert box.toPlainText() == "Kirkbride, Ward 9"
    box.show_words(("Ward 9",))
    assert box.toPlainText() == "Ward 9"


def test_it_grows_with_its_lines_to_an_end(box: PhraseBox) -> None:
    low = box.height()
    box.setPlainText("\n".join("abcdefg"))
    middle = box.height()
    box.setPlainText("\n".join(map(str, range(500))))

    assert low < middle < box.height() <= middle * MOST_LINES


def a_leave() -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusOut)

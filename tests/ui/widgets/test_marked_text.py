"""Text with marked places."""

from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Mark, Severity
from lordesk.ui.widgets.marked_text import MarkedText


def a_mark(start: int, end: int, severity: Severity = Severity.BLOCK) -> Mark:
    return Mark(start=start, end=end, code="phi.x", severity=severity, message="")


def test_what_is_typed_is_never_read_as_markup(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.show_text("<b>Led</b> & ran")
    assert text.text() == "&lt;b&gt;Led&lt;/b&gt; &amp; ran"
    assert text.accessibleName() == "<b>Led</b> & ran"


def test_marks_and_the_bold_part_are_set_apart(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.show_text("Led room 9 rounds", "rounds", (a_mark(4, 10), a_mark(0, 3, Severity.INFO)))
    shown = text.text()
    assert shown.startswith("Led <span")
    assert ">room 9</span>" in shown
    assert shown.endswith('<span style="font-weight:600">rounds</span>')


def test_a_mark_inside_the_bold_part_parts_it(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.show_text("In room 9 now", "room 9 now", (a_mark(3, 9),))
    assert text.text().count("<span") == 2

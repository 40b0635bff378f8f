"""The stages of a letter, drawn and read aloud."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Answer
from lordesk.ui.pages.letters.detail_state import stage_lines
from lordesk.ui.pages.letters.stepper import Stepper
from tests.builders import a_desk, a_letter, an_answer


def test_the_stages_are_read_with_their_days_and_mirrored_where_it_reads_so(qtbot: QtBot) -> None:
    letter = a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))
    made = Stepper()
    qtbot.addWidget(made)
    made.grab()
    made.show_lines(tuple(stage_lines(letter, a_desk(letter))))
    said = made.accessibleDescription()
    assert said.startswith("Planned: done. Signalled: skipped. Asked: Wed 3 Feb 2027. Hedged:")
    assert "Agreed: to come" in said
    made.resize(200, made.sizeHint().height())
    plain = made.grab().toImage()
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert made.grab().toImage() != plain

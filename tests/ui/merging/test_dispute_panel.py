"""One disputed record."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import between
from lordesk.domain.clash import Side, clashes
from lordesk.domain.history import HistoryAction
from lordesk.domain.ids import Kind
from lordesk.ui.merging.dispute_panel import DisputePanel, side_words
from lordesk.ui.merging.state import state_of
from tests.builders import a_desk, a_letter, a_writer

START = a_desk(a_letter())
WITHOUT = START.drop(Kind.LETTER, "okoye-im")
EDITED = a_desk(a_letter(notes="kept"))
(REMOVAL,) = state_of(clashes(between(START, WITHOUT, "Mine"), EDITED), EDITED).disputes


@pytest.mark.parametrize(
    ("action", "mine", "theirs"),
    [
        (HistoryAction.DO, "Mine", "Theirs, Lind, Wed 3 Feb 2027, "),
        (HistoryAction.UNDO, "As before my step", "As it is now, Lind, Wed 3 Feb 2027, "),
        (HistoryAction.REDO, "As in my step", "As it is now, Lind, Wed 3 Feb 2027, "),
    ],
)
def test_the_other_side_is_named_with_its_time(
    action: HistoryAction, mine: str, theirs: str
) -> None:
    dispute = replace(REMOVAL, made_by="Lind", made_at=datetime(2027, 2, 3, 12, tzinfo=UTC))
    own, other = side_words(dispute, action)
    assert own == mine
    assert other.startswith(theirs)


def test_a_removal_stands_beside_all_that_the_record_says(qtbot: QtBot) -> None:
    panel = DisputePanel(REMOVAL, EDITED, ("Mine", "Theirs"))
    qtbot.addWidget(panel)
    texts = [option.words.text() for option in panel.pairs[0].options]
    assert texts[0] == "Removed"
    assert "Notes: kept" in texts[1]


def test_a_record_that_is_one_choice_lists_its_fields(qtbot: QtBot) -> None:
    mine, theirs = (
        START.put(a_writer("b", name=name, title=title)) for name, title in (("A", "x"), ("B", "y"))
    )
    (dispute,) = state_of(clashes(between(START, mine, "Mine"), theirs), theirs).disputes
    panel = DisputePanel(dispute.chosen(0, Side.THEIRS), theirs, ("Mine", "Theirs"))
    qtbot.addWidget(panel)
    (pair,) = panel.pairs
    assert pair.options[0].words.text() == "Name: A\nTitle: x"
    assert pair.options[1].radio.isChecked()


def test_the_sides_go_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    panel = DisputePanel(REMOVAL, EDITED, ("Mine", "Theirs"))
    qtbot.addWidget(panel)
    for width, direction in (
        (900, QBoxLayout.Direction.LeftToRight),
        (420, QBoxLayout.Direction.TopToBottom),
    ):
        panel.resize(width, 400)
        panel.show()
        box = panel.pairs[0].layout()
        assert isinstance(box, QBoxLayout)
        assert box.direction() is direction


def test_a_screen_reader_chooses_a_side_without_a_click(qtbot: QtBot) -> None:
    panel = DisputePanel(REMOVAL, EDITED, ("Mine", "Theirs"))
    qtbot.addWidget(panel)
    radio = panel.pairs[0].options[1].radio
    with qtbot.waitSignal(panel.chosen) as told:
        radio.setChecked(True)
    assert told.args == [0, Side.THEIRS]

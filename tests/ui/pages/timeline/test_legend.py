"""The legend: every shape with its word, as far as there is room."""

from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.legend import Legend


def test_it_says_every_entry_aloud(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    said = legend.accessibleDescription()
    assert said.startswith("Rotation, Ask window, Memory fades, Done")
    assert "date projected" in said


def test_entries_without_room_are_left_out(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(900, 28)
    wide = legend.grab().toImage()
    legend.resize(120, 28)
    narrow = legend.grab().toImage()
    assert wide.size() != narrow.size()
    assert wide.copy(0, 0, 60, 28) == narrow.copy(0, 0, 60, 28)

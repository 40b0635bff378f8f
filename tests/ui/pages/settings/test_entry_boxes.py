"""Check boxes for a list of the rules."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.entry_boxes import EntryBoxes


@pytest.fixture
def boxes(qtbot: QtBot) -> EntryBoxes:
    made = EntryBoxes({"a": "First", "b": "Second", "c": "Third"})
    qtbot.addWidget(made)
    made.show_entries(("c", "a"))
    return made


def test_entries_are_told_in_the_order_of_the_boxes(boxes: EntryBoxes) -> None:
    assert boxes.entries() == ("a", "c")


def test_only_a_person_ticks(boxes: EntryBoxes, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(boxes.ticked):
        boxes.show_entries(("b",))
    with qtbot.waitSignal(boxes.ticked):
        boxes.boxes["b"].click()
    assert boxes.entries() == ()


def test_each_box_is_named_with_its_list(boxes: EntryBoxes) -> None:
    boxes.setAccessibleName("Core fields")
    assert boxes.boxes["b"].accessibleName() == "Core fields: Second"


def test_boxes_stand_below_each_other_where_two_do_not_fit(qtbot: QtBot) -> None:
    boxes = EntryBoxes({"a": "A rather long name", "b": "Another rather long name"})
    qtbot.addWidget(boxes)
    boxes.show()
    widest = boxes.minimumSizeHint().width()

    boxes.resize(3 * widest, 200)
    qtbot.waitUntil(lambda: boxes.boxes["a"].y() == boxes.boxes["b"].y())
    boxes.resize(widest, 200)
    qtbot.waitUntil(lambda: boxes.boxes["a"].y() < boxes.boxes["b"].y())

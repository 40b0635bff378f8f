"""Small round labels."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.chips import Tag, ToggleChip
from tests.ui.typing import press


def test_a_tag_says_its_words_and_can_stand_on_a_chosen_row(qtbot: QtBot) -> None:
    tag = Tag("Patient care")
    qtbot.addWidget(tag)
    tag.resize(tag.sizeHint())
    plain = tag.grab().toImage()
    tag.set_on_selection(on=True)
    assert tag.grab().toImage() != plain
    assert tag.accessibleName() == "Patient care"


def test_a_chip_is_toggled_by_the_space_bar_and_shows_it(qtbot: QtBot) -> None:
    chip = ToggleChip("Growth", is_suggested=True)
    qtbot.addWidget(chip)
    chip.resize(chip.minimumSizeHint())
    off = chip.grab().toImage()
    press(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert chip.grab().toImage() != off


def test_a_chip_is_no_wider_for_a_very_long_name(qtbot: QtBot) -> None:
    chips = [ToggleChip("Dr. Okoye " * count) for count in (10, 100)]
    for chip in chips:
        qtbot.addWidget(chip)
    assert chips[0].sizeHint() == chips[1].sizeHint()

"""Which letter's kit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import Stage, Track
from lordesk.ui.pages.kits.letter_choice import LetterPicker, second_line
from lordesk.ui.pages.kits.state import LetterChoice
from lordesk.ui.widgets.cutting import ON_A_CONTROL
from tests.builders import day
from tests.ui.typing import press


def a_choice(key: str, yes_on: str = "") -> LetterChoice:
    return LetterChoice(
        key=LetterKey(key),
        writer="Dr. Okoye",
        name="Dr. Adaeze Okoye",
        aims=(("Internal Medicine", (Track.CATEGORICAL, Track.PRELIMINARY)),),
        stage=Stage.PLANNED,
        yes_on=day(yes_on) if yes_on else None,
    )


CHOICES = (a_choice("a", "2026-11-18"), a_choice("b"))


@pytest.fixture
def picker(qtbot: QtBot) -> LetterPicker:
    made = LetterPicker()
    qtbot.addWidget(made)
    made.show_choices(CHOICES, CHOICES[0])
    made.resize(made.sizeHint())
    made.show()
    return made


def test_it_says_for_what_and_how_far() -> None:
    assert second_line(CHOICES[0]) == "Internal Medicine, preliminary · yes on 18 Nov"
    assert second_line(CHOICES[1]) == "Internal Medicine, preliminary · planned"


def test_it_is_read_aloud_as_one(picker: LetterPicker) -> None:
    assert picker.accessibleName().startswith("Kit of Dr. Adaeze Okoye, Internal Medicine")


@pytest.mark.parametrize(("key", "picked"), [(Qt.Key.Key_Down, "b"), (Qt.Key.Key_Up, "b")])
def test_arrows_go_round_the_letters(
    picker: LetterPicker, qtbot: QtBot, key: Qt.Key, picked: str
) -> None:
    with qtbot.waitSignal(picker.picked) as told:
        press(picker, key)
    assert told.args == [picked]


def test_the_menu_lists_every_letter(picker: LetterPicker, qtbot: QtBot) -> None:
    picker.click()
    assert picker.menu.isVisible()
    with qtbot.waitSignal(picker.picked) as told:
        picker.menu.actions()[1].trigger()
    picker.menu.close()
    assert told.args == ["b"]


def test_it_is_painted_in_both_directions(picker: LetterPicker) -> None:
    plain = picker.grab().toImage()
    picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picker.grab().toImage() != plain
    picker.show_choices((), None)
    assert not picker.grab().isNull()


def test_its_menu_cuts_a_very_long_name_and_nothing_else(picker: LetterPicker) -> None:
    named = replace(CHOICES[0], name="Adaeze " * 70, aims=(("Physical medicine & so on " * 4, ()),))
    picker.show_choices((named,), named)
    (item,) = picker.menu.actions()
    name, rest = item.text().split("  ·  ")
    assert len(name) == ON_A_CONTROL
    assert rest == second_line(named).replace("&", "&&")

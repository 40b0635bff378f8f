"""The box to tick: in our colours, in both themes, ringed by the keyboard."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.tokens import DARK, LIGHT, Colours
from lordesk.ui.widgets.check_box import CheckBox
from lordesk.ui.widgets.focus_ring import WANTS_RING
from tests.windows import until_coloured


@pytest.fixture
def box(qtbot: QtBot) -> CheckBox:
    made = CheckBox("Tell me once a day")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.move(200, 200)  # away from the mouse
    made.show()
    return made


def seen_in(box: CheckBox) -> set[str]:
    """The colours of the box that is ticked."""
    part = box.box().toRect()
    image = box.grab(part).toImage()
    return {
        QColor(image.pixel(x, y)).name() for x in range(part.width()) for y in range(part.height())
    }


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_its_edge_and_its_tick_are_of_the_theme(
    box: CheckBox, qapp: QApplication, qtbot: QtBot, colours: Colours
) -> None:
    look.apply(qapp, Look(colours=colours))
    until_coloured(qtbot, qapp)
    assert colours.edge in seen_in(box)
    assert colours.accent not in seen_in(box)
    box.setChecked(True)
    assert {colours.accent, colours.on_accent} <= seen_in(box)


def test_one_that_cannot_be_ticked_is_grey(box: CheckBox) -> None:
    box.setChecked(True)
    box.setEnabled(False)
    assert LIGHT.accent not in seen_in(box)
    assert LIGHT.disabled in seen_in(box)


def test_it_wants_the_ring(box: CheckBox) -> None:
    assert box.property(WANTS_RING)

"""Letters at a glance."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Stage
from lordesk.ui.aims import Aim
from lordesk.ui.pages.today.glance import GlancePanel
from lordesk.ui.pages.today.state import Glance
from lordesk.ui.widgets.rows import ClickRow

LETTERS = (
    Glance(key="a", name="Dr. A", aims=(Aim(field="IM"),), stage=Stage.AGREED),
    Glance(key="b", name="Dr. B", aims=(Aim(field="IM"),), stage=Stage.HEDGED),
)


def test_a_row_names_the_letter_and_opens_it(qtbot: QtBot) -> None:
    made = GlancePanel()
    qtbot.addWidget(made)
    made.show_letters(LETTERS, 4)
    made.show()
    rows = made.findChildren(ClickRow)
    assert [row.accessibleName() for row in rows] == [
        "Dr. A, IM, Agreed",
        "Dr. B, Does not count, Hedged",
    ]
    with qtbot.waitSignal(made.chosen) as told:
        qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    assert told.args == ["b"]
    with qtbot.waitSignal(made.chosen) as told:
        made.all.click()
    assert told.args == [""]


def test_the_same_letters_are_not_drawn_again(qtbot: QtBot) -> None:
    made = GlancePanel()
    qtbot.addWidget(made)
    made.show_letters(LETTERS, 2)
    before = made.findChildren(ClickRow)
    made.show_letters(LETTERS, 2)
    assert made.findChildren(ClickRow) == before

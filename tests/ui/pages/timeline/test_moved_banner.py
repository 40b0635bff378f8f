"""The banner that says what moved, and the dialog that lists it."""

from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.moved_banner import MovedBanner, MovedDialog
from lordesk.ui.pages.timeline.moves import Replan, replan
from lordesk.ui.widgets.text import Text
from tests.builders import a_letter, a_rotation, day
from tests.planning import plan_on

WINTER = "2026-11-22"


def a_replan() -> Replan:
    before = plan_on(WINTER, a_letter())
    moved = (a_letter(), a_rotation(end=day("2027-02-12")), a_letter("second"))
    found = replan(before, plan_on(WINTER, *moved), "Change Inpatient medicine")
    assert found is not None
    return found


def test_it_is_hidden_while_nothing_moved(qtbot: QtBot) -> None:
    banner = MovedBanner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_replan(a_replan(), has_rings=True)
    assert not banner.isHidden()
    banner.show_replan(None, has_rings=True)
    assert banner.isHidden()


def test_it_counts_what_moved_and_what_is_new(qtbot: QtBot) -> None:
    banner = MovedBanner()
    qtbot.addWidget(banner)
    banner.show_replan(a_replan(), has_rings=True)
    said = banner.sentence.text()
    assert "moved: Change Inpatient medicine." in said
    assert "are new." in said


def test_the_dialog_lists_every_duty_with_both_days(qtbot: QtBot) -> None:
    banner = MovedBanner()
    qtbot.addWidget(banner)
    found = a_replan()
    banner.show_replan(found, has_rings=True)
    banner.show_list()
    dialog = banner.findChild(MovedDialog)
    assert dialog is not None
    words = [text.text() for text in dialog.findChildren(Text)]
    assert "Mon 1 Feb 2027 → Mon 8 Feb 2027" in words
    assert len([w for w in words if "→" in w]) == len(found.moved)
    dialog.accept()

"""What every section for own values does with what is typed and kept."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.own_section import OwnSection
from lordesk.ui.session import Session


class Counting(OwnSection):
    """Counts how often it is drawn."""

    drawn = 0

    def show_own(self) -> None:
        self.drawn += 1


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> Counting:
    made = Counting(session, "Points")
    qtbot.addWidget(made)
    made.panel("Yours").column.addLayout(made.lines)
    made.end()
    return made


def test_what_is_typed_is_drafted_and_drawn(section: Counting) -> None:
    section.lines.typed.emit("weights.direct", "20")
    assert section.draft.own.values == {"weights.direct": 20}
    assert section.drawn == 1


def test_what_cannot_hold_changes_nothing(section: Counting) -> None:
    section.lines.typed.emit("weights.direct", "much")
    assert not section.draft.is_changed
    assert section.drawn == 0


def test_what_was_done_is_said_in_the_status_bar(section: Counting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.session.message) as said:
        section.acted("Values kept")
    assert said.args == ["Values kept"]
    with qtbot.assertNotEmitted(section.session.message):
        section.acted("")


def test_the_bar_stays_in_sight_with_its_words(section: Counting) -> None:
    section.say("Nobody would move.")
    assert section.bar.effect.text() == "Nobody would move."
    assert section.viewportMargins().bottom() > 0

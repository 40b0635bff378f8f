"""The early route as a card."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.next_season.early_card import EarlyCard
from lordesk.ui.next_season.state import SeasonContext, early_route
from lordesk.ui.session import Session


def test_it_names_the_steps_and_both_sides(qtbot: QtBot, session: Session) -> None:
    context = SeasonContext(
        records=session.records, catalogue=session.catalogue, today=session.today
    )
    early = early_route(context)
    assert early is not None
    made = EarlyCard(early, session)
    qtbot.addWidget(made)
    words = [label.text() for label in made.findChildren(QLabel)]
    assert "1. Buy an ECFMG token for ERAS 2027 and register in MyERAS." in words
    assert words.index("For it") < words.index("Against it")

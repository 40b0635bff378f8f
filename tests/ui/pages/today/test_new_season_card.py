"""The card that offers the turn to the next season."""

from pytestqt.qtbot import QtBot

from lordesk.ui.pages.today.new_season_card import NewSeasonCard
from lordesk.ui.pages.today.outlook import NewSeason


def test_it_is_seen_only_when_a_season_is_over(qtbot: QtBot) -> None:
    made = NewSeasonCard()
    qtbot.addWidget(made)
    assert made.isHidden()

    made.show_season(NewSeason(old="ERAS 2027", new="ERAS 2028"))
    assert not made.isHidden()
    assert made.title.text() == "ERAS 2027 is over, ERAS 2028 comes next"
    with qtbot.waitSignal(made.wanted):
        made.button.click()

    made.show_season(None)
    assert made.isHidden()

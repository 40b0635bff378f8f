"""The steps for each calendar program."""

from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.client_steps_card import ClientStepsCard
from lordesk.ui.session import Session
from lordesk.ui.widgets.text import Text


def shown(card: ClientStepsCard) -> list[str]:
    return [text.text() for text in card.findChildren(Text) if not text.isHidden()]


def test_every_program_shows_numbered_steps(session: Session, qtbot: QtBot) -> None:
    card = ClientStepsCard(session)
    qtbot.addWidget(card)
    assert card.choice.count() == 5
    for place in range(card.choice.count()):
        card.choice.setCurrentIndex(place)
        words = shown(card)
        assert "1." in words
        assert "After a change, with the update file" in words


def test_thunderbird_follows_the_kept_file(session: Session, qtbot: QtBot) -> None:
    card = ClientStepsCard(session)
    qtbot.addWidget(card)
    card.choice.setCurrentText("Thunderbird")
    assert any("On the Network" in words for words in shown(card))

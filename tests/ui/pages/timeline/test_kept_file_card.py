"""The card of the kept file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.kept_file_card import KeptFileCard
from lordesk.ui.session import Session
from tests.windows import FakeAsker


def test_a_chosen_file_is_written_and_its_address_can_be_copied(
    session: Session, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    card = KeptFileCard(session)
    qtbot.addWidget(card)
    assert card.copy_button.isHidden()
    path = tmp_path / f"{'Letters' * 12}.ics"  # longer than what stands on one line
    asker.paths.append(path)
    card.choose_button.click()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: card.state.text().startswith("Up to date, written at"))
    assert session.choices.calendar_file == str(path)
    card.copy_button.click()
    assert asker.copied == [path.as_uri()]
    card.show_button.click()
    assert asker.revealed == [path]
    card.stop_button.click()
    assert session.choices.calendar_file == ""
    assert card.address.isHidden()


def test_a_file_that_cannot_be_written_says_why(
    session: Session, asker: FakeAsker, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    card = KeptFileCard(session)
    qtbot.addWidget(card)
    asker.paths.append(tmp_path / "file" / "kept.ics")
    with qtbot.waitSignal(session.problem) as told:
        card.choose_button.click()
    assert told.args == [card.state.text()]


def test_no_file_chosen_keeps_nothing(session: Session, asker: FakeAsker, qtbot: QtBot) -> None:
    card = KeptFileCard(session)
    qtbot.addWidget(card)
    asker.paths.append(None)
    card.choose_button.click()
    assert session.choices.calendar_file == ""

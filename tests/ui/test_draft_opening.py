"""Opening a draft: one sentence for each way it can end."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import MailProgram
from lordesk.ui import draft_opening
from lordesk.ui.draft_opening import open_and_tell
from lordesk.ui.mail_programs import Ended, Opened, Opening
from lordesk.ui.session import Session
from tests.windows import FakeAsker


@pytest.fixture
def draft(session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "Ask.eml"
    path.write_bytes(
        b"To: okoye@harbour.example.org\r\nSubject: A letter\r\n\r\nDear Dr. Okoye,\r\n"
    )
    session.choose(replace(session.choices, mail_program=MailProgram.COPY))
    return path


def test_a_draft_that_opens_is_said_to_be_open(
    session: Session, monkeypatch: pytest.MonkeyPatch, draft: Path, qtbot: QtBot
) -> None:
    def open_at_once(_opening: Opening, tell: Callable[[Opened], None]) -> None:
        tell(Opened.AS_DRAFT)

    monkeypatch.setattr(draft_opening, "open_draft", open_at_once)
    came: list[Opened] = []
    with qtbot.waitSignal(session.message) as told:
        open_and_tell(session, draft, came.append)
    assert came == [Opened.AS_DRAFT]
    assert told.args == ["The draft is open in your mail program."]


def test_by_hand_the_words_are_on_the_clipboard(
    session: Session, asker: FakeAsker, draft: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.message) as told:
        open_and_tell(session, draft)
    assert "clipboard" in str(told.args)
    assert "Dear Dr. Okoye" in asker.copied[0]


def test_where_nothing_opens_the_place_of_the_draft_is_said(
    session: Session, asker: FakeAsker, draft: Path, qtbot: QtBot
) -> None:
    asker.can_open = False
    with qtbot.waitSignal(session.problem) as told:
        open_and_tell(session, draft)
    assert str(draft) in str(told.args)


def test_what_a_script_takes_is_bridged_by_a_sentence(
    session: Session, monkeypatch: pytest.MonkeyPatch, draft: Path
) -> None:
    told: list[str] = []
    session.message.connect(told.append)

    def end_at_once(_owner: object, _words: list[str], _text: str, ended: Ended) -> None:
        ended(True)

    def as_on_a_mac(_chosen: MailProgram) -> MailProgram:
        return MailProgram.APPLE_MAIL

    monkeypatch.setattr(draft_opening, "run_script", end_at_once)
    monkeypatch.setattr(draft_opening, "usual", as_on_a_mac)
    open_and_tell(session, draft)
    assert told == [
        "Your mail program is asked to open the draft…",
        "The draft is open in your mail program.",
    ]

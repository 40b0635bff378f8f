"""Getting a kit out of the window."""

from dataclasses import replace
from email import policy
from email.parser import BytesParser
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.machine_choices import MailProgram
from lordesk.paths import KITS
from lordesk.services import bullets
from lordesk.ui.pages.kits.delivery import Delivery
from lordesk.ui.session import Session
from tests.windows import TODAY, FakeAsker

LETTER = LetterKey("patel-im")
NAME = "Rahmani Amina - Nirav Patel - patel-im"


@pytest.fixture
def delivery(session: Session) -> Delivery:
    return Delivery(session, session)


def done(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=30_000)


def test_the_files_are_written_once_and_shown(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    delivery.show_files(LETTER)
    done(session, qtbot)
    folder = session.tools.data / KITS / NAME
    assert asker.revealed == [folder]
    assert (folder / "2 Summary of our work.pdf").is_file()
    written = (folder / "manifest.json").stat().st_mtime_ns
    delivery.show_files(LETTER)
    done(session, qtbot)
    assert (folder / "manifest.json").stat().st_mtime_ns == written
    assert asker.revealed == [folder, folder]


def test_a_change_makes_the_written_kit_old(
    delivery: Delivery, session: Session, qtbot: QtBot
) -> None:
    delivery.show_files(LETTER)
    done(session, qtbot)
    assert delivery.result(LETTER) is not None
    session.attempt(lambda records: bullets.leave_out(records, LETTER, MomentKey("m01")))
    assert delivery.result(LETTER) is None


def test_a_kit_is_written_into_a_folder_of_the_users(
    delivery: Delivery, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    delivery.write_to(LETTER, tmp_path / "mine")
    done(session, qtbot)
    assert (tmp_path / "mine" / NAME / "Packet.pdf").is_file()


def test_the_draft_is_opened_with_everything_attached(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(delivery.draft_opened, timeout=30_000) as told:
        delivery.open_draft(LETTER)
    assert told.args == [LETTER]
    [path] = asker.opened
    mail = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
    names = [part.get_filename() for part in mail.iter_attachments()]
    assert "2 Summary of our work.pdf" in names
    assert "Curriculum vitae.pdf" in names


def test_where_nothing_opens_the_place_is_said(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    asker.can_open = False
    asked: list[bool] = []
    delivery.draft_opened.connect(partial(asked.append, True))
    with qtbot.waitSignal(session.problem, timeout=30_000) as told:
        delivery.open_draft(LETTER)
    assert asked == [], "nobody is asked whether a draft was sent that did not open"
    assert "E-mail.eml" in str(told.args)
    with qtbot.waitSignal(session.problem) as told:
        delivery.show_files(LETTER)
    assert "No file manager opened" in str(told.args)


def test_by_hand_the_words_are_copied_and_the_files_shown(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    session.choose(replace(session.choices, mail_program=MailProgram.COPY))
    with qtbot.waitSignal(delivery.draft_opened, timeout=30_000):
        delivery.open_draft(LETTER)
    assert "Dear Dr. Patel," in asker.copied[0]
    assert len(asker.revealed) == 1


def test_the_words_of_the_mail_go_to_the_clipboard(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    delivery.copy_text(LETTER)
    done(session, qtbot)
    assert asker.copied[0].startswith("Letter of recommendation for Amina Rahmani")
    assert "Dear Dr. Patel," in asker.copied[0]


def test_what_cannot_be_made_is_said(delivery: Delivery, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.problem, timeout=30_000):
        delivery.copy_text(LetterKey("gone"))
    with qtbot.waitSignal(session.problem, timeout=30_000):
        delivery.show_files(LetterKey("gone"))


def test_a_kit_with_a_patient_in_it_is_not_written(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    session.attempt(lambda records: bullets.choose(records, LETTER, (MomentKey("m17"),)))
    with qtbot.waitSignal(session.problem, timeout=30_000) as told:
        delivery.show_files(LETTER)
    assert "names a patient" in str(told.args)
    assert asker.revealed == []


def test_a_sent_kit_is_kept_bit_for_bit_and_undo_takes_back_the_day(
    delivery: Delivery, session: Session, asker: FakeAsker, qtbot: QtBot
) -> None:
    delivery.mark_sent(LETTER, TODAY)
    done(session, qtbot)
    assert session.records.letters[LETTER].kit_sent == (TODAY,)
    [kit] = session.tools.workspace.send_ledger.sent(LETTER)
    folder = session.tools.data / KITS / NAME
    before = (folder / "2 Summary of our work.pdf").read_bytes()
    session.attempt(lambda records: bullets.leave_out(records, LETTER, MomentKey("m01")))
    delivery.reopen(kit)
    again = asker.revealed[-1] / "2 Summary of our work.pdf"
    assert again.read_bytes() == before
    session.undo()
    session.undo()
    assert session.records.letters[LETTER].kit_sent == ()
    assert session.tools.workspace.send_ledger.sent(LETTER) == (kit,)

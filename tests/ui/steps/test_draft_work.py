"""Drafts made beside the window, written to disk, and the kit kept as it was sent."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey
from lordesk.domain.mails import MessageKind
from lordesk.services.drafts import Draft
from lordesk.ui.jobs import Job, Ok, Outcome
from lordesk.ui.session import Session
from lordesk.ui.steps.draft_work import draft_work, file_name, keep_draft, keep_kit
from tests.builders import day


def made(session: Session, letter: str, kind: MessageKind, typed: str, qtbot: QtBot) -> Draft:
    found: list[Outcome[Draft]] = []
    job: Job = session.jobs.run(draft_work(session, letter, kind, typed), found.append)
    del job
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], Ok)
    return found[0].value


def test_a_draft_is_written_among_the_desk_s_own_and_where_it_is_wanted(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    draft = made(session, "osei-im", MessageKind.REPLY_NO, "", qtbot)
    own = keep_draft(session, "osei-im", draft)
    assert own.name == "Thank after a no - Efua Osei.eml"
    assert own.read_bytes() == draft.content
    chosen = keep_draft(session, "osei-im", draft, tmp_path / "mine.eml")
    assert chosen.read_bytes() == draft.content


def test_what_only_the_applicant_knows_stands_in_the_mail(session: Session, qtbot: QtBot) -> None:
    draft = made(session, "patel-im", MessageKind.OUTCOME, "I matched in Worcester", qtbot)
    assert "I matched in Worcester" in draft.message.body


def test_the_second_draft_after_a_kit_names_what_changed(session: Session, qtbot: QtBot) -> None:
    keep_kit(session, "patel-im", day("2026-11-22"))
    ledger = session.tools.workspace.send_ledger
    qtbot.waitUntil(lambda: bool(ledger.sent("patel-im")))
    (kit,) = ledger.sent("patel-im")
    assert kit.sent_on == day("2026-11-22")
    assert made(session, "patel-im", MessageKind.UPDATE, "", qtbot).attached


def test_of_a_kit_that_was_not_kept_the_update_claims_nothing(
    session: Session, qtbot: QtBot
) -> None:
    assert session.records.letters[LetterKey("yusufzai-im")].kit_sent
    said = made(session, "yusufzai-im", MessageKind.UPDATE, "", qtbot).message.body
    assert "that I sent you" not in said
    assert "verything you need for" in said


def test_a_kit_of_a_letter_that_is_gone_is_not_kept(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.problem):
        keep_kit(session, "nobody", day("2026-11-22"))


def test_names_of_files_are_fit_for_every_system(session: Session) -> None:
    name = file_name(session, "lindqvist-im", MessageKind.SIGNAL)
    assert name == "Tell them you hope for a letter - Åsa Lindqvist.eml"

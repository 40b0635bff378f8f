"""A mail before it leaves: read, copied, saved, opened; and the question whether it was sent."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import Kind
from lordesk.domain.letter_life import stage_of
from lordesk.domain.mails import MessageKind
from lordesk.domain.vocabulary import ProbeAnswer, Stage
from lordesk.services.editing import remove, save
from lordesk.ui.session import Session
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.builders import day
from tests.windows import FakeAsker


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def ready(
    session: Session, letter: str, kind: MessageKind, parent: QWidget, qtbot: QtBot
) -> DraftDialog:
    made = DraftDialog(session, letter, kind, parent)
    made.open()
    qtbot.waitUntil(made.open_it.isEnabled)
    return made


@pytest.mark.parametrize("kind", [k for k in MessageKind if k is not MessageKind.KIT])
def test_every_kind_of_mail_can_be_read_before_it_leaves(
    session: Session, parent: QWidget, qtbot: QtBot, kind: MessageKind
) -> None:
    made = ready(session, "patel-im", kind, parent, qtbot)
    assert made.words.toPlainText().startswith("Dear Dr. Patel")
    assert "Amina Rahmani" in made.subject.text()


def test_the_kit_mail_names_what_is_attached(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    made = ready(session, "patel-im", MessageKind.KIT, parent, qtbot)
    assert "1 Cover.pdf" in made.attached.text()


def test_opening_asks_whether_it_was_sent_and_records_nothing_by_itself(
    session: Session, parent: QWidget, qtbot: QtBot, asker: FakeAsker
) -> None:
    made = ready(session, "osei-im", MessageKind.REPLY_NO, parent, qtbot)
    made.open_it.click()
    assert asker.opened[0].suffix == ".eml"
    assert made.question.isVisible()
    assert len(session.records.contacts) == 1
    made.question.no.click()
    assert not made.question.isVisible()
    made.mark.click()
    with qtbot.waitSignal(made.recorded):
        made.question.yes.click()
    assert session.records.contacts["osei-2026-11-22"].note == "Thanked for the answer"


def test_the_day_it_went_out_may_be_another_one(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    made = ready(session, "lindqvist-im", MessageKind.ASK, parent, qtbot)
    made.mark.click()
    made.question.field.choose(day("2026-11-20"))
    made.question.yes.click()
    asked = session.records.letters["lindqvist-im"].asked
    assert asked is not None
    assert asked.on == day("2026-11-20")


def test_a_refused_record_is_said_beside_the_question(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    made = ready(session, "lindqvist-im", MessageKind.THANKS, parent, qtbot)
    made.mark.click()
    made.question.yes.click()
    assert "not possible" in made.question.problem.text()
    made.question.field.set_day(None)
    made.question.yes.click()
    assert "day" in made.question.problem.text()


def test_the_draft_of_a_letter_that_went_meanwhile_is_neither_saved_nor_recorded(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    made = ready(session, "lindqvist-im", MessageKind.PROBE, parent, qtbot)
    session.attempt(lambda now: remove(now, Kind.LETTER, "lindqvist-im"))
    with qtbot.waitSignal(session.problem):
        made.save.click()
    made.mark.click()
    made.question.yes.click()
    assert "no letter" in made.question.problem.text()


def test_a_probe_asks_how_it_sounded(session: Session, parent: QWidget, qtbot: QtBot) -> None:
    made = ready(session, "lindqvist-im", MessageKind.PROBE, parent, qtbot)
    made.mark.click()
    made.question.yes.click()
    (dialog,) = made.findChildren(EventDialog)
    dialog.form.fill({"on": session.today, "probe": "warm"})
    with qtbot.waitSignal(made.recorded):
        dialog.keep.click()
    probe = session.records.writers["lindqvist"].probe
    assert probe is not None
    assert (probe.on, probe.answer) == (session.today, ProbeAnswer.WARM)


def test_a_sent_kit_is_kept_bit_for_bit(session: Session, parent: QWidget, qtbot: QtBot) -> None:
    made = ready(session, "patel-im", MessageKind.KIT, parent, qtbot)
    made.mark.click()
    made.question.yes.click()
    ledger = session.tools.workspace.send_ledger
    qtbot.waitUntil(lambda: bool(ledger.sent("patel-im")))
    letter = session.records.letters["patel-im"]
    assert stage_of(letter, session.records) is Stage.KIT_SENT


def test_the_words_go_to_the_clipboard(
    session: Session, parent: QWidget, qtbot: QtBot, asker: FakeAsker
) -> None:
    made = ready(session, "osei-im", MessageKind.REPLY_NO, parent, qtbot)
    made.copy.click()
    assert asker.copied[0].startswith("Thank you for your answer")


def test_a_draft_is_saved_where_it_is_wanted(
    session: Session, parent: QWidget, qtbot: QtBot, asker: FakeAsker, tmp_path: Path
) -> None:
    made = ready(session, "osei-im", MessageKind.REPLY_NO, parent, qtbot)
    asker.paths = [None, tmp_path / "mail.eml"]
    made.save.click()
    assert not made.question.isVisible()
    made.save.click()
    assert b"X-Unsent: 1" in (tmp_path / "mail.eml").read_bytes()


def test_where_no_mail_program_opens_it_the_words_are_copied(
    session: Session, parent: QWidget, qtbot: QtBot, asker: FakeAsker
) -> None:
    asker.can_open = False
    made = ready(session, "osei-im", MessageKind.REPLY_NO, parent, qtbot)
    with qtbot.waitSignal(session.problem):
        made.open_it.click()
    assert asker.copied


def test_a_third_reminder_is_refused_with_the_way_on(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    letter = session.records.letters["patel-im"]
    twice = replace(letter, reminded=(day("2026-11-19"), day("2026-11-20")))
    session.attempt(lambda records: save(records, twice))
    made = DraftDialog(session, "patel-im", MessageKind.REMINDER, parent)
    qtbot.waitUntil(lambda: "no further one" in made.problem.text())
    assert not made.open_it.isEnabled()
    made.open_draft()
    made.copy_text()
    made.reject()


def test_the_result_of_the_match_is_typed_into_the_mail(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    made = ready(session, "patel-im", MessageKind.OUTCOME, parent, qtbot)
    made.typed.setText("I matched in Worcester")
    made.typed.setModified(True)
    made.typed.editingFinished.emit()
    qtbot.waitUntil(lambda: "I matched in Worcester" in made.words.toPlainText())


def test_a_writer_without_an_address_is_said(
    session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    writer = replace(session.records.writers["osei"], email=None)
    session.attempt(lambda records: save(records, writer))
    made = ready(session, "osei-im", MessageKind.REPLY_NO, parent, qtbot)
    assert "not known" in made.whom.text()

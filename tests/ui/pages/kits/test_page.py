"""The page Kits as a whole."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.documents.blocks import Doc, Paragraph
from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.runs import runs
from lordesk.domain.changes import between
from lordesk.domain.ids import Kind, LetterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.vocabulary import DocumentKind, Paper
from lordesk.services.enclosing import NewFile, enclose, keep_copy
from lordesk.ui.pages.kits.live_review import Sheet
from lordesk.ui.pages.kits.note_box import NoteBox
from lordesk.ui.pages.kits.notes import Act
from lordesk.ui.pages.kits.page import KitsPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.draft_dialog import DraftDialog
from lordesk.ui.widgets.print_preview import PrintPreview
from tests.ui.pages.kits.conftest import Settle
from tests.ui.typing import press, type_words
from tests.windows import TODAY, FakeAsker

PATEL = LetterKey("patel-im")
HENDERSON = "m17"


def keys(session: Session) -> list[str]:
    return [moment.key for moment in bullets_of(PATEL, session.records)]


def box_of(page: KitsPage, key: str) -> NoteBox:
    row = next(each for each in page.panel.bullets.rows if each.key == key)
    return row.boxes()[0]


def test_it_opens_on_the_kit_that_is_late(page: KitsPage, settle: Settle) -> None:
    settle()
    assert page.state_line.text() == "Dr. Patel’s kit is four days late"
    assert page.panel.count.text() == "six; a page takes five to eight"
    assert page.bar.pill.face.words == "Ready"
    assert page.bar.draft.isEnabled()
    assert page.preview.picture.image is not None
    assert "Pre-rounded daily" in page.preview.picture.accessibleDescription()


def test_another_letter_is_shown_by_its_place(page: KitsPage, settle: Settle) -> None:
    page.open(Place(page=PageId.KITS, key="yusufzai-im", part=Sheet.COVER))
    settle()
    assert page.state_line.text() == "Prof. Yusufzai’s kit · kit sent"
    assert page.preview.sheet is Sheet.COVER
    assert [row.key for row in page.panel.bullets.rows] == ["m12", "m13", "m14", "m15", "m16"]
    page.open(Place(page=PageId.KITS, key="gone"))
    assert page.state_line.text() == "Prof. Yusufzai’s kit · kit sent"


def test_a_bullet_naming_a_patient_is_held_back_and_mended(
    held: KitsPage, session: Session, settle: Settle
) -> None:
    assert held.bar.pill.face.words == "Not ready"
    assert held.bar.sentence.text() == "Bullet 3 is held back. Mend it and the kit can go."
    assert held.panel.count.text() == "six fit to send, one held back"
    assert not held.bar.draft.isEnabled()
    assert "Henderson" not in held.preview.picture.accessibleDescription()
    box_of(held, HENDERSON).buttons[Act.REMOVE].click()
    settle()
    assert session.records.moments[HENDERSON].text == (
        "The patient thanked me for catching his PE."
    )
    assert held.bar.draft.isEnabled()
    session.undo()
    settle()
    assert not held.bar.draft.isEnabled()


@pytest.mark.parametrize("reason", ["It is a made-up name.", None])
def test_keeping_an_identifier_takes_a_reason(
    held: KitsPage, session: Session, asker: FakeAsker, settle: Settle, reason: str | None
) -> None:
    asker.texts.append(reason)
    box_of(held, HENDERSON).buttons[Act.KEEP_WITH_REASON].click()
    settle()
    notes = session.records.letters[PATEL].notes or ""
    assert ("made-up name" in notes) == bool(reason)
    assert held.bar.draft.isEnabled() == bool(reason)


def test_not_a_patient_is_remembered(held: KitsPage, session: Session, settle: Settle) -> None:
    box_of(held, HENDERSON).buttons[Act.NOT_A_PATIENT].click()
    settle()
    assert "phi.name" in session.records.moments[HENDERSON].cleared
    assert held.bar.draft.isEnabled()


@pytest.mark.parametrize("act", [Act.REMOVE, Act.NOT_A_PATIENT])
def test_the_keyboard_stays_with_the_bullet_whose_button_was_pressed(
    held: KitsPage, settle: Settle, act: Act
) -> None:
    held.activateWindow()
    button = box_of(held, HENDERSON).buttons[act]
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    settle()
    third = held.panel.bullets.rows[2]
    assert held.focusWidget() is third or third.isAncestorOf(held.focusWidget())


def test_a_bullet_is_edited_beside_the_page(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    settle()
    page.panel.bullets.edit("m01")
    editor = page.panel.bullets.rows[0].editor
    assert editor is not None
    type_words(editor.edit, " Słowo.")
    settle()
    assert "Słowo." in page.preview.picture.accessibleDescription()
    press(editor.edit, Qt.Key.Key_Return)
    settle()
    assert session.records.moments["m01"].text.endswith("Słowo.")
    session.undo()
    settle()
    assert "Słowo." not in page.preview.picture.accessibleDescription()


def test_an_edit_given_up_leaves_the_page_as_it_was(page: KitsPage, settle: Settle) -> None:
    settle()
    before = page.preview.picture.accessibleDescription()
    page.panel.bullets.edit("m01")
    editor = page.panel.bullets.rows[0].editor
    assert editor is not None
    type_words(editor.edit, " More.")
    settle()
    press(editor.edit, Qt.Key.Key_Escape)
    settle()
    assert page.preview.picture.accessibleDescription() == before


def test_an_edit_that_empties_a_bullet_is_refused(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    settle()
    page.panel.bullets.edit("m01")
    editor = page.panel.bullets.rows[0].editor
    assert editor is not None
    editor.edit.fill("")
    press(editor.edit, Qt.Key.Key_Return)
    settle()
    assert session.records.moments["m01"].text.startswith("Pre-rounded")
    assert "Pre-rounded" in page.preview.picture.accessibleDescription()


def test_reword_opens_the_editor(held: KitsPage) -> None:
    box = box_of(held, HENDERSON)
    held.panel.bullets.acted.emit(HENDERSON, Act.REWORD, box.note)
    assert held.panel.bullets.edited == HENDERSON


def test_bullets_move_and_leave_by_keys(page: KitsPage, session: Session, settle: Settle) -> None:
    settle()
    rows = page.panel.bullets
    rows.focus("m01")
    press(rows.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert keys(session)[:2] == ["m02", "m01"]
    assert [row.key for row in rows.rows][:2] == ["m02", "m01"]
    press(rows.rows[0], Qt.Key.Key_Delete)
    settle()
    assert "m02" not in keys(session)
    session.undo()
    session.undo()
    settle()
    assert keys(session)[:2] == ["m01", "m02"]


def test_bullets_come_from_the_log(page: KitsPage, session: Session, settle: Settle) -> None:
    picker = page.open_log()
    assert picker is not None
    picker.lines[1].box.click()
    picker.commit()
    settle()
    assert keys(session)[-1] == "m11"
    assert len(page.panel.bullets.rows) == 7


def test_the_log_leads_to_the_rotation(page: KitsPage, session: Session, qtbot: QtBot) -> None:
    picker = page.open_log()
    assert picker is not None
    with qtbot.waitSignal(session.place_requested) as told:
        picker.log.click()
    assert told.args == [Place(page=PageId.ROTATIONS, key="bayview-wards", part="quick")]


def test_the_paper_is_chosen_for_the_whole_desk(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    page.preview.paper_chosen.emit(Paper.A4)
    settle()
    assert session.records.preferences.paper is Paper.A4
    image = page.preview.picture.image
    assert image is not None
    assert image.height() / image.width() == pytest.approx(297 / 210, abs=0.01)


@pytest.mark.parametrize("sheet", list(Sheet))
def test_every_sheet_can_be_looked_at(page: KitsPage, settle: Settle, sheet: Sheet) -> None:
    settle()
    page.preview.choose_sheet(sheet)
    settle()
    shown = page.preview.body if sheet is Sheet.EMAIL else page.preview.words
    assert len(shown.toPlainText()) > 200


def test_after_opening_the_draft_it_asks_whether_it_was_sent(
    page: KitsPage, session: Session, asker: FakeAsker, settle: Settle
) -> None:
    settle()
    page.bar.draft.click()
    settle()
    assert page.bar.is_asking
    assert len(asker.opened) == 1
    assert session.records.letters[PATEL].kit_sent == ()
    page.bar.yes.click()
    settle()
    assert session.records.letters[PATEL].kit_sent == (TODAY,)
    assert page.bar.pill.face.words == "Sent"
    assert not page.panel.sent.isHidden()
    assert not page.panel.chips.isHidden()


def test_not_yet_records_nothing(page: KitsPage, session: Session, settle: Settle) -> None:
    settle()
    page.bar.draft.click()
    settle()
    page.bar.no.click()
    assert session.records.letters[PATEL].kit_sent == ()


def test_files_are_shown_words_copied_and_a_change_makes_it_stale(
    page: KitsPage, session: Session, asker: FakeAsker, settle: Settle
) -> None:
    settle()
    page.bar.files.click()
    page.bar.copy.click()
    page.bar.mark.click()
    settle()
    assert asker.revealed
    assert asker.copied
    page.panel.bullets.left_out.emit("m06")
    settle()
    assert page.bar.pill.face.words == "Changed"
    assert "1 gone" in page.bar.sentence.text()
    page.bar.news.click()
    [dialog] = page.findChildren(DraftDialog)
    settle()
    assert "1 gone" in dialog.words.toPlainText()
    dialog.reject()


def test_a_kit_is_written_where_the_person_wants_it(
    page: KitsPage, asker: FakeAsker, settle: Settle, tmp_path: Path
) -> None:
    settle()
    asker.paths += [None, tmp_path / "mine"]
    page.bar.to_folder.trigger()
    settle()
    assert asker.revealed == []
    page.bar.to_folder.trigger()
    settle()
    assert (asker.revealed[0] / "Kit.zip").is_file()


def test_a_letter_id_is_taken_over_when_confirmed(
    page: KitsPage, session: Session, settle: Settle, tmp_path: Path
) -> None:
    sample = session.tools.data / "form.pdf"
    sample.write_bytes(_form())
    file = NewFile(path=sample, kind=DocumentKind.REQUEST_FORM, letter=PATEL)
    kept = keep_copy(file, session.tools.workspace.shelf)
    session.attempt(lambda records: enclose(records, file, kept))
    settle()
    assert session.records.letters[PATEL].letter_id is None
    page.panel.files.id_wanted.emit()
    settle()
    assert session.records.letters[PATEL].letter_id == "AB12CD34"


def _form() -> bytes:
    words = Paragraph(text=runs("Letter ID: AB12CD34"))
    return to_pdf(Doc(title="Form", author="Portal", created=TODAY, blocks=(words,)))


def test_the_page_is_printed_after_a_look(page: KitsPage, settle: Settle) -> None:
    settle()
    page.print_sheet()
    [preview] = page.findChildren(PrintPreview)
    assert preview.sheets.pageCount() == 1
    preview.close()


def test_the_wording_is_changed_in_the_settings(
    page: KitsPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.place_requested) as told:
        page.preview.wording.click()
    assert told.args == [Place(page=PageId.SETTINGS, part="wording")]


def test_without_a_name_the_profile_is_offered(session: Session, qtbot: QtBot) -> None:
    nameless = session.records.drop(Kind.APPLICANT, *session.records.applicants.keys())
    session.perform(between(session.records, nameless, "Take the name away"))
    page = KitsPage(session)
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentWidget() is page.nameless
    with qtbot.waitSignal(session.place_requested) as told:
        page.nameless.button.click()
    assert told.args == [Place(page=PageId.SETTINGS, part="profile")]


def test_without_letters_the_first_step_is_offered(empty_session: Session, qtbot: QtBot) -> None:
    page = KitsPage(empty_session)
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentWidget() is page.empty
    assert page.open_log() is None
    with qtbot.waitSignal(empty_session.place_requested) as told:
        page.empty.button.click()
    assert told.args == [Place(page=PageId.LETTERS)]


def test_the_line_above_the_bar_is_drawn_whole_where_a_longer_sentence_lifts_it(
    page: KitsPage, settle: Settle, qtbot: QtBot
) -> None:
    settle()
    before = page.bar.mapTo(page, QPoint()).y()
    painted = PaintedRegion(page)
    page.bar.sentence.setText("A sentence that needs several lines beside the buttons. " * 3)
    qtbot.waitUntil(lambda: page.bar.mapTo(page, QPoint()).y() < before)
    middle = QPoint(page.width() // 2, page.bar.mapTo(page, QPoint()).y() - Space.XS)
    qtbot.waitUntil(lambda: painted.region.contains(middle))


class PaintedRegion(QObject):
    """All of a widget that was painted since."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.region = QRegion()
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_a_bullet_held_back_for_another_reason_is_not_said_to_name_a_patient(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    first = bullets_of(PATEL, session.records)[0]
    gap = session.records.put(replace(first, text="Saw {{number}} of them a day", emphasis=None))
    session.perform(between(session.records, gap, "Leave a gap"))
    settle()
    said = page.preview.picture.accessibleDescription()
    assert "Held back: mend it as its note says" in said
    assert "names a patient" not in said

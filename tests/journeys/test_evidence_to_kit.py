"""From a rotation and three typed moments to a kit that was sent: by keyboard, then by mouse."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.ui.application import RunningProgram
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.kits.log_picker import LogPicker
from lordesk.ui.pages.kits.notes import Act
from lordesk.ui.pages.kits.page import KitsPage
from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.places import PageId
from tests.ui.typing import press, type_words
from tests.windows import TODAY, FakeAsker

PATEL = LetterKey("patel-im")
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MOMENTS = (
    "Ran the family meeting for a new dialysis patient; all agreed. #ics #talk @patel",
    "Caught a doubled anticoagulant order before the first dose. #pc #reas @patel",
    "Cut sign-out to 20 minutes with a shared template, kept since. #sbp #vol @patel",
)


def settle(program: RunningProgram, qtbot: QtBot) -> None:
    kits = program.window.page(PageId.KITS)
    assert isinstance(kits, KitsPage)
    jobs = program.session.jobs
    qtbot.waitUntil(lambda: not kits.live_review.is_busy and not jobs.is_busy, timeout=30_000)


def rotations_of(program: RunningProgram) -> RotationsPage:
    page = program.window.page(PageId.ROTATIONS)
    assert isinstance(page, RotationsPage)
    return page


def kits_of(program: RunningProgram) -> KitsPage:
    page = program.window.page(PageId.KITS)
    assert isinstance(page, KitsPage)
    return page


def keys(program: RunningProgram) -> list[str]:
    return [moment.key for moment in bullets_of(PATEL, program.session.records)]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)


def test_evidence_becomes_a_sent_kit_by_keyboard(
    program: RunningProgram, asker: FakeAsker, qtbot: QtBot
) -> None:
    window, session = program.window, program.session
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    rotations = rotations_of(program)
    rotations.table.choose("bayview-wards")
    line = rotations.log.line.edit
    line.setFocus()
    for words in MOMENTS:
        type_words(line, words)
        press(line, Qt.Key.Key_Return)
    assert [session.records.moments[key].seen_by for key in ("m18", "m19", "m20")] == [
        ("patel",)
    ] * 3
    QTest.keyClick(window, Qt.Key.Key_6, CTRL)
    kits = kits_of(program)
    settle(program, qtbot)
    picker = kits.open_log()
    assert isinstance(picker, LogPicker)
    type_words(picker.filter, "anticoagulant")
    shown = [each for each in picker.lines if not each.isHidden()]
    assert len(shown) == 1
    press(shown[0].box, Qt.Key.Key_Space)
    press(picker, Qt.Key.Key_Return)
    settle(program, qtbot)
    assert keys(program)[-1] == "m19"
    rows = kits.panel.bullets
    rows.focus("m19")
    press(rows.rows[-1], Qt.Key.Key_Up, ALT)
    settle(program, qtbot)
    assert keys(program)[-2:] == ["m19", "m06"]
    press(kits.bar.draft, Qt.Key.Key_Space)
    settle(program, qtbot)
    assert [path.name for path in asker.opened] == ["E-mail.eml"]
    press(kits.bar.yes, Qt.Key.Key_Space)
    settle(program, qtbot)
    assert session.records.letters[PATEL].kit_sent == (TODAY,)
    assert len(session.tools.workspace.send_ledger.sent(PATEL)) == 1
    before = session.records
    with qtbot.waitActive(window):
        window.activateWindow()
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(program, qtbot)
    assert session.records.letters[PATEL].kit_sent == ()
    assert "m18" not in session.records.moments
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    settle(program, qtbot)
    assert session.records == before


def test_evidence_becomes_a_sent_kit_by_mouse(
    program: RunningProgram, asker: FakeAsker, qtbot: QtBot
) -> None:
    window, session = program.window, program.session
    click(window.rail.row(PageId.ROTATIONS))
    rotations = rotations_of(program)
    click(rotations.new)
    [dialog] = [each for each in rotations.findChildren(FormDialog) if each.isVisible()]
    dialog.form.fill(
        {
            **dialog.form.values(),
            "service": "Night medicine",
            "site": "Bayview Community Hospital",
            "specialty": "internal-medicine",
            "start": date(2026, 11, 16),
            "end": date(2026, 11, 27),
        }
    )
    click(dialog.keep)
    click(rotations.companions.add)
    [dialog] = [each for each in rotations.findChildren(FormDialog) if each.isVisible()]
    dialog.form.fill({**dialog.form.values(), "writer": "patel", "shifts": 5})
    click(dialog.keep)
    for words in MOMENTS:
        type_words(rotations.log.line.edit, words)
        click(rotations.log.line.add)
    assert len(rotations.log.lines) == 3
    click(window.rail.row(PageId.KITS))
    kits = kits_of(program)
    settle(program, qtbot)
    click(kits.panel.log)
    [picker] = [each for each in kits.findChildren(LogPicker) if each.isVisible()]
    mine = [each for each in picker.lines if each.candidate.service == "Night medicine"]
    for each in mine[:2]:
        click(each)
    click(picker.add)
    settle(program, qtbot)
    assert len(keys(program)) == 8
    _drag(kits, keys(program)[-1], 0)
    settle(program, qtbot)
    assert keys(program)[0] == kits.panel.bullets.rows[0].key
    assert keys(program)[1] == "m01"
    click(kits.bar.files)
    settle(program, qtbot)
    assert len(asker.revealed) == 1
    chips = kits.panel.chips.chips
    assert chips[0].mime().hasUrls()
    click(kits.bar.draft)
    settle(program, qtbot)
    click(kits.bar.yes)
    settle(program, qtbot)
    assert session.records.letters[PATEL].kit_sent == (TODAY,)
    while session.reach.undo is not None and "Night medicine" in [
        rotation.service for rotation in session.records.rotations
    ]:
        window.commands.action("undo").trigger()
    settle(program, qtbot)
    assert keys(program) == ["m01", "m02", "m03", "m04", "m05", "m06"]


def test_a_patient_named_in_a_bullet_is_held_back_and_mended(
    program: RunningProgram, asker: FakeAsker, qtbot: QtBot
) -> None:
    window, session = program.window, program.session
    click(window.rail.row(PageId.KITS))
    kits = kits_of(program)
    settle(program, qtbot)
    rows = kits.panel.bullets
    rows.edit("m02")
    editor = rows.rows[1].editor
    assert editor is not None
    type_words(editor.edit, " Mrs. Alvarez in room 12 thanked the team.")
    settle(program, qtbot)
    assert kits.bar.pill.face.words == "Not ready"
    press(editor.edit, Qt.Key.Key_Return)
    settle(program, qtbot)
    assert not kits.bar.draft.isEnabled()
    [box] = rows.rows[1].boxes()
    click(box.buttons[Act.REMOVE])
    settle(program, qtbot)
    text = session.records.moments["m02"].text
    assert text.endswith("the patient thanked the team.")
    assert "Alvarez" not in text
    assert "12" not in text
    assert kits.bar.draft.isEnabled()
    session.undo()
    settle(program, qtbot)
    assert not kits.bar.draft.isEnabled()


def _drag(kits: KitsPage, key: str, to: int) -> None:
    """Pull a bullet by its handle to just above another one."""
    rows = kits.panel.bullets
    row = next(each for each in rows.rows if each.key == key)
    goal = row.handle.mapFromGlobal(rows.rows[to].mapToGlobal(QPoint(4, 2)))
    QTest.mousePress(row.handle, LEFT)
    QTest.mouseMove(row.handle, goal)
    QTest.mouseRelease(row.handle, LEFT, pos=goal)
    QApplication.processEvents()

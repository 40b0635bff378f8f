"""The dialogs of the page Letters, each one change set."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Answer, DutyKind
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import ChoiceField
from lordesk.ui.pages.letters.dialogs import edit_letter, new_letter, overrule, pin_dates
from lordesk.ui.pages.letters.letter_fields import all_fields
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.widgets.check_box import CheckBox
from tests.builders import day


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog


def test_a_letter_is_planned_for_one_target_or_a_version_for_each(
    session: Session, parent: QWidget
) -> None:
    made = opened(new_letter(session, parent, "marsh"))
    values = made.form.values()
    assert (values["writer"], values["targets"]) == ("marsh", ("im",))
    made.form.fill({**values, "targets": ("im", "neuro"), "versions": "each"})
    made.keep.click()
    keys = [letter.key for letter in session.records.letters if letter.writer == "marsh"]
    assert keys == ["marsh-im", "marsh-neuro"]
    session.undo()
    assert len(session.records.letters) == 5


def test_targets_are_offered_by_their_full_names(session: Session, parent: QWidget) -> None:
    made = opened(new_letter(session, parent))
    boxes = [box.text() for box in made.findChildren(CheckBox)]
    assert boxes[0] == "Internal Medicine, categorical"


def test_a_planned_letter_is_shown(session: Session, parent: QWidget) -> None:
    shown: list[Place] = []
    session.place_requested.connect(shown.append)
    before = set(session.records.letters.keys())
    new_letter(session, parent, "osei").keep.click()
    (new,) = set(session.records.letters.keys()) - before
    assert shown == [Place(page=PageId.LETTERS, key=new)]


def test_a_backup_is_named_by_its_writer_and_not_by_a_key(session: Session) -> None:
    letter = session.records.letters["patel-im"]
    fields = all_fields(letter, session.records, session.catalogue)
    backup = next(each for each in fields if each.name == "backup_for")
    assert isinstance(backup, ChoiceField)
    words = [words for _, words in backup.choices]
    assert "Prof. Hamid Yusufzai" in words
    assert not [each for each in words if "-im" in each]


def test_a_letter_for_nothing_is_refused_in_the_form(session: Session, parent: QWidget) -> None:
    made = opened(new_letter(session, parent))
    made.form.fill({"writer": "marsh", "targets": ()})
    made.keep.click()
    assert made.isVisible()
    assert len(session.records.letters) == 5


def test_everything_of_a_letter_can_be_changed(session: Session, parent: QWidget) -> None:
    made = opened(edit_letter(session, "patel-im", parent))
    made.form.fill({**made.form.values(), "letter_id": "XY-1", "waived": False})
    made.keep.click()
    letter = session.records.letters["patel-im"]
    assert (letter.letter_id, letter.waived) == ("XY-1", False)


def test_an_impossible_date_is_refused_and_nothing_changes(
    session: Session, parent: QWidget
) -> None:
    made = opened(edit_letter(session, "patel-im", parent))
    made.form.fill({**made.form.values(), "deadline": day("2026-01-01")})
    made.keep.click()
    assert "before the day of the ask" in made.problem.text()
    assert session.records.letters["patel-im"].deadline is None


def test_overruling_wants_a_reason_that_is_kept(session: Session, parent: QWidget) -> None:
    made = opened(overrule(session, "osei-im", parent))
    made.keep.click()
    assert made.isVisible()
    made.form.fill({"answer": "strong", "reason": "She called and promised a strong one."})
    made.keep.click()
    asked = session.records.letters["osei-im"].asked
    assert asked is not None
    assert asked.heard is Answer.STRONG
    assert asked.answer is Answer.HEDGED


def test_a_day_of_one_s_own_is_pinned_and_an_emptied_one_goes_back(
    session: Session, parent: QWidget
) -> None:
    made = opened(pin_dates(session, "patel-im", parent))
    kind = DutyKind.REMINDER_1
    made.form.fill({**made.form.values(), kind.value: day("2027-07-28")})
    made.keep.click()
    assert dict(session.records.letters["patel-im"].pinned) == {kind: day("2027-07-28")}
    again = opened(pin_dates(session, "patel-im", parent))
    again.form.fill({**again.form.values(), kind.value: None})
    again.keep.click()
    assert dict(session.records.letters["patel-im"].pinned) == {}

"""The section Specialties: the rules of each as sentences, that of your first target first."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import between
from lordesk.ui.application import speak
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import ChoiceField
from lordesk.ui.pages.portfolio.fields import target_fields
from lordesk.ui.pages.settings.specialties import SpecialtiesSection
from lordesk.ui.session import Session
from lordesk.ui.widgets.choice_box import ChoiceBox


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> SpecialtiesSection:
    made = SpecialtiesSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def test_the_first_target_is_shown_first(section: SpecialtiesSection) -> None:
    assert section.choice.currentText() == "Internal Medicine"


def test_every_specialty_can_be_read(section: SpecialtiesSection) -> None:
    for place in range(section.choice.count()):
        section.choice.setCurrentIndex(place)
        section.choice.activated.emit(place)
        words = [label.text() for label in section.findChildren(QLabel)]
        assert "Letters" in words
        assert "Standardized form" in words


def choose(section: SpecialtiesSection, place: str, word: str) -> None:
    edit = section.lines.line(place).edit
    assert isinstance(edit, ChoiceBox)
    edit.setCurrentIndex(edit.findData(word))
    edit.activated.emit(edit.currentIndex())


def type_in(section: SpecialtiesSection, place: str, text: str) -> None:
    edit = section.lines.line(place).edit
    assert isinstance(edit, QLineEdit)
    edit.setText(text)
    edit.editingFinished.emit()


def test_a_rule_of_your_own_shows_which_gaps_would_change(section: SpecialtiesSection) -> None:
    assert section.bar.effect.text() == "All values are lordesk’s."
    type_in(section, "specialties.internal-medicine.letters_min", "4")
    choose(section, "specialties.internal-medicine.chair", "expected")

    words = section.bar.effect.text()
    assert "Gap changes: Internal Medicine needs at least 4 letters" in words
    assert "New gap: Internal Medicine wants a chair’s letter" in words

    section.bar.keep.click()
    assert section.rule.letters.min == 4
    assert section.bar.effect.text() == "2 values are your own."


def test_a_rule_that_touches_no_target_says_so(section: SpecialtiesSection) -> None:
    section.choice.setCurrentIndex(section.choice.findData("urology"))
    section.choice.activated.emit(0)
    type_in(section, "specialties.urology.letters_min", "2")
    assert section.bar.effect.text() == "No gap of your targets would come or go."
    type_in(section, "specialties.urology.letters_min", "9")
    problem = section.lines.line("specialties.urology.letters_min").problem
    assert "from 0 to 4" in problem.text()


def test_a_track_with_rules_of_its_own_can_be_chosen(section: SpecialtiesSection) -> None:
    section.track.setCurrentIndex(1)
    section.track.activated.emit(1)
    type_in(section, "specialties.internal-medicine.preliminary.letters_min", "2")
    section.bar.keep.click()
    assert section.rule.tracks[0].letters.min == 2


def add(section: SpecialtiesSection, name: str) -> FormDialog:
    section.add.click()
    dialog = section.findChildren(FormDialog)[-1]
    dialog.form.fill({"name": name})
    dialog.try_to_save()
    return dialog


def test_a_specialty_of_your_own_is_added_set_offered_and_taken_out(
    section: SpecialtiesSection,
) -> None:
    session = section.session
    type_in(section, "specialties.internal-medicine.letters_min", "2")
    add(section, "Sleep Medicine")

    assert section.choice.currentText() == "Sleep Medicine (yours)"
    assert not section.remove.isHidden()
    assert section.draft.is_changed, "what was being set stays open"
    offered = target_fields(session.records, session.catalogue)[0]
    assert isinstance(offered, ChoiceField)
    assert ("sleep-medicine", "Sleep Medicine") in offered.choices

    type_in(section, "specialties.sleep-medicine.note", "Nights count, too.")
    choose(section, "specialties.sleep-medicine.portal", "sfmatch")
    section.bar.keep.click()
    words = [label.text() for label in section.findChildren(QLabel)]
    assert "Nights count, too." in words

    type_in(section, "specialties.sleep-medicine.name", " ")
    line = section.lines.line("specialties.sleep-medicine.name")
    assert "needs a name" in line.problem.text()
    assert line.back.isHidden()

    section.remove.click()
    assert section.choice.findData("sleep-medicine") < 0
    assert section.remove.isHidden()
    section.bar.back.click()
    assert section.choice.findData("sleep-medicine") >= 0


def test_a_name_that_is_taken_is_refused_beside_its_field(section: SpecialtiesSection) -> None:
    dialog = add(section, "Cardiology")

    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Cardiology is a field that lordesk knows already." in told
    assert section.draft.book.own.values == {}
    dialog.reject()


def test_that_refusal_is_in_the_language_of_the_window(
    section: SpecialtiesSection, qapp: QApplication
) -> None:
    speak(qapp, "es")
    try:
        dialog = add(section, "Cardiology")
        told = " ".join(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()
    finally:
        speak(qapp, "en")
    assert told.endswith(" Cardiology es un campo que lordesk ya conoce.")


def test_a_specialty_that_a_target_names_is_not_taken_out(
    section: SpecialtiesSection, qtbot: QtBot
) -> None:
    session = section.session
    add(section, "Sleep Medicine")
    first = next(iter(session.records.targets))
    records = session.records
    session.perform(between(records, records.put(replace(first, specialty="sleep-medicine")), "x"))

    with qtbot.waitSignal(session.problem) as refused:
        section.remove.click()

    assert "is the specialty of the target" in str(refused.args)
    assert section.choice.findData("sleep-medicine") >= 0

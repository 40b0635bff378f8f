"""The first-run guide: three questions, then a filled plan."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.applicant import Applicant
from lordesk.domain.changes import between
from lordesk.domain.vocabulary import RotationKind, Track
from lordesk.services.first_plan import Aimed
from lordesk.ui.pages.today.guide import Guide
from lordesk.ui.session import Session
from tests.builders import day
from tests.ui.typing import type_words


@pytest.fixture
def guide(empty_session: Session, qtbot: QtBot) -> Guide:
    made = Guide(empty_session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_three_answers_make_a_plan(guide: Guide, empty_session: Session) -> None:
    guide.aims[Aimed(specialty="internal-medicine")].click()
    guide.pick(Aimed(specialty="dermatology"))
    type_words(guide.given, "Amina")
    type_words(guide.family, "Rahmani")
    type_words(guide.place, "Harbour General")
    type_words(guide.physician, "Dr. Łucja Żak")
    guide.start.choose(day("2027-01-11"))
    guide.kind.setCurrentText("Externship")
    assert guide.end.day == day("2027-02-05"), "proposed, four weeks"
    guide.make.click()
    records = empty_session.records
    assert [target.specialty for target in records.targets] == ["internal-medicine", "dermatology"]
    assert [writer.name for writer in records.writers] == ["Dr. Łucja Żak"]
    assert [rotation.kind for rotation in records.rotations] == [RotationKind.EXTERNSHIP]
    assert len(records.letters) == 1
    assert records.applicant is not None
    assert records.applicant.name == "Amina Rahmani"
    empty_session.undo()
    assert len(empty_session.records.targets) == 0


def test_a_picked_specialty_carries_a_check_and_can_be_let_go(guide: Guide) -> None:
    prelim = Aimed(specialty="internal-medicine", track=Track.PRELIMINARY)
    chip = guide.aims[prelim]
    chip.click()
    assert (chip.text(), chip.icon_name) == ("Preliminary medicine", "check")
    chip.click()
    assert guide.answers().aims == ()


def test_what_is_missing_is_said_above_the_button_and_nothing_is_saved(
    guide: Guide, empty_session: Session
) -> None:
    guide.make.click()
    assert "specialty" in guide.problem.text()
    guide.pick(Aimed(specialty="neurology"))
    guide.place.setText("Harbour General")
    guide.make.click()
    assert "begins and ends" in guide.problem.text()
    guide.start.edit.setText("31 feb 2027")
    guide.make.click()
    assert "No calendar" in guide.problem.text()
    guide.start.choose(day("2027-01-11"))
    guide.make.click()
    assert "what kind of rotation" in guide.problem.text()
    assert len(empty_session.records.targets) == 0


def test_what_was_missing_is_no_longer_said_once_it_is_there(guide: Guide) -> None:
    guide.make.click()
    assert not guide.problem.isHidden()
    guide.pick(Aimed(specialty="neurology"))
    assert guide.problem.isHidden()


def test_the_guide_can_be_put_off(guide: Guide, qtbot: QtBot) -> None:
    with qtbot.waitSignal(guide.skipped):
        qtbot.keyClick(guide.later, Qt.Key.Key_Space)


def test_a_later_end_is_left_as_it_was_typed(guide: Guide) -> None:
    guide.end.choose(day("2027-03-26"))
    guide.start.choose(day("2027-03-01"))
    assert guide.end.day == day("2027-03-26")


def test_a_stay_gone_by_ends_in_the_year_it_began(guide: Guide) -> None:
    guide.start.choose(day("2026-09-07"))
    guide.end.edit.setText("2 oct")
    assert guide.end.day == day("2026-10-02")


def test_a_name_that_the_desk_knows_is_not_asked_for_again(
    guide: Guide, empty_session: Session
) -> None:
    assert guide.first is guide.given
    known = empty_session.records.put(Applicant(given_name="Layla", family_name="Khatib"))
    empty_session.perform(between(empty_session.records, known, "Name the applicant"))
    guide.show_owner()
    assert not guide.given.isVisible()
    assert not guide.family.isVisible()
    assert guide.first is guide.seasons

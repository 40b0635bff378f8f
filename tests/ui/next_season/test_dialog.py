"""The wizard of the next season."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import between
from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.rollover_rules import Carried
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.vocabulary import Portal, SeasonEventKind
from lordesk.ui.next_season.dialog import NextSeasonDialog, open_next_season
from lordesk.ui.next_season.early_card import EarlyDialog
from lordesk.ui.session import Session
from tests.builders import day

OWN = Season(
    key=SeasonKey("eras-2029"),
    portal=Portal.ERAS,
    events=(SeasonEvent(kind=SeasonEventKind.OPENS, on=day("2028-06-07")),),
)


def in_the_old_season(records: Records) -> Records:
    moved = (replace(t, season=SeasonKey("eras-2027"), submit_on=None) for t in records.targets)
    return records.put(*moved)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(session: Session, parent: QWidget) -> NextSeasonDialog:
    session.attempt(lambda r: between(r, in_the_old_season(r).put(OWN), "Back"))
    made = open_next_season(session, parent)
    assert isinstance(made, NextSeasonDialog)
    return made


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def choose(dialog: NextSeasonDialog, letter: str, way: Carried) -> None:
    box = dialog.ways[letter]
    box.setCurrentIndex(box.findData(str(way)))
    box.activated.emit(box.currentIndex())


def test_it_shows_what_would_change_and_changes_nothing(
    dialog: NextSeasonDialog, session: Session
) -> None:
    before = session.records
    assert "3 targets go to ERAS 2028" in words(dialog)
    assert "dates move" in words(dialog)
    assert "→" in words(dialog)

    dialog.leave.click()

    assert session.records is before


def test_carrying_over_is_one_step_to_undo(dialog: NextSeasonDialog, session: Session) -> None:
    before = session.records
    choose(dialog, "lindqvist-im", Carried.GIVEN_UP)
    dialog.keep.click()

    assert {str(target.season) for target in session.records.targets} == {"eras-2028"}
    assert session.records.letters["lindqvist-im"].withdrawn_on == session.today

    session.undo()
    assert session.records == before


def test_a_letter_that_was_refused_offers_no_choice(dialog: NextSeasonDialog) -> None:
    assert not dialog.ways["osei-im"].isEnabled()
    assert dialog.ways["patel-im"].isEnabled()
    assert dialog.ways["patel-im"].accessibleName() == "What becomes of Nirav Patel, MD, FACP"


def test_another_season_may_be_chosen(dialog: NextSeasonDialog, session: Session) -> None:
    dialog.new.setCurrentIndex(dialog.new.findData("eras-2029"))
    dialog.new.activated.emit(1)
    assert "3 targets go to ERAS 2029" in words(dialog)
    dialog.old.activated.emit(0)
    assert dialog.choice.new == "eras-2028"


def test_a_submitted_application_lets_letters_be_imported(
    dialog: NextSeasonDialog, session: Session, parent: QWidget
) -> None:
    dialog.reject()
    key = "patel-im"
    session.attempt(
        lambda r: between(
            r, r.put(replace(r.letters[key], uploaded_on=day("2026-11-20"))), "Arrived"
        )
    )
    again = open_next_season(session, parent)
    assert isinstance(again, NextSeasonDialog)
    assert again.ways[key].currentText() == "Have it uploaded anew"
    again.submitted.click()
    assert again.ways[key].currentText() == "Import it"
    again.reject()


def test_what_cannot_be_is_told_and_not_offered(
    dialog: NextSeasonDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.choice = dialog.choice.with_way(dialog.outcome.lines[0].found.letter, Carried.PLAN_AGAIN)
    dialog.new.activated.emit(0)
    assert not dialog.keep.isEnabled()
    assert "cannot be carried" in words(dialog)
    dialog.carry_over()
    assert dialog.isVisible()


def test_before_the_season_opens_the_early_route_is_explained(
    session: Session, parent: QWidget
) -> None:
    made = open_next_season(session, parent)
    assert isinstance(made, EarlyDialog)
    told = words(made)
    assert "the ERAS 2027 season" in told
    assert "+ The letter is written while" in told
    assert "− The token costs money" in told
    made.close_it.click()


def test_without_any_way_the_reason_is_said(empty_session: Session, parent: QWidget) -> None:
    told: list[str] = []
    empty_session.problem.connect(told.append)
    assert open_next_season(empty_session, parent) is None
    assert "no target yet" in told[0]

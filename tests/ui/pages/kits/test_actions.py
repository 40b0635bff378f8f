"""Acts on a kit, without its page: each one change, each undone by one step."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.vocabulary import Paper
from lordesk.ui.pages.kits.actions import KitActions
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session

PATEL = LetterKey("patel-im")


@pytest.fixture
def acts(session: Session, qtbot: QtBot) -> KitActions:
    page = QWidget()
    qtbot.addWidget(page)
    return KitActions(session, lambda: PATEL, page)


def keys(session: Session) -> list[str]:
    return [moment.key for moment in bullets_of(PATEL, session.records)]


def test_bullets_come_move_and_leave(acts: KitActions, session: Session) -> None:
    before = keys(session)
    acts.add((MomentKey("m17"),))
    assert keys(session) == [*before, "m17"]
    assert acts.place("m17", 0)
    assert keys(session) == ["m17", *before]
    acts.leave_out("m17")
    assert keys(session) == before
    for _ in range(3):
        session.undo()
    assert keys(session) == before


def test_an_empty_bullet_is_not_taken(acts: KitActions, session: Session) -> None:
    moment = session.records.moments["m01"]
    assert acts.keep(replace(moment, text="Wrote 40 notes."))
    assert not acts.keep(replace(moment, text=" "))
    assert session.records.moments["m01"].text == "Wrote 40 notes."


def test_the_paper_is_that_of_the_desk(acts: KitActions, session: Session) -> None:
    acts.choose_paper(Paper.A4)
    assert session.records.preferences.paper is Paper.A4


def test_ways_lead_to_where_things_are_mended(
    acts: KitActions, session: Session, qtbot: QtBot
) -> None:
    ways = {
        acts.write_moment: Place(page=PageId.ROTATIONS, key="bayview-wards", part="quick"),
        acts.change_wording: Place(page=PageId.SETTINGS, part="wording"),
        acts.fill_in_profile: Place(page=PageId.SETTINGS, part="profile"),
        acts.plan_letter: Place(page=PageId.LETTERS),
    }
    for go, place in ways.items():
        with qtbot.waitSignal(session.place_requested) as told:
            go()
        assert told.args == [place]


def test_without_a_letter_a_moment_is_written_on_the_page_of_rotations(
    session: Session, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    acts = KitActions(session, lambda: LetterKey(""), page)
    with qtbot.waitSignal(session.place_requested) as told:
        acts.write_moment()
    assert told.args == [Place(page=PageId.ROTATIONS, part="quick")]

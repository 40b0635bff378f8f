"""The session: performs, undoes and tells; a new day is a change too."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import ChangeSet
from lordesk.domain.clash import Choices, ClashError, Side
from lordesk.domain.errors import RefusedError
from lordesk.domain.history import HistoryAction
from lordesk.domain.letter_life import Event
from lordesk.domain.machine_choices import Appearance
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.services.editing import save
from lordesk.services.letters import Details, record
from lordesk.ui.jobs import Jobs
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session, UseCase
from lordesk.ui.tools import Tools
from lordesk.workspace import Workspace
from tests.windows import AtOnce, FakeAsker, MemoryChoices


def kit_sent(records: Records) -> ChangeSet:
    return record(records, "patel-im", Event.KIT_SENT, Details(on=date(2026, 11, 22)))


def test_a_change_is_kept_told_and_said(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignals([session.changed, session.message]):
        session.attempt(kit_sent)
    assert session.records.letters["patel-im"].kit_sent == (date(2026, 11, 22),)
    assert session.saved_at is not None


def test_a_refused_change_says_why_and_changes_nothing(session: Session, qtbot: QtBot) -> None:
    before = session.records

    def refuse(_records: Records) -> ChangeSet:
        raise RefusedError("Not today.")

    with qtbot.waitSignal(session.problem) as told:
        assert session.attempt(refuse) is None
    assert told.args == ["Not today."]
    assert session.records is before


def test_undo_and_redo_walk_the_step(session: Session) -> None:
    session.attempt(kit_sent)
    session.undo()
    assert session.records.letters["patel-im"].kit_sent == ()
    session.redo()
    assert session.records.letters["patel-im"].kit_sent != ()


def test_undo_with_nothing_to_undo_says_nothing(empty_session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(empty_session.message):
        empty_session.undo()
        empty_session.redo()


def test_a_plan_is_made_once_for_the_same_records(session: Session) -> None:
    assert session.plan is session.plan
    before = session.plan
    session.attempt(kit_sent)
    assert session.plan is not before


def test_a_new_day_is_told_and_makes_a_new_plan(tools: Tools, qtbot: QtBot) -> None:
    days = [date(2026, 11, 22)]

    class Clock(Tools):
        def today(self) -> date:
            return days[-1]

    moved = Clock(
        workspace=tools.workspace,
        choices=tools.choices,
        asker=tools.asker,
        data=tools.data,
        now=tools.now,
    )
    session = Session(moved, Jobs(AtOnce()))
    days.append(date(2026, 11, 23))
    with qtbot.waitSignal(session.day_changed):
        session.look_again()
    assert session.plan.today == date(2026, 11, 23)
    session.close()


def test_a_change_of_another_process_is_taken_in(session: Session, qtbot: QtBot) -> None:
    from lordesk import bootstrap

    other = bootstrap.Workspace(session.tools.data)
    other.desk.perform(kit_sent(other.desk.records))
    other.close()
    with qtbot.waitSignal(session.changed):
        session.look_again()
    assert session.records.letters["patel-im"].kit_sent != ()
    assert session.saved_at is None  # this window has saved nothing


def test_a_choice_is_kept_and_told_once(
    session: Session, choices: MemoryChoices, qtbot: QtBot
) -> None:
    wanted = replace(session.choices, appearance=Appearance.DARK)
    with qtbot.waitSignal(session.choices_changed):
        session.choose(wanted)
    assert choices.kept.appearance is Appearance.DARK
    with qtbot.assertNotEmitted(session.choices_changed):
        session.choose(wanted)


def test_a_wish_to_see_something_is_passed_on(session: Session, qtbot: QtBot) -> None:
    place = Place(page=PageId.KITS, key="patel-im")
    with qtbot.waitSignal(session.place_requested) as told:
        session.show(place)
    assert told.args == [place]


def test_a_started_session_watches_until_it_is_closed(session: Session) -> None:
    session.start()
    assert session.is_watching
    session.close()
    assert not session.is_watching


def test_pages_read_what_is_on_the_desk(session: Session) -> None:
    workspace = session.tools.workspace
    assert session.records is workspace.desk.records
    assert session.catalogue is workspace.catalogue
    assert session.plan == make_plan(session.records, session.catalogue, session.today)


def beside(session: Session, **news: Any) -> None:
    """The command line changes Dr. Patel’s letter on the same desk."""
    other = Workspace(session.tools.data)
    letter = replace(other.desk.records.letters["patel-im"], **news)
    other.desk.perform(save(other.desk.records, letter))
    other.close()


def typed(session: Session, **news: Any) -> UseCase:
    """A form that was opened now and saved later."""
    changed = replace(session.records.letters["patel-im"], **news)
    return partial(save, entity=changed)


def test_two_fields_changed_at_once_are_joined_and_it_is_said(
    session: Session, qtbot: QtBot
) -> None:
    seen, form = session.records, typed(session, notes="by the window")
    beside(session, letter_id="4711")
    session.look_again()
    with qtbot.waitSignal(session.message) as told:
        assert session.attempt(form, seen) is not None
    assert told.args == [
        "Done: Change Dr. Patel’s letter · "
        "joined with what was changed elsewhere in Dr. Patel’s letter"
    ]
    letter = session.records.letters["patel-im"]
    assert (letter.notes, letter.letter_id) == ("by the window", "4711")


def test_one_field_changed_twice_is_asked_about_and_left_when_nothing_was_chosen(
    session: Session, asker: FakeAsker
) -> None:
    seen, form = session.records, typed(session, notes="by the window")
    beside(session, notes="by the command")
    assert "Nothing was overwritten" in session.try_to(form, seen)
    assert session.records.letters["patel-im"].notes == "by the command"
    (clash,) = asker.clashes
    assert [(each.mine, each.theirs) for each in clash.clashes[0].fields] == [
        ("by the window", "by the command")
    ]


@pytest.mark.parametrize(("side", "kept"), [(Side.MINE, "window"), (Side.THEIRS, "command")])
def test_what_was_chosen_holds_and_is_one_step(
    session: Session, asker: FakeAsker, side: Side, kept: str
) -> None:
    seen, form = session.records, typed(session, notes="window", deadline=date(2027, 5, 1))
    beside(session, notes="command", letter_id="4711")
    asker.settles = side
    assert session.try_to(form, seen) == ""
    letter = session.records.letters["patel-im"]
    assert (letter.notes, letter.letter_id, letter.deadline) == (kept, "4711", date(2027, 5, 1))
    session.undo()
    letter = session.records.letters["patel-im"]
    assert (letter.notes, letter.letter_id) == ("command", "4711")
    assert letter.deadline == seen.letters["patel-im"].deadline


def test_a_third_change_while_the_question_stands_is_asked_about_too(
    session: Session, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, form = session.records, typed(session, notes="window")
    beside(session, notes="first")
    settle = asker.settle

    def slowly(clash: ClashError, records: Records, action: HistoryAction) -> Choices | None:
        if not asker.clashes:
            beside(session, notes="second")
        return settle(clash, records, action)

    monkeypatch.setattr(asker, "settle", slowly)
    asker.settles = Side.MINE
    assert session.try_to(form, seen) == ""
    shown = [clash.clashes[0].fields[0].theirs for clash in asker.clashes]
    assert shown == ["first", "second"]
    assert session.records.letters["patel-im"].notes == "window"


def test_no_second_question_is_asked_over_the_first(
    session: Session, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, form = session.records, typed(session, notes="window")
    beside(session, notes="command")
    inner: list[str] = []

    def typing_on(clash: ClashError, records: Records, action: HistoryAction) -> Choices | None:
        inner.append(session.try_to(form, seen))
        return None

    monkeypatch.setattr(asker, "settle", typing_on)
    session.try_to(form, seen)
    assert len(inner) == 1
    assert "Nothing was overwritten" in inner[0]


def test_advice_is_said_in_the_language_of_the_window(tools: Tools) -> None:
    spanish = replace(tools, choices=MemoryChoices(language="es"))
    session = Session(spanish, Jobs(AtOnce()))
    titles = [duty.title for duty in session.plan.duties]

    assert any(title.startswith("Pida a Dr. Lindqvist") for title in titles)
    assert session.catalogue is tools.workspace.catalogue
    assert session.advice is not session.catalogue
    session.close()
    session.jobs.close()


def test_in_english_advice_and_rules_are_one(session: Session) -> None:
    assert session.advice is session.catalogue

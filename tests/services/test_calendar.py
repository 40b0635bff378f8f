"""Whole exports: what the files hold, what the ledger learns, and that nothing lies."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from lordesk.domain.changes import between
from lordesk.domain.errors import InvalidInputError, StorageError
from lordesk.domain.ids import WriterKey
from lordesk.domain.records import Entity, Records
from lordesk.services.calendar import (
    CalendarFile,
    ensure_namespace,
)
from lordesk.services.desk import Desk
from tests.builders import a_desk, a_letter, a_rotation, a_writer, a_yes, day, worked
from tests.calendars import NAMESPACE, NOON, WINTER, Situation, a_situation
from tests.ics_lines import read_calendar
from tests.memory_store import MemoryDesk, MemoryStore

Begin = Callable[..., Situation]


@pytest.fixture
def begin(tmp_path: Path) -> Begin:
    return partial(a_situation, tmp_path)


UPDATE = CalendarFile.UPDATE
ASK = "eras-2028/okoye-im/ask"
SUBMIT = "eras-2028/-/submit"


def test_the_full_file_holds_live_duties_and_the_cut_offs_ahead(begin: Begin) -> None:
    situation = begin(a_letter())
    report = situation.export()
    events = situation.events()
    assert report.events == report.added == len(events)
    assert (report.changed, report.cancelled) == (0, 0)
    assert {ASK, "eras-2028/okoye-im/deadline", SUBMIT} <= events.keys()
    assert {event.raw("STATUS") for event in events.values()} == {"CONFIRMED"}


def test_the_same_plan_gives_the_same_bytes_whatever_the_clock_says(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    first = situation.content()
    again = situation.export(now=NOON + timedelta(days=400))
    assert situation.content() == first
    assert (again.added, again.changed, again.cancelled) == (0, 0, 0)


def test_a_moved_rotation_raises_sequence_and_stamps_even_if_the_clock_went_back(
    begin: Begin,
) -> None:
    situation = begin(a_letter())
    situation.export()
    before = situation.events()
    situation.put(a_rotation(end=day("2027-02-12")))
    report = situation.export(UPDATE, now=NOON - timedelta(days=3))
    after = situation.events(UPDATE)
    assert report.changed >= 1
    assert after[ASK].raw("DTSTART") == "20270208"
    assert after[ASK].raw("SEQUENCE") == "1"
    assert after[ASK].raw("LAST-MODIFIED") > before[ASK].raw("LAST-MODIFIED")
    assert after[ASK].raw("DTSTAMP") == after[ASK].raw("LAST-MODIFIED")
    assert after[ASK].raw("CREATED") == before[ASK].raw("CREATED")
    assert after[SUBMIT].raw("SEQUENCE") == "0"


def test_an_undone_change_brings_the_dates_back_and_still_raises_the_sequence(
    begin: Begin,
) -> None:
    situation = begin(a_letter())
    situation.export()
    first = situation.events()
    situation.put(a_rotation(end=day("2027-02-12")))
    situation.export(UPDATE)
    moved = situation.events(UPDATE)
    situation.desk.undo()
    situation.export(UPDATE)
    back = situation.events(UPDATE)
    assert back[ASK].raw("DTSTART") == first[ASK].raw("DTSTART")
    assert back[ASK].raw("SEQUENCE") == "2"
    assert back[ASK].raw("DTSTAMP") > moved[ASK].raw("DTSTAMP")


def test_what_went_away_is_cancelled_in_the_update_file_until_its_day_has_passed(
    begin: Begin,
) -> None:
    situation = begin(a_letter())
    situation.export()
    situation.put(a_letter(withdrawn_on=WINTER))
    report = situation.export(UPDATE)
    tombstone = situation.events(UPDATE)[ASK]
    assert report.cancelled >= 1
    assert tombstone.raw("STATUS") == "CANCELLED"
    assert tombstone.text("SUMMARY") == "Cancelled: Ask Dr. Okoye for a strong letter"
    assert tombstone.raw("SEQUENCE") == "1"
    assert tombstone.alarms == []
    again = situation.export(UPDATE, now=NOON + timedelta(days=9))
    assert again.cancelled == 0
    assert situation.events(UPDATE)[ASK].lines == tombstone.lines
    situation.export(UPDATE, today="2027-02-01")
    assert ASK in situation.events(UPDATE)
    situation.export(UPDATE, today="2027-02-02")
    assert ASK not in situation.events(UPDATE)


def test_the_full_file_never_holds_a_tombstone_but_remembers_it_for_the_update(
    begin: Begin,
) -> None:
    situation = begin(a_letter())
    situation.export()
    situation.put(a_letter(withdrawn_on=WINTER))
    assert situation.export().cancelled >= 1
    assert ASK not in situation.events()
    assert situation.export(UPDATE).cancelled == 0
    assert situation.events(UPDATE)[ASK].raw("STATUS") == "CANCELLED"


def test_a_duty_that_comes_back_is_confirmed_again_under_its_uid(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    uid = situation.events()[ASK].raw("UID")
    situation.put(a_letter(withdrawn_on=WINTER))
    situation.export(UPDATE)
    situation.desk.undo()
    report = situation.export(UPDATE)
    back = situation.events(UPDATE)[ASK]
    assert (back.raw("UID"), back.raw("STATUS"), back.raw("SEQUENCE")) == (uid, "CONFIRMED", "2")
    assert back.text("SUMMARY") == "Ask Dr. Okoye for a strong letter"
    assert (report.added >= 1, report.changed) == (True, 0)


def test_a_duty_done_after_its_day_rests_in_the_calendar(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    situation.put(a_letter(asked=a_yes("2027-02-04")))
    situation.export(UPDATE, today="2027-02-05")
    assert ASK not in situation.events(UPDATE)
    assert not situation.ledger.events[_uid(situation, ASK)].gone


def test_a_removed_letter_is_cancelled(begin: Begin) -> None:
    situation = begin(a_letter())
    situation.export()
    records = situation.desk.records
    after = replace(records, letters=Records().letters)
    situation.desk.perform(between(records, after, "Remove the letter"))
    situation.export(UPDATE)
    assert situation.events(UPDATE)[ASK].raw("STATUS") == "CANCELLED"


def two_writers() -> tuple[Entity, ...]:
    return (
        a_letter(),
        a_rotation("icu", start=day("2027-03-01"), end=day("2027-03-26")),
        a_writer("los", name="Zofia Łoś", worked_together=(worked("icu"),)),
        a_letter("los-im", writer=WriterKey("los")),
    )


def test_one_letter_is_exported_without_touching_the_others(begin: Begin) -> None:
    situation = begin(*two_writers())
    situation.export()
    situation.put(
        a_letter("los-im", writer=WriterKey("los"), withdrawn_on=WINTER),
        a_rotation(end=day("2027-02-12")),
    )
    report = situation.export(UPDATE, "okoye-im")
    assert {key.split("/")[1] for key in situation.events(UPDATE)} == {"okoye-im"}
    assert (report.cancelled, report.changed >= 1) == (0, True)
    whole = situation.export(UPDATE)
    assert (whole.changed, whole.cancelled >= 1) == (0, True)


def test_an_unknown_letter_is_refused_by_name(begin: Begin) -> None:
    situation = begin(a_letter())
    with pytest.raises(
        InvalidInputError, match=r"no letter nobody\. Letters on this desk: okoye-im"
    ):
        situation.export(CalendarFile.FULL, "nobody")
    assert situation.ledger.events == {}


def test_each_writer_gets_a_file_of_their_own_duties(begin: Begin, tmp_path: Path) -> None:
    situation = begin(*two_writers())
    folder = tmp_path / "writers"
    report = situation.export(per_writer=folder)
    files = {path.name: read_calendar(path.read_bytes()) for path in report.writer_files}
    assert files.keys() == {"Adaeze Okoye.ics", "Zofia Łoś.ics"}
    whole = situation.events()
    own = {key for key in whole if "/los-im/" in key}
    assert {event.raw("UID") for event in files["Zofia Łoś.ics"].events} == {
        whole[key].raw("UID") for key in own
    }
    assert files["Zofia Łoś.ics"].text("NAME") == "Letters of recommendation – Zofia Łoś"


def test_writers_of_one_name_keep_apart_and_a_file_left_over_is_emptied(
    begin: Begin, tmp_path: Path
) -> None:
    namesake = a_writer("twin", name="adaeze okoye", worked_together=(worked(),))
    situation = begin(a_letter(), namesake, a_letter("twin-im", writer=WriterKey("twin")))
    folder = tmp_path / "writers"
    names = {path.name for path in situation.export(per_writer=folder).writer_files}
    assert names == {"okoye – Adaeze Okoye.ics", "twin – adaeze okoye.ics"}
    situation.put(a_letter("twin-im", writer=WriterKey("twin"), withdrawn_on=WINTER))
    situation.export(per_writer=folder)
    assert read_calendar((folder / "twin – adaeze okoye.ics").read_bytes()).events == []


def test_a_file_that_cannot_be_written_teaches_the_ledger_nothing(
    begin: Begin, tmp_path: Path
) -> None:
    situation = begin(a_letter())
    (tmp_path / "writers").write_text("A file where a folder is asked for.")
    with pytest.raises(StorageError):
        situation.export(per_writer=tmp_path / "writers")
    assert situation.ledger.events == {}


def test_a_calendar_without_events_is_still_a_calendar(begin: Begin) -> None:
    situation = begin()
    report = situation.export(today="2099-01-01")
    assert report.events == 0
    assert read_calendar(situation.content()).events == []


def test_a_file_too_large_for_google_is_named(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lordesk.services.calendar.LARGEST_IMPORT", 1000)
    [finding] = begin(a_letter()).export().findings
    assert finding.code == "calendar.large"
    assert "one file per writer" in finding.message


def test_a_patients_name_never_reaches_the_calendar(begin: Begin) -> None:
    situation = begin(a_letter(), a_rotation(service="Ward of Mr. Smith"))
    situation.export()
    assert b"Mr. Smith" not in situation.content()


def test_the_namespace_is_made_once_and_kept_on_the_desk() -> None:
    desk = Desk(MemoryStore(MemoryDesk(records=a_desk())), lambda: NOON)
    assert ensure_namespace(desk, lambda: NAMESPACE) == NAMESPACE
    assert ensure_namespace(desk) == NAMESPACE
    calendar = desk.records.preferences.calendar
    assert calendar is not None
    assert calendar.namespace == NAMESPACE


def _uid(situation: Situation, key: str) -> UUID:
    return next(uid for uid, event in situation.ledger.events.items() if event.duty == key)

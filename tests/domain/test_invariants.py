"""What no desk may hold: one row per invariant, each said in a clause."""

from dataclasses import replace
from typing import Any

import pytest

from lordesk.domain.applicant import Entry, School
from lordesk.domain.attachment import Document
from lordesk.domain.changes import between
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import DocumentKey, Kind, LetterKey, MomentKey, RotationKey, SeasonKey
from lordesk.domain.invariants import flaws, require_sound
from lordesk.domain.letter import Asked
from lordesk.domain.moment import Moment
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.program import ProgramLetters, TargetLetters
from lordesk.domain.records import Entity, Records
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.vocabulary import DocumentKind, PolicyKey, SeasonEventKind
from lordesk.domain.writer import Absence
from tests.builders import (
    a_contact,
    a_desk,
    a_letter,
    a_program,
    a_rotation,
    a_target,
    a_writer,
    an_applicant,
    day,
    worked,
)


def a_moment(**fields: Any) -> Moment:
    given: dict[str, Any] = {
        "rotation": RotationKey("wards"),
        "text": "Led rounds on six patients.",
        **fields,
    }
    return Moment(key=MomentKey("m1"), **given)


def a_document(**fields: Any) -> Document:
    given: dict[str, Any] = {"kind": DocumentKind.CV, "path": "cv.pdf", **fields}
    return Document(key=DocumentKey("d1"), **given)


def an_event(**fields: Any) -> SeasonEvent:
    given: dict[str, Any] = {"kind": SeasonEventKind.SUBMIT, "on": day("2027-09-01"), **fields}
    return SeasonEvent(**given)


def choices(**fields: Any) -> Preferences:
    return Preferences(calendar=CalendarChoices(**fields))


FLAWED: list[tuple[Entity, str]] = [
    (a_writer("a b"), "Writer a b: key must be 1 to 64 letters"),
    (an_applicant(given_name=" ", family_name=""), "Applicant: family_name is empty"),
    (an_applicant(school=School(country="usa")), "Applicant: school.country must be"),
    (an_applicant(education=(Entry(what=" "),)), "Applicant: education[0].what is empty."),
    (
        an_applicant(experience=(Entry(what="x" * 20_001),)),
        "Applicant: experience[0].what is longer",
    ),
    (
        Season(key=SeasonKey("s"), events=(an_event(), an_event())),
        "Season s: events[1].kind gives submit a second time.",
    ),
    (
        Season(key=SeasonKey("s"), events=(an_event(zone="Mars/Base"),)),
        "Season s: events[0].zone is no time zone",
    ),
    (
        Season(key=SeasonKey("s"), events=(an_event(zone="../etc"),)),
        "Season s: events[0].zone is no time zone",
    ),
    (a_target(specialty=" "), "Target im: specialty is empty."),
    (a_target(letters=TargetLetters(aim=21)), "Target im: letters.aim must lie between 0 and 20."),
    (a_program(name=""), "Program bay: name is empty."),
    (
        a_program(letters=ProgramLetters(min=4, max=3)),
        "Program bay: letters.max is less than letters.min.",
    ),
    (a_program(letters=ProgramLetters(min=-1)), "Program bay: letters.min must lie between"),
    (
        a_program(letters=ProgramLetters(max_age_months=0)),
        "Program bay: letters.max_age_months must lie",
    ),
    (a_program(target="none"), "Program bay: target names target none, which does not exist."),
    (a_program(assigned=("a", "b", "c", "d", "e")), "Program bay: assigned holds 5 letters"),
    (a_program(assigned=("a", "a")), "Program bay: assigned[1] names a a second time."),
    (
        a_rotation(end=day("2027-01-10")),
        "Rotation wards: end (2027-01-10) is before start (2027-01-11).",
    ),
    (a_rotation(site=""), "Rotation wards: site is empty."),
    (a_rotation(country="us"), "Rotation wards: country must be a country code"),
    (a_rotation(country="EN"), "Rotation wards: country must be a country code"),
    (a_rotation(country="ZZ"), "Rotation wards: country must be a country code"),
    (a_writer(country="XX"), "Writer okoye: country must be a country code"),
    (a_writer(name="\n"), "Writer okoye: name is empty."),
    (a_writer(country="X"), "Writer okoye: country must be"),
    (a_writer(cosigner="okoye"), "Writer okoye: cosigner names the writer"),
    (
        a_writer(worked_together=(worked("none"),)),
        "Writer okoye: worked_together[0].rotation names rotation none",
    ),
    (
        a_writer(worked_together=(worked(start=day("2027-02-01"), end=day("2027-01-31")),)),
        "Writer okoye: worked_together[0].end",
    ),
    (
        a_writer(worked_together=(worked(shifts=-1),)),
        "Writer okoye: worked_together[0].shifts must be",
    ),
    (
        a_writer(away=(Absence(from_=day("2027-07-02"), to=day("2027-07-01")),)),
        "Writer okoye: away[0].to",
    ),
    (a_moment(text=" "), "Moment m1: text is empty."),
    (a_moment(emphasis="Led a choir"), "Moment m1: emphasis is no part of text."),
    (a_moment(seen_by=("none",)), "Moment m1: seen_by[0] names writer none"),
    (a_letter(targets=()), "Letter okoye-im: targets is empty"),
    (a_letter(targets=("im", "im")), "Letter okoye-im: targets[1] names im a second time."),
    (a_letter(reminded=(day("2027-08-01"),) * 3), "Letter okoye-im: reminded holds more than two"),
    (
        a_letter(asked=Asked(on=day("2027-02-03"), answered_on=day("2027-02-02"))),
        "Letter okoye-im: asked.answered_on",
    ),
    (
        a_letter(asked=Asked(on=day("2027-02-03")), deadline=day("2027-02-02")),
        "Letter okoye-im: deadline (2027-02-02) is before the day of the ask",
    ),
    (
        a_letter(uploaded_on=day("2027-08-02"), thanked_on=day("2027-08-01")),
        "Letter okoye-im: thanked_on",
    ),
    (
        a_letter(thanked_on=day("2027-08-01")),
        "Letter okoye-im: thanked_on is given without uploaded_on",
    ),
    (a_letter(backup_for=LetterKey("okoye-im")), "Letter okoye-im: backup_for leads back"),
    (a_contact("2027-01-01", writer="none"), "Contact none-2027-01-01: writer names writer none"),
    (a_document(path=""), "Document d1: path is empty."),
    (a_document(sha256="ABC"), "Document d1: sha256 must be 64"),
    (a_document(letter="none"), "Document d1: letter names letter none"),
    (
        Preferences(policies={PolicyKey.REMINDERS_MAX: 3}),
        "Preferences: policies.reminders_max must lie between 0 and 2.",
    ),
    (
        Preferences(policies={PolicyKey.REMINDER_1_DAYS: 1.5}),
        "Preferences: policies.reminder_1_days must be a whole",
    ),
    (choices(alarm_days=61), "Preferences: calendar.alarm_days must lie"),
    (choices(lead_days=(0,)), "Preferences: calendar.lead_days must each"),
    (choices(zone="Nowhere"), "Preferences: calendar.zone is no time zone"),
]


@pytest.mark.parametrize(("entity", "message"), FLAWED, ids=[row[1][:60] for row in FLAWED])
def test_a_flaw_is_named_with_its_record_and_field(entity: Entity, message: str) -> None:
    before = a_desk()
    after = before.put(entity)
    found = [str(flaw) for flaw in flaws(after, between(before, after, "Edit"))]
    assert any(text.startswith(message) for text in found), found


SOUND: list[Entity] = [
    an_applicant(school=School(country="PK"), education=(Entry(what="MBBS"),)),
    Season(key=SeasonKey("s"), events=(an_event(zone="America/New_York"),)),
    a_target(letters=TargetLetters(aim=4, min=3)),
    a_program(letters=ProgramLetters(min=3, max=4, max_age_months=12)),
    a_rotation(end=day("2027-01-11")),
    a_rotation(country="XK"),
    a_writer(country="GB", away=(Absence(from_=day("2027-07-01"), to=day("2027-07-01")),)),
    a_moment(emphasis="Led rounds"),
    a_letter(asked=Asked(on=day("2027-02-03")), deadline=day("2027-02-03")),
    a_document(sha256="a" * 64),
    Preferences(policies={PolicyKey.LEAD_MIN_WEEKS: 4.5}),
    choices(alarm_days=0, lead_days=(3, 7), zone="Europe/Berlin"),
    a_contact("2027-01-01"),
]


@pytest.mark.parametrize("entity", SOUND, ids=[type(e).__name__ for e in SOUND])
def test_what_is_sound_passes(entity: Entity) -> None:
    before = a_desk()
    after = before.put(entity)
    require_sound(after, between(before, after, "Edit"))


def test_backups_may_not_run_in_a_circle() -> None:
    before = a_desk(a_letter("a"), a_letter("b", backup_for=LetterKey("a")))
    after = before.put(a_letter("a", backup_for=LetterKey("b")))
    with pytest.raises(RefusedError, match="leads back to the letter itself"):
        require_sound(after, between(before, after, "Edit"))
    chain = before.put(a_letter("c", backup_for=LetterKey("b")))
    require_sound(chain, between(before, chain, "Edit"))


def test_nothing_that_is_named_may_go() -> None:
    before = a_desk(a_letter())
    after = before.drop(Kind.WRITER, "okoye")
    with pytest.raises(RefusedError, match="Letter okoye-im: writer still names writer okoye"):
        require_sound(after, between(before, after, "Remove Dr. Okoye"))


def test_a_flaw_of_another_record_does_not_stop_an_unrelated_change() -> None:
    before = Records().put(a_rotation(end=day("2026-01-01")))
    after = before.put(an_applicant())
    assert list(flaws(after, between(before, after, "Edit"))) == []


def test_a_flaw_that_was_there_before_stops_no_edit_of_the_rotation() -> None:
    stay = a_rotation(start=day("2027-01-11"), end=day("2027-01-26"))
    before = a_desk(stay, a_writer(worked_together=(worked(start=day("2027-02-02")),)))
    after = before.put(replace(stay, site="Harbor Clinic"))
    require_sound(after, between(before, after, "Edit"))


def test_a_rotation_may_not_be_moved_off_the_days_of_a_writer() -> None:
    stay = a_rotation(start=day("2027-01-11"), end=day("2027-02-05"))
    before = a_desk(stay, a_writer(worked_together=(worked(start=day("2027-02-02")),)))
    after = before.put(replace(stay, end=day("2027-01-26")))
    with pytest.raises(RefusedError, match=r"rotation’s end .*; change the writer’s days first"):
        require_sound(after, between(before, after, "Edit"))
    both = after.put(a_writer(worked_together=(worked(start=day("2027-01-20")),)))
    require_sound(both, between(before, both, "Edit"))

"""The one closed mapping between frozen values and plain ones."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.applicant import Applicant, Entry
from lordesk.domain.attachment import Document
from lordesk.domain.codec import MisfitError, converter, decode, encode, plans
from lordesk.domain.letter import Letter
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import ENTITY_TYPES, Entity
from lordesk.domain.season import Season
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import DutyKind, PolicyKey, Preset
from lordesk.domain.writer import Absence, Writer
from tests.builders import a_letter, a_rotation, a_writer, an_applicant, day


def test_absent_and_empty_fields_are_left_out_in_field_order() -> None:
    plain = encode(an_applicant(degree="MBBS", languages=("English",)), internal=False)
    assert list(plain) == ["given_name", "family_name", "degree", "languages"]


def test_a_field_may_be_spelled_with_a_word_python_keeps() -> None:
    entry = Entry(what="MBBS", from_=YearMonth(2019, 10))
    assert encode(entry, internal=False) == {"what": "MBBS", "from": "2019-10"}
    assert decode(Absence, {"from": "2027-07-05", "to": "2027-07-23"}, "", internal=False) == (
        Absence(from_=day("2027-07-05"), to=day("2027-07-23"))
    )


def test_internal_fields_never_reach_the_file() -> None:
    plain: dict[str, Any] = {"kind": "cv", "path": "cv.pdf", "stored": "0" * 64}
    with pytest.raises(MisfitError, match=r"documents\[0\]\.stored: expected no such field"):
        decode(Document, plain, "documents[0]", internal=False)
    document = decode(Document, plain, "", internal=True)
    assert "stored" not in encode(document, internal=False)
    assert encode(document, internal=True)["stored"] == "0" * 64


MISFITS: list[tuple[type[Entity], dict[str, Any], str]] = [
    (Applicant, {"given_name": 1, "family_name": "x"}, "given_name: expected text."),
    (Applicant, {"family_name": "x"}, "given_name: expected a value; it is required."),
    (Applicant, {"given_name": None, "family_name": "x"}, "given_name: expected a value"),
    (Applicant, {"given_name": "a", "family_name": "b", "age": 3}, "age: expected no such field"),
    (
        Applicant,
        {"given_name": "a", "family_name": "b", "languages": "English"},
        "languages: expected a list.",
    ),
    (
        Applicant,
        {"given_name": "a", "family_name": "b", "languages": [1]},
        "languages[0]: expected text.",
    ),
    (
        Applicant,
        {"given_name": "a", "family_name": "b", "school": []},
        "school: expected an object.",
    ),
    (
        Applicant,
        {"given_name": "a", "family_name": "b", "school": {"graduated": "March"}},
        "school.graduated: expected YYYY or YYYY-MM",
    ),
    (Writer, {"key": "a b", "name": "x", "position": "attending"}, "key: expected a key"),
    (Writer, {"key": "a", "name": "x", "position": "boss"}, "position: expected one of attending,"),
    (
        Writer,
        {"key": "a", "name": "x", "position": "chair", "writes_letters": 1},
        "writes_letters: expected true or false.",
    ),
    (
        Letter,
        {"key": "l", "writer": "w", "targets": ["t"], "deadline": "2027-02-30"},
        "deadline: expected a date YYYY-MM-DD, and '2027-02-30' is none.",
    ),
    (
        Letter,
        {"key": "l", "writer": "w", "targets": ["t"], "deadline": "20270228"},
        "deadline: expected a date YYYY-MM-DD.",
    ),
    (
        Letter,
        {"key": "l", "writer": "w", "targets": ["t"], "pinned": []},
        "pinned: expected an object.",
    ),
    (
        Letter,
        {"key": "l", "writer": "w", "targets": ["t"], "pinned": {"party": "2027-01-01"}},
        "pinned.party: expected one of signal,",
    ),
    (
        Season,
        {"key": "s", "events": [{"kind": "submit", "on": "2027-09-01", "time": "9:00"}]},
        "events[0].time: expected a time HH:MM.",
    ),
    (
        Season,
        {"key": "s", "events": [{"kind": "submit", "on": "2027-09-01", "time": "25:00"}]},
        "events[0].time: expected a time HH:MM",
    ),
    (
        Preferences,
        {"policies": {"reminders_max": True}},
        "policies.reminders_max: expected a number.",
    ),
    (
        Preferences,
        {"policies": {"reminders_max": float("nan")}},
        "policies.reminders_max: expected a number.",
    ),
    (
        Preferences,
        {"calendar": {"alarm_days": 1.5}},
        "calendar.alarm_days: expected a whole number.",
    ),
    (
        Preferences,
        {"calendar": {"alarm_days": 10**20}},
        "calendar.alarm_days: expected a whole number.",
    ),
    (Preferences, {"calendar": {"namespace": "x"}}, "calendar.namespace: expected a UUID"),
]


@pytest.mark.parametrize(("cls", "plain", "message"), MISFITS, ids=[m[2] for m in MISFITS])
def test_a_misfit_names_its_place_and_what_was_expected(
    cls: type[Entity], plain: dict[str, Any], message: str
) -> None:
    with pytest.raises(MisfitError) as caught:
        decode(cls, plain, "", internal=False)
    assert str(caught.value).startswith(message)


def test_an_object_is_expected_and_long_names_are_shortened() -> None:
    with pytest.raises(MisfitError, match=r"^writers\[0\]: expected an object"):
        decode(Writer, "x", "writers[0]", internal=False)
    with pytest.raises(MisfitError, match=r"^x{61}\.\.\.: expected no such field"):
        decode(Writer, {"x" * 500: 1}, "", internal=False)


def test_null_is_absent_everywhere() -> None:
    plain: dict[str, Any] = {"key": "l", "writer": "w", "targets": ["t"], "kit_sent": None}
    plain |= {"pinned": {"ask": None}, "asked": None}
    letter = decode(Letter, plain, "", internal=False)
    assert letter == a_letter("l", writer="w", targets=("t",), waived=None)


def test_whole_weeks_stay_whole_numbers() -> None:
    plain: dict[str, Any] = {"policies": {"lead_min_weeks": 4.0, "contact_min_weeks": 1.5}}
    policies = decode(Preferences, plain, "", internal=False).policies
    assert dict(policies) == {PolicyKey.LEAD_MIN_WEEKS: 4, PolicyKey.CONTACT_MIN_WEEKS: 1.5}
    assert isinstance(policies[PolicyKey.LEAD_MIN_WEEKS], int)


def test_every_entity_has_a_plain_form() -> None:
    assert all(plans(cls) for cls in ENTITY_TYPES.values())


@dataclass(frozen=True)
class Odd:
    number: complex


@pytest.mark.parametrize("hint", [complex, dict[str, int], set[str], tuple[int, int], None])
def test_a_type_outside_the_mapping_is_an_error_at_once(hint: object) -> None:
    with pytest.raises(TypeError, match="no plain form"):
        converter(hint)


def test_a_class_that_is_no_dataclass_has_no_plans() -> None:
    with pytest.raises(TypeError, match="no dataclass"):
        plans(int)
    with pytest.raises(TypeError, match="no plain form"):
        plans(Odd)


VALUES: list[Entity] = [
    a_letter(pinned={DutyKind.ASK: day("2027-01-30")}, kit_sent=(day("2027-02-03"),)),
    a_rotation(),
    a_writer(away=(Absence(from_=day("2027-07-05"), to=day("2027-07-23")),)),
    Preferences(
        preset=Preset.EARLY,
        policies={PolicyKey.REMINDERS_MAX: 1},
        calendar=CalendarChoices(
            alarm_days=0, lead_days=(3, 7), namespace=UUID("7d1c3a52-9f0e-4b7a-8c64-2f5be1a90c11")
        ),
    ),
]


@pytest.mark.parametrize("value", VALUES, ids=[type(v).__name__ for v in VALUES])
def test_there_and_back(value: Entity) -> None:
    assert decode(type(value), encode(value, internal=True), "", internal=True) == value


MONTHS = st.builds(YearMonth, st.integers(1900, 2100), st.none() | st.integers(1, 12))
st.register_type_strategy(YearMonth, MONTHS)


@given(st.from_type(Applicant))
def test_any_applicant_survives_once_cleaned(applicant: Applicant) -> None:
    plain = encode(applicant, internal=False)
    once = decode(Applicant, plain, "", internal=False)
    assert decode(Applicant, encode(once, internal=False), "", internal=False) == once


@given(st.dates(), st.times())
def test_days_and_times_read_as_they_are_written(when: date, at: time) -> None:
    plain: dict[str, Any] = {"key": "s", "events": [{"kind": "submit", "on": str(when)}]}
    plain["events"][0]["time"] = at.strftime("%H:%M")
    event = decode(Season, plain, "", internal=False).events[0]
    assert event.on == when
    assert event.time == at.replace(second=0, microsecond=0)

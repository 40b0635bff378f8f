"""What is wrong with letters on programs, and with letters that stand nowhere."""

from typing import Any

import pytest

from lordesk.domain.ids import LetterKey, TargetKey, WriterKey
from lordesk.domain.portfolio_rules import AlarmCode
from lordesk.domain.program import ProgramLetters
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import Portal, Setting, Track
from tests.builders import a_desk, a_letter, a_program, a_rotation, a_target, a_writer, a_yes, day
from tests.judging import CATALOGUE, codes, judged

HERE = day("2027-07-01")
KEYS = tuple(LetterKey(f"l{n}") for n in range(5))


def arrived(key: str = "l0", **fields: Any) -> Entity:
    return a_letter(key, **{"uploaded_on": HERE, **fields})


def letters(count: int) -> list[Entity]:
    return [arrived(key) for key in KEYS[:count]]


def program(count: int, **demands: Any) -> Entity:
    wanted = ProgramLetters(**demands)
    return a_program(letters=wanted, assigned=KEYS[:count])


EYES = a_target(specialty="ophthalmology", season="sfmatch-2028")
NEURO = a_target(specialty="neurology")
PRELIM = a_target(track=Track.PRELIMINARY)

ROWS: list[tuple[str, tuple[Entity, ...], list[str]]] = [
    ("three of three", (program(3), *letters(3)), []),
    ("nothing to assign yet, and not yet time to submit", (program(0),), []),
    ("letters came and none is assigned", (program(0), arrived()), ["under_minimum"]),
    ("what came was withdrawn", (program(0), arrived(withdrawn_on=HERE)), []),
    (
        "the day to submit has come with nothing to assign",
        (a_target(submit_on=day("2027-01-05")), program(0)),
        ["under_minimum"],
    ),
    ("two of three", (program(2), *letters(2)), ["under_minimum"]),
    ("two where two suffice", (program(2, min=2), *letters(2)), []),
    ("two where two are taken and the table says three", (program(2, max=2), *letters(2)), []),
    ("one where one is taken", (program(1, max=1), *letters(1)), []),
    ("four where three are taken", (program(4, max=3), *letters(4)), ["over_maximum"]),
    ("SF Match with two", (EYES, program(2), *letters(2)), ["exact", "few_in_specialty"]),
    ("SF Match with four", (EYES, program(4), *letters(4)), ["few_in_specialty", "exact"]),
    ("internists for neurology", (NEURO, program(3), *letters(3)), ["few_in_specialty"]),
    ("a chair's letter is wanted", (program(3, chair=True), *letters(3)), ["chair_missing"]),
    (
        "a chair's letter is there",
        (program(3, chair=True), *letters(2), arrived("l2", chair=True)),
        [],
    ),
    (
        "the form is wanted",
        (program(3, standardized=True), *letters(3)),
        ["standardized_missing"],
    ),
    (
        "a preliminary year with letters from the clinic only",
        (PRELIM, a_rotation(setting=Setting.OUTPATIENT), program(3), *letters(3)),
        ["few_inpatient"],
    ),
    ("a preliminary year with three from wards", (PRELIM, program(3), *letters(3)), []),
    (
        "too old for the program",
        (program(3, max_age_months=12), *letters(2), arrived("l2", uploaded_on=day("2026-08-01"))),
        ["too_old"],
    ),
    (
        "names another specialty",
        (program(3), *letters(2), arrived("l2", names_specialty=("neurology",))),
        ["wrong_specialty"],
    ),
    (
        "asked for another target",
        (
            a_target("fm", specialty="family-medicine"),
            program(3),
            *letters(2),
            arrived("l2", targets=(TargetKey("fm"),)),
        ),
        ["wrong_target"],
    ),
    (
        "lies in another portal",
        (program(3), *letters(2), arrived("l2", portal=Portal.RESIDENCYCAS)),
        ["wrong_portal"],
    ),
    (
        "made for another target in another portal",
        (
            a_target("em", specialty="emergency-medicine", season="residencycas-2028"),
            program(3),
            *letters(2),
            arrived("l2", targets=(TargetKey("em"),)),
        ),
        ["wrong_target", "wrong_portal"],
    ),
    (
        "noted for the portal of the program, whatever its first target",
        (
            a_target("em", specialty="emergency-medicine", season="residencycas-2028"),
            program(3),
            *letters(2),
            arrived("l2", targets=(TargetKey("em"), TargetKey("im")), portal=Portal.ERAS),
        ),
        [],
    ),
    ("not uploaded", (program(3), *letters(2), arrived("l2", uploaded_on=None)), ["not_uploaded"]),
    ("withdrawn", (program(3), *letters(2), arrived("l2", withdrawn_on=HERE)), ["not_uploaded"]),
]


@pytest.mark.parametrize(("why", "entities", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_a_program_raises_its_alarms(
    why: str, entities: tuple[Entity, ...], expected: list[str]
) -> None:
    (found,) = judged(a_desk(*entities)).programs
    assert codes(found.alarms) == [f"portfolio.{code}" for code in expected]
    for alarm in found.alarms:
        assert alarm.message.endswith((".", "read."))
        assert "{" not in alarm.message
        assert alarm.about == "program bay"


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "Bay Hospital has no letters;"), (1, "has one letter;"), (4, "has 4 letters;")],
)
def test_numbers_of_letters_are_said_in_words(count: int, told: str) -> None:
    eyes = a_target(specialty="ophthalmology", season="sfmatch-2028", submit_on=day("2027-01-05"))
    (found,) = judged(a_desk(eyes, program(count), *letters(count))).programs
    exact = next(alarm for alarm in found.alarms if alarm.code is AlarmCode.EXACT)
    assert told in exact.message
    assert "SF Match takes exactly 3." in exact.message


def test_a_letter_in_another_portal_is_told_with_both_portals() -> None:
    desk = a_desk(program(3), *letters(2), arrived("l2", portal=Portal.SFMATCH))
    (alarm,) = judged(desk).programs[0].alarms
    assert "lies in SF Match" in alarm.message
    assert "in MyERAS" in alarm.message


def test_a_letter_that_arrived_and_stands_nowhere_is_an_alarm_until_it_is_assigned() -> None:
    loose = judged(a_desk(arrived(), a_program()))
    placed = judged(a_desk(arrived(), a_program(assigned=KEYS[:1])))
    assert codes(loose.alarms) == ["portfolio.unassigned"]
    assert loose.alarms[0].about == "letter l0"
    assert codes(placed.alarms) == []


def test_an_ended_letter_raises_no_alarm_of_its_own() -> None:
    assert judged(a_desk(arrived(withdrawn_on=HERE))).alarms == ()


def test_a_letter_meant_for_a_field_it_does_not_name_is_an_alarm() -> None:
    named = a_letter(names_specialty=("neurology",))
    (alarm,) = judged(a_desk(named)).alarms
    assert alarm.code is AlarmCode.NAMES_OTHER_SPECIALTY
    assert "names Neurology and is also meant for Internal Medicine" in alarm.message


def test_a_fourth_letter_for_sf_match_asks_for_a_choice() -> None:
    four = [a_letter(key, asked=a_yes("2027-02-03")) for key in KEYS[:4]]
    writer = a_writer(specialty="ophthalmology")
    (alarm,) = judged(a_desk(EYES, writer, *four)).alarms
    assert alarm.code is AlarmCode.TOO_MANY_FOR_PORTAL
    assert alarm.about == "target im"
    assert "SF Match takes exactly 3" in alarm.message


def test_a_preliminary_year_with_letters_from_the_clinic_is_told_what_is_missing() -> None:
    """MIX-3 is advice: no rule breaks, and nobody is less safe to lose for it."""
    clinic = a_rotation(setting=Setting.OUTPATIENT)
    promised = [a_letter(key, asked=a_yes("2027-02-03")) for key in KEYS[:3]]
    found = judged(a_desk(PRELIM, clinic, *promised))
    (alarm,) = found.alarms
    assert (alarm.code, alarm.about) == (AlarmCode.FEW_INPATIENT, "target im")
    assert "has 0 from inpatient work in Internal Medicine" in alarm.message
    assert found.targets[0].gaps == ()
    assert judged(a_desk(PRELIM, *promised)).alarms == ()


@pytest.mark.parametrize("specialty", ["tropical-medicine", "Médecine tropicale"])
def test_a_target_of_no_known_specialty_is_told_with_what_to_do(specialty: str) -> None:
    """As after a specialty of one's own was taken out of the file, or on another computer."""
    (alarm,) = judged(a_desk(a_target(specialty=specialty))).alarms
    assert (alarm.code, alarm.about) == (AlarmCode.UNKNOWN_SPECIALTY, "target im")
    assert f"“{specialty}” is no specialty that lordesk knows" in alarm.message
    assert "under Settings, Specialties" in alarm.message


@pytest.mark.parametrize("specialty", ["cardiology", "IM", "internal medicine"])
def test_a_target_of_a_field_within_a_specialty_is_no_alarm(specialty: str) -> None:
    assert judged(a_desk(a_target(specialty=specialty))).alarms == ()


def test_every_code_is_explained() -> None:
    assert {rule.code for rule in CATALOGUE.portfolio.alarm} == set(AlarmCode)


def test_the_writer_is_named() -> None:
    quist = a_writer("quist", name="Bo Quist")
    (alarm,) = judged(a_desk(quist, arrived(writer=WriterKey("quist")))).alarms
    assert "Dr. Quist’s letter is uploaded" in alarm.message


def test_nothing_is_to_be_mended_after_the_match() -> None:
    desk = a_desk(arrived(), program(0))
    assert codes(judged(desk, today="2028-03-17").alarms) == ["portfolio.unassigned"]
    over = judged(desk, today="2028-03-18")
    assert over.alarms == over.programs[0].alarms == ()

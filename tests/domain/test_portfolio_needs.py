"""Which rules hold and how many writers may fail: hand-worked sets of letters, and brute force."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.ids import LetterKey, TargetKey, WriterKey
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.program import Program, ProgramLetters, Target, TargetLetters
from lordesk.domain.records import Entity, Records
from lordesk.domain.vocabulary import LetterKind, Position, RotationKind, Setting, Track
from tests.builders import (
    a_desk,
    a_letter,
    a_program,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    day,
    worked,
)
from tests.judging import broken, judged, target_of

FIELDS = {
    "i": ("internal-medicine", "US"),
    "c": ("cardiology", "US"),
    "p": ("pediatrics", "US"),
    "n": ("neurology", "US"),
    "o": ("ophthalmology", "US"),
    "e": ("emergency-medicine", "US"),
    "h": ("internal-medicine", "PK"),
    "q": ("internal-medicine", "clinic"),
    "s": ("internal-medicine", "silent"),
}
MIN, EXACT, US, FIELD, CHAIR, FORM, AGE = Rule

IM = a_target()
NEURO = a_target(specialty="neurology")
PEDS = a_target(specialty="pediatrics")
MED_PEDS = a_target(specialty="med-peds")
EYES = a_target(specialty="ophthalmology", season="sfmatch-2028")
EM = a_target(specialty="emergency-medicine", season="residencycas-2028")
TY = a_target(specialty="transitional-year", track=Track.TRANSITIONAL)
PRELIM = a_target(track=Track.PRELIMINARY)
OWN = a_target(specialty="space medicine")
URO = a_target(specialty="urology")


def wishes(**numbers: int) -> Target:
    return a_target(letters=TargetLetters(**numbers))


def page(**demands: Any) -> Program:
    return a_program(letters=ProgramLetters(**demands))


def letters_of(marks: str) -> list[Entity]:
    """A writer and a strong yes per mark; a capital makes it the chair's, `*` after: on the form.

    A digit after a mark gives that writer so many letters more.
    """
    found: list[Entity] = [
        a_rotation("us"),
        a_rotation("home", country="PK"),
        a_rotation("clinic", kind=RotationKind.ELECTIVE, setting=Setting.OUTPATIENT),
        a_rotation("silent", kind=RotationKind.ELECTIVE, setting=None),
    ]
    for number, mark in enumerate(marks.split()):
        specialty, country = FIELDS[mark[0].lower()]
        key = f"w{number}"
        rotation = {"US": "us", "PK": "home"}.get(country, country)
        found.append(a_writer(key, specialty=specialty, worked_together=(worked(rotation),)))
        for copy in range(1 + sum(int(char) for char in mark if char.isdigit())):
            found.append(
                a_letter(
                    f"{key}-{copy}",
                    writer=WriterKey(key),
                    asked=a_yes("2027-02-03"),
                    chair=mark[0].isupper() or None,
                    kind=LetterKind.STANDARDIZED if "*" in mark else None,
                )
            )
    return found


PRELIM_ONE = a_target(track=Track.PRELIMINARY, letters=TargetLetters(in_specialty_min=1))
NO_WISHES = wishes(min=0, us_clinical_min=0, in_specialty_min=0)
ALL = "w0 w1 w2"

ROWS: list[tuple[str, str, tuple[Entity, ...], list[Rule], int, str]] = [
    ("nothing yet: every number is short", "", (IM,), [MIN, US, FIELD], 0, ""),
    ("one of three", "i", (IM,), [MIN, US, FIELD], 0, ""),
    ("two: the field and the US hold, the number does not", "i i", (IM,), [MIN], 0, "w0 w1"),
    ("three of three: nobody may fail", "i i i", (IM,), [], 0, ALL),
    ("four for three: one may fail", "i i i i", (IM,), [], 1, ""),
    ("five for three: two may fail", "i i i i i", (IM,), [], 2, ""),
    ("a subspecialist counts as the field", "c c i", (IM,), [], 0, ALL),
    ("two of another field: the field is short", "i n n", (IM,), [FIELD], 0, ALL),
    ("four, but only two of the field", "i i n n", (IM,), [], 0, "w0 w1"),
    ("from home: in the field, not US", "i h h", (IM,), [US], 0, ALL),
    ("two US and two from home", "i i h h", (IM,), [], 0, "w0 w1"),
    ("one writer with two letters is lost with both", "i1 i i", (IM,), [], 0, "w0"),
    ("two letters each of three: any one may fail", "i1 i1 i1", (IM,), [], 1, ""),
    ("the applicant wants two only", "i i", (wishes(min=2),), [], 0, "w0 w1"),
    ("the applicant wants none from the US", "h h h", (wishes(us_clinical_min=0),), [], 0, ALL),
    ("wants three of the field", "i i n", (wishes(in_specialty_min=3),), [FIELD], 0, ALL),
    ("no demands at all: all may fail", "i h", (NO_WISHES,), [], 2, ""),
    ("more wanted than the table says", "i i i", (wishes(min=4),), [MIN], 0, ""),
    ("neurology: two of the field", "n n i", (NEURO,), [], 0, ALL),
    ("neurology with internists only", "i i i", (NEURO,), [FIELD], 0, ALL),
    ("pediatrics: one of the field is enough", "p i i", (PEDS,), [], 0, ALL),
    ("pediatrics: a fourth frees all but the pediatrician", "p i i i", (PEDS,), [], 0, "w0"),
    ("med-peds: one of each and two in all of them", "i p i", (MED_PEDS,), [], 0, ALL),
    ("med-peds without a pediatrician", "i i c", (MED_PEDS,), [FIELD], 0, ALL),
    ("med-peds, two of each: one may fail", "i i p p", (MED_PEDS,), [], 1, ""),
    ("SF Match with two of three", "o o", (EYES,), [EXACT], 0, "w0 w1"),
    ("SF Match with three", "o o i", (EYES,), [], 0, ALL),
    ("SF Match with four: one is spare", "o o o i", (EYES,), [], 1, ""),
    ("emergency medicine without its form", "e e i", (EM,), [FORM], 0, ""),
    ("emergency medicine with one form", "e* e i", (EM,), [], 0, "w0"),
    ("emergency medicine with two forms: one may fail", "e* e* i", (EM,), [], 1, ""),
    ("transitional year: any field", "i n p", (TY,), [], 0, ALL),
    ("preliminary: two internists from wards and one other", "i i n", (PRELIM,), [], 0, ALL),
    ("preliminary: the wards at home count", "i h i", (PRELIM,), [], 0, ALL),
    ("preliminary: two of three know the clinic only", "q q i", (PRELIM,), [], 0, ALL),
    ("preliminary: nothing said of the setting", "s s i", (PRELIM,), [], 0, ALL),
    ("preliminary: three from wards, one may fail", "i i i q", (PRELIM,), [], 1, ""),
    ("preliminary: a neurologist's ward is none of them", "i n n", (PRELIM,), [FIELD], 0, ALL),
    ("categorical: the clinic counts like the wards", "q q i", (IM,), [], 0, ALL),
    ("preliminary, one internist is enough: one from a ward", "i n n", (PRELIM_ONE,), [], 0, ALL),
    ("a field of the applicant's own: three, two from the US", "i n h", (OWN,), [], 0, ALL),
    ("a field of the applicant's own, all from home", "h h h", (OWN,), [US], 0, ALL),
    ("urology expects a chair's letter", "i i i", (URO,), [FIELD, CHAIR], 0, ALL),
    ("medicine: usual, not expected, so no gap", "i i i", (IM,), [], 0, ALL),
    ("a program wants a chair's letter", "i i i i", (IM, page(chair=True)), [CHAIR], 0, ""),
    ("a chair's letter is there, and lone", "I i i i", (IM, page(chair=True)), [], 0, "w0"),
    ("two chairs' letters: one may fail", "I I i i", (IM, page(chair=True)), [], 1, ""),
    ("a program wants the form", "i i i i", (IM, page(standardized=True)), [FORM], 0, ""),
    ("a program wants four", "i i i", (IM, page(min=4)), [MIN], 0, ALL),
    ("a program content with two frees nobody", "i i i", (IM, page(min=2)), [], 0, ALL),
    ("wants three, has two", "i i n n", (IM, page(in_specialty_min=3)), [FIELD], 0, "w0 w1"),
    ("of February: young enough", "i i i", (IM, page(max_age_months=7)), [], 0, ALL),
    ("of February: too old at six months", "i i i", (IM, page(max_age_months=6)), [AGE], 0, ALL),
    ("too few, none too old: one gap", "i i", (IM, page(max_age_months=12)), [MIN], 0, "w0 w1"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "marks", "around", "rules", "safe", "single"), ROWS, ids=[row[0] for row in ROWS]
)
def test_a_set_of_letters_holds_as_worked_out_by_hand(
    why: str, marks: str, around: tuple[Entity, ...], rules: list[Rule], safe: int, single: str
) -> None:
    found = target_of(judged(a_desk(*around, *letters_of(marks))))
    assert broken(found) == rules
    assert found.safe_to_lose == safe
    assert found.single_points == tuple(single.split())


@pytest.mark.parametrize(
    ("rotation", "counts"),
    [
        (a_rotation(), True),
        (a_rotation(kind=RotationKind.EMPLOYMENT), True),
        (a_rotation(country="GB"), False),
        (a_rotation(kind=RotationKind.OBSERVERSHIP), False),
        (a_rotation(kind=RotationKind.TELE_ROTATION), False),
        (a_rotation(kind=RotationKind.RESEARCH), False),
        (a_rotation(setting=Setting.REMOTE), False),
    ],
)
def test_us_clinical_is_a_us_rotation_with_hands_on_work(rotation: Entity, *, counts: bool) -> None:
    target = a_target(letters=TargetLetters(min=1, us_clinical_min=1, in_specialty_min=0))
    found = target_of(judged(a_desk(target, rotation, a_letter(asked=a_yes("2027-02-03")))))
    assert (US not in broken(found)) is counts


# Laws.

MARKS = st.lists(
    st.sampled_from(["i", "I", "c", "n", "h", "H", "p", "i*", "n1", "i2", "q", "s"]), max_size=6
).map(" ".join)
TARGETS = st.sampled_from([IM, NEURO, PEDS, MED_PEDS, TY, OWN, EYES, PRELIM])
PAGES = st.sampled_from(
    [(), (page(chair=True),), (page(min=4, in_specialty_min=1),), (page(max_age_months=6),)]
)


def fails(records: Records, without: tuple[str, ...]) -> bool:
    return bool(broken(target_of(judged(records, without=without))))


@given(MARKS, TARGETS, PAGES)
def test_safe_to_lose_equals_brute_force(
    marks: str, target: Target, pages: tuple[Program, ...]
) -> None:
    desk = a_desk(target, *pages, *letters_of(marks))
    found = target_of(judged(desk))
    writers = sorted({str(letter.writer) for letter in desk.letters})
    safe = 0
    if not fails(desk, ()):
        holding = [
            n
            for n in range(len(writers) + 1)
            if not any(fails(desk, some) for some in combinations(writers, n))
        ]
        safe = max(holding)
    assert found.safe_to_lose == safe


@given(MARKS, TARGETS, PAGES)
def test_a_single_point_is_one_whose_loss_breaks_a_rule_that_holds(
    marks: str, target: Target, pages: tuple[Program, ...]
) -> None:
    desk = a_desk(target, *pages, *letters_of(marks))
    found = target_of(judged(desk))
    if found.gaps:
        return
    lone = {str(w.key) for w in desk.writers if fails(desk, (str(w.key),))}
    assert set(found.single_points) == lone


@given(MARKS, TARGETS, PAGES, st.integers(0, 5))
def test_removing_a_writer_never_improves_coverage(
    marks: str, target: Target, pages: tuple[Program, ...], number: int
) -> None:
    desk = a_desk(target, *pages, *letters_of(marks))
    lost = f"w{number}"
    if lost not in desk.writers:
        return
    before, after = target_of(judged(desk)), target_of(judged(desk, without=[lost]))
    assert set(after.counted) <= set(before.counted)
    assert after.safe_to_lose <= before.safe_to_lose
    missing = {(gap.rule, gap.program) for gap in before.gaps} - {
        (gap.rule, gap.program) for gap in after.gaps
    }
    assert {rule for rule, _ in missing} <= {AGE}
    for theme, covering in after.themes.items():
        assert set(covering) <= set(before.themes[theme])


def test_a_letter_for_several_targets_counts_for_each() -> None:
    desk = a_desk(
        IM,
        a_target("neuro", specialty="neurology"),
        a_writer(position=Position.FACULTY),
        a_letter(asked=a_yes("2027-02-03"), targets=(TargetKey("im"), TargetKey("neuro"))),
    )
    found = judged(desk)
    assert (
        target_of(found, "im").counted
        == target_of(found, "neuro").counted
        == (LetterKey("okoye-im"),)
    )


def test_a_target_of_its_own_submit_day_is_what_ages_count_from() -> None:
    late = a_target(submit_on=day("2027-10-10"))
    desk = a_desk(late, page(max_age_months=8), *letters_of("i i i"))
    assert broken(target_of(judged(desk))) == [AGE]

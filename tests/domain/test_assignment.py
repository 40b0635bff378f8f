"""Assignments: hand-worked choices, and that no assignment ever breaks a rule."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.assignment import Assignment, propose_assignments, record_assignments
from lordesk.domain.changes import apply
from lordesk.domain.ids import LetterKey, MomentKey, RotationKey, TargetKey, WriterKey
from lordesk.domain.invariants import flaws
from lordesk.domain.moment import Moment
from lordesk.domain.program import ProgramLetters
from lordesk.domain.records import Entity, Records
from lordesk.domain.vocabulary import (
    Answer,
    LetterKind,
    Portal,
    RotationKind,
    Setting,
    Theme,
    Track,
)
from tests.builders import (
    a_desk,
    a_letter,
    a_program,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    an_answer,
    day,
    worked,
)
from tests.judging import AFTER, CATALOGUE, codes, judged, sample

UPLOADED = day("2027-07-01")


def letter(key: str, specialty: str = "internal-medicine", **fields: Any) -> tuple[Entity, ...]:
    """A writer and an uploaded letter of one name."""
    return (
        a_writer(key, name=f"Nell {key.capitalize()}", specialty=specialty),
        a_letter(
            key,
            writer=WriterKey(key),
            **{"asked": a_yes("2027-02-03"), "uploaded_on": UPLOADED, **fields},
        ),
    )


def page(key: str = "bay", assigned: tuple[str, ...] = (), **demands: Any) -> Entity:
    wanted = ProgramLetters(**demands)
    return a_program(key, letters=wanted, assigned=tuple(LetterKey(k) for k in assigned))


def proposed(*entities: Entity) -> Assignment:
    (found,) = propose_assignments(a_desk(*entities), CATALOGUE, day(AFTER))
    return found


A, B, C = letter("ash"), letter("birch"), letter("cedar")
NEURO, PATHO = letter("nut", "neurology"), letter("pine", "pathology")
SEEN = (*letter("iris", "ophthalmology"), *letter("lens", "ophthalmology"))
EYES = a_target(specialty="ophthalmology", season="sfmatch-2028")
WATCHING = a_rotation("watch", kind=RotationKind.OBSERVERSHIP)
SEEN_ONLY = (
    a_writer("weed", name="Nell Weed", worked_together=(worked("watch"),)),
    a_letter("weed", writer=WriterKey("weed"), uploaded_on=UPLOADED),
)

ROWS: list[tuple[str, tuple[Entity, ...], tuple[str, ...]]] = [
    ("all that are there", (*A, *B, *C, page()), ("ash", "birch", "cedar")),
    ("no more than the program takes", (*A, *B, *C, page(max=2, min=2)), ("ash", "birch")),
    (
        "the field first, then the rest by strength",
        (*PATHO, *NEURO, *A, *B, page(max=3)),
        ("ash", "birch", "nut"),
    ),
    (
        "a chair's letter the program wants",
        (*A, *B, *C, *letter("dill", "pathology", chair=True), page(max=3, chair=True)),
        ("ash", "birch", "dill"),
    ),
    (
        "a letter on the form",
        (
            *A,
            *B,
            *C,
            *letter("fern", "pathology", kind=LetterKind.STANDARDIZED),
            page(max=3, standardized=True),
        ),
        ("ash", "birch", "fern"),
    ),
    (
        "not one that is too old",
        (*A, *B, *letter("oak", uploaded_on=day("2026-07-01")), page(max_age_months=12)),
        ("ash", "birch"),
    ),
    (
        "not one that names another specialty",
        (*A, *B, *letter("moss", names_specialty=("neurology",)), page()),
        ("ash", "birch"),
    ),
    ("not one that is not uploaded", (*A, *letter("bud", uploaded_on=None), page()), ("ash",)),
    ("not one that was withdrawn", (*A, *letter("rot", withdrawn_on=UPLOADED), page()), ("ash",)),
    (
        "not one whose writer hedged",
        (*A, *letter("reed", asked=an_answer(Answer.HEDGED, "2027-02-03")), page()),
        ("ash",),
    ),
    (
        "not one for another target",
        (
            a_target("fm", specialty="family-medicine"),
            *A,
            *letter("ivy", targets=(TargetKey("fm"),)),
            page(),
        ),
        ("ash",),
    ),
    (
        "what is assigned stays, though weaker",
        (*PATHO, *A, *B, page(assigned=("pine",), max=2)),
        ("pine", "ash"),
    ),
    (
        "a full program stays as it is",
        (*A, *B, page(assigned=("birch",), max=1, min=1)),
        ("birch",),
    ),
    (
        "a place is not spent on an observer's letter",
        (WATCHING, *A, *B, *C, *SEEN_ONLY, page()),
        ("ash", "birch", "cedar"),
    ),
    ("unless a rule needs it", (WATCHING, *A, *B, *SEEN_ONLY, page()), ("ash", "birch", "weed")),
    ("SF Match: three or none", (EYES, *A, *B, page()), ()),
    (
        "SF Match: exactly three of four",
        (EYES, *letter("eye", "ophthalmology"), *letter("lid", "ophthalmology"), *A, *B, page()),
        ("ash", "eye", "lid"),
    ),
    ("nothing is there", (page(),), ()),
]


@pytest.mark.parametrize(("why", "entities", "letters"), ROWS, ids=[row[0] for row in ROWS])
def test_a_program_gets_the_best_legal_letters(
    why: str, entities: tuple[Entity, ...], letters: tuple[str, ...]
) -> None:
    assert set(proposed(*entities).letters) == set(letters)


def test_fresh_letters_go_before_older_ones_of_equal_strength() -> None:
    old = letter("aged", asked=a_yes("2026-09-20"), uploaded_on=day("2026-10-01"))
    assert proposed(*old, *B, page(max=1, min=1)).letters == ("birch",)


def test_among_equals_the_one_with_other_themes_is_taken() -> None:
    moments = [
        Moment(
            key=MomentKey(f"m{n}"),
            rotation=RotationKey("wards"),
            text=f"Moment {n}.",
            themes=(theme,),
            kits=(LetterKey(key),),
        )
        for n, (key, theme) in enumerate(
            [("ash", Theme.GROWTH), ("birch", Theme.GROWTH), ("cedar", Theme.ETHICS)]
        )
    ]
    found = proposed(*A, *B, *C, *moments, page(max=2, min=2))
    assert set(found.letters) in ({"ash", "cedar"}, {"birch", "cedar"})


def test_each_letter_says_why_it_is_there() -> None:
    found = proposed(*A, *B, *PATHO, page(assigned=("birch",), max=3))
    texts = {str(reason.letter): reason.text for reason in found.reasons}
    assert "already assigned" in texts["birch"]
    assert "from Internal Medicine" in texts["ash"]
    assert "US clinical" in texts["pine"]
    assert found.gain == "The program takes no more letters."


@pytest.mark.parametrize(
    ("entities", "gain"),
    [
        ((*A, *B, page()), "One more letter would make 3 of the 3 that the program wants."),
        ((*A, *B, *C, page()), "met; one more letter would fill the place that is left."),
        ((*A, *B, *C, page(chair=True)), "what is missing: a chair’s letter."),
        ((*A, *B, *C, page(standardized=True)), "a letter on the standardized form."),
        ((page(),), "a letter from US clinical work, a letter from Internal Medicine."),
        ((EYES, *A, *B, page()), "a letter from Ophthalmology."),
        (
            (*A, *B, *C, page(chair=True, max=3)),
            "takes no more letters; one more could take a place here and meet what is missing:"
            " a chair’s letter.",
        ),
        (
            (*A, *B, *C, page(chair=True, max=3, assigned=("ash", "birch", "cedar"))),
            "The program takes no more letters.",
        ),
        ((EYES, *SEEN, page()), "The 3 letters go together: one letter still to come."),
        (
            (EYES, *SEEN[:2], page()),
            "2 letters still to come. One more letter could meet what is"
            " missing: a letter from US clinical work, a letter from Ophthalmology.",
        ),
    ],
)
def test_a_program_says_what_one_more_letter_would_bring(
    entities: tuple[Entity, ...], gain: str
) -> None:
    assert proposed(*entities).gain.endswith(gain)


def test_one_letter_comes_from_a_field_that_is_welcome_beside_the_specialty() -> None:
    """Ophthalmology: two in the field and one from a core rotation, though three are there."""
    third = letter("pupil", "ophthalmology")
    found = proposed(EYES, *SEEN, *third, *A, page())
    texts = {choice.letter: choice.text for choice in found.reasons}

    assert len(found.letters) == 3
    assert "ash" in found.letters
    assert texts[LetterKey("ash")].endswith(
        "Internal Medicine, a field that is welcome beside the specialty."
    )


def test_a_welcome_field_never_breaks_a_rule_of_the_program() -> None:
    found = proposed(EYES, *SEEN, *letter("pupil", "ophthalmology"), *A, page(in_specialty_min=3))
    assert set(found.letters) == {"iris", "lens", "pupil"}


def test_a_preliminary_year_takes_one_letter_from_outside_at_most() -> None:
    """MIX-3: two or three from internal medicine and one other, though four would fit."""
    prelim = a_target(track=Track.PRELIMINARY)
    found = proposed(prelim, *A, *B, *NEURO, *PATHO, page())
    assert {"ash", "birch"} < set(found.letters)
    assert len({"nut", "pine"} & set(found.letters)) == 1


def test_a_preliminary_year_takes_letters_from_the_wards_first() -> None:
    """MIX-3: whoever saw the clinic only stands behind, but no place is left empty for it."""
    clinic = a_rotation("clinic", setting=Setting.OUTPATIENT)
    seen = (a_writer(n, worked_together=(worked("clinic"),)) for n in ("cork", "dune"))
    told = (a_letter(n, writer=WriterKey(n), uploaded_on=UPLOADED) for n in ("cork", "dune"))
    older = day("2026-05-01")
    wards = (*letter("ash", uploaded_on=older), *letter("birch", uploaded_on=older))
    desk = (clinic, *seen, *told, *wards)
    prelim = a_target(track=Track.PRELIMINARY, submit_on=day("2027-09-22"))
    found = proposed(prelim, *desk, page(max=2))
    assert set(found.letters) == {"ash", "birch"}
    assert len(proposed(prelim, *desk, page()).letters) == 4
    assert "inpatient work in Internal Medicine" in found.reasons[0].text


def test_what_is_assigned_stays_though_more_come_from_outside_than_are_wanted() -> None:
    prelim = a_target(track=Track.PRELIMINARY)
    found = proposed(prelim, *A, *B, *NEURO, *PATHO, page(assigned=("nut", "pine")))
    assert set(found.letters) == {"ash", "birch", "nut", "pine"}


def test_two_letters_from_beside_are_welcome_no_more_than_one() -> None:
    neuro = a_target(specialty="neurology")
    three = (*NEURO, *letter("oak", "neurology"), *letter("palm", "neurology"))
    found = proposed(neuro, *three, *A, *B, page(max=3))
    assert len({"ash", "birch"} & set(found.letters)) == 1


def test_an_incomplete_sf_match_says_so() -> None:
    (reason,) = proposed(EYES, *A, *B, page()).reasons
    assert reason.letter is None
    assert "SF Match takes exactly 3 letters, and 2 can be chosen" in reason.text


def test_programs_that_want_the_same_get_the_same() -> None:
    desk = a_desk(*A, *B, *C, page(), page("cape"))
    one, other = propose_assignments(desk, CATALOGUE, day(AFTER))
    assert one.letters == other.letters


def test_a_program_without_letters_says_why() -> None:
    (reason,) = proposed(page()).reasons
    assert reason.text.startswith("No letter is uploaded")


def test_recording_assigns_what_was_proposed_and_nothing_twice() -> None:
    desk = a_desk(*A, *B, *C, page())
    first = propose_assignments(desk, CATALOGUE, day(AFTER))
    changes = record_assignments(desk, first)
    assert changes.label == "Assign letters to programs"
    after = apply(desk, changes)
    assert not list(flaws(after, changes))
    assert set(after.programs["bay"].assigned) == {"ash", "birch", "cedar"}
    again = propose_assignments(after, CATALOGUE, day(AFTER))
    assert not record_assignments(after, again)


def test_the_sample_has_nothing_to_assign_yet() -> None:
    found = propose_assignments(sample(), CATALOGUE, day("2026-11-22"))
    assert [assignment.letters for assignment in found] == [()] * 5


# Laws.

KINDS = st.lists(
    st.tuples(
        st.sampled_from(["internal-medicine", "neurology", "pathology"]),
        st.sampled_from([True, None]),
        st.sampled_from([LetterKind.STANDARDIZED, None]),
        st.sampled_from([(), ("neurology",)]),
        st.sampled_from(["2026-07-01", "2027-07-01", None]),
    ),
    max_size=7,
)
DEMANDS = st.fixed_dictionaries(
    {
        "min": st.sampled_from([None, 1, 3]),
        "max": st.sampled_from([None, 3, 4]),
        "chair": st.sampled_from([None, True]),
        "max_age_months": st.sampled_from([None, 12]),
    }
)
TARGETS = st.sampled_from([a_target(), a_target(specialty="neurology"), EYES])


def desk_of(
    kinds: list[tuple[str, bool | None, LetterKind | None, tuple[str, ...], str | None]],
    *around: Entity,
) -> Records:
    entities = [
        entity
        for n, (specialty, chair, kind, named, uploaded) in enumerate(kinds)
        for entity in letter(
            f"l{n}",
            specialty,
            chair=chair,
            kind=kind,
            names_specialty=named,
            uploaded_on=day(uploaded) if uploaded else None,
        )
    ]
    return a_desk(*entities, *around)


MAY_REMAIN = {"under_minimum", "few_in_specialty", "chair_missing", "exact"}


@given(KINDS, DEMANDS, TARGETS)
def test_an_assignment_never_breaks_a_rule(
    kinds: list[tuple[str, bool | None, LetterKind | None, tuple[str, ...], str | None]],
    demands: dict[str, Any],
    target: Entity,
) -> None:
    desk = desk_of(kinds, target, page(**demands))
    changes = record_assignments(desk, propose_assignments(desk, CATALOGUE, day(AFTER)))
    after = apply(desk, changes)
    assert not list(flaws(after, changes))
    (program,) = judged(after).programs
    assert len(program.assigned) <= min(program.max, 4)
    assert set(codes(program.alarms)) <= {f"portfolio.{code}" for code in MAY_REMAIN}


@given(KINDS, DEMANDS, TARGETS)
def test_a_second_proposal_keeps_the_first(
    kinds: list[tuple[str, bool | None, LetterKind | None, tuple[str, ...], str | None]],
    demands: dict[str, Any],
    target: Entity,
) -> None:
    desk = desk_of(kinds, target, page(**demands))
    first = propose_assignments(desk, CATALOGUE, day(AFTER))
    after = apply(desk, record_assignments(desk, first))
    again = propose_assignments(after, CATALOGUE, day(AFTER))
    assert again[0].letters[: len(first[0].letters)] == first[0].letters


def test_among_many_letters_the_rare_ones_are_not_lost() -> None:
    many = [entity for n in range(20) for entity in letter(f"x{n}")]
    rare = letter("rare", "pathology", chair=True)
    found = proposed(*many, *rare, page(max=3, chair=True))
    assert "rare" in found.letters
    assert len(found.letters) == 3


def test_a_letter_in_another_portal_is_never_proposed() -> None:
    """What is uploaded to SF Match cannot be assigned in ERAS, whatever it is meant for."""
    desk = a_desk(a_target(), *letter("ada", portal=Portal.SFMATCH), *letter("bo"), page())
    (found,) = propose_assignments(desk, CATALOGUE, day(AFTER))
    assert found.letters == ("bo",)

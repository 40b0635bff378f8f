"""What a gap proposes: the nearest step first, one for each letter missing."""

from dataclasses import replace

import pytest

from lordesk.domain.ids import WriterKey
from lordesk.domain.letter import Asked
from lordesk.domain.portfolio_gaps import Gap
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.program import ProgramLetters, TargetLetters
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import Answer, Position, RotationKind, Track
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
from tests.judging import AFTER, judged, target_of

ONE = a_target(letters=TargetLetters(min=1, us_clinical_min=0, in_specialty_min=0))
NEXT_YEAR = a_rotation("later", start=day("2027-05-03"), end=day("2027-05-28"))
ELSEWHERE = a_target("fm", specialty="family-medicine")


def gap_of(rule: Rule, *entities: Entity, today: str = AFTER) -> Gap:
    found = target_of(judged(a_desk(*entities), today))
    return next(gap for gap in found.gaps if gap.rule is rule)


ROWS: list[tuple[str, tuple[Entity, ...], str]] = [
    (
        "a planned letter that can be asked for",
        (ONE, a_letter()),
        "is planned and would help: ask now",
    ),
    (
        "a planned letter whose rotation is still to come",
        (ONE, NEXT_YEAR, a_writer(worked_together=(worked("later"),)), a_letter()),
        "at the end of the rotation, around Fri 28 May 2027",
    ),
    (
        "an ask without an answer",
        (ONE, a_letter(asked=Asked(on=day("2027-02-03")))),
        "Dr. Okoye is asked: a strong yes would help",
    ),
    ("a writer without a letter", (ONE,), "Ask Dr. Okoye, who would help"),
    (
        "a writer still to be met",
        (ONE, NEXT_YEAR, a_writer(worked_together=(worked("later"),))),
        "Plan to ask Dr. Okoye",
    ),
    (
        "a writer who only knows you",
        (ONE, a_writer(worked_together=(), knows_well=True)),
        "If nobody better turns up, ask Dr. Okoye",
    ),
    (
        "a writer who writes for another target",
        (ONE, ELSEWHERE, a_letter(targets=("fm",), asked=a_yes("2027-02-03"))),
        "a general letter or a second version",
    ),
    (
        "a hedge is not asked again",
        (ONE, a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))),
        "Nobody on the desk can mend this",
    ),
    (
        "a resident is nobody to ask",
        (ONE, a_writer(position=Position.RESIDENT)),
        "Nobody on the desk can mend this",
    ),
    (
        "a planned letter of someone not to ask",
        (ONE, a_writer(position=Position.RESIDENT), a_letter()),
        "Nobody on the desk can mend this",
    ),
]


@pytest.mark.parametrize(("why", "entities", "step"), ROWS, ids=[row[0] for row in ROWS])
def test_a_gap_names_the_nearest_step(why: str, entities: tuple[Entity, ...], step: str) -> None:
    assert step in gap_of(Rule.MIN, *entities).message


WATCHED = a_rotation("watched", kind=RotationKind.OBSERVERSHIP)


def test_who_is_to_be_asked_now_comes_before_a_planned_letter_of_one_in_reserve() -> None:
    """Dr. Quist was only watched at work, and a letter of Dr. Quist's is planned."""
    reserve = a_writer("quist", name="Bo Quist", worked_together=(worked("watched"),))
    planned = a_letter("quist-im", writer=WriterKey("quist"))
    gap = gap_of(Rule.MIN, WATCHED, reserve, planned)
    assert gap.step.index("Ask Dr. Okoye") < gap.step.index("If nobody better turns up, ask Dr. Q")
    assert "Quist’s letter is planned" not in gap.step


def test_a_gap_of_three_names_all_who_help_and_says_when_that_is_not_enough() -> None:
    gap = gap_of(Rule.MIN, a_writer("quist", name="Bo Quist"))
    assert "Internal Medicine needs at least 3 letters; none counts so far." in gap.message
    assert "Ask Dr. Okoye" in gap.message
    assert "Ask Dr. Quist" in gap.message
    assert "That is not enough" in gap.message
    assert gap.writer == "okoye"


def test_only_who_works_in_the_field_mends_a_gap_in_the_field() -> None:
    gap = gap_of(Rule.IN_SPECIALTY_MIN, a_target(specialty="neurology"))
    assert gap.writer is None
    assert "at least 2 letters from Neurology" in gap.message


def test_a_missing_field_of_a_combined_specialty_is_named() -> None:
    yes = a_letter(asked=a_yes("2027-02-03"))
    gaps = target_of(judged(a_desk(a_target(specialty="med-peds"), yes))).gaps
    assert "at least one letter from Pediatrics" in " ".join(gap.message for gap in gaps)


def test_a_chair_s_letter_may_be_had_by_asking_a_chair() -> None:
    page = a_program(letters=ProgramLetters(chair=True))
    gap = gap_of(Rule.CHAIR, page, a_writer(position=Position.CHAIR))
    assert "Bay Hospital wants a chair’s letter" in gap.message
    assert "Ask Dr. Okoye" in gap.message


WANTS_CHAIR = a_program(letters=ProgramLetters(chair=True))
HOME = a_rotation("home", country="PK", kind=RotationKind.ELECTIVE)
FAR = a_writer(
    "malik",
    name="Tariq Malik",
    position=Position.CHAIR,
    country="PK",
    worked_together=(worked("home"),),
    knows_well=True,
)
FAR_LETTER = a_letter("malik-im", writer=FAR.key, asked=a_yes("2027-02-01"))
NEAR = a_writer(position=Position.CHAIR)
BARELY = replace(NEAR, worked_together=(worked(contact=None),))


@pytest.mark.parametrize(
    ("near", "said"),
    [
        ((NEAR, a_letter()), "Dr. Okoye’s letter is planned"),
        ((NEAR, a_letter(asked=Asked(on=day("2027-02-03")))), "Dr. Okoye is asked"),
        ((a_writer(), a_letter(chair=True)), "Dr. Okoye’s letter is planned"),
        ((BARELY, a_letter()), "ask Dr. Okoye"),
        ((NEAR,), "Ask Dr. Okoye"),
    ],
    ids=[
        "planned",
        "asked",
        "planned as the chair's letter by somebody else",
        "in reserve",
        "free",
    ],
)
@pytest.mark.parametrize("far", [(FAR,), (FAR, FAR_LETTER)], ids=["free", "writes"])
def test_a_chair_abroad_comes_after_one_at_a_hospital_here(
    near: tuple[Entity, ...], said: str, far: tuple[Entity, ...]
) -> None:
    gap = gap_of(Rule.CHAIR, WANTS_CHAIR, HOME, *near, *far)
    assert gap.writer == "okoye"
    assert said in gap.step


def test_a_chairs_letter_without_the_mark_is_proposed_all_the_same() -> None:
    gap = gap_of(Rule.CHAIR, WANTS_CHAIR, HOME, NEAR, a_letter(), FAR, FAR_LETTER)
    assert gap.step.index("Dr. Okoye’s letter is planned") < gap.step.index("Dr. Malik is a chair")


def test_a_chair_abroad_is_proposed_where_there_is_no_other() -> None:
    assert gap_of(Rule.CHAIR, WANTS_CHAIR, HOME, FAR).writer == "malik"


def test_an_old_letter_is_to_be_refreshed() -> None:
    page = a_program(letters=ProgramLetters(min=1, max_age_months=3))
    gap = gap_of(Rule.MAX_AGE, ONE, page, a_letter(asked=a_yes("2027-02-03")))
    assert "Ask Dr. Okoye to update the letter." in gap.message


def test_a_form_is_asked_for_from_who_already_writes() -> None:
    em = a_target(specialty="emergency-medicine")
    gap = gap_of(Rule.STANDARDIZED, em, a_letter(asked=a_yes("2027-02-03")))
    assert "(eSLOE)" in gap.message
    assert "Ask Dr. Okoye to write on the form." in gap.message


def test_a_program_without_a_known_form_says_its_form() -> None:
    page = a_program(letters=ProgramLetters(standardized=True))
    gap = gap_of(Rule.STANDARDIZED, a_target(specialty="any text"), page)
    assert "(its form)" in gap.message


def test_a_track_is_part_of_the_name() -> None:
    assert "(preliminary)" in gap_of(Rule.MIN, a_target(track=Track.PRELIMINARY)).message


def test_nobody_who_is_thought_away_is_proposed() -> None:
    found = target_of(judged(a_desk(ONE), without=[WriterKey("okoye")]))
    assert found.gaps[0].writer is None


AFTER_SUBMISSION = a_rotation("later", start=day("2028-02-01"), end=day("2028-02-29"))


@pytest.mark.parametrize("letters", [(), (a_letter(),)])
def test_whose_rotation_ends_after_you_submit_is_told_to_come_too_late(
    letters: tuple[Entity, ...],
) -> None:
    later = a_writer(worked_together=(worked("later"),))
    gap = gap_of(Rule.MIN, ONE, AFTER_SUBMISSION, later, *letters)
    assert gap.step == (
        "Dr. Okoye would help, but your time together ends on Tue 29 Feb 2028, too late for this "
        "application. If they know your work well in time, ask then; else find a rotation with "
        "someone who can."
    )
    assert gap.writer is None


def test_who_comes_too_late_and_would_not_help_is_not_named() -> None:
    later = a_writer(worked_together=(worked("later"),), specialty="psychiatry")
    gap = gap_of(Rule.IN_SPECIALTY_MIN, a_target(), AFTER_SUBMISSION, later)
    assert gap.step == "Nobody on the desk can mend this: find a rotation with someone who can."


def test_after_the_submission_a_letter_before_the_ranking_still_helps() -> None:
    winter = a_rotation("later", start=day("2027-11-01"), end=day("2027-11-26"))
    later = a_writer(worked_together=(worked("later"),))
    assert "Plan to ask Dr. Okoye" in gap_of(Rule.MIN, ONE, winter, later, today="2027-10-01").step


def test_a_season_that_is_over_asks_nobody() -> None:
    step = gap_of(Rule.MIN, ONE, a_letter(), today="2028-04-01").step
    assert step == "The Match of this season is over, and nothing can be added to it."

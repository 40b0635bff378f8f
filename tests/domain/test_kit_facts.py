"""What a kit's facts say of the work with a writer as a whole."""

from lordesk.domain.vocabulary import RotationKind
from tests.builders import a_rotation, a_writer, worked
from tests.kits import OPEN, facts_of

LAB = a_rotation("lab", kind=RotationKind.RESEARCH, end=OPEN)


def test_the_latest_stay_is_the_main_one() -> None:
    stay = facts_of(LAB, a_writer(worked_together=(worked(), worked("lab")))).main_stay
    assert stay is not None
    assert stay.rotation == "lab"


def test_only_who_knows_nothing_else_knows_research_alone() -> None:
    assert facts_of(LAB, a_writer(worked_together=(worked("lab"),))).is_research
    assert not facts_of(LAB, a_writer(worked_together=(worked(), worked("lab")))).is_research
    assert not facts_of(a_writer(worked_together=())).is_research

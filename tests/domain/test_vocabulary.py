"""What the words of the field imply."""

from lordesk.domain.vocabulary import Position, RotationKind, Stage


def test_an_observership_is_neither_hands_on_nor_clinical() -> None:
    assert not RotationKind.OBSERVERSHIP.is_hands_on
    assert not RotationKind.TELE_ROTATION.is_clinical
    assert RotationKind.RESEARCH.is_hands_on
    assert not RotationKind.RESEARCH.is_clinical
    assert RotationKind.ELECTIVE.is_clinical


def test_residents_and_fellows_are_trainees() -> None:
    assert {p for p in Position if p.is_trainee} == {Position.RESIDENT, Position.FELLOW}


def test_stages_run_from_planned_to_thanked_and_then_the_ways_out() -> None:
    assert Stage.PLANNED.step == 0
    assert Stage.THANKED.step == 9
    assert all(stage.is_way_out == (stage.step > 9) for stage in Stage)

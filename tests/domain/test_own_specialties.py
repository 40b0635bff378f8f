import pytest

from lordesk.domain.own_specialties import (
    is_key,
    is_name_place,
    is_own,
    key_of,
    name_problem,
    name_problems,
    own_names,
    places_of,
    specialty_place,
)
from tests.own_rules import FOLDER

VALUES = {
    "specialties.addiction.name": "Addiction Medicine",
    "specialties.addiction.letters_min": 2,
    "specialties.neurology.chair": "no",
    "weights.direct": 9,
}
TAKEN = FOLDER.settable({}).taken


def test_a_specialty_of_ones_own_is_one_that_has_a_name() -> None:
    assert own_names(VALUES) == {"addiction": "Addiction Medicine"}
    assert is_own("addiction", VALUES)
    assert not is_own("neurology", VALUES)


def test_places_tell_whose_they_are() -> None:
    assert key_of("specialties.neurology.preliminary.chair") == "neurology"
    assert key_of("weights.direct") == ""
    assert is_name_place("specialties.addiction.name")
    assert not is_name_place("specialties.addiction.track.name")
    assert not is_name_place("name")
    assert [*places_of("addiction", VALUES)] == [*VALUES][:2]
    assert [*places_of("", VALUES)] == []
    assert specialty_place("x") == "specialties.x"


@pytest.mark.parametrize(
    ("key", "name", "told"),
    [
        ("addiction-medicine", "Addiction Medicine", ""),
        ("zahn-2", "Zahnmedizin", ""),
        ("own", "Кардиология", ""),
        ("Addiction", "Addiction", "a key has small letters"),
        ("a b", "Addiction", "a key has small letters"),
        ("x" * 65, "Addiction", "a key has small letters"),
        ("cardiology", "Hearts", "Cardiology is a field that lordesk knows already"),
        ("hearts", "cardiology", "Cardiology is a field that lordesk knows already"),
        ("hearts", "I.M.", ""),
        ("hearts", "GIM", "Internal Medicine is a field that lordesk knows already"),
        ("hearts", "🙂", "a name needs a letter or a digit"),
        ("twin", "Sleep  medicine", "“Sleep Medicine” is a specialty of yours already"),
    ],
)
def test_a_name_that_cannot_be_is_told_in_one_sentence(key: str, name: str, told: str) -> None:
    names = {"sleep-medicine": "Sleep Medicine", key: name}
    assert name_problem(key, names, TAKEN).startswith(told)
    assert bool(name_problem(key, names, TAKEN)) is bool(told)
    assert is_key(key) is ("a key has" not in told)


def test_every_problem_is_named_with_its_place() -> None:
    values = {"specialties.A.name": "Any", "specialties.sleep.name": "Sleep"}
    assert [place for place, _ in name_problems(values, TAKEN)] == ["specialties.A.name"]

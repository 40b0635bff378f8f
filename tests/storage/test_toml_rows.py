from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NewType

import pytest

from lordesk.storage.toml_rows import RowError, built

Name = NewType("Name", str)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, kw_only=True)
class Leaf:
    size: int


@dataclass(frozen=True, kw_only=True)
class Tree:
    name: Name
    planted: date
    colour: Colour = Colour.RED
    watered: time | None = None
    leaves: tuple[Leaf, ...] = ()
    tags: tuple[str, ...] = ()
    evergreen: bool = False
    crown: Leaf | None = None


OAK: dict[str, object] = {"name": "oak", "planted": date(2020, 3, 1)}


def test_a_table_becomes_a_row_with_values_of_the_declared_types() -> None:
    given = OAK | {
        "colour": "blue",
        "watered": "07:30",
        "leaves": [{"size": 1}, {"size": 2}],
        "tags": ["old"],
        "evergreen": True,
        "crown": {"size": 9},
    }

    assert built(Tree, given) == Tree(
        name=Name("oak"),
        planted=date(2020, 3, 1),
        colour=Colour.BLUE,
        watered=time(7, 30),
        leaves=(Leaf(size=1), Leaf(size=2)),
        tags=("old",),
        evergreen=True,
        crown=Leaf(size=9),
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"hight": 3}, "hight: unknown field; known are name, planted"),
        ({"name": 3}, "name: expected text, found 3"),
        ({"planted": "2020-03-01"}, "planted: expected a date, found '2020-03-01'"),
        ({"colour": "green"}, "colour: expected one of red, blue, found 'green'"),
        ({"colour": ["red"]}, "colour: expected one of red, blue, found ['red']"),
        ({"watered": "noon"}, "watered: expected a time such as 09:00, found 'noon'"),
        ({"watered": 9}, "watered: expected a time such as 09:00, found 9"),
        ({"leaves": {"size": 1}}, "leaves: expected a list, found {'size': 1}"),
        ({"leaves": [{"size": 1}, {}]}, "leaves[1].size: missing"),
        ({"leaves": [{"size": True}]}, "leaves[0].size: expected a whole number, found True"),
        ({"tags": ["a", 4]}, "tags[1]: expected text, found 4"),
        ({"evergreen": 1}, "evergreen: expected true or false, found 1"),
        ({"crown": 4}, "crown: expected a table, found 4"),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_its_place(
    change: dict[str, object], message: str
) -> None:
    with pytest.raises(RowError) as caught:
        built(Tree, OAK | change)

    assert str(caught.value).startswith(message)


def test_a_missing_field_is_named() -> None:
    with pytest.raises(RowError, match="planted: missing"):
        built(Tree, {"name": "oak"})


def test_a_row_type_the_mapping_does_not_know_is_the_programmers_error() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Strange:
        pairs: dict[str, int]

    with pytest.raises(TypeError):
        built(Strange, {"pairs": {}})


def test_a_problem_without_a_field_is_said_alone() -> None:
    assert str(RowError("", "expected a list")) == "expected a list"

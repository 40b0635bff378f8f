"""How columns share a width: as drawn up, then as their words need, then some leave."""

import pytest

from lordesk.ui.models.column_fit import LEFT_OUT, Wish, fitted

NAME = Wish(width=120, least=lambda: 90, is_stretching=True)
STAGE = Wish(width=120, least=lambda: 100, leaves=1)
TARGET = Wish(width=100, least=lambda: 60, leaves=2)
DUE = Wish(width=90, least=lambda: 140)


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (600, (290, 120, 100, 90)),
        (430, (120, 120, 100, 90)),
        (400, (120, 120, 70, 90)),
        (340, (90, 100, 60, 90)),
        (339, (129, 120, LEFT_OUT, 90)),
        (285, (95, 100, LEFT_OUT, 90)),
        (279, (189, LEFT_OUT, LEFT_OUT, 90)),
        (100, (90, LEFT_OUT, LEFT_OUT, 90)),
    ],
)
def test_a_narrow_table_gives_room_up_in_order(room: int, widths: tuple[int, ...]) -> None:
    assert fitted(room, (NAME, STAGE, TARGET, DUE)) == widths


def test_words_are_not_measured_where_the_widths_fit() -> None:
    def refused() -> int:
        raise AssertionError

    assert fitted(200, (Wish(width=90, least=refused),)) == (90,)

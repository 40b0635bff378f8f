"""Lists become one change set, or say why not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.planning import ROWS_OF_LISTS_AT_MOST
from tests.builders import a_desk
from tests.exchanging import planned, problems, taken

LIST = "Name,Email,Date requested,Uploaded\nAnn Lee,a@x.example,2026-11-01,yes\nOkoye,,,\n"


def test_the_change_set_is_named_after_the_file_and_counted() -> None:
    plan = planned(a_desk(), LIST)
    assert plan.planned is not None
    assert plan.planned.changes.label == "Import list.csv"
    assert (plan.planned.added, plan.planned.changed, plan.planned.unchanged) == (3, 0, 4)


def test_the_same_list_twice_changes_nothing() -> None:
    desk = taken(a_desk(), LIST)
    again = planned(desk, LIST)
    assert again.planned is not None
    assert not again.planned.changes


def test_taking_it_back_leaves_the_desk_as_it_was() -> None:
    plan = planned(a_desk(), LIST)
    assert plan.planned is not None
    after = apply(a_desk(), plan.planned.changes)
    assert apply(after, plan.planned.changes.inverse) == a_desk()


def test_every_unreadable_cell_is_told_and_nothing_is_planned() -> None:
    found = problems(a_desk(), "Name,Date requested\nA B,soon\nC D,later\nE F,2026-11-01\n")
    assert [text.partition(" holds")[0] for text in found] == [
        "list.csv: row 2, column B (Date requested)",
        "list.csv: row 3, column B (Date requested)",
    ]


def test_a_date_against_the_answered_order_is_named_by_its_place() -> None:
    (said,) = problems(
        a_desk(),
        "Name,Date requested\nA B,03/04/2026\nC D,04/25/2026\n",
        date_order=DateOrder.DAY_FIRST,
    )
    assert said == (
        "list.csv: row 3, column B (Date requested) holds “04/25/2026”: "
        "expected a date with the day first."
    )


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"season": "eras-2099"}, "no season eras-2099"),
        ({"values": {"rotation.colour": "x"}}, "no field rotation.colour"),
        ({"values": {"rotation.kind": "holiday"}}, "rotation.kind cannot be “holiday”"),
        ({"values": {"writer.position": "wizard"}}, "does not know the word"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(answers: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        planned(a_desk(), LIST, **answers)


def test_a_list_longer_than_any_is_refused_before_it_is_read() -> None:
    text = "Name,Email\n" + "Ann Lee,a@x.example\n" * (ROWS_OF_LISTS_AT_MOST + 1)
    with pytest.raises(InvalidInputError, match="5,001 rows"):
        planned(a_desk(), text)


CELLS = st.one_of(
    st.sampled_from(
        ["", "Okoye", "Ann Lee", "yes", "no", "2026-11-01", "03/04/2026", "a@x.example", "IM", "="]
    ),
    st.text(
        st.characters(exclude_characters='",\r\n', exclude_categories=("Cs", "Cc")), max_size=12
    ),
)


@given(st.lists(st.tuples(*[CELLS] * 6), max_size=5))
def test_any_list_is_planned_asked_about_or_refused_at_a_place(rows: list[tuple[str, ...]]) -> None:
    head = "Name,Email,Supportive,Date requested,Follow-up,Assigned to program\n"
    text = head + "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    plan = planned(a_desk(), text, date_order=DateOrder.DAY_FIRST)
    if plan.planned is None:
        assert plan.problems
        assert all(each.place.startswith("list.csv: row ") for each in plan.problems)
        return
    after = apply(a_desk(), plan.planned.changes)
    again = planned(after, text, date_order=DateOrder.DAY_FIRST)
    assert again.planned is not None
    assert not again.planned.changes

"""Desk order."""

from lordesk.domain.table import Row, Table


def test_many_rows_are_put_in_and_taken_out_in_one_pass() -> None:
    table = Table[str]().with_rows({"b": Row(2, "B"), "a": Row(1, "A"), "c": Row(3, "C")})
    changed = table.with_rows({"a": None, "d": Row(1, "D"), "b": Row(2, "B2"), "gone": None})
    assert list(table) == ["A", "B", "C"]
    assert list(changed) == ["D", "B2", "C"]


def test_order_is_by_position_whatever_the_order_of_arrival() -> None:
    table = Table[str]().with_row("b", Row(2, "B")).with_row("a", Row(1, "A"))
    assert list(table) == ["A", "B"]
    assert list(table.keys()) == ["a", "b"]


def test_a_removed_row_returns_to_its_place() -> None:
    table = Table[str]().with_row("a", Row(1, "A")).with_row("b", Row(2, "B"))
    assert table.without("a").with_row("a", Row(1, "A")) == table


def test_replacing_keeps_the_place_and_moving_sorts() -> None:
    table = Table[str]().with_row("a", Row(1, "A")).with_row("b", Row(2, "B"))
    assert list(table.with_row("a", Row(1, "A2"))) == ["A2", "B"]
    assert list(table.with_row("a", Row(3, "A"))) == ["B", "A"]


def test_a_row_is_looked_up_by_its_key() -> None:
    table = Table[str]().with_row("a", Row(1, "A"))
    assert "a" in table
    assert len(table) == 1
    assert table["a"] == "A"
    assert table.get("x") is None
    assert table.get(None) is None
    assert table.row("a") == Row(1, "A")
    assert table.next_position == 2
    assert Table[str]().next_position == 1
    assert repr(table) == "Table(a)"
    assert table != "a"

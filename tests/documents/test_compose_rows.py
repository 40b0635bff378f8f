"""Rows: groups parted by rules, tables whose head is repeated."""

from lordesk.documents.blocks import Column, Group, Groups, Item, Table
from lordesk.documents.compose_rows import groups, table
from lordesk.documents.layout import Frame, Sheet
from lordesk.documents.runs import runs
from lordesk.documents.sheet import styles
from lordesk.documents.tags import Tag


def a_sheet() -> Sheet:
    return Sheet(Frame(54, 504), styles(10.5), Tag("Document"))


def test_a_rule_parts_groups_and_stays_with_the_second() -> None:
    group = Group(label="Care", items=(Item(text=runs("One.")),))
    assert [slab.keep for slab in groups(Groups(groups=(group, group)), a_sheet())] == [
        False,
        True,
        False,
    ]


def test_each_row_of_a_table_knows_its_head() -> None:
    row = (runs("Osei"),)
    block = Table(caption="T", columns=(Column(title="Writer"),), rows=(row, row))
    head, *rows = table(block, a_sheet())
    assert head.keep
    assert all(slab.again is head for slab in rows)

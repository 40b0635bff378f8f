"""Groups, lists, entries and tables as rows."""

from lordesk.documents.blocks import (
    Column,
    Entries,
    Entry,
    Group,
    Groups,
    Item,
    Points,
    Table,
)
from lordesk.documents.runs import runs
from tests.documents.docx_reading import markup_of, said_in_order


def item(words: str) -> Item:
    return Item(text=runs(words))


def test_entries_say_when_what_and_the_detail() -> None:
    entry = Entry(when="2019", what=runs("MD"), detail=runs("With honours"))
    made = markup_of(Entries(caption="Life", entries=(entry,)))
    assert said_in_order(made, "2019", "MD", "With honours")


def test_the_first_row_of_a_table_is_its_head() -> None:
    columns = (Column(title="Who"), Column(title="What", share=2))
    made = markup_of(Table(caption="All", columns=columns, rows=((runs("A"), runs("B")),)))
    assert said_in_order(made, "Who", "What", "A", "B")
    assert made.count("<w:tblHeader/>") == 1


def test_a_label_heads_the_row_of_its_points() -> None:
    groups = Groups(groups=(Group(label="Care", items=(item("One"), item("Two"))),))
    made = markup_of(groups)
    assert said_in_order(made, "Care", "One", "Two")
    assert made.index('"Heading3"') < made.index('"ListBullet"')


def test_a_numbered_list_begins_at_one_and_a_plain_one_has_bullets() -> None:
    made = markup_of(
        Points(items=(item("a"),), numbered=True),
        Points(items=(item("b"),), numbered=True),
        Points(items=(item("c"),)),
    )
    assert [made.count(f'<w:numId w:val="{number}"/>') for number in (1, 2, 3)] == [1, 1, 1]

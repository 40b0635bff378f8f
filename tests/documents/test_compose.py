"""Blocks to slabs: prose and headings."""

from lordesk.documents.blocks import Header, Heading, Quote
from lordesk.documents.compose import joined, slabs_of
from lordesk.documents.layout import Frame, Sheet
from lordesk.documents.runs import runs
from lordesk.documents.sheet import styles
from lordesk.documents.tags import Tag


def a_sheet() -> Sheet:
    return Sheet(Frame(54, 504), styles(10.5), Tag("Document"))


def test_a_dot_stands_between_parts_that_say_something() -> None:
    assert joined((runs("a"), (), runs("b"))) == runs("a", " · ", "b")


def test_a_head_and_a_heading_stay_with_what_follows() -> None:
    sheet = a_sheet()
    (head,) = slabs_of(Header(name="Ana", eyebrow="Summary", aside="For Osei"), sheet)
    (heading,) = slabs_of(Heading(text="What I did", note="19 shifts"), sheet)
    assert head.keep
    assert heading.keep
    roles = [part.role for part in sheet.root.parts if isinstance(part, Tag)]
    assert roles == ["P", "P", "H1", "H2", "P"]


def test_a_quote_is_tagged_as_one() -> None:
    sheet = a_sheet()
    slabs_of(Quote(text=runs("Well done.")), sheet)
    assert [part.role for part in sheet.root.parts if isinstance(part, Tag)] == ["BlockQuote"]

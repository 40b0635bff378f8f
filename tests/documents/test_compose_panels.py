"""Panels: the columns of facts share the width."""

import pytest

from lordesk.documents.blocks import Due, Fact, Facts, Item, Steps
from lordesk.documents.compose_panels import fact_columns, steps
from lordesk.documents.layout import Frame, Sheet, Words
from lordesk.documents.runs import runs
from lordesk.documents.sheet import styles
from lordesk.documents.tags import Tag

SITE = (Fact(label="Site", value=runs("Lakeview")),)


@pytest.mark.parametrize(("right", "count"), [((), 2), (SITE, 4)])
def test_the_columns_of_facts_fill_the_panel(right: tuple[Fact, ...], count: int) -> None:
    widths = fact_columns(Facts(caption="F", left=SITE, right=right), 480, styles(10.5))
    assert len(widths) == count
    assert round(sum(widths), 6) == 480


def test_steps_are_a_numbered_list_under_a_heading() -> None:
    sheet = Sheet(Frame(54, 504), styles(10.5), Tag("Document"))
    steps(Steps(title="Upload", items=(Item(text=runs("Sign.")),)), sheet)
    tags = [part for part in sheet.root.parts if isinstance(part, Tag)]
    assert [(tag.role, tag.attributes) for tag in tags] == [
        ("H2", {"title": "Upload"}),
        ("L", {"numbering": "Decimal"}),
    ]


@pytest.mark.parametrize(
    ("date", "size"), [("18 Aug 2027", 16), ("Donnerstagnachmittag", 9.5), ("m" * 40, 8.75)]
)
def test_a_date_is_set_smaller_before_a_word_of_it_is_broken(date: str, size: float) -> None:
    sheet = Sheet(Frame(54, 504), styles(10.5), Tag("Document"))
    due = Due(label="Needed by", date=date)
    slab = steps(Steps(title="Upload", items=(Item(text=runs("Sign.")),), due=due), sheet)
    rows = [ink for ink in slab.ink if isinstance(ink, Words)]
    assert rows[-1].style.size == size

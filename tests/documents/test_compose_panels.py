"""Panels: the columns of facts share the width."""

import pytest

from lordesk.documents.blocks import Due, Fact, Facts, Item, Steps
from lordesk.documents.compose_panels import fact_sides, facts, steps
from lordesk.documents.layout import Frame, Sheet, Words
from lordesk.documents.runs import runs
from lordesk.documents.sheet import GAP_FACT, styles
from lordesk.documents.tags import Tag

SITE = (Fact(label="Site", value=runs("Lakeview")),)

A_SHEET = styles(10.5)


def fact(label: str, value: str = "Lakeview") -> Fact:
    return Fact(label=label, value=runs(value))


@pytest.mark.parametrize(("right", "count"), [((), 1), (SITE, 2)])
def test_the_columns_of_facts_fill_the_panel(right: tuple[Fact, ...], count: int) -> None:
    sides = fact_sides(Facts(caption="F", left=SITE, right=right), 480, styles(10.5))
    assert len(sides) == count
    assert round(sides[-1].left + sides[-1].label + sides[-1].value, 6) == 480


def test_a_long_fact_leaves_no_gap_beside_it() -> None:
    block = Facts(
        caption="Facts",
        left=(fact("Dates"), fact("Site", "The Very Long Named Teaching Hospital " * 4)),
        right=(fact("Due"), fact("Role"), fact("Patients"), fact("Setting")),
    )
    said = {found.line.pieces[0].shaped.text: found.y for found in words_in(block)}
    steps_down = [said["Role"] - said["Due"], said["Setting"] - said["Patients"]]
    assert steps_down == pytest.approx([styles(10.5).value.leading + GAP_FACT] * 2)


def test_a_fact_takes_the_width_that_the_other_column_leaves() -> None:
    long = fact("Our work", "Inpatient service, 11 January to 5 February 2027, nights too")
    wide = fact_sides(Facts(caption="F", left=(long,), right=(fact("Due", "May"),)), 484, A_SHEET)
    narrow = fact_sides(Facts(caption="F", left=(long,), right=(long,)), 484, A_SHEET)
    assert [side.lines for side in wide] == [(1,), (1,)]
    assert narrow[0].lines == (2,)
    assert narrow[1].left == pytest.approx(484 * 0.565)


def test_the_lines_of_both_columns_stand_level_below_a_long_fact() -> None:
    long, short = fact("Site", "A Very Long Named Teaching Hospital " * 3), fact("Role")
    block = Facts(caption="Facts", left=(long, fact("After")), right=(short, short, fact("Level")))
    said = {found.line.pieces[0].shaped.text: found.y for found in words_in(block)}
    assert said["After"] == pytest.approx(said["Level"])


def words_in(block: Facts) -> list[Words]:
    slab = facts(block, Sheet(Frame(54, 504), styles(10.5), Tag("Document")))
    return [found for found in slab.ink if isinstance(found, Words)]


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

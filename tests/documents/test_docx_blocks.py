"""Each block as paragraphs and tables."""

import pytest

from lordesk.documents.blocks import (
    Block,
    Card,
    Column,
    Entries,
    Entry,
    Fact,
    Facts,
    Paragraph,
    Table,
)
from lordesk.documents.docx_blocks import Markup
from lordesk.documents.runs import runs
from tests.documents.example import summary


def markup(*blocks: Block) -> str:
    made = Markup(504, 10.5, 0.0, lambda href: f"rId-{href}")
    doc = summary()
    return made.body(type(doc)(title="t", author="a", created=doc.created, blocks=blocks))


def fact(label: str, *, hot: bool = False) -> Fact:
    return Fact(label=label, value=runs(f"{label} value"), hot=hot)


CARD = Card(label="Say", sentence=runs("A strong letter?"), note=runs("Wait."))
LIFE = Entries(
    caption="Life", entries=(Entry(when="2019", what=runs("MD"), detail=runs("With honours")),)
)
TABLE = Table(
    caption="All",
    columns=(Column(title="Who"), Column(title="What", share=2)),
    rows=((runs("A"), runs("B")),),
)
FACTS = Facts(caption="Facts", left=(fact("One"), fact("Two")), right=(fact("Due", hot=True),))

BLOCKS: list[tuple[Block, tuple[str, ...]]] = [
    (CARD, ("Say", "A strong letter?", "Wait.")),
    (LIFE, ("2019", "MD", "With honours")),
    (TABLE, ("Who", "What", "A", "B")),
    (Paragraph(text=runs("A remark."), quiet=True), ("A remark.",)),
    (FACTS, ("One", "One value", "Due", "Due value", "Two", "Two value")),
]


@pytest.mark.parametrize(("block", "said"), BLOCKS, ids=[type(b).__name__ for b, _ in BLOCKS])
def test_a_block_says_its_words_in_order(block: Block, said: tuple[str, ...]) -> None:
    made = markup(block)
    places = [made.index(f">{words}<") for words in said]
    assert places == sorted(places)


def test_the_date_to_meet_is_warm() -> None:
    assert "9A3412" in markup(Facts(caption="x", left=(fact("Due", hot=True),)))
    assert "9A3412" not in markup(Facts(caption="x", left=(fact("Due"),)))

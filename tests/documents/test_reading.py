"""Every printed text is found, with a place that reads well after “in”."""

import re
from dataclasses import replace

import pytest

from lordesk.documents.blocks import (
    Block,
    Card,
    Column,
    Entries,
    Entry,
    Footer,
    Header,
    Item,
    Paragraph,
    Points,
    Table,
)
from lordesk.documents.fit import compose
from lordesk.documents.fonts import UncoveredError
from lordesk.documents.reading import texts
from lordesk.documents.runs import runs, words_of
from lordesk.documents.text_writer import to_text
from tests.documents.example import summary

ODD = "Ana \U0001f600"
PLACES: list[tuple[Block, str]] = [
    (Header(name=ODD), "the name"),
    (Header(name="Ana", contact=(runs("a"), runs(ODD))), "the line below the name"),
    (Paragraph(text=runs(ODD)), "a paragraph"),
    (Points(items=(Item(text=runs("a")), Item(text=runs(ODD)))), "point 2 of a list"),
    (Card(label="Say", sentence=runs(ODD)), "the card"),
    (
        Entries(caption="Education", entries=(Entry(when="2019", what=runs(ODD)),)),
        "“Education”",
    ),
    (
        Table(caption="Letters", columns=(Column(title="Writer"),), rows=((runs(ODD),),)),
        "row 1 of “Letters”",
    ),
]


def test_it_says_every_word_of_the_document() -> None:
    doc = summary()
    said = " ".join(words_of(text) for _, text in texts(doc))
    assert set(re.findall(r"\w+", to_text(doc))) <= set(re.findall(r"\w+", said)) | set("123")


@pytest.mark.parametrize(("block", "place"), PLACES)
def test_a_character_that_no_font_has_is_refused_by_name_and_place(
    block: Block, place: str
) -> None:
    with pytest.raises(UncoveredError, match="grinning face") as caught:
        compose(replace(summary(), blocks=(block,)))
    assert caught.value.place == place


def test_the_foot_of_the_page_is_read_too() -> None:
    doc = replace(summary(), footer=Footer(text="Attached: CV"))
    assert [words_of(text) for _, text in texts(doc)][-1] == "Attached: CV"

"""All texts of a document in reading order, each with the name of its place."""

from collections.abc import Iterator
from typing import assert_never

from lordesk.documents.blocks import (
    Block,
    Card,
    Doc,
    Entries,
    Facts,
    Groups,
    Header,
    Heading,
    Item,
    Lead,
    Paragraph,
    Points,
    Quote,
    Steps,
    Table,
)
from lordesk.documents.runs import Text, runs

Reading = Iterator[tuple[str, Text]]


def texts(doc: Doc) -> Reading:
    """(place, text) of all that is printed; a place reads well after “in”."""
    for block in doc.blocks:
        yield from _block(block)
    yield "the line at the foot of the page", runs(doc.footer.text)


def _block(block: Block) -> Reading:
    match block:
        case Header() | Heading() | Lead() | Paragraph() | Quote():
            return _prose(block)
        case Facts() | Steps() | Card():
            return _panel(block)
        case Groups() | Points() | Entries() | Table():
            return _rows(block)
        case _:
            assert_never(block)


def _prose(block: Header | Heading | Lead | Paragraph | Quote) -> Reading:
    match block:
        case Header():
            yield "the line above the name", runs(block.eyebrow)
            yield "the line above the name", runs(block.aside)
            yield "the name", runs(block.name)
            for part in block.contact:
                yield "the line below the name", part
        case Heading():
            yield "a heading", runs(block.text)
            yield f"the note beside “{block.text}”", runs(block.note)
        case Lead():
            yield "the first paragraph", block.text
        case Paragraph():
            yield "a paragraph", block.text
        case Quote():
            yield "the feedback", block.text


def _panel(block: Facts | Steps | Card) -> Reading:
    match block:
        case Facts():
            for fact in (*block.left, *block.right):
                yield "a label", runs(fact.label)
                yield f"“{fact.label}”", fact.value
        case Steps():
            yield "a heading", runs(block.title)
            yield from _numbered(f"step {{}} of “{block.title}”", block.items)
            if block.due:
                for words in (block.due.label, block.due.date, block.due.note):
                    yield "the date to meet", runs(words)
        case Card():
            yield "the card", runs(block.label)
            yield "the card", block.sentence
            yield "the card", block.note


def _rows(block: Groups | Points | Entries | Table) -> Reading:
    match block:
        case Groups():
            for group in block.groups:
                yield "a label", runs(group.label)
                yield from _numbered(f"point {{}} under “{group.label}”", group.items)
        case Points():
            yield from _numbered("point {} of a list", block.items)
        case Entries():
            for entry in block.entries:
                for text in (runs(entry.when), entry.what, entry.detail):
                    yield f"“{block.caption}”", text
        case Table():
            yield from _table(block)


def _table(block: Table) -> Reading:
    for column in block.columns:
        yield "the head of a table", runs(column.title)
    for number, row in enumerate(block.rows, 1):
        for text in row:
            yield f"row {number} of “{block.caption}”", text


def _numbered(place: str, items: tuple[Item, ...]) -> Reading:
    for number, item in enumerate(items, 1):
        yield place.replace("{}", str(number), 1), item.text

"""A document as plain text: for a screen reader's view and the body of a message."""

from typing import assert_never

from lordesk.documents.blocks import (
    Block,
    Card,
    Doc,
    Entries,
    Fact,
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
from lordesk.documents.runs import words_of


def to_text(doc: Doc) -> str:
    """The same words in the same order as on paper, a blank line between blocks."""
    parts = ["\n".join(_block(block)) for block in doc.blocks]
    return "\n\n".join([*parts, doc.footer.text] if doc.footer.text else parts) + "\n"


def _block(block: Block) -> list[str]:  # noqa: C901, PLR0911 - one case a block
    match block:
        case Header():
            contact = " · ".join(words_of(part) for part in block.contact)
            return _some(block.eyebrow, block.aside, block.name, contact)
        case Lead() | Paragraph() | Quote():
            return [words_of(block.text)]
        case Facts():
            return [_fact(fact) for fact in (*block.left, *block.right)]
        case Heading():
            return _some(block.text, block.note)
        case Groups():
            return [line for group in block.groups for line in (group.label, *_marked(group.items))]
        case Steps():
            due = block.due
            tail = _some(due.label, due.date, due.note) if due else []
            return [block.title, *_numbered(block.items), *tail]
        case Entries():
            return [
                "  ".join(_some(entry.when, words_of(entry.what), words_of(entry.detail)))
                for entry in block.entries
            ]
        case Points():
            return _numbered(block.items) if block.numbered else _marked(block.items)
        case Table():
            titles: tuple[str, ...] = tuple(column.title for column in block.columns)
            return [_row(titles), *(_row(tuple(map(words_of, row))) for row in block.rows)]
        case Card():
            return _some(block.label, words_of(block.sentence), words_of(block.note))
        case _:
            assert_never(block)


def _some(*parts: str) -> list[str]:
    return [part for part in parts if part]


def _fact(fact: Fact) -> str:
    return f"{fact.label}: {words_of(fact.value)}"


def _marked(items: tuple[Item, ...]) -> list[str]:
    return [f"• {words_of(item.text)}" for item in items]


def _numbered(items: tuple[Item, ...]) -> list[str]:
    return [f"{number}. {words_of(item.text)}" for number, item in enumerate(items, 1)]


def _row(cells: tuple[str, ...]) -> str:
    return " | ".join(cells)

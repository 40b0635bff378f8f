"""Plain text: the same words as the blocks, in the same order."""

from datetime import date

import pytest

from lordesk.documents.blocks import (
    Block,
    Card,
    Column,
    Doc,
    Due,
    Entries,
    Entry,
    Footer,
    Heading,
    Item,
    Paragraph,
    Points,
    Steps,
    Table,
)
from lordesk.documents.runs import runs, strong
from lordesk.documents.text_writer import to_text
from tests.documents.example import summary


def said(*blocks: Block, footer: str = "") -> str:
    day = date(2026, 11, 22)
    return to_text(
        Doc(title="T", author="A", created=day, blocks=blocks, footer=Footer(text=footer))
    )


ITEMS = (Item(text=runs("one")), Item(text=runs(strong("two"), " more")))


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Heading(text="What I did", note="19 shifts"), "What I did\n19 shifts\n"),
        (Heading(text="What I did"), "What I did\n"),
        (Points(items=ITEMS), "• one\n• two more\n"),
        (Points(items=ITEMS, numbered=True), "1. one\n2. two more\n"),
        (Steps(title="Upload", items=ITEMS), "Upload\n1. one\n2. two more\n"),
        (
            Steps(title="Upload", items=ITEMS[:1], due=Due(label="By", date="15 Sep 2026")),
            "Upload\n1. one\nBy\n15 Sep 2026\n",
        ),
        (
            Entries(
                caption="Life",
                entries=(
                    Entry(when="2020", what=runs("MD"), detail=runs("Hanoi")),
                    Entry(when="2021", what=runs("Intern")),
                ),
            ),
            "2020  MD  Hanoi\n2021  Intern\n",
        ),
        (
            Table(
                caption="Letters",
                columns=(Column(title="Writer"), Column(title="Due")),
                rows=((runs("Osei"), runs("Tuesday")),),
            ),
            "Writer | Due\nOsei | Tuesday\n",
        ),
        (Card(label="Say", sentence=runs("“Yes.”")), "Say\n“Yes.”\n"),
    ],
)
def test_a_block_is_told_in_lines(block: Block, text: str) -> None:
    assert said(block) == text


def test_a_blank_line_parts_blocks_and_the_footer_comes_last() -> None:
    first, second = Paragraph(text=runs("First.")), Paragraph(text=runs("Second."))
    assert said(first, second, footer="Attached: CV") == "First.\n\nSecond.\n\nAttached: CV\n"


def test_a_whole_sheet_is_told_from_head_to_foot() -> None:
    text = to_text(summary())
    told = (
        "Summary of our work",
        "Prepared for Margaret Okafor, MD, FACC",
        "Nguyễn Thị Ánh, MD",
        "AAMC ID 10000123 · anh.nguyen@example.org",
        "Thank you for writing for me.",
        "Rotation: Inpatient cardiology, 4 weeks",
        "Letter due: Tue 15 Sep 2026",
        "Patient care\n• Carried 5–6 patients a day from admission",
        "Your feedback: “Works at the level of a strong intern.",
        "2. Sign in to the letter portal and choose Add New Letter.",
        "Please upload by\n15 Sep 2026\nI will check in on 1 Sep",
        "Attached: CV · personal statement",
    )
    places = [text.find(words) for words in told]
    assert -1 not in places
    assert places == sorted(places)

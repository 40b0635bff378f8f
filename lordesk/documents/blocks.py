"""The neutral model of a document: what is said and what it is, never how it looks.

A template turns facts into one `Doc`; the writers (`pdf_writer.to_pdf`, `docx_writer.to_docx`,
`text_writer.to_text`) walk the same blocks and say the same words.

    doc = Doc(
        title="Summary of our work: Ana Ruiz", author="Ana Ruiz", created=date(2026, 11, 22),
        subject="Facts for a letter of recommendation",
        blocks=(
            Header(eyebrow="Summary of our work", aside="Prepared for Dr. Osei",
                   name="Ana Ruiz, MD",
                   contact=(runs("Applying to Internal Medicine"), runs(link("ana@example.org")))),
            Lead(text=runs("Thank you for writing for me.")),
            Facts(caption="Our rotation", left=(Fact(label="Site", value=runs("Lakeview")),)),
            Heading(text="What I did on your service", note="19 shifts with you"),
            Groups(groups=(Group(label="Patient care", items=(
                Item(text=runs(strong("Carried 5–6 patients"), " a day.")),)),)),
        ),
        footer=Footer(text="Attached: CV"),
    )

Text is always a tuple of runs (`lordesk.documents.runs`).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.documents.runs import Text


class Paper(StrEnum):
    """The sheet a document is composed for."""

    LETTER = "letter"
    A4 = "a4"


class Pages(StrEnum):
    """The page law: exactly one page (with the ladder of sizes), or as many as it takes."""

    ONE = "one"
    FLOW = "flow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The head of a sheet: kind of sheet, for whom, the name (H1), one line of contacts."""

    name: str
    eyebrow: str = ""
    aside: str = ""
    contact: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The first paragraph, a little larger."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and its value; `hot` for the one date that must be seen."""

    label: str
    value: Text
    hot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A tinted panel of labelled facts in one or two columns; `caption` is read aloud only."""

    caption: str
    left: tuple[Fact, ...]
    right: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A section heading (H2) with an optional note at the right."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One point of a list. `key` names it to whoever must cut it (a moment's key)."""

    text: Text
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Points under one label (H3), which stands in the rail at the left."""

    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Groups of points parted by hairlines: the body of the summary of our work."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's words, or feedback and what came of it, beside an accent bar."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The box at the right of the steps: a label, the date in large figures, a note."""

    label: str
    date: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """A tinted panel: a heading (H2), numbered steps and perhaps a date to meet."""

    title: str
    items: tuple[Item, ...]
    due: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of a life: when, what (often bold), and a second line."""

    when: str
    what: Text
    detail: Text = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """Education, experience, or any list with a narrow first column; `caption` is read aloud."""

    caption: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A plain list; `numbered` for steps outside a panel."""

    items: tuple[Item, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; `quiet` for a small grey remark."""

    text: Text
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its title and its share of the width."""

    title: str
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a header row, repeated on each page; `caption` is read aloud only."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A tinted panel with one sentence in large letters: what to say, word for word."""

    label: str
    sentence: Text
    note: Text = ()


Block = (
    Header
    | Lead
    | Facts
    | Heading
    | Groups
    | Quote
    | Steps
    | Entries
    | Points
    | Paragraph
    | Table
    | Card
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Footer:
    """The line at the foot of each page; the page number is set by the writers."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """One document. `created` is printed in its properties; `lang` is a BCP 47 tag."""

    title: str
    author: str
    created: date
    blocks: tuple[Block, ...]
    subject: str = ""
    keywords: tuple[str, ...] = ()
    lang: str = "en-US"
    footer: Footer = Footer(text="")
    paper: Paper = Paper.LETTER
    pages: Pages = Pages.ONE

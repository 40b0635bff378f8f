"""Each block as paragraphs and tables, in the order of the document."""

from lordesk.documents.blocks import Header, Heading, Lead, Paragraph, Quote
from lordesk.documents.runs import runs
from tests.documents.docx_reading import markup_of, said_in_order


def test_blocks_follow_one_another_in_their_styles() -> None:
    made = markup_of(
        Header(
            name="Ana Ruiz", eyebrow="Summary", aside="For Dr. Osei", contact=(runs("Chicago"),)
        ),
        Lead(text=runs("Thank you.")),
        Heading(text="What I did", note="19 shifts"),
        Quote(text=runs("Be briefer.")),
        Paragraph(text=runs("A remark."), quiet=True),
    )
    said = ("Summary", "For Dr. Osei", "Ana Ruiz", "Chicago", "Thank you.", "What I did")
    assert said_in_order(made, *said, "19 shifts", "Be briefer.", "A remark.")
    for style in ("Eyebrow", "Heading1", "Contact", "Lead", "Heading2", "Quote", "Remark"):
        assert f'<w:pStyle w:val="{style}"/>' in made


def test_a_long_name_is_set_smaller_and_stays_the_heading() -> None:
    made = markup_of(Header(name="Maximiliana Konstantinopoulou-Wolfeschlegelstein"))
    assert '<w:pStyle w:val="Heading1"/>' in made
    assert '<w:rStyle w:val="Name21"/>' in made or '<w:rStyle w:val="Name18"/>' in made


def test_an_aside_too_long_for_its_line_gets_one_of_its_own() -> None:
    short = markup_of(Header(name="Ana Ruiz", eyebrow="Summary", aside="For Dr. Osei"))
    long = markup_of(Header(name="Ana Ruiz", eyebrow="Summary", aside="For Dr. Osei " * 8))
    assert (short.count("AsideLine"), long.count("AsideLine")) == (0, 1)
    assert "<w:tab/>" in short
    assert "<w:tab/>" not in long

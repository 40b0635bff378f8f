"""Fonts and colours of a user's styles, and how they go onto lordesk's sheet."""

import re

import pytest

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_styles import style_sheet
from lordesk.documents.own_looks import Looks, contrast, looks, with_looks
from lordesk.documents.word_file import open_word_file
from tests.documents.word_files import STYLES, a_word_file, said


def read(styles: str = STYLES, used: frozenset[str] = frozenset({"Kopf"})) -> Looks:
    return looks(open_word_file(a_word_file(said("x"), styles=styles)), used)


def sheet(own: Looks) -> str:
    return with_looks(style_sheet(Paper.LETTER, 10.5).encode(), own).decode()


def heading(colour: str) -> str:
    return (
        '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="Heading 1"/>'
        f'<w:rPr><w:color w:val="{colour}"/></w:rPr></w:style>'
    )


def test_fonts_come_from_styles_else_from_the_theme() -> None:
    own = read()
    assert (own.text_font, own.heading_font) == ("Georgia", "Garamond")


def test_a_colour_goes_onto_the_heading_of_that_name() -> None:
    own = read()
    assert own.colours == {"heading 1": "7A1F2B"}
    style = re.search(r'w:styleId="Heading1".*?</w:style>', sheet(own))
    assert style is not None
    assert '"7A1F2B"' in style[0]
    assert '"Garamond"' in style[0]


def test_sizes_and_gaps_stay_those_of_the_sheet() -> None:
    plain = style_sheet(Paper.LETTER, 10.5)
    ours = sheet(read()).partition('w:styleId="OwnWord"')[0]
    for measure in (r'<w:sz w:val="\d+"/>', r"<w:spacing [^>]+>"):
        assert re.findall(measure, ours) == re.findall(measure, plain)


@pytest.mark.parametrize("colour", ["F0C080", "FFFFFF"])
def test_a_colour_too_light_to_read_is_not_taken(colour: str) -> None:
    own = read(heading(colour))
    assert own.colours == {}
    assert own.too_light == ("heading 1",)


@pytest.mark.parametrize("colour", ["auto", "red", "12345", '7A1F2"'.replace('"', "G")])
def test_what_is_no_colour_is_not_taken(colour: str) -> None:
    assert read(heading(colour)).colours == {}


def test_styles_of_the_letterhead_keep_apart_and_lose_their_lists() -> None:
    made = sheet(read())
    assert '<w:name w:val="Own header"/>' in made
    carried = made[made.index('w:styleId="OwnWord"') :]
    assert 'w:styleId="OwnKopf"' in carried
    assert 'w:styleId="OwnNormal"' in carried
    assert '<w:basedOn w:val="OwnNormal"/>' in carried
    assert "numPr" not in carried
    assert "Theme" not in carried
    assert "<w:next" not in carried


def test_a_file_without_a_default_style_or_with_a_ring_of_styles_is_read() -> None:
    ring = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/></w:style>'
        for key, name, base in (("a", "heading 1", "b"), ("b", "B", "a"))
    )
    own = read(ring, frozenset({"a"}))
    assert own.heading_font == ""
    assert 'w:styleId="OwnDefault"' in sheet(own)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("000000") == pytest.approx(21)
    assert contrast("FFFFFF") == pytest.approx(1)
    assert contrast("767676") == pytest.approx(4.54, abs=0.01)

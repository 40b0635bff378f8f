"""Paragraphs, runs and tables as markup."""

import xml.etree.ElementTree as ET

import pytest

from lordesk.documents.docx_markup import Cell, Grid, Para, border, run_xml, spaced, twips
from lordesk.documents.runs import Run

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def parsed(markup: str) -> ET.Element:
    return ET.fromstring(f"<x {SPACE}>{markup}</x>")


def test_points_become_twentieths() -> None:
    assert twips(10.5) == 210


def test_what_a_person_typed_stays_text() -> None:
    markup = run_xml(Run(text='<w:b/> & "quotes"', bold=True))
    assert "".join(parsed(markup).itertext()) == '<w:b/> & "quotes"'
    assert "<w:b/><w:bCs/>" in markup


@pytest.mark.parametrize("name", ["محمد عبد الله", "אברהם"])
def test_right_to_left_words_are_marked_so(name: str) -> None:
    markup = run_xml(Run(text=f"Dr. {name} 12"))
    assert "<w:rtl/>" in markup
    said = "".join(parsed(markup).itertext())
    assert said.replace("\u200e", "") == f"Dr. {name} 12", "a mark may end the run, no word changes"
    assert "<w:rtl/>" not in run_xml(Run(text="Dr. Żółć"))


def test_hot_and_quiet_words_have_their_colours() -> None:
    assert "9A3412" in run_xml(Run(text="18 Aug", hot=True))
    assert "51616F" in run_xml(Run(text="remark", quiet=True))
    assert 'w:val="Hyperlink"' in run_xml(Run(text="x", href="https://example.org"))


def test_a_table_has_a_name_and_a_repeated_head() -> None:
    cell = Cell(width=100, paragraphs=(Para(style="Normal", content=""),), tint=True, centred=True)
    grid = Grid(caption='A "name"', widths=(100,), rows=((cell,), (cell,)), gap=5, header=True)
    markup = "".join(spaced([grid]))
    assert markup.count("<w:tblHeader/>") == 1
    assert "A &quot;name&quot;" in markup or "'A \"name\"'" in markup
    assert parsed(markup)[0].tag.endswith("}p"), "a gap stands above a table"
    assert parsed(markup)[-1].tag.endswith("}p"), "a file never ends in a table"


def test_a_paragraph_keeps_its_room_and_its_number() -> None:
    markup = Para(style="ListNumber", content="", gap=2, after=3, list_number=4).xml()
    assert 'w:before="40" w:after="60"' in markup
    assert '<w:numId w:val="4"/>' in markup
    assert "w:spacing" not in Para(style="Normal", content="").xml()


def test_an_edge_has_its_colour() -> None:
    assert border("left", 20, "#0B4F6C") == (
        '<w:left w:val="single" w:sz="20" w:space="0" w:color="0B4F6C"/>'
    )

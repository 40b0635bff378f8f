"""The styles of a Word file."""

import xml.etree.ElementTree as ET

import pytest

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_styles import style_sheet
from tests.documents.docx_reading import W


@pytest.mark.parametrize("body", [10.5, 9.5])
def test_every_style_that_the_writer_names_exists(body: float) -> None:
    root = ET.fromstring(style_sheet(Paper.LETTER, body))
    named = {style.get(f"{W}styleId") for style in root.iter(f"{W}style")}
    assert {"Heading1", "Heading2", "Heading3", "ListBullet", "ListNumber", "Hyperlink"} <= named
    assert {"Normal", "Footer", "Lead"} <= named


def test_headings_have_their_outline_levels() -> None:
    root = ET.fromstring(style_sheet(Paper.LETTER, 10.5))
    levels = {
        style.get(f"{W}styleId"): found.get(f"{W}val")
        for style in root.iter(f"{W}style")
        if (found := style.find(f".//{W}outlineLvl")) is not None
    }
    assert (levels["Heading1"], levels["Heading2"], levels["Heading3"]) == ("0", "1", "2")

"""Columns: folding lets people type without accents."""

import pytest

from lordesk.ui.models.columns import folded


@pytest.mark.parametrize(("text", "key"), [("Ünal", "unal"), ("LINDQVIST Åsa", "lindqvist asa")])
def test_accents_and_case_do_not_matter(text: str, key: str) -> None:
    assert folded(text) == key

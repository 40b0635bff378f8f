"""The guide as one page of HTML."""

from pathlib import Path

import pytest

from devtools import guide


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "20-kit.md").write_text("# The kit\n\n![A page](page.png)\n", encoding="utf-8")
    (tmp_path / "10-ask.md").write_text("# Asking & dates\n\n<b>x</b>\n", encoding="utf-8")
    (tmp_path / "page.png").write_bytes(b"png")
    return tmp_path


def test_chapters_stand_in_the_order_of_their_files(folder: Path, tmp_path: Path) -> None:
    guide.build(folder, tmp_path / "out" / "guide.html")
    text = (tmp_path / "out" / "guide.html").read_text(encoding="utf-8")
    assert text.index("<h1>Asking &amp; dates</h1>") < text.index("<h1>The kit</h1>")
    assert '<a href="#asking-dates">' in text
    assert '<section id="asking-dates">' in text


def test_the_page_needs_no_other_file(folder: Path, tmp_path: Path) -> None:
    guide.build(folder, tmp_path / "guide.html")
    text = (tmp_path / "guide.html").read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,cG5n"' in text
    assert "http" not in text


def test_markup_in_the_text_is_shown_and_not_run() -> None:
    assert "<script>" not in guide.html("<script>x</script>")


def test_tables_are_tables() -> None:
    assert "<table>" in guide.html("| a | b |\n|---|---|\n| 1 | 2 |\n")

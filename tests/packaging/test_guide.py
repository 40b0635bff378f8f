"""The guide as one page of HTML."""

import re
from pathlib import Path
from urllib.parse import unquote

from devtools import guide
from lordesk.documents.guide import Guide, GuidePage, read_guide


def made(folder: Path) -> str:
    (folder / "page.png").write_bytes(b"png")
    pages = (
        GuidePage(name="ask", text="# Asking & dates\n\n<b>x</b> [The kit](kit.md)\n"),
        GuidePage(name="kit", text="# The kit\n\n![A page](page.png)\n\n## Two words\n"),
    )
    return guide.page(Guide(folder=folder, pages=pages, opens_at={}))


def test_chapters_stand_in_the_order_of_the_guide(tmp_path: Path) -> None:
    text = made(tmp_path)
    assert text.index("<h1>Asking &amp; dates</h1>") < text.index("<h1>The kit</h1>")
    assert '<section id="ask">' in text
    assert '<h2 id="two-words">' in text


def test_links_between_pages_stay_inside(tmp_path: Path) -> None:
    assert '<a href="#kit">The kit</a>' in made(tmp_path)


def test_the_page_needs_no_other_file(tmp_path: Path) -> None:
    text = made(tmp_path)
    assert 'src="data:image/png;base64,cG5n"' in text
    assert "http" not in text


def test_every_link_of_the_real_guide_leads_somewhere(tmp_path: Path) -> None:
    guide.build(tmp_path / "out" / "guide.html")
    text = (tmp_path / "out" / "guide.html").read_text(encoding="utf-8")
    for name in re.findall(r'href="#([^"]+)"', text):
        assert f'id="{name}"' in text
    assert 'src="data:' in text
    assert not re.search(r'src="(?!data:)', text)
    assert {page.name for page in read_guide().pages} <= set(
        re.findall(r'section id="([^"]+)"', text)
    )


def test_markup_in_the_text_is_shown_and_not_run() -> None:
    assert "<script>" not in guide.html("<script>x</script>")


def test_tables_are_tables() -> None:
    assert "<table>" in guide.html("| a | b |\n|---|---|\n| 1 | 2 |\n")


def test_every_language_has_a_page_that_leads_to_the_others(tmp_path: Path) -> None:
    guide.build(tmp_path / "guide.html")
    english = (tmp_path / "guide.html").read_text(encoding="utf-8")
    spanish = (tmp_path / "es" / "guide.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in english
    assert '<a href="es/guide.html" lang="es">Español</a>' in english
    assert '<html lang="es">' in spanish
    assert '<a href="../guide.html" lang="en">English</a>' in spanish
    assert "<h1>El kit para un redactor</h1>" in spanish
    assert "elija el archivo completo" in spanish
    for name in re.findall(r'href="#([^"]+)"', spanish):
        assert f'id="{unquote(name)}"' in spanish


def test_every_folder_of_the_guide_is_a_language_that_is_built() -> None:
    folders = {path.name for path in read_guide().folder.iterdir() if path.is_dir()}
    assert folders == set(guide.LANGUAGES) - {""}


def test_paths_and_addresses_break_on_a_narrow_page(tmp_path: Path) -> None:
    (rule,) = re.findall(r"^code \{(.*)\}$", made(tmp_path), re.MULTILINE)
    assert "overflow-wrap: anywhere" in rule

"""The guide as a value: pages in order, steps put in, what a page names, links and shows."""

import shutil
from pathlib import Path

import pytest

from lordesk.documents.calendar_wording import client_steps
from lordesk.documents.guide import GuidePage, StepWords, read_guide, with_steps


def test_the_pages_come_in_the_order_of_the_contents() -> None:
    guide = read_guide()
    assert guide.pages[0].name == "first-day"
    assert all(page.title for page in guide.pages)
    assert guide.page("kit").name == "kit"
    assert guide.page("none") is guide.pages[0]


def test_every_page_in_the_folder_stands_in_the_contents() -> None:
    guide = read_guide()
    assert {path.stem for path in guide.folder.glob("*.md")} == {p.name for p in guide.pages}


def test_the_calendar_steps_are_those_of_the_program() -> None:
    headings: StepWords = {"first": "One:", "update": "Two:", "start_over": "Three:"}
    text = with_steps("Before\n\n{calendar steps: apple}\n\nAfter", headings)
    assert text.index("One:") < text.index("Two:") < text.index("Three:")
    for line in (*client_steps()["apple"].first, *client_steps()["apple"].start_over):
        assert line in text
    assert "{calendar" not in text
    told = read_guide().page("calendar").text
    for steps in client_steps().values():
        assert all(line in told for line in steps.update)


def test_a_page_tells_what_it_names_links_and_shows() -> None:
    page = GuidePage(
        name="x", text="# Title\n\nPress **Add** on [a page](b.md).\n\n![A kit](kit-page.png)\n"
    )
    assert page.title == "Title"
    assert page.named == ("Add",)
    assert page.links == ("b.md",)
    assert page.pictures == ("kit-page.png",)
    assert "Press Add on a page." in page.words


def test_search_wants_every_word() -> None:
    guide = read_guide()
    assert guide.holding("") == guide.pages
    found = guide.holding("thunderbird address")
    assert guide.page("calendar") in found
    assert len(found) < len(guide.pages)
    assert guide.holding("zebra") == ()


def test_a_page_is_in_the_language_asked_for_with_its_steps_said_in_it() -> None:
    spanish = read_guide("es", lambda words: f"¡{words}")
    assert spanish.page("kit").title == "El kit para un redactor"
    steps = client_steps()["apple"].first
    assert all(f". ¡{line}" in spanish.page("calendar").text for line in steps)
    assert "La primera vez, con el archivo completo:" in spanish.page("calendar").text
    assert spanish.opens_at == read_guide().opens_at


def test_a_page_that_does_not_ship_in_a_language_is_english() -> None:
    assert read_guide("xx", str.upper).pages == read_guide().pages


def test_a_page_missing_from_a_language_falls_back_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(read_guide().folder, tmp_path / "guide")
    (tmp_path / "guide" / "es" / "kit.md").unlink()
    monkeypatch.setattr("lordesk.documents.guide.resources", lambda: tmp_path)
    spanish = read_guide("es")
    assert spanish.page("kit").title == "The kit for a writer"
    assert spanish.page("following").title == "Siga una carta"


def test_search_finds_words_of_the_language() -> None:
    spanish = read_guide("es")
    assert spanish.page("backup") in spanish.holding("Papelera instantánea")
    assert spanish.holding("INSTANTANEA papelera") == spanish.holding("instantánea Papelera")
    assert spanish.holding("snapshot bin") == ()

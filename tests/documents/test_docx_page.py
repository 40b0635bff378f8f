"""What the blocks of one Word document share."""

from lordesk.documents.docx_page import Page
from lordesk.documents.runs import link, runs, strong


def a_page(related: list[str]) -> Page:
    def relate(href: str) -> str:
        related.append(href)
        return f"rId{len(related)}"

    return Page(504, 10.5, 0.0, relate)


def test_runs_of_one_link_share_its_element() -> None:
    related: list[str] = []
    text = (*runs("See "), link("the portal", "https://example.org"), *runs("."))
    made = a_page(related).text(text)
    assert related == ["https://example.org"]
    assert made.count("<w:hyperlink") == 1
    assert '<w:hyperlink r:id="rId1"' in made


def test_each_list_gets_a_number_of_its_own() -> None:
    page = a_page([])
    assert (page.next_list(), page.next_list()) == (2, 3)


def test_strong_words_stay_strong_in_a_named_style() -> None:
    assert "<w:b/>" in a_page([]).text(runs(strong("Now")), "Aside")

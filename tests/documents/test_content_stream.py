"""Content streams: marks for what is read, artifacts for the rest."""

from lordesk.documents.content_stream import ContentStream
from lordesk.documents.layout import Box, Frame, wrap
from lordesk.documents.runs import link, runs
from lordesk.documents.sheet import styles
from lordesk.documents.tags import Mark, Tag, Target


def test_words_are_marked_and_boxes_are_decoration() -> None:
    stream, tag = ContentStream(), Tag("P")
    stream.start_page()
    text = wrap(runs("Due"), styles(10.5).body, Frame(54, 300), tag)
    stream.draw([Box(0, 0, 10, 10, "#000000"), *text.ink], 700)
    drawn = "\n".join(stream.finish_page())
    assert drawn.startswith("/Artifact BMC")
    assert "/P <</MCID 0>> BDC" in drawn
    assert tag.parts == [Mark(0, 0)]


def test_a_link_has_its_target_under_its_own_tag() -> None:
    stream, tag = ContentStream(), Tag("P")
    stream.start_page()
    said = runs(link("here", "https://example.org"))
    stream.draw(wrap(said, styles(10.5).body, Frame(54, 300), tag).ink, 700)
    (found,) = tag.parts
    assert isinstance(found, Tag)
    assert [part.href for part in found.parts if isinstance(part, Target)] == [
        "https://example.org"
    ]


def drawn(words: str) -> str:
    stream = ContentStream()
    stream.start_page()
    stream.draw(wrap(runs(words), styles(10.5).body, Frame(54, 300), Tag("P")).ink, 700)
    return "\n".join(stream.finish_page())


def test_hebrew_says_that_it_is_drawn_backwards() -> None:
    assert "/ReversedChars BMC" in drawn("שרה")
    assert "/ReversedChars" not in drawn("Sarah")


def test_a_word_whose_glyphs_are_not_its_letters_carries_its_text() -> None:
    assert "/ActualText <FEFF0915093F>" in drawn("कि")
    assert "/ActualText" not in drawn("Ana")

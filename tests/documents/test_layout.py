"""Slabs on pages: what moves together and what is repeated."""

from lordesk.documents.layout import Frame, Gap, Slab, Words, natural_height, paginate, stack, wrap
from lordesk.documents.runs import runs
from lordesk.documents.sheet import styles
from lordesk.documents.tags import Tag


def slab(height: float = 40, *, keep: bool = False, again: Slab | None = None) -> Slab:
    return Slab(height=height, ink=[], gap=Gap(10, 1), keep=keep, again=again)


def test_air_stretches_gaps_but_not_above_the_first() -> None:
    slabs = [slab(), slab()]
    assert natural_height(slabs) == 90
    assert [placed.top for placed in stack(slabs, 5)] == [0, 55]


def test_what_is_kept_moves_with_the_next_slab() -> None:
    first, head, last = slab(), slab(keep=True), slab()
    pages = paginate([first, head, last], 100)
    assert [[placed.slab for placed in page] for page in pages] == [[first], [head, last]]


def test_a_header_row_is_repeated_on_the_next_page() -> None:
    head = slab(20)
    pages = paginate([head, slab(again=head), slab(again=head)], 80)
    assert [(placed.slab is head, placed.repeated) for placed in pages[1]] == [
        (True, True),
        (False, False),
    ]


def test_text_set_right_ends_at_the_right_edge() -> None:
    style = styles(10.5).body
    (word,) = wrap(runs("Due"), style, Frame(50, 200), Tag("P"), right=True).ink
    assert isinstance(word, Words)
    assert round(word.x + word.line.width * style.size / 1000, 6) == 250

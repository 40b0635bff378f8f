"""The page law: the sizes of the ladder, and what is said when nothing fits."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lordesk.documents.blocks import (
    Block,
    Doc,
    Group,
    Groups,
    Header,
    Item,
    Pages,
    Paper,
    Paragraph,
    Points,
)
from lordesk.documents.fit import Composed, DoesNotFitError, compose
from lordesk.documents.runs import runs, strong
from lordesk.documents.sheet import AIR_CAP, AIR_FLOOR, MARGIN_FOOT, MARGIN_TOP, PAPER_SIZES
from tests.documents.example import summary

SENTENCE = "saw the patient in clinic and wrote the note for the chart each day "


def a_doc(*blocks: Block, pages: Pages = Pages.ONE) -> Doc:
    head = Header(name="Ana Ruiz, MD")
    day = date(2026, 11, 22)
    return Doc(title="Summary", author="Ana", created=day, blocks=(head, *blocks), pages=pages)


def bullets(count: int, length: int = 300) -> Points:
    text = (SENTENCE * (length // len(SENTENCE) + 1))[:length]
    return Points(items=tuple(Item(text=runs(text), key=f"m{n}") for n in range(count)))


def foot(composed: Composed) -> float:
    """The lower edge of the lowest slab, below the top of the text area."""
    return max(placed.top + placed.slab.height for page in composed.pages for placed in page)


def room(paper: Paper) -> float:
    return PAPER_SIZES[paper][1] - MARGIN_TOP - MARGIN_FOOT


def test_a_short_page_is_set_in_the_largest_size_with_air() -> None:
    composed = compose(a_doc(Paragraph(text=runs("Thank you."))))
    assert (composed.body, composed.air) == (10.5, AIR_CAP)


def test_eight_points_of_300_characters_fit() -> None:
    group = Groups(groups=(Group(label="Patient care", items=bullets(8).items),))
    composed = compose(a_doc(group))
    assert len(composed.pages) == 1
    assert composed.body == 10.5


@pytest.mark.parametrize("paper", Paper)
def test_a_page_never_runs_into_its_margin(paper: Paper) -> None:
    composed = compose(replace(summary(), paper=paper))
    assert len(composed.pages) == 1
    assert foot(composed) <= room(paper) + 0.01


def test_the_ladder_stops_at_nine_and_a_half_points() -> None:
    sizes = [size for reserve in range(0, 250, 5) if (size := size_with(reserve))]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 9.5
    assert size_with(250) is None


def size_with(reserve: float) -> float | None:
    """The size of the example when the page is shorter; None when it does not fit."""
    try:
        return compose(summary(), reserve).body
    except DoesNotFitError:
        return None


def test_a_reserve_is_left_empty() -> None:
    assert foot(compose(summary(), 20)) <= room(Paper.LETTER) - 20 + 0.01


def test_words_of_sixty_letters_stay_on_the_page() -> None:
    item = Item(text=runs(" ".join(["W" * 60] * 4)))
    assert len(compose(a_doc(Points(items=(item,)))).pages) == 1


def test_a_page_that_cannot_fit_names_the_point_to_cut_and_by_how_many_words() -> None:
    long = Item(text=runs("Wrote " + "one more note " * 60), key="long")
    short = bullets(15).items
    with pytest.raises(DoesNotFitError) as refused:
        compose(a_doc(Points(items=(*short, long))))
    error = refused.value
    assert error.key == "long"
    assert error.point.startswith("Wrote one more note")
    assert str(error) == (
        f"“Summary” is {error.words} words too long for one page. "
        "Shorten or cut the point “Wrote one more note one more note …”."
    )


@settings(max_examples=6, deadline=None)
@given(
    st.lists(
        st.sampled_from([*SENTENCE.split(), "Konstantinopel", "und", "I", "a–b"]), min_size=200
    ),
    st.integers(1, 12),
    st.booleans(),
)
def test_exactly_as_many_words_as_told_must_go(words: list[str], every: int, broad: bool) -> None:
    words = (words * 3)[:400]

    def page(count: int) -> Doc:
        """A point cut into runs that meet within words, and fourteen others."""
        said = " ".join(words[:count])
        parts = [said[at : at + every] for at in range(0, len(said), every)]
        mixed = [strong(part) if number % 3 == 0 else part for number, part in enumerate(parts)]
        item = Item(text=runs(*mixed), key="long")
        group = Groups(groups=(Group(label="Patient care", items=(item,)),))
        return a_doc(bullets(14), Points(items=(item,)) if broad else group)

    with pytest.raises(DoesNotFitError) as refused:
        compose(page(400))
    told = refused.value.words
    with pytest.raises(DoesNotFitError):
        compose(page(400 - told + 1))
    compose(page(400 - told))


def test_when_one_point_is_not_enough_all_that_must_go_are_named() -> None:
    with pytest.raises(
        DoesNotFitError, match=r"Cut the point “.*” and shorten or cut “"
    ) as refused:
        compose(a_doc(Paragraph(text=runs(SENTENCE * 75)), bullets(6)))
    assert refused.value.words > 60


def test_points_of_the_user_are_cut_before_those_of_the_program() -> None:
    shipped = Points(items=(Item(text=runs(SENTENCE * 40)),))
    with pytest.raises(DoesNotFitError) as refused:
        compose(a_doc(shipped, bullets(20)))
    assert refused.value.key.startswith("m")


def test_a_page_without_points_is_told_which_text_to_shorten() -> None:
    with pytest.raises(DoesNotFitError, match=r"Shorten a paragraph\.$") as refused:
        compose(a_doc(Paragraph(text=runs(SENTENCE * 120))))
    assert (refused.value.point, refused.value.key) == ("", "")
    assert refused.value.words > 1


def test_a_full_page_is_set_closer_before_it_is_refused() -> None:
    tight = next(
        composed for reserve in range(100, 300) if (composed := compose(summary(), reserve)).air < 0
    )
    assert tight.body == 9.5
    assert tight.air >= AIR_FLOOR


def test_a_document_that_may_flow_takes_the_pages_it_needs() -> None:
    composed = compose(a_doc(bullets(30), pages=Pages.FLOW))
    assert len(composed.pages) == 2
    assert composed.body == 10.5
    assert foot(composed) <= room(Paper.LETTER) + 0.01


def test_the_refusal_of_a_page_with_an_endless_title_stays_a_sentence() -> None:
    doc = replace(a_doc(bullets(40)), title="Summary of our work: " + "Ana " * 100)
    with pytest.raises(DoesNotFitError) as refused:
        compose(doc)
    quoted = refused.value.message.partition("”")[0]
    assert quoted.startswith("“Summary of our work: Ana")
    assert len(quoted) <= 65

"""Which words go: the longest points first, the user's own before the program's."""

from datetime import date

from lordesk.documents.blocks import Block, Doc, Group, Groups, Header, Item, Points
from lordesk.documents.cutting import beginning, cut, longest_text
from lordesk.documents.reading import texts
from lordesk.documents.runs import runs, strong, words_of


def words(count: int, key: str = "k") -> Item:
    return Item(text=runs(*(f"w{number} " for number in range(count))), key=key)


def a_doc(*blocks: Block) -> Doc:
    day = date(2026, 11, 22)
    return Doc(title="S", author="A", created=day, blocks=(Header(name="Ana"), *blocks))


def length(doc: Doc) -> int:
    return sum(len(words_of(text).split()) for _, text in texts(doc))


def test_the_fewest_words_go_from_the_longest_point() -> None:
    found = cut(a_doc(Points(items=(words(5), words(20, "long")))), lambda doc: length(doc) <= 19)
    assert found is not None
    assert (found.words, [item.key for item in found.points]) == (7, ["long"])
    assert found.advice == "Shorten or cut the point “w0 w1 w2 w3 w4 w5 w6 …”."


def test_points_go_whole_before_the_next_is_shortened() -> None:
    groups = Groups(
        groups=(Group(label="L", items=(words(4, "a"),)), Group(label="M", items=(words(6, "b"),)))
    )
    found = cut(a_doc(groups), lambda doc: length(doc) <= 4)
    assert found is not None
    assert (found.words, [item.key for item in found.points]) == (8, ["b", "a"])
    assert found.advice.startswith("Cut the point “w0 w1 w2 w3 w4 w5” and shorten or cut “w0 ")


def test_points_without_a_key_are_cut_only_when_there_are_no_others() -> None:
    shipped, own = words(30, ""), words(5, "own")
    found = cut(a_doc(Points(items=(shipped, own))), lambda doc: length(doc) <= 34)
    assert found is not None
    assert [item.key for item in found.points] == ["own"]
    alone = cut(a_doc(Points(items=(shipped,))), lambda doc: length(doc) <= 20)
    assert alone is not None
    assert alone.points == (shipped,)


def test_cutting_may_be_no_help() -> None:
    assert cut(a_doc(Points(items=(words(3),))), lambda doc: False) is None
    assert longest_text(a_doc(Points(items=(words(3), words(9))))) == "point 2 of a list"


def test_a_short_point_is_named_whole() -> None:
    assert beginning(Item(text=runs(strong("Ran the list"), " daily."))) == "Ran the list daily."

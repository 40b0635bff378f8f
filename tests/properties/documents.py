"""Documents of every block, with words in four alphabets, for laws about both formats."""

from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from lordesk.documents.blocks import (
    Block,
    Card,
    Column,
    Doc,
    Due,
    Entries,
    Entry,
    Fact,
    Facts,
    Footer,
    Group,
    Groups,
    Header,
    Heading,
    Item,
    Lead,
    Paper,
    Paragraph,
    Points,
    Quote,
    Steps,
    Table,
)
from lordesk.documents.runs import Run, Text, link, runs

T = TypeVar("T")

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHĳéłğİűńỆαβγδЖдюя0123456789"
MARKS = "’-–,.;:()/&%+×"


def words() -> st.SearchStrategy[str]:
    """A word of three to sixteen letters, perhaps with a mark behind it."""
    plain = st.text(LETTERS, min_size=3, max_size=16)
    return st.tuples(plain, st.sampled_from(["", "", *MARKS])).map("".join)


def lines(most: int = 12) -> st.SearchStrategy[str]:
    """At least two words: readers glue lone letters that stand in line to one word."""
    return st.lists(words(), min_size=2, max_size=most).map(" ".join)


def texts(most: int = 14) -> st.SearchStrategy[Text]:
    parts = lines(most).flatmap(_styled)
    return st.lists(parts, min_size=1, max_size=3).map(lambda found: runs(*_spaced(found)))


def _styled(text: str) -> st.SearchStrategy[Run]:
    flags = st.booleans()
    plain = st.builds(Run, text=st.just(text), bold=flags, italic=flags, quiet=flags, hot=flags)
    return st.one_of(plain, plain, st.just(link(text, "https://example.org/a?b=1&c=2")))


def _spaced(parts: list[Run]) -> list[Run | str]:
    return [piece for part in parts for piece in (part, " ")]


def _some(each: st.SearchStrategy[T], most: int = 4) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(each, min_size=1, max_size=most).map(tuple)


def blocks() -> st.SearchStrategy[Block]:
    item = st.builds(Item, text=texts())
    fact = st.builds(Fact, label=lines(3), value=texts(4), hot=st.booleans())
    group = st.builds(Group, label=lines(3), items=_some(item))
    due = st.builds(Due, label=lines(3), date=lines(3), note=lines(4))
    entry = st.builds(Entry, when=lines(3), what=texts(), detail=texts())
    return st.one_of(
        st.builds(Lead, text=texts()),
        st.builds(Facts, caption=lines(3), left=_some(fact), right=_some(fact)),
        st.builds(Heading, text=lines(4), note=lines(5)),
        st.builds(Groups, groups=_some(group, 3)),
        st.builds(Quote, text=texts()),
        st.builds(Steps, title=lines(4), items=_some(item), due=st.none() | due),
        st.builds(Entries, caption=lines(3), entries=_some(entry)),
        st.builds(Points, items=_some(item), numbered=st.booleans()),
        st.builds(Paragraph, text=texts(30), quiet=st.booleans()),
        st.builds(Card, label=lines(3), sentence=texts(), note=texts()),
        st.integers(1, 4).flatmap(_tables),
    )


def _tables(count: int) -> st.SearchStrategy[Table]:
    columns = st.lists(st.builds(Column, title=lines(3)), min_size=count, max_size=count)
    row = st.lists(texts(3), min_size=count, max_size=count).map(tuple)
    return st.builds(Table, caption=lines(3), columns=columns.map(tuple), rows=_some(row))


def documents() -> st.SearchStrategy[Doc]:
    """A headed document for one page, which may be too much for it."""
    header = st.builds(
        Header, name=lines(4), eyebrow=lines(4), aside=lines(3), contact=_some(texts(4), 3)
    )
    headed = st.tuples(header, st.lists(blocks(), min_size=1, max_size=5))
    return st.builds(
        Doc,
        title=lines(5),
        author=lines(3),
        created=st.just(date(2026, 11, 22)),
        blocks=headed.map(lambda pair: (pair[0], *pair[1])),
        footer=st.builds(Footer, text=lines(5)),
        paper=st.sampled_from(Paper),
    )

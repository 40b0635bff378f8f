"""Which words to cut so that a page fits: the longest points first."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from lordesk.documents.blocks import Block, Doc, Group, Groups, Item, Points
from lordesk.documents.lines import tidy
from lordesk.documents.reading import texts
from lordesk.documents.runs import Text, words_of

_QUOTED_WORDS = 7
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """`words` too many in all, in `points`: those before the last one go altogether.

    Without points to cut, `place` is the longest text instead.
    """

    words: int
    points: tuple[Item, ...] = ()
    place: str = ""

    @property
    def advice(self) -> str:
        if not self.points:
            return f"Shorten {self.place}."
        *whole, last = (f"“{beginning(item)}”" for item in self.points)
        if not whole:
            return f"Shorten or cut the point {last}."
        return f"Cut the point {', '.join(whole)} and shorten or cut {last}."


def beginning(item: Item) -> str:
    """The first words of a point, enough to find it."""
    words = words_of(item.text).split()
    more = " …" if len(words) > _QUOTED_WORDS else ""
    return " ".join(words[:_QUOTED_WORDS]) + more


def cut(doc: Doc, fits: Callable[[Doc], bool]) -> Cut | None:
    """The fewest words to drop from the ends of the longest points; None when that is no help.

    A point with a key is the user's own, so only those are cut where there are any.
    """
    points = sorted(_points(doc), key=_count, reverse=True)
    gone = 0
    for number, point in enumerate(points, 1):
        rest = _without(doc, point, 0)
        if fits(rest):
            words = gone + _count(point) - _most_kept(doc, point, fits)
            return Cut(words=words, points=tuple(points[:number]))
        doc, gone = rest, gone + _count(point)
    return None


def _most_kept(doc: Doc, point: Item, fits: Callable[[Doc], bool]) -> int:
    """How many words of a point may stay; it is known that the page fits without it."""

    def overflows(keep: int) -> bool:
        return not fits(_without(doc, point, keep))

    return bisect_left(range(1, _count(point)), True, key=overflows)


def longest_text(doc: Doc) -> str:
    """The place of the longest text."""
    place, _ = max(texts(doc), key=lambda found: len(words_of(found[1])))
    return place


def _count(item: Item) -> int:
    return len(_WORD.findall(_said(tidy(item.text))))


def _points(doc: Doc) -> list[Item]:
    found = [item for block in doc.blocks for item in _items(block)]
    return [item for item in found if item.key] or found


def _items(block: Block) -> Iterator[Item]:
    match block:
        case Groups():
            for group in block.groups:
                yield from group.items
        case Points():
            yield from block.items
        case _:
            pass


def _without(doc: Doc, point: Item, keep: int) -> Doc:
    """The document with the first `keep` words of a point; with none the point goes."""
    return replace(doc, blocks=tuple(_trimmed(block, point, keep) for block in doc.blocks))


def _trimmed(block: Block, point: Item, keep: int) -> Block:
    match block:
        case Groups():
            groups = (
                Group(label=group.label, items=_kept(group.items, point, keep))
                for group in block.groups
            )
            return Groups(groups=tuple(group for group in groups if group.items))
        case Points():
            return replace(block, items=_kept(block.items, point, keep))
        case _:
            return block


def _kept(items: tuple[Item, ...], point: Item, keep: int) -> tuple[Item, ...]:
    short = replace(point, text=_first_words(point.text, keep))
    return tuple(short if item is point else item for item in items if item is not point or keep)


def _first_words(text: Text, count: int) -> Text:
    """The runs up to the end of the word with this number, wherever the runs meet."""
    text = tidy(text)
    ends = [word.end() for word in _WORD.finditer(_said(text))]
    room = ends[count - 1] if count else 0
    found: Text = ()
    for run in text:
        kept = run.text[:room]
        found = (*found, replace(run, text=kept)) if kept else found
        room -= len(kept)
    return found


def _said(text: Text) -> str:
    return "".join(run.text for run in text)

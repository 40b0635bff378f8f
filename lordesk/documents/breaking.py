"""Where a line may break: at spaces and hyphens, between ideographs, around known Thai words."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from lordesk.paths import resources

Span = tuple[int, int]

_CJK = "\u2e80-\u2fdf\u3000-\u30ff\u3100-\u312f\u31f0-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_OPENING = "「『（《〈【〔［｛"
_CLOSING = (
    "、。，．！？：；」』）》〉】〕］｝・ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"
)
_TOKEN = re.compile(
    rf"[^ {_CJK}]*?[^\W\d_][-\u2010](?=[^\W\d_])"  # up to a hyphen between letters
    rf"|[{_OPENING}]*[{_CJK}](?:[{_CLOSING}]|[^\w\s({_CJK}])* *"  # an ideograph and its marks
    rf"|[^ {_CJK}]* +|[^ {_CJK}]+| +"  # a word and its space
)
_THAI = re.compile("[\u0e01-\u0e5b]")
_THAI_CLUSTER = (
    "[\u0e40-\u0e44]*[\u0e01-\u0e2e][\u0e2f-\u0e3a\u0e45-\u0e4e]*"  # with the vowels round it
    "(?:[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c[\u0e2f\u0e46]*)*"  # and the silent letters after it
)
_MARKS = (
    "[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d\u3099\u309a\ufe00-\ufe0f]*"
)
_CLUSTER = re.compile(
    rf"{_THAI_CLUSTER}|.{_MARKS}(?:(?<=\u094d)[\u0915-\u0939]{_MARKS})*",  # joined in Devanagari
    re.DOTALL,
)


def tokens_in(text: str) -> Iterator[Span]:
    """From where to where stands what is kept together, each with the blanks after it."""
    for match in _TOKEN.finditer(text):
        if _THAI.search(match[0]):
            yield from _parted(match.span(), _known_thai().finditer(match[0]))
        else:
            yield match.span()


def clusters_in(text: str) -> Iterator[Span]:
    """The letters with all that belongs to them: the last places where a word may be broken."""
    return (match.span() for match in _CLUSTER.finditer(text))


def _parted(whole: Span, words: Iterable[re.Match[str]]) -> Iterator[Span]:
    """The span, cut before and after each word."""
    start, end = whole
    edges = sorted({start + edge for word in words for edge in word.span()} | {start, end})
    return pairwise(edges)


@cache
def _known_thai() -> re.Pattern[str]:
    """The words that lines break at, the longest first, with the blanks after them."""
    text = (resources() / "wording" / "thai_words.txt").read_text(encoding="utf-8")
    rows = (row for row in text.splitlines() if not row.startswith("#"))
    words = sorted((word for row in rows for word in row.split()), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, words))})[^\\w]*")

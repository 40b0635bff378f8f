"""Translates English sentences of the core, which it recognises by their shape."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

from lordesk.domain.agenda import Plan
from lordesk.ui import texts
from lordesk.ui.translation import spoken_language, translations

_CONTEXTS = frozenset({"core", "said"})
_FIELD = re.compile(r"\{(\w+)\}")
_END = r"(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-Z])[.?!] (?=[A-ZÁÉÍÓÚÑ“«¿/])"
"""Where a sentence ends and the next begins; no title and no initial of a name."""
_ENDS = re.compile(_END)
_BEFORE_WORDS = re.compile(r"(?<=\S) (?=[a-z]+ )")
_NAMES = frozenset(
    {"writer", "writers", "records", "name", "path", "service", "key", "text", "target", "folder"}
    | {
        "bare",
        "other_reading",
        "marked",
        "reason",
        "strip",
        "addressed",
        "title",
        "other",
        "backup",
        "seen",
        "why",
    }
)
"""Fields that hold what people wrote: never translated, whatever words they use."""
_LISTS = frozenset({"list", "along", "rest", "rest2", "names"})
"""Fields that hold several things, joined in English."""
_WITHIN = rf"(?:(?!{_END}).)+?"
_ACROSS = ".+?"
"""What a field may hold: something inside one sentence, or sentences."""
_REMEMBERED = 2_000


def in_language(words: str) -> str:
    """The translation of a sentence of the core; the sentence itself if there is none."""
    return in_words_of(spoken_language(), words)


def parted(words: str) -> tuple[str, str]:
    """The first sentence, and the rest; “Dr.” ends no sentence."""
    end = _ENDS.search(words)
    return (words[: end.start() + 1], words[end.end() :]) if end else (words, "")


def plan_in_language(plan: Plan) -> Plan:
    """A plan whose reasons are in the window's language already, with its days and warnings."""
    duties = (replace(duty, reason=texts.with_days(duty.reason)) for duty in plan.duties)
    warnings = (replace(each, message=in_language(each.message)) for each in plan.warnings)
    return replace(plan, duties=tuple(duties), warnings=tuple(warnings))


def in_words_of(language: str, words: str) -> str:
    """Like `in_language`, for a language by its two letters; empty for English."""
    return texts.with_days(_said(words, language)) if language else words


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A sentence with fields: its fixed words, in order, between the fields."""

    source: str
    words: str
    own: tuple[str, ...]

    def fits(self, said: str) -> bool:
        """A quick check whether all fixed words occur."""
        return all(part in said for part in self.own)

    def fields_in(self, said: str, pattern: str) -> Mapping[str, str] | None:
        found = _compiled(self.source, pattern).fullmatch(said) if self.fits(said) else None
        return None if found is None else found.groupdict()


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All sentences of the core in one language: plain ones, and shapes, longest first."""

    plain: Mapping[str, str]
    shapes: tuple[Shape, ...]


@lru_cache(_REMEMBERED)
def _said(words: str, language: str) -> str:
    """Translates a text: whole, in runs of sentences, within fields, else as far as possible."""
    return (
        _run(words, language)
        or _parted(words, language)
        or _whole(words, language, _ACROSS)
        or _as_far_as_known(words, language)
    )


def _run(words: str, language: str) -> str | None:
    """Sentences that the core says in one go, with names inside or before them."""
    return _whole(words, language, _WITHIN) or _ended(words, language)


def _whole(words: str, language: str, pattern: str) -> str | None:
    book = _book(language)
    plain = book.plain.get(words)
    if plain is not None:
        return plain
    for shape in book.shapes:
        fields = shape.fields_in(words, pattern)
        if fields is not None:
            parts = {name: _part(name, part, shape, language) for name, part in fields.items()}
            return shape.words.format_map(parts)
    return None


def _ended(words: str, language: str) -> str | None:
    """Translates the end after a name, as in `okoye.email is empty`."""
    for found in _BEFORE_WORDS.finditer(words):
        before, after = words[: found.end()], words[found.end() :]
        for end in ("", "."):
            known = _whole(after.removesuffix(end), language, _WITHIN)
            if known is not None:
                return f"{before}{known}{end}"
    return None


def _parted(words: str, language: str) -> str | None:
    """Run by run, the longest first; None when one of them is unknown."""
    for end in _ends(words):
        known = _run(words[: end - 1], language)
        rest = words[end:]
        said = _run(rest, language) or _parted(rest, language) if known else None
        if said:
            return f"{known} {said}"
    return None


def _as_far_as_known(words: str, language: str) -> str:
    """Sentence by sentence, the unknown ones as they are."""
    starts = (0, *sorted(_ends(words)), len(words) + 1)
    each = (words[start : end - 1] for start, end in pairwise(starts))
    return " ".join(_run(sentence, language) or sentence for sentence in each)


def _ends(words: str) -> tuple[int, ...]:
    """Where a sentence inside begins, the last first; what is quoted is not parted."""
    ends = (found.end() for found in _ENDS.finditer(words))
    return tuple(end for end in ends if words.count("“", 0, end) == words.count("”", 0, end))[::-1]


def _part(name: str, part: str, shape: Shape, language: str) -> str:
    """What is filled in, translated when it is the program's own words and no quotation."""
    is_quoted = f"“{{{name}}}”" in shape.source
    if is_quoted and name == "label":
        return texts.column(part)
    if is_quoted or name in _NAMES:
        return texts.with_days(part)
    said = _said(part, language)
    if said == part and name in _LISTS:
        said = _listed(part, language)
    return texts.with_days(said) if said == part else said


def _listed(part: str, language: str) -> str:
    """`a, b and c` with each of them translated, and the word between the last two."""
    for word in (" and ", " or "):
        first, found, last = part.rpartition(word)
        if found:
            each = ", ".join(_said(one, language) for one in first.split(", "))
            return f"{each} {_said(word.strip(), language)} {_said(last, language)}"
    return ", ".join(_said(one, language) for one in part.split(", "))


@cache
def _book(language: str) -> Book:
    known = translations(language) or {}
    said = {source: forms[0] for (context, source), forms in known.items() if context in _CONTEXTS}
    shapes = (_shape(source, words) for source, words in said.items() if _FIELD.search(source))
    return Book(
        plain={source: words for source, words in said.items() if not _FIELD.search(source)},
        shapes=tuple(sorted(shapes, key=_rank)),
    )


def _rank(shape: Shape) -> tuple[bool, int]:
    """Those that begin with words of their own first, then those with the most."""
    return shape.source.startswith("{"), -sum(map(len, shape.own))


def _shape(source: str, words: str) -> Shape:
    own = tuple(part for part in _FIELD.split(source)[::2] if part)
    return Shape(source=source, words=words, own=own)


@cache
def _compiled(source: str, field: str) -> re.Pattern[str]:
    parts = _FIELD.split(source)
    quoted = {part for part in parts[1::2] if f"“{{{part}}}”" in source}
    shape = "".join(
        f"(?P<{part}>{_ACROSS if part in quoted else field})" if number % 2 else re.escape(part)
        for number, part in enumerate(parts)
    )
    return re.compile(shape, re.DOTALL)

"""A moment typed in one line: its words, and the short keys of competency, themes and writers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lordesk.domain.ids import WriterKey
from lordesk.domain.vocabulary import Competency, Theme

_TAG = re.compile(r"(?<!\S)([#@])([^\W\d_][\w-]*(?=[\s.,;]|$)|(?=\s*$))")
"""A sign and the beginning of a name; at the end of the line the sign alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """What `#short` or `@short` stands for; `words` is how a person calls it."""

    short: str
    words: str
    value: Competency | Theme | WriterKey

    @property
    def sign(self) -> str:
        return "#" if isinstance(self.value, Competency | Theme) else "@"

    @property
    def typed(self) -> str:
        return f"{self.sign}{self.short}"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEntry:
    """A line as read. `unknown` are tags that fit nothing, or more than one thing."""

    text: str
    competency: Competency | None = None
    themes: tuple[Theme, ...] = ()
    seen_by: tuple[WriterKey, ...] = ()
    unknown: tuple[str, ...] = ()


def read_entry(line: str, tags: Sequence[Tag]) -> QuickEntry:
    """Take the tags out of a line; of two competencies the last one counts."""
    found: list[Tag] = []
    unknown: list[str] = []

    def take(match: re.Match[str]) -> str:
        fitting = matching(tags, match[1], match[2])
        if len(fitting) == 1 or (fitting and fitting[0].short == match[2].casefold()):
            found.append(fitting[0])
            return ""
        unknown.append(match[0])
        return match[0]

    text = " ".join(_TAG.sub(take, line).split())
    values = tuple(dict.fromkeys(tag.value for tag in found))
    competencies = [value for value in values if isinstance(value, Competency)]
    return QuickEntry(
        text=re.sub(r"\s+([.,;])", r"\1", text),
        competency=competencies[-1] if competencies else None,
        themes=tuple(value for value in values if isinstance(value, Theme)),
        seen_by=tuple(
            WriterKey(value) for value in values if not isinstance(value, Competency | Theme)
        ),
        unknown=tuple(unknown),
    )


def without_tag(line: str, tags: Sequence[Tag], value: Competency | Theme | WriterKey) -> str:
    """The line without what was typed for a value; its other words and tags stay."""

    def keep(match: re.Match[str]) -> str:
        fitting = matching(tags, match[1], match[2])
        is_sure = len(fitting) == 1 or (fitting and fitting[0].short == match[2].casefold())
        return "" if is_sure and fitting[0].value == value else match[0]

    return " ".join(_TAG.sub(keep, line).split())


def matching(tags: Sequence[Tag], sign: str, typed: str) -> tuple[Tag, ...]:
    """The tags a beginning may mean: the short key itself first, then any word of the name."""
    start = typed.casefold()
    exact = [tag for tag in tags if tag.sign == sign and tag.short == start]
    others = [tag for tag in tags if tag.sign == sign and tag not in exact and _begins(tag, start)]
    return (*exact, *others)


def _begins(tag: Tag, start: str) -> bool:
    return any(word.startswith(start) for word in (tag.short, *tag.words.casefold().split()))

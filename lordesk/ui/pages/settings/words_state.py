"""What the section about words shows, worked out without a window."""

from collections.abc import Mapping
from dataclasses import replace

from lordesk.domain.adjustable_rows import WordGroup, WordUse
from lordesk.domain.adjustable_value import Adjustable
from lordesk.domain.adjustable_words import word_place
from lordesk.domain.own_rules import OwnRules, in_force
from lordesk.services.own_words import Seen
from lordesk.ui.pages.settings.judging_state import RuleRow

_SHOWN = 4


def word_rows(
    group: WordGroup, own: OwnRules, known: Mapping[str, Adjustable], shipped: tuple[str, ...]
) -> tuple[RuleRow, ...]:
    """The lists of a group; what can be taken out is offered word by word."""
    return tuple(_row(word_place(group.place, use), own, known, shipped) for use in group.lists)


def _row(
    place: str, own: OwnRules, known: Mapping[str, Adjustable], shipped: tuple[str, ...]
) -> RuleRow:
    row = known[place]
    if row.use is WordUse.REMOVED:
        words = (*shipped, *(w for w in own.names(place, ()) if w not in shipped))
        row = replace(row, words=words, labels=words)
    return RuleRow(
        row=row,
        name=row.name.partition(": ")[2],
        value=in_force(place, own.values, known),
        usual=row.shipped,
        is_own=place in own.values,
    )


def seen_words(found: tuple[Seen, ...]) -> str:
    """The words of some marks, each once, the first few."""
    words = tuple(dict.fromkeys(_short(seen.words) for seen in found))
    more = "…" if len(words) > _SHOWN else ""
    return ", ".join((*(f"“{each}”" for each in words[:_SHOWN]), *([more] if more else [])))


def _short(words: str) -> str:
    return words if len(words) <= 30 else f"{words[:29].rstrip()}…"

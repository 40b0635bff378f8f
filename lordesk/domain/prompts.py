"""Questions that draw facts out of a rotation, and themes that words suggest."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import Competency, RotationKind, Setting, Task, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question to answer with a fact. `settings` and `duties` empty: any.

    `epa` is the number of the AAMC core activity it draws on; `hands_on` asks about work that an
    observer cannot have done.
    """

    key: str
    question: str
    competency: Competency
    themes: tuple[Theme, ...] = ()
    epa: int | None = None
    hands_on: bool = True
    kinds: tuple[RotationKind, ...] = ()
    settings: tuple[Setting, ...] = ()
    duties: tuple[Task, ...] = ()
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeWords:
    """Beginnings of words that suggest a theme."""

    theme: Theme
    words: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptRules:
    """All of `prompts.toml`."""

    checked: date
    prompt: tuple[Prompt, ...]
    suggest: tuple[ThemeWords, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeHint:
    """A theme for the user to confirm, and the word that suggested it."""

    theme: Theme
    word: str


def prompts_for(rotation: Rotation, rules: PromptRules) -> tuple[Prompt, ...]:
    """The questions that fit the rotation, in the order of the rules."""
    return tuple(prompt for prompt in rules.prompt if _fits(prompt, rotation))


def _fits(prompt: Prompt, rotation: Rotation) -> bool:
    if prompt.kinds and rotation.kind not in prompt.kinds:
        return False
    if prompt.hands_on and not rotation.kind.is_clinical:
        return False
    if prompt.settings and rotation.setting not in prompt.settings:
        return False
    return not prompt.duties or not rotation.duties or _meet(prompt.duties, rotation.duties)


def _meet(one: Collection[Task], other: Collection[Task]) -> bool:
    return not set(one).isdisjoint(other)


def suggest_themes(
    text: str, rules: PromptRules, chosen: Collection[Theme] = ()
) -> tuple[ThemeHint, ...]:
    """Themes not chosen yet that the words of a moment suggest, in the order of the rules."""
    hints: list[ThemeHint] = []
    for row in rules.suggest:
        starts = "|".join(re.escape(word) for word in row.words)
        found = re.search(rf"\b(?:{starts})\w*", text, re.IGNORECASE)
        if found and row.theme not in chosen:
            hints.append(ThemeHint(theme=row.theme, word=found[0]))
    return tuple(hints)

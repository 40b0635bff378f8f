"""Helps to write bullets, and writes none: questions about a rotation, themes to confirm."""

from collections.abc import Collection
from dataclasses import dataclass

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import MomentKey
from lordesk.domain.moment import Moment
from lordesk.domain.prompts import Prompt, ThemeHint, prompts_for, suggest_themes
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A prompt for one rotation, and the moments noted there that speak to it."""

    prompt: Prompt
    moments: tuple[MomentKey, ...]


def questions(records: Records, catalogue: Catalogue, rotation: str) -> tuple[Question, ...]:
    """The questions that fit a rotation, in the order of the rules.

    InvalidInputError for an unknown rotation.
    """
    known = records.rotations.get(rotation)
    if known is None:
        keys = ", ".join(records.rotations.keys()) or "none yet"
        raise InvalidInputError(f"There is no rotation {rotation}. Rotations on this desk: {keys}.")
    moments = [moment for moment in records.moments if moment.rotation == rotation]
    return tuple(
        Question(
            prompt=prompt,
            moments=tuple(moment.key for moment in moments if _speaks_to(moment, prompt)),
        )
        for prompt in prompts_for(known, catalogue.prompts)
    )


def theme_hints(
    text: str, catalogue: Catalogue, chosen: Collection[Theme] = ()
) -> tuple[ThemeHint, ...]:
    """Themes that the words of a moment suggest, for the user to confirm."""
    return suggest_themes(text, catalogue.prompts, chosen)


def _speaks_to(moment: Moment, prompt: Prompt) -> bool:
    """Of the same competency, and of a common theme where the prompt has themes."""
    if moment.competency is not prompt.competency:
        return False
    return not prompt.themes or not set(moment.themes).isdisjoint(prompt.themes)

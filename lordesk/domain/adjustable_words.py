"""Which word lists of the checks the user may set: at which places, and what each is called."""

from collections.abc import Iterator

from lordesk.domain.adjustable_rows import AdjustableRules, WordUse
from lordesk.domain.adjustable_value import Adjustable
from lordesk.domain.guard.lexicon import GuardLexicon, with_words
from lordesk.domain.own_rules import OwnRules

GUARD = "guard"
METER = ("effort", "ability", "outcome")
"""The lists of the meter of effort against ability and outcome."""


def word_place(group: str, use: WordUse) -> str:
    return f"{group}.{use}"


def meter_place(name: str, use: WordUse) -> str:
    return word_place(f"wording.{name}", use)


def own_words(own: OwnRules, group: str, use: WordUse) -> tuple[str, ...]:
    """The user's words of a list; none where none are set."""
    return own.names(word_place(group, use), ())


def word_lists(rules: AdjustableRules) -> Iterator[Adjustable]:
    """Every word list that may be set, in the order people read them."""
    uses = {rule.use: rule for rule in rules.word_use}
    for group in rules.word_group:
        for use in group.lists:
            said = uses[use]
            yield Adjustable(
                place=word_place(group.place, use),
                name=f"{group.name}: {said.name}",
                meaning=said.meaning,
                shipped=(),
                source=group.source,
                unit="",
                most=said.most,
                use=use,
            )


def guard_with(lexicon: GuardLexicon, own: OwnRules) -> GuardLexicon:
    """What the guard knows, with the user's words."""
    harmless, asked = (own_words(own, GUARD, use) for use in (WordUse.HARMLESS, WordUse.ASKED))
    return with_words(lexicon, harmless, asked) if harmless or asked else lexicon

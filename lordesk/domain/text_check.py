"""Joins both checks of a text: patient identifiers and wording, as one question."""

from collections.abc import Callable
from dataclasses import replace

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import check_text
from lordesk.domain.guard.exemptions import NOTHING_EXEMPT, Exemptions
from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.domain.wording.check import A_BULLET, WordingContext, check_wording
from lordesk.domain.wording.rules import WordingRules

_ORDER = tuple(Severity)


def marks_of(
    text: str,
    lexicon: GuardLexicon,
    rules: WordingRules,
    exempt: Exemptions = NOTHING_EXEMPT,
    context: WordingContext = A_BULLET,
) -> tuple[Mark, ...]:
    """All marks in the order of the text; a word may carry one of each check."""
    found = (*check_text(text, lexicon, exempt), *check_wording(text, rules, context))
    return tuple(sorted(found, key=lambda mark: (mark.start, _ORDER.index(mark.severity))))


def text_check(
    lexicon: GuardLexicon,
    rules: WordingRules,
    exempt: Exemptions = NOTHING_EXEMPT,
    context: WordingContext = A_BULLET,
) -> Callable[..., tuple[Mark, ...]]:
    """The check of one desk, to be asked with `text` and `is_hands_on`."""

    def check(text: str, *, is_hands_on: bool = True) -> tuple[Mark, ...]:
        fitting = replace(context, is_hands_on=is_hands_on)
        return marks_of(text, lexicon, rules, exempt, fitting)

    return check

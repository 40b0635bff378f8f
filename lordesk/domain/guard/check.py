"""The question asked of a text before it leaves: which places may name a patient?"""

from collections.abc import Iterable

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.exemptions import NOTHING_EXEMPT, Exemptions, without_exempt
from lordesk.domain.guard.forms import form_marks
from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.domain.guard.own_words import with_own_words
from lordesk.domain.guard.unknown_words import unknown_word_marks

_ORDER = tuple(Severity)


def check_text(
    text: str, lexicon: GuardLexicon, exempt: Exemptions = NOTHING_EXEMPT
) -> tuple[Mark, ...]:
    """The places that may name a patient, in the order of the text, none overlapping.

    `block` for sure forms, `warn` for what is only not known to be harmless. No mark is no proof.
    """
    marks = (*form_marks(text, lexicon.forms), *unknown_word_marks(text, lexicon))
    found = without_overlap(without_exempt(text, marks, exempt))
    return found if lexicon.own.is_empty else with_own_words(text, found, lexicon.own)


def without_overlap(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Of marks that overlap, the gravest stays, then the longest, then the first."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=_weight):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda mark: mark.start))


def _weight(mark: Mark) -> tuple[int, int, int]:
    return _ORDER.index(mark.severity), mark.start - mark.end, mark.start

"""The question asked of a bullet's words: could a writer use this as it stands?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import without_overlap
from lordesk.domain.wording.rules import Phrase, Reach, WordingRules

_BEFORE = 40
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingContext:
    """What the check must know about the text.

    `other_writers` are full names and surnames that may not stand in this kit;
    `other_specialties` the names of fields this letter is not for.
    """

    is_hands_on: bool = True
    is_bullet: bool = True
    other_writers: tuple[str, ...] = ()
    other_specialties: tuple[str, ...] = ()


A_BULLET = WordingContext()


def check_wording(
    text: str, rules: WordingRules, context: WordingContext = A_BULLET
) -> tuple[Mark, ...]:
    """What weakens the text, in its order, none overlapping; a lack of outcome comes last."""
    marks = (*_phrase_marks(text, rules, context), *_name_marks(text, context))
    lack = _no_outcome(text, rules) if context.is_bullet else ()
    return (*without_overlap(marks), *lack)


def _phrase_marks(text: str, rules: WordingRules, context: WordingContext) -> Iterator[Mark]:
    for phrase in rules.phrases:
        if phrase.rule.only is Reach.ALL or not context.is_hands_on:
            yield from _hits(text, phrase)


def _hits(text: str, phrase: Phrase) -> Iterator[Mark]:
    meant_otherwise = [hit.span() for hit in phrase.unless.finditer(text)] if phrase.unless else []
    for hit in phrase.pattern.finditer(text):
        start, end = hit.span()
        inside = any(left <= start and end <= right for left, right in meant_otherwise)
        before = text[max(0, start - _BEFORE) : start]
        if not inside and not (phrase.not_after and phrase.not_after.search(before)):
            yield Mark(
                start=start,
                end=end,
                code=phrase.rule.code,
                severity=phrase.rule.severity,
                message=phrase.rule.message.replace("{seen}", hit[0]),
                suggestion=phrase.rule.suggestion,
            )


def _name_marks(text: str, context: WordingContext) -> Iterator[Mark]:
    for name in (each for each in context.other_writers if each in text):
        for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield _named(
                hit,
                "wording.other_writer",
                f"“{name}” is another of your writers; no kit names the others.",
                "the attending",
            )
    for name in context.other_specialties:
        for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            yield _named(
                hit,
                "wording.specialty",
                f"“{hit[0]}” is a field this letter is not for; name it only on purpose.",
                "the service",
            )


def _named(hit: re.Match[str], code: str, message: str, suggestion: str) -> Mark:
    return Mark(
        start=hit.start(),
        end=hit.end(),
        code=code,
        severity=Severity.WARN,
        message=message,
        suggestion=suggestion,
    )


def _no_outcome(text: str, rules: WordingRules) -> Iterator[Mark]:
    """A mark over the whole bullet when it has neither a number nor an outcome."""
    rule = rules.no_outcome
    if len(_WORD.findall(text)) < rule.least_words:
        return
    if rules.number.search(text) is None and rules.meter.outcome.search(text) is None:
        yield Mark(
            start=0,
            end=len(text),
            code=rule.code,
            severity=rule.severity,
            message=rule.message,
            suggestion=rule.suggestion,
        )

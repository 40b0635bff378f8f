"""Finds the hard and the telling forms: titles, dates, numbers, rooms, ages, rare persons."""

import re
from collections.abc import Iterable, Iterator

from lordesk.domain.findings import Mark
from lordesk.domain.guard.lexicon import Form

_BEFORE = 40
_DIGIT = re.compile(r"\d")


def form_marks(text: str, forms: Iterable[Form]) -> Iterator[Mark]:
    """A mark for each hit of each form; they may overlap."""
    has_digits = _DIGIT.search(text) is not None
    for form in forms:
        if (has_digits or not form.rule.digits) and _applies(form, text):
            yield from _hits(form, text)


def _applies(form: Form, text: str) -> bool:
    if form.pattern.search(text) is None:
        return False
    if form.needs is not None and form.needs.search(text) is None:
        return False
    return form.unless is None or form.unless.search(text) is None


def _hits(form: Form, text: str) -> Iterator[Mark]:
    for hit in form.pattern.finditer(text):
        start, end = _trimmed(text, hit.start(), hit.end())
        before = text[max(0, start - _BEFORE) : start]
        if form.not_after is None or form.not_after.search(before) is None:
            yield Mark(
                start=start,
                end=end,
                code=form.rule.code,
                severity=form.rule.severity,
                message=form.rule.message.replace("{seen}", text[start:end]),
                suggestion=form.rule.suggestion,
            )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the spaces and stops that a pattern had to step over."""
    while start < end - 1 and text[start] in " ,.(":
        start += 1
    while end > start + 1 and text[end - 1] in " ,.;:":
        end -= 1
    return start, end

"""Redacts what may name a patient; what is left still reads as a sentence."""

import re
from collections.abc import Iterable

from lordesk.domain.findings import Mark
from lordesk.domain.guard.check import without_overlap

_LEAVE_OUT = "leave this out"
_PERSON = "the patient"
_LEADING = re.compile(
    r"(?:\b(?:in|on|at|from|of|under|with|by|via|since|no\.?)\s+|[,:#]\s*)$", re.I
)
_OPENING = re.compile(r"\s*[(\[]\s*$")
_CLOSING = re.compile(r"\s*[)\]]")


def redacted(text: str, marks: Iterable[Mark]) -> str:
    """The text without the marked places: people become `the patient`, the rest goes.

    A place goes with its brackets or the little word before it; a place without either is replaced
    by the suggestion of its mark.
    """
    for mark in reversed(without_overlap(marks)):
        before, after = text[: mark.start], text[mark.end :]
        text = _joined(before, after, mark)
    return _tidy(text)


def _joined(before: str, after: str, mark: Mark) -> str:
    closing = _CLOSING.match(after)
    if closing and (opening := _OPENING.search(before)):
        return before[: opening.start()] + after[closing.end() :]
    leading = _LEADING.search(before)
    if leading and mark.suggestion != _PERSON:
        return before[: leading.start()] + after
    if mark.suggestion and mark.suggestion != _LEAVE_OUT:
        return before + mark.suggestion + after
    return before + after


def _tidy(text: str) -> str:
    plain = re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.split()))
    plain = re.sub(r"^[\s,;:.]+", "", plain)
    return plain[:1].upper() + plain[1:]

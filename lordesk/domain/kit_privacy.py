"""Keeps the names of other writers out of a kit, without spoiling what stands around them."""

import re
from dataclasses import replace

from lordesk.domain.applicant import Entry
from lordesk.domain.letter import Letter
from lordesk.domain.naming import family_of
from lordesk.domain.records import Records


def other_writers(letter: Letter, records: Records) -> tuple[str, ...]:
    """Family names of everybody else who may write: a kit names none of them."""
    return tuple(family_of(writer) for writer in records.writers if writer.key != letter.writer)


def without_names(entry: Entry, others: tuple[str, ...]) -> Entry:
    """A line of the CV without a remark that names another writer."""
    return replace(entry, note=None) if names_one_of(entry.note or "", others) else entry


def et_al(line: str, others: tuple[str, ...]) -> str:
    """A citation that names another writer among its authors, cut to the first and `et al.`.

    Empty when the name stands anywhere else, so that the line is left out.
    """
    if not names_one_of(line, others):
        return line
    authors, stop, rest = line.partition(". ")
    first = authors.split(",")[0].strip()
    if not stop or names_one_of(first, others) or names_one_of(rest, others):
        return ""
    return f"{first}, et al. {rest}"


def names_one_of(text: str, names: tuple[str, ...]) -> bool:
    """Whether one of the names stands in the text as a word of its own, spelt the same."""
    standing = (name for name in names if name and name in text)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in standing)

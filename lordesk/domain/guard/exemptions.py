"""What the desk itself knows to be no patient's: its writers, sites, services and own dates."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lordesk.domain.findings import Mark

_SHORTEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemptions:
    """Lower-case phrases that identify nobody on this desk."""

    phrases: frozenset[str] = frozenset()


NOTHING_EXEMPT = Exemptions()


def exemptions(
    *,
    people: Iterable[str] = (),
    staff: Iterable[str] = (),
    phrases: Iterable[str] = (),
    dates: Iterable[date] = (),
) -> Exemptions:
    """What to let pass.

    `people` are writers and the applicant: full name and surname. `staff` are assistants, who are
    also addressed as Mr. or Ms. `phrases` are sites, institutions, cities, services, record systems
    and languages; each word of theirs passes too. `dates` are the rotations' first and last days.
    A given name alone never passes: a patient may share it.
    """
    found: set[str] = set()
    for name in (*people, *staff):
        found |= _names(name)
    for name in staff:
        found |= {f"{title} {part}" for title in _TITLES for part in _names(name)}
    for phrase in phrases:
        found |= {phrase, *re.findall(r"[^\W\d_]{3,}", phrase)}
    for day in dates:
        found |= set(date_spellings(day))
    return Exemptions(
        phrases=frozenset(word.casefold() for word in found if len(word) >= _SHORTEST)
    )


_TITLES = ("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Miss", "Mx.")


def _names(name: str) -> set[str]:
    words = name.split()
    return {name, words[-1], *words[-1].split("-")} if words else set()


def date_spellings(day: date) -> Iterator[str]:
    """The ways a person writes this day in English, with the year or without."""
    month, short, year = day.strftime("%B"), day.strftime("%b"), day.year
    for name in (month, short, f"{short}."):
        yield from (
            f"{name} {day.day}, {year}",
            f"{day.day} {name} {year}",
            f"{name} {day.day} {year}",
        )
        yield from (f"{name} {day.day}", f"{day.day} {name}")
    yield from (day.isoformat(), f"{day.month}/{day.day}/{year}", f"{day:%m/%d/%Y}")
    yield from (f"{day.month}/{day.day}/{year % 100:02}", f"{day:%d.%m.%Y}", f"{day:%m/%d/%y}")


def without_exempt(text: str, marks: Iterable[Mark], exempt: Exemptions) -> Iterator[Mark]:
    """The marks of which some part is covered by no exempt phrase."""
    spans = tuple(_spans(text.casefold(), exempt)) if len(text.casefold()) == len(text) else ()
    for mark in marks:
        if not covered(text, mark, spans):
            yield mark


def _spans(lowered: str, exempt: Exemptions) -> Iterator[tuple[int, int]]:
    for phrase in exempt.phrases:
        place = lowered.find(phrase)
        while place >= 0:
            end = place + len(phrase)
            if _stands_alone(lowered, place, end):
                yield place, end
            place = lowered.find(phrase, place + 1)


def _stands_alone(lowered: str, start: int, end: int) -> bool:
    left = lowered[start - 1] if start else " "
    right = lowered[end] if end < len(lowered) else " "
    return not left.isalnum() and not right.isalnum()


def covered(text: str, mark: Mark, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether each letter and digit of a mark stands in one of the spans."""
    letters = (place for place in range(mark.start, mark.end) if text[place].isalnum())
    ours = _without_possessive(text, mark)
    return bool(spans) and all(
        any(start <= place < end for start, end in spans) for place in letters if place < ours
    )


def _without_possessive(text: str, mark: Mark) -> int:
    return mark.end - 2 if text[mark.start : mark.end].endswith(("'s", "’s")) else mark.end

"""Sentences the core says in English, in the language of the window: known by their shape."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from lordesk.ui import texts
from lordesk.ui.marking import marked
from lordesk.ui.said_findings import FINDINGS

_CONTEXT = "said"
_FIELD = re.compile(r"\{([a-z]+)\}")


STEPS = (
    marked("said", "Make the first plan"),
    marked("said", "Write the first calendar file"),
    marked("said", "Assign letters to programs"),
    marked("said", "Restore"),
    marked("said", "Import {name}"),
    marked("said", "Add {what}"),
    marked("said", "Change {what}"),
    marked("said", "Remove {what}"),
    marked("said", "Remove {what}, with {along}"),
    marked("said", "Bring back: {what}"),
    marked("said", "Plan {writer}’s letter"),
    marked("said", "Plan {count} letters by {writer}"),
    marked("said", "Part {writer}’s letter into {count} versions"),
    marked("said", "Note that {writer} knows of the hoped-for letter"),
    marked("said", "Record the feedback of {writer}"),
    marked("said", "Record that {writer} was asked"),
    marked("said", "Record that {writer} was asked: {answer}"),
    marked("said", "Record the answer of {writer}: {answer}"),
    marked("said", "Overrule the answer of {writer}: {answer}"),
    marked("said", "Note the words of {writer}"),
    marked("said", "Record that {writer} has the kit"),
    marked("said", "Record that {writer} has the request form"),
    marked("said", "Confirm the entry of {writer}’s letter"),
    marked("said", "Record a reminder to {writer}"),
    marked("said", "Mark {writer}’s letter uploaded"),
    marked("said", "Assign {writer}’s letter to one program"),
    marked("said", "Assign {writer}’s letter to {count} programs"),
    marked("said", "Take {writer}’s letter off {program}"),
    marked("said", "Record the thanks to {writer}"),
    marked("said", "Let {writer}’s letter lapse"),
    marked("said", "Let {writer}’s letter lapse and turn to {backup}"),
    marked("said", "Withdraw {writer}’s letter"),
    marked("said", "Log a contact with {writer}"),
    marked("said", "Note how {writer} saw {service}"),
    marked("said", "Note that {writer} saw it"),
    marked("said", "Take {writer} off {service}"),
    marked("said", "Add a moment on {service}"),
    marked("said", "Change a moment on {service}"),
    marked("said", "Move a moment to {service}"),
    marked("said", "Move bullet {count} of {writer}’s kit"),
    marked("said", "Add {what} to the kit of {writer}"),
    marked("said", "Take a bullet out of the kit of {writer}"),
    marked("said", "Keep the words of a bullet of {writer}’s kit"),
    marked("said", "Enclose {name}"),
    marked("said", "Note Letter ID {name}"),
    marked("said", "Set dates of {writer}’s letter"),
    marked("said", "Carry the season {name} over to {other}"),
)
"""What undo and redo name."""
TITLES = (
    marked("said", "{writer}’s letter"),
    marked("said", "a contact with {writer}"),
    marked("said", "a moment on {service}"),
    marked("said", "the document “{name}”"),
    marked("said", "the target {name}"),
    marked("said", "the season {name}"),
    marked("said", "the profile"),
    marked("said", "the settings"),
    marked("said", "a bullet"),
    marked("said", "{name} bullets"),
    marked("said", "a strong yes"),
    marked("said", "a hedge"),
    marked("said", "a no"),
    marked("said", "silence"),
)
"""What a step is about, inside its name."""
WARNINGS = (
    marked(
        "said",
        "{writer} can be asked on {day} at the earliest, after the writer’s date {date}. Submit "
        "later, or give this letter a later date.",
    ),
    marked(
        "said",
        "{writer} has {count} days from the ask to {date}; {least} weeks is the least. Ask "
        "sooner, or move the date to {day}.",
    ),
    marked(
        "said",
        "{writer} is away from {day} to {other}, over the writer’s date {date}. Ask for the "
        "letter by {before} instead.",
    ),
    marked(
        "said",
        "You worked with {writer} for {count} weeks; under {least} weeks a letter says little. "
        "Ask someone who saw more of your work.",
    ),
    marked(
        "said",
        "You worked with {writer} for 1 week; under {least} weeks a letter says little. Ask "
        "someone who saw more of your work.",
    ),
    marked(
        "said",
        "{writer}’s letter is also for {other}, and each portal wants an upload of its own. This "
        "plan follows {name}: make a second letter for {rest}.",
    ),
    marked(
        "said",
        "No submit date is known for {writer}’s letter, so it has no writer’s date. Give the "
        "season a submit date, or the letter a deadline.",
    ),
    marked(
        "said",
        "Whether you waive the right to see {writer}’s letter is not decided. Waiving is usual; "
        "the choice is locked when you confirm the entry.",
    ),
    marked(
        "said",
        "No e-mail address is noted for {writer}. Ask for it before you send the kit.",
    ),
    marked(
        "said",
        "The Letter ID {name} holds more than letters and digits. Copy it again from the request "
        "form.",
    ),
    marked("said", "The AAMC ID {name} is not eight digits. Compare it with your account."),
    marked("said", "The USMLE ID {name} is not eight digits. Compare it with your papers."),
    marked("said", "“{name}” is of {day}. Read it again before it goes to a writer."),
)
"""What the plan warns of."""


def in_language(words: str) -> str:
    """A sentence of the core as the window's language says it; itself where it has no words."""
    if _translated(STEPS[0]) == STEPS[0]:
        return words
    whole = _said(words, (*STEPS, *WARNINGS, *FINDINGS))
    return _said(words, TITLES) if whole == words else whole


def _said(words: str, sentences: tuple[str, ...]) -> str:
    for shape, sentence in _shapes(sentences):
        found = shape.fullmatch(words)
        if found is not None:
            parts = {name: _part(name, part) for name, part in found.groupdict().items()}
            return _translated(sentence).format_map(parts)
    return words


def _part(name: str, part: str) -> str:
    return _said(part, TITLES) if name in {"what", "answer"} else texts.with_days(part)


def _translated(sentence: str) -> str:
    return QCoreApplication.translate(_CONTEXT, sentence)


@cache
def _shapes(sentences: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each sentence as a pattern, those with the most words of their own first."""
    longest = sorted(sentences, key=lambda each: len(_FIELD.sub("", each)), reverse=True)
    return tuple((re.compile(_pattern(each), re.DOTALL), each) for each in longest)


def _pattern(sentence: str) -> str:
    parts = _FIELD.split(sentence)
    return "".join(
        f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts)
    )

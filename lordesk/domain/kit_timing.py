"""What a kit or a mail says that is not so yet, or no longer: a promise, thanks, a day gone by."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from lordesk.domain.days import spoken
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.letter import Letter
from lordesk.domain.mails import MessageKind
from lordesk.domain.vocabulary import Answer

_ASKS = frozenset({MessageKind.ASK, MessageKind.ASK_LATE})
_AFTER_THE_LETTER = frozenset({MessageKind.THANKS, MessageKind.OUTCOME})
_DURING_THE_ROTATION = frozenset({MessageKind.SIGNAL, MessageKind.PROBE})


def without_past_date(facts: KitFacts) -> KitFacts:
    """The facts without a writer's date that has passed."""
    return replace(facts, deadline=None) if _is_past(facts.deadline, facts.today) else facts


def kit_timing(letter: Letter, facts: KitFacts) -> Iterator[Finding]:
    """Warns when the letter is not promised yet, or the writer's date has passed."""
    writer, about = facts.writer.addressed, f"letter {letter.key}"
    if letter.uploaded_on:
        return
    if not letter.asked:
        yield _not_asked(writer, about)
    elif letter.heard in {None, Answer.SILENT}:
        yield _warn(
            "kit.no_answer",
            f"{writer} has not answered yet, and the kit speaks of the letter as promised. Wait "
            "for the yes, or note it.",
            about,
        )
    yield from _of_date(facts, about)


def mail_timing(kind: MessageKind, letter: Letter, facts: KitFacts) -> Iterator[Finding]:
    """Warns when a mail does not fit what has happened to the letter, or its date."""
    writer, about = facts.writer.addressed, f"letter {letter.key}"
    if kind in _AFTER_THE_LETTER:
        yield from _of_thanks(letter, writer, about)
    if kind is MessageKind.REPLY_NO and letter.heard not in {Answer.HEDGED, Answer.DECLINED}:
        yield _warn(
            "kit.no_answer",
            f"No hedge and no refusal of {writer} is noted, and this mail thanks for one. Note "
            "the answer first.",
            about,
        )
    if kind in _ASKS:
        yield from _of_asking(letter, facts, about)
    if kind in _DURING_THE_ROTATION and _is_over(facts):
        yield _warn(
            "kit.rotation_over",
            f"Your time with {writer} is over, and this mail speaks of it as running. Ask for the "
            "letter instead.",
            about,
        )


def _of_thanks(letter: Letter, writer: str, about: str) -> Iterator[Finding]:
    if letter.uploaded_on:
        return
    if not letter.asked:
        yield _not_asked(writer, about)
        return
    yield _warn(
        "kit.not_arrived",
        f"No letter of {writer} is noted as uploaded, and this mail thanks for it. Note the day "
        "it came first.",
        about,
    )


def _not_asked(writer: str, about: str) -> Finding:
    return _warn(
        "kit.not_asked",
        f"{writer} was not asked for this letter yet, and this speaks of it as promised. Ask "
        "first, or note the day you asked.",
        about,
    )


def _of_asking(letter: Letter, facts: KitFacts, about: str) -> Iterator[Finding]:
    if letter.heard is Answer.STRONG or letter.uploaded_on:
        yield _warn(
            "kit.agreed_already",
            f"{facts.writer.addressed} has agreed to this letter already, and this mail asks for "
            "it again.",
            about,
        )
    yield from _of_date(facts, about)


def _is_over(facts: KitFacts) -> bool:
    stay = facts.main_stay
    return stay is not None and stay.end < facts.today


def _of_date(facts: KitFacts, about: str) -> Iterator[Finding]:
    if facts.deadline is not None and _is_past(facts.deadline, facts.today):
        yield _warn(
            "kit.date_passed",
            f"The date of {facts.writer.addressed}, {spoken(facts.deadline)}, has passed, so no "
            "day is named. Give this letter a later date.",
            about,
        )


def _is_past(day: date | None, today: date) -> bool:
    return day is not None and day < today


def _warn(code: str, message: str, about: str) -> Finding:
    return Finding(code=code, severity=Severity.WARN, message=message, about=about)

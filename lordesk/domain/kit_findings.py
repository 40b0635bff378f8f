"""What to look at before a kit leaves: findings from its facts, its texts and the other kits."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.facts import policy
from lordesk.domain.findings import Finding, Mark, Severity
from lordesk.domain.ids import WriterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.kit_privacy import other_writers
from lordesk.domain.kit_timing import kit_timing
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import waiver_locks
from lordesk.domain.naming import addressed
from lordesk.domain.portfolio_overlap import shared_runs
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, PolicyKey, Portal

_FEWER_ACCEPTED = 1
"""One bullet fewer than the least number is accepted without a warning (S004)."""

_QUOTED = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class KitText:
    """A text that leaves with the kit, and what a check must know about it.

    `line` is the bullet's number on the summary, None for any other text; `other_writers` are the
    family names that may not stand in it, `other_specialties` the fields the letter is not for.
    A sheet holds all bullets, a line each: it is weighed as a whole and not searched again.
    """

    text: str
    about: str
    line: int | None = None
    is_hands_on: bool = True
    cleared: tuple[str, ...] = ()
    other_writers: tuple[str, ...] = ()
    other_specialties: tuple[str, ...] = ()
    is_sheet: bool = False


TextCheck = Callable[[KitText], Iterable[Mark]]
"""The wording and patient-identifier check of one text."""


def kit_findings(
    facts: KitFacts, records: Records, catalogue: Catalogue, check: TextCheck
) -> tuple[Finding, ...]:
    """Everything the records themselves tell; page and file findings are added where they arise."""
    letter = records.letters[facts.letter]
    return (
        *_of_letter(facts, letter),
        *_of_numbers(facts, letter, records, catalogue),
        *_of_sight(facts, records),
        *_of_overlap(facts, records, catalogue.portfolio.general.overlap_words),
        *text_findings((*kit_texts(facts, letter, records), _sheet(facts)), check),
    )


def _of_letter(facts: KitFacts, letter: Letter) -> Iterator[Finding]:
    about, writer = f"letter {facts.letter}", facts.writer.addressed
    if facts.upload.lacks_id:
        yield _hold(
            "kit.letter_id_missing",
            f"{facts.upload.rule.name} has given out Letter IDs since the season opened, and this "
            "letter has none. Confirm the entry, then note the ID; until then the kit is not "
            "ready.",
            about,
        )
    yield from kit_timing(letter, facts)
    if letter.heard in {Answer.HEDGED, Answer.DECLINED}:
        yield _warn(
            "kit.no_strong_yes",
            f"{writer} did not give a strong yes. Such a letter does not help; a thank-you does.",
            about,
        )
    if letter.waived is None:
        yield _warn(
            "kit.waiver_undecided",
            "Whether you waive your right to see this letter is not decided. Waiving is usual; "
            f"the choice is locked {waiver_locks(facts.upload.portal)}.",
            about,
        )
    yield from no_address(facts)
    if facts.upload.portal is Portal.ERAS and not facts.applicant.aamc_id:
        yield _warn(
            "kit.aamc_id_missing",
            "Your AAMC ID is missing; the writer checks it when uploading. Add it to your profile.",
            "applicant",
        )
    yield from _of_specialty(facts, about)


def no_address(facts: KitFacts) -> Iterator[Finding]:
    """That a draft goes to nobody."""
    writer = facts.writer.addressed
    if not facts.writer.email:
        yield _warn(
            "kit.writer_email_missing",
            f"{writer} has no e-mail address here, so the draft goes to nobody. Add the address.",
            f"writer {facts.writer.key}",
        )


def _of_specialty(facts: KitFacts, about: str) -> Iterator[Finding]:
    aims = {target.name for target in facts.targets}
    for name in facts.names_specialty:
        if aims - {name}:
            yield _warn(
                "kit.names_other_specialty",
                f"This letter is noted to name {name}, but serves {' and '.join(sorted(aims))} "
                "too. Ask for a general letter or for a version of its own.",
                about,
            )


def _of_numbers(
    facts: KitFacts, letter: Letter, records: Records, catalogue: Catalogue
) -> Iterator[Finding]:
    number, about = len(facts.bullets), f"letter {facts.letter}"
    least = int(policy(PolicyKey.BULLETS_MIN, records, catalogue)) - _FEWER_ACCEPTED
    most = int(policy(PolicyKey.BULLETS_MAX, records, catalogue))
    if not number and not letter.kit_sent:
        yield _hold(
            "kit.no_bullets",
            f"The summary for {facts.writer.addressed} has no bullet yet. Choose moments that they "
            "saw; until then the kit is not ready.",
            about,
        )
    if number < least:
        yield _warn(
            "kit.few_bullets",
            f"The summary has {number} of at least {least} bullets. Choose more moments that "
            f"{facts.writer.addressed} saw.",
            about,
        )
    if number > most:
        yield Finding(
            code="kit.many_bullets",
            severity=Severity.BLOCK,
            message=f"The summary has {number} bullets; {most} are the most that get read. "
            f"Take out {number - most}.",
            about=about,
        )


def _of_sight(facts: KitFacts, records: Records) -> Iterator[Finding]:
    """Bullets that this writer did not see, and those of rotations with somebody else."""
    printed = {bullet.key for bullet in facts.bullets}
    for line, bullet in enumerate(facts.bullets, 1):
        if not bullet.is_seen:
            yield _warn(
                "kit.bullet_not_seen",
                f"{facts.writer.addressed} is not among those who saw “{_short(bullet.text)}”. "
                "Mark that they saw it, or choose another moment.",
                f"moment {bullet.key}",
                line,
            )
    for moment in bullets_of(facts.letter, records):
        if moment.key not in printed:
            yield _warn(
                "kit.bullet_left_out",
                f"“{_short(moment.text)}” is from a rotation without {facts.writer.addressed}, so "
                "it is left out of this kit.",
                f"moment {moment.key}",
            )


def _of_overlap(facts: KitFacts, records: Records, at_least: int) -> Iterator[Finding]:
    others = _kits_of_others(facts, records)
    for line, bullet in enumerate(facts.bullets, 1):
        for run, writers in _shared(bullet.text, others, at_least).items():
            yield _warn(
                "kit.shared_text",
                f"{len(run.split())} words in a row stand in the kit of "
                f"{_some_of(list(writers), records)} too: “{_short(run)}”. Two letters with the "
                "same words look copied; say it otherwise in one of them.",
                f"moment {bullet.key}",
                line,
            )


def _kits_of_others(facts: KitFacts, records: Records) -> list[tuple[str, dict[WriterKey, None]]]:
    """The texts that stand in kits of other writers, with these writers."""
    writers = {letter.key: letter.writer for letter in records.letters if not letter.is_ended}
    found: list[tuple[str, dict[WriterKey, None]]] = []
    for moment in records.moments:
        theirs = dict.fromkeys(writers[key] for key in moment.kits if key in writers)
        theirs.pop(facts.writer.key, None)
        if theirs:
            found.append((moment.text, theirs))
    return found


def _shared(
    text: str, others: list[tuple[str, dict[WriterKey, None]]], at_least: int
) -> dict[str, dict[WriterKey, None]]:
    """The runs of a bullet that stand in kits of other writers, with these writers."""
    found: dict[str, dict[WriterKey, None]] = {}
    for other, theirs in others:
        for run in shared_runs(text, other, at_least):
            found.setdefault(run, {}).update(theirs)
    return found


def _some_of(writers: list[WriterKey], records: Records) -> str:
    first = addressed(records.writers[writers[0]])
    match len(writers):
        case 1:
            return first
        case 2:
            return f"{first} and of {addressed(records.writers[writers[1]])}"
        case many:
            return f"{first} and of {many - 1} others"


def kit_texts(facts: KitFacts, letter: Letter, records: Records) -> tuple[KitText, ...]:
    """Everything the applicant typed that this kit prints, mails or uses in a file name."""
    texts = (*_bullet_texts(facts), *_feedback_texts(facts), *_profile_texts(facts))
    others = other_writers(letter, records)
    return tuple(replace(text, other_writers=others) for text in texts)


def _sheet(facts: KitFacts) -> KitText:
    bullets = "\n".join(bullet.text for bullet in facts.bullets)
    return KitText(text=bullets, about=f"letter {facts.letter}", is_sheet=True)


def _bullet_texts(facts: KitFacts) -> Iterator[KitText]:
    hands_on = {stay.rotation: stay.kind.is_hands_on for stay in facts.stays}
    for line, bullet in enumerate(facts.bullets, 1):
        yield KitText(
            text=bullet.text,
            about=f"moment {bullet.key}",
            line=line,
            is_hands_on=hands_on[bullet.rotation],
            cleared=bullet.cleared,
        )


def _feedback_texts(facts: KitFacts) -> Iterator[KitText]:
    for feedback in facts.feedback:
        for said in (feedback.said, feedback.then):
            if said:
                yield KitText(text=said, about=f"writer {facts.writer.key}")


def _profile_texts(facts: KitFacts) -> Iterator[KitText]:
    applicant = facts.applicant
    entries = (*applicant.education, *applicant.experience)
    notes = tuple(entry.note or "" for entry in entries)
    for text in (applicant.goal, applicant.program_types, *notes):
        if text:
            yield KitText(text=text, about="applicant")
    for stay in facts.stays:
        for text in (stay.role, stay.patient_load):
            if text:
                yield KitText(
                    text=text,
                    about=f"rotation {stay.rotation}",
                    is_hands_on=stay.kind.is_hands_on,
                )
    for enclosure in facts.enclosures:
        yield KitText(text=enclosure.name, about=f"document {enclosure.key}")


def text_findings(texts: Iterable[KitText], check: TextCheck) -> Iterator[Finding]:
    """The check's marks as findings, without those the user has answered for."""
    for text in texts:
        for mark in check(text):
            if mark.code not in text.cleared:
                yield Finding(
                    code=mark.code,
                    severity=mark.severity,
                    message=mark.message,
                    about=text.about,
                    line=text.line,
                )


def _short(text: str) -> str:
    """The beginning of a text, enough to recognise it."""
    if len(text) <= _QUOTED:
        return text
    return f"{text[:_QUOTED].rsplit(' ', 1)[0]}…"


def _warn(code: str, message: str, about: str, line: int | None = None) -> Finding:
    return Finding(code=code, severity=Severity.WARN, message=message, about=about, line=line)


def _hold(code: str, message: str, about: str) -> Finding:
    return Finding(code=code, severity=Severity.HOLD, message=message, about=about)

"""What cannot work as planned, said in plain words with the nearest repair."""

import re
from collections.abc import Iterator
from datetime import date

from lordesk.domain.agenda import PlanWarning
from lordesk.domain.attachment import Document
from lordesk.domain.day_order import disorders
from lordesk.domain.days import after, friday_before_weekend, spoken
from lordesk.domain.facts import LetterFacts
from lordesk.domain.letter_life import waiver_locks
from lordesk.domain.milestone import Situation
from lordesk.domain.milestones import RULES
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, DutyKind, PolicyKey
from lordesk.domain.writer import Absence

STALE_DOCUMENT_DAYS = 183
"""A CV or statement older than half a year (product, section 5)."""

_AAMC_ID = re.compile(r"\d{8}\Z")
_USMLE_ID = re.compile(r"\d-?\d{3}-?\d{3}-?\d\Z")
_LETTER_ID = re.compile(r"[A-Za-z0-9-]+\Z")


def letter_warnings(situation: Situation) -> Iterator[PlanWarning]:
    """The warnings about one letter; none once it arrived or left by a way out."""
    facts = situation.facts
    letter = facts.letter
    yield from _days_out_of_order(facts)
    refused = letter.heard not in {None, Answer.STRONG}
    if letter.is_ended or refused or letter.uploaded_on is not None:
        return
    if facts.deadline is None:
        yield _no_deadline(facts)
    else:
        yield from _ask_after_deadline(situation, facts.deadline)
        yield from _deadline_in_absence(situation, facts.deadline)
    yield from _short_contact(situation)
    yield from _two_portals(situation)
    yield from _loose_ends(facts)


def desk_warnings(records: Records, today: date) -> Iterator[PlanWarning]:
    """The warnings about the applicant and the files to hand over."""
    applicant = records.applicant
    if applicant and applicant.aamc_id and not _AAMC_ID.match(applicant.aamc_id.strip()):
        yield _warning(
            "plan.aamc_id",
            f"The AAMC ID {applicant.aamc_id} is not eight digits. Compare it with your account.",
            "applicant",
            "F-1.9",
        )
    if applicant and applicant.usmle_id and not _USMLE_ID.match(applicant.usmle_id.strip()):
        yield _warning(
            "plan.usmle_id",
            f"The USMLE ID {applicant.usmle_id} is not eight digits. Compare it with your papers.",
            "applicant",
            "F-1.9",
        )
    for document in records.documents:
        yield from _stale(document, today)


def _stale(document: Document, today: date) -> Iterator[PlanWarning]:
    if document.dated is None or after(document.dated, STALE_DOCUMENT_DAYS) >= today:
        return
    name = document.name or document.path
    yield _warning(
        "plan.stale_document",
        f"“{name}” is of {spoken(document.dated)}. Read it again before it goes to a writer.",
        f"document {document.path}",
        "KIT-2",
    )


def _no_deadline(facts: LetterFacts) -> PlanWarning:
    return _warning(
        "plan.no_deadline",
        f"No submit date is known for {addressed(facts.writer)}’s letter, so it has no writer’s "
        "date. Give the season a submit date, or the letter a deadline.",
        f"letter {facts.letter.key}",
        "FUP-2",
    )


def _ask_after_deadline(situation: Situation, deadline: date) -> Iterator[PlanWarning]:
    facts = situation.facts
    ask_day = _ask_day(situation)
    writer, about = addressed(facts.writer), f"letter {facts.letter.key}"
    if facts.letter.asked is None and ask_day > deadline:
        yield _warning(
            "plan.ask_after_deadline",
            f"{writer} can be asked on {spoken(ask_day)} at the earliest, after the writer’s "
            f"date {spoken(deadline)}. Submit later, or give this letter a later date.",
            about,
            "ASK-1",
            "FUP-2",
        )
        return
    weeks = situation.policies[PolicyKey.LEAD_MIN_WEEKS]
    days = (deadline - ask_day).days
    is_promised = bool(facts.letter.kit_sent)
    if days < weeks * 7 and not is_promised:
        repair = after(ask_day, weeks * 7)
        yield _warning(
            "plan.short_lead",
            f"{writer} has {max(days, 0)} days from the ask to {spoken(deadline)}; {weeks:g} weeks "
            f"is the least. Ask sooner, or move the date to {spoken(repair)}.",
            about,
            "FUP-2",
            "ASK-5",
        )


def _ask_day(situation: Situation) -> date:
    letter = situation.facts.letter
    ask = RULES[DutyKind.ASK](situation)
    planned = ask.due if ask else situation.today
    pinned = letter.pinned.get(DutyKind.ASK, planned)
    return letter.asked.on if letter.asked else max(pinned, situation.today)


def _deadline_in_absence(situation: Situation, deadline: date) -> Iterator[PlanWarning]:
    facts = situation.facts
    absence = next((a for a in facts.writer.away if a.from_ <= deadline <= a.to), None)
    if absence is None:
        return
    yield _warning(
        "plan.deadline_in_absence",
        f"{addressed(facts.writer)} is away from {spoken(absence.from_)} to "
        f"{spoken(absence.to)}, over the writer’s date {spoken(deadline)}. "
        f"Ask for the letter by {spoken(_before(absence))} instead.",
        f"letter {facts.letter.key}",
        "FUP-2",
    )


def _before(absence: Absence) -> date:
    return friday_before_weekend(after(absence.from_, -1))


def _short_contact(situation: Situation) -> Iterator[PlanWarning]:
    facts, least = situation.facts, situation.policies[PolicyKey.CONTACT_MIN_WEEKS]
    if facts.letter.asked is not None or facts.anchor is None or facts.contact_weeks >= least:
        return
    yield _warning(
        "plan.short_contact",
        f"You worked with {addressed(facts.writer)} for {_weeks(facts.contact_weeks)}; under "
        f"{least:g} weeks a letter says little. Ask someone who saw more of your work.",
        f"letter {facts.letter.key}",
        "ROT-5",
    )


def _two_portals(situation: Situation) -> Iterator[PlanWarning]:
    facts = situation.facts
    others = [portal for portal in facts.portals if portal is not facts.portal]
    if len(facts.portals) < 2:
        return
    named = {key: situation.portal_names.get(key, str(key)) for key in (facts.portal, *others)}
    rest = " and ".join(named[portal] for portal in others)
    yield _warning(
        "plan.two_portals",
        f"{addressed(facts.writer)}’s letter is also for {rest}, and each portal wants an upload "
        f"of its own. This plan follows {named[facts.portal]}: make a second letter for {rest}.",
        f"letter {facts.letter.key}",
        "F-3",
        "F-1.4",
    )


def _weeks(count: float) -> str:
    return "1 week" if count == 1 else f"{count:g} weeks"


def _days_out_of_order(facts: LetterFacts) -> Iterator[PlanWarning]:
    for each in disorders(facts.letter):
        event = each.event.replace("_", " ")
        yield _warning(
            "plan.days_out_of_order",
            f"For {addressed(facts.writer)}’s letter, {event} is noted for {spoken(each.on)}, "
            f"before the {each.ground.value} on {spoken(each.since)}. Correct one of the two days.",
            f"letter {facts.letter.key}",
            "FUP-1",
        )


def _loose_ends(facts: LetterFacts) -> Iterator[PlanWarning]:
    letter, writer, about = facts.letter, addressed(facts.writer), f"letter {facts.letter.key}"
    if letter.waived is None:
        yield _warning(
            "plan.waiver_undecided",
            f"Whether you waive the right to see {writer}’s letter is not decided. Waiving is "
            f"usual; the choice is locked {waiver_locks(facts.portal)}.",
            about,
            "MIX-9",
        )
    if facts.yes_on is not None and not (facts.writer.email or "").strip():
        yield _warning(
            "plan.no_email",
            f"No e-mail address is noted for {writer}. Ask for it before you send the kit.",
            f"writer {facts.writer.key}",
            "KIT-1",
        )
    if letter.letter_id and not _LETTER_ID.match(letter.letter_id.strip()):
        yield _warning(
            "plan.letter_id",
            f"The Letter ID {letter.letter_id} holds more than letters and digits. Copy it again "
            "from the request form.",
            about,
            "F-1.9",
        )


def _warning(code: str, message: str, about: str, *sources: str) -> PlanWarning:
    return PlanWarning(code=code, message=message, about=about, sources=sources)

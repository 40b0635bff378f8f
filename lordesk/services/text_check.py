"""Checks every text before it leaves the program, with the words this desk allows."""

from collections.abc import Iterator

from lordesk.domain.findings import Mark
from lordesk.domain.guard.check import check_text, without_overlap
from lordesk.domain.guard.exemptions import Exemptions, exemptions
from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.domain.kit_findings import KitText, TextCheck
from lordesk.domain.naming import bare_name
from lordesk.domain.records import Records
from lordesk.domain.wording.balance import balance_marks
from lordesk.domain.wording.check import WordingContext, check_wording
from lordesk.domain.wording.rules import WordingRules


def desk_check(records: Records, lexicon: GuardLexicon, rules: WordingRules) -> TextCheck:
    """Marks patient identifiers and weak wording; the desk's own people and places pass."""
    exempt = desk_exemptions(records)

    def check(text: KitText) -> tuple[Mark, ...]:
        if text.is_sheet:
            return balance_marks(text.text, rules.meter)
        context = WordingContext(
            is_hands_on=text.is_hands_on,
            is_bullet=text.line is not None,
            other_writers=text.other_writers,
            other_specialties=text.other_specialties,
        )
        identifiers = check_text(text.text, lexicon, exempt)
        return without_overlap((*identifiers, *check_wording(text.text, rules, context)))

    return check


def desk_exemptions(records: Records) -> Exemptions:
    """What is nobody's identifier on this desk: its people, places, services and own dates."""
    return exemptions(
        people=_some(*(bare_name(writer) for writer in records.writers), *_names(records)),
        staff=_some(*(w.assistant.name for w in records.writers if w.assistant)),
        phrases=_some(*_places(records)),
        dates=[day for rotation in records.rotations for day in (rotation.start, rotation.end)],
    )


def _some(*texts: str | None) -> tuple[str, ...]:
    return tuple(text for text in texts if text and text.strip())


def _names(records: Records) -> Iterator[str]:
    if records.applicant:
        yield records.applicant.name


def _places(records: Records) -> Iterator[str | None]:
    for rotation in records.rotations:
        yield from (rotation.service, rotation.site, rotation.city, rotation.record_system)
    for writer in records.writers:
        yield from (writer.institution, writer.department)
    yield from (program.name for program in records.programs)
    if applicant := records.applicant:
        yield from (entry.where for entry in (*applicant.education, *applicant.experience))
        yield applicant.school.name if applicant.school else None
        yield from applicant.languages

"""Gathers the facts of one letter's kit from records and rules; what is left out stays out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from lordesk.domain.applicant import Applicant, School
from lordesk.domain.attachment import Document
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import weekdays_between
from lordesk.domain.earlier_letters import agreed_long_ago, wrote_before
from lordesk.domain.errors import RefusedError
from lordesk.domain.facts import LetterFacts, Span, gather
from lordesk.domain.field_rules import FormStatus, StandardForm
from lordesk.domain.ids import LetterKey, TargetKey
from lordesk.domain.kit_facts import (
    ApplicantFacts,
    Bullet,
    Enclosure,
    FeedbackFacts,
    KitFacts,
    Stay,
    TargetFacts,
    UploadFacts,
    WriterFacts,
)
from lordesk.domain.kit_privacy import et_al, other_writers, without_names
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import find_letter
from lordesk.domain.moment import Moment
from lordesk.domain.naming import (
    addressed,
    bare_name,
    full_form,
    is_group,
    marked_name,
    other_reading,
)
from lordesk.domain.records import Records
from lordesk.domain.rules import PortalRule
from lordesk.domain.season_names import season_name
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import (
    DocumentKind,
    LetterKind,
    Paper,
    Portal,
    SeasonEventKind,
    Theme,
)
from lordesk.domain.writer import Writer

_DOCUMENT_NAMES = {
    DocumentKind.CV: "Curriculum vitae",
    DocumentKind.STATEMENT: "Personal statement",
    DocumentKind.REQUEST_FORM: "Letter request form",
    DocumentKind.STANDARDIZED_FORM: "Standardized form",
    DocumentKind.PHOTO: "Photograph",
    DocumentKind.EVALUATION: "Evaluation",
    DocumentKind.OTHER: "Document",
}
_OF_ONE_LETTER = frozenset({DocumentKind.REQUEST_FORM, DocumentKind.STANDARDIZED_FORM})
_READING_ORDER = tuple(DocumentKind)


def require_applicant(records: Records) -> Applicant:
    if records.applicant is None:
        raise RefusedError("The desk has no applicant yet; fill in your profile or import a file.")
    return records.applicant


def kit_facts(letter: LetterKey, records: Records, catalogue: Catalogue, today: date) -> KitFacts:
    """The kit's snapshot of one letter. InvalidInputError for an unknown letter."""
    chosen = find_letter(records, letter)
    others = other_writers(chosen, records)
    applicant = _applicant(require_applicant(records), others, catalogue.countries)
    gathered = gather(chosen, records, catalogue)
    bullets = tuple(_bullets(chosen, gathered, records))
    targets = target_facts(chosen.targets, records, catalogue)
    return KitFacts(
        letter=letter,
        today=today,
        paper=records.preferences.paper or Paper.LETTER,
        season=season_name(gathered.season_key, catalogue, records.seasons),
        applicant=applicant,
        writer=_writer(gathered.writer),
        stays=tuple(_stay(span) for span in gathered.spans),
        bullets=bullets,
        feedback=tuple(_feedback(gathered)),
        themes=_themes(bullets, catalogue),
        targets=targets,
        names_specialty=tuple(catalogue.specialty_name(s) for s in chosen.names_specialty),
        is_general=len({target.specialty for target in targets}) > 1,
        upload=_upload(gathered, targets, applicant, catalogue, today),
        deadline=gathered.deadline,
        submit_on=gathered.submit_on,
        wrote_before=wrote_before(gathered, records),
        agreed_on=agreed_long_ago(chosen, records, catalogue, today),
        enclosures=enclosures(letter, records),
        rails=tuple((rule.key, rule.rail) for rule in catalogue.competencies.values()),
    )


def enclosures(letter: LetterKey, records: Records) -> tuple[Enclosure, ...]:
    """The files that go with a letter, in reading order; a form serves its own letter alone."""
    chosen = [document for document in records.documents if _goes_along(document, letter)]
    chosen.sort(key=lambda document: _READING_ORDER.index(document.kind))
    return tuple(
        Enclosure(
            key=document.key,
            kind=document.kind,
            name=one_line(document.name or "") or _DOCUMENT_NAMES[document.kind],
        )
        for document in chosen
    )


def _goes_along(document: Document, letter: LetterKey) -> bool:
    if document.letter is None:
        return document.kind not in _OF_ONE_LETTER
    return document.letter == letter


def _applicant(
    applicant: Applicant, others: tuple[str, ...], countries: Mapping[str, str]
) -> ApplicantFacts:
    name, degree = one_line(applicant.name), one_line(applicant.degree or "")
    return ApplicantFacts(
        name=name,
        titled=f"{name}, {degree}" if degree else name,
        given_name=one_line(applicant.given_name),
        family_name=one_line(applicant.family_name),
        email=one_line(applicant.email or ""),
        phone=one_line(applicant.phone or ""),
        aamc_id=one_line(applicant.aamc_id or ""),
        school=_school(applicant.school, countries),
        goal=one_line(applicant.goal or ""),
        program_types=one_line(applicant.program_types or ""),
        languages=_lines(applicant.languages),
        education=tuple(without_names(entry, others) for entry in applicant.education),
        experience=tuple(without_names(entry, others) for entry in applicant.experience),
        research=_lines(tuple(et_al(line, others) for line in applicant.research)),
        honours=_lines(tuple(et_al(line, others) for line in applicant.honours)),
    )


def _school(school: School | None, countries: Mapping[str, str]) -> School | None:
    """The school with its country by name: two letters say little to a reader."""
    if school is None or school.country is None:
        return school
    return replace(school, country=countries.get(school.country, school.country))


def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for text in texts if (line := one_line(text)))


def _writer(writer: Writer) -> WriterFacts:
    return WriterFacts(
        key=writer.key,
        addressed=addressed(writer),
        full=full_form(writer),
        bare=bare_name(writer),
        other_reading=other_reading(marked_name(writer)),
        email=one_line(writer.email or ""),
        is_group=is_group(writer.name),
    )


def _stay(span: Span) -> Stay:
    rotation, together = span.rotation, span.together
    return Stay(
        rotation=rotation.key,
        service=one_line(rotation.service),
        site=one_line(rotation.site),
        place=", ".join(one_line(part) for part in (rotation.city, rotation.state) if part),
        kind=rotation.kind,
        setting=rotation.setting,
        start=span.start,
        end=span.end,
        weeks=weekdays_between(span.start, span.end) / 5,
        role=one_line(rotation.role or ""),
        patient_load=one_line(rotation.patient_load or ""),
        tasks=rotation.duties,
        record_system=one_line(rotation.record_system or ""),
        shifts=together.shifts,
        contact=together.contact,
    )


def bullets_of(letter: LetterKey, records: Records) -> tuple[Moment, ...]:
    """The moments chosen for a letter, in the order of its summary."""
    chosen = [moment for moment in records.moments if letter in moment.kits]
    last = max((m.order for m in chosen if m.order is not None), default=0) + 1
    return tuple(sorted(chosen, key=lambda m: last if m.order is None else m.order))


def _bullets(letter: Letter, gathered: LetterFacts, records: Records) -> Iterator[Bullet]:
    supervised = {span.rotation.key for span in gathered.spans}
    for moment in bullets_of(letter.key, records):
        if moment.rotation in supervised:
            yield _bullet(moment, gathered.writer)


def _bullet(moment: Moment, writer: Writer) -> Bullet:
    text, emphasis = one_line(moment.text), one_line(moment.emphasis or "")
    return Bullet(
        key=moment.key,
        text=text,
        emphasis=emphasis if emphasis in text else "",
        competency=moment.competency,
        themes=moment.themes,
        rotation=moment.rotation,
        is_seen=not moment.seen_by or writer.key in moment.seen_by,
        cleared=moment.cleared,
    )


def _feedback(gathered: LetterFacts) -> Iterator[FeedbackFacts]:
    for span in gathered.spans:
        for feedback in span.together.feedback:
            said, then = one_line(feedback.said or ""), one_line(feedback.then or "")
            if said or then:
                yield FeedbackFacts(said=said, then=then)


def _themes(bullets: tuple[Bullet, ...], catalogue: Catalogue) -> tuple[str, ...]:
    """What the bullets show; the comparison with peers is left to the writer."""
    order = dict.fromkeys(theme for bullet in bullets for theme in bullet.themes)
    return tuple(
        catalogue.themes[theme].name
        for theme in order
        if theme in catalogue.themes and theme is not Theme.COMPARISON
    )


def target_facts(
    keys: Iterable[TargetKey], records: Records, catalogue: Catalogue
) -> tuple[TargetFacts, ...]:
    """The targets by specialty, each with the tracks applied to."""
    grouped: dict[str, TargetFacts] = {}
    for key in keys:
        target = records.targets[key]
        specialty = catalogue.parent(target.specialty) or target.specialty
        seen = grouped.get(specialty)
        tracks = seen.tracks if seen else ()
        grouped[specialty] = TargetFacts(
            specialty=specialty,
            name=catalogue.specialty_name(target.specialty),
            tracks=tracks if target.track in tracks else (*tracks, target.track),
            season=seen.season if seen else season_name(target.season, catalogue, records.seasons),
        )
    return tuple(grouped.values())


def _upload(
    gathered: LetterFacts,
    targets: tuple[TargetFacts, ...],
    applicant: ApplicantFacts,
    catalogue: Catalogue,
    today: date,
) -> UploadFacts:
    letter, season = gathered.letter, gathered.season
    rule = catalogue.portals[gathered.portal]
    first = (SeasonEventKind.TOKENS, SeasonEventKind.OPENS)
    form_day = next(filter(None, map(season.event, first)), None) if season else None
    letter_id = one_line(letter.letter_id or "")
    may_exist = form_day is None or form_day.on <= today
    return UploadFacts(
        portal=gathered.portal,
        rule=rule,
        letter_id=letter_id,
        aamc_id=applicant.aamc_id,
        waived=letter.waived,
        form_day=form_day,
        holds=_needs_id(rule) and not letter_id and not may_exist,
        lacks_id=_needs_id(rule) and not letter_id and may_exist,
        is_standardized=letter.kind is LetterKind.STANDARDIZED,
        forms=tuple(_forms(targets, gathered.portal, catalogue)),
    )


def _needs_id(rule: PortalRule) -> bool:
    return rule.letter_id_required


def _forms(
    targets: tuple[TargetFacts, ...], portal: Portal, catalogue: Catalogue
) -> Iterator[tuple[str, StandardForm]]:
    """The standardized forms of the specialties applied to through this portal."""
    for target in targets:
        rule = catalogue.specialties.get(target.specialty)
        form = rule.standardized if rule else None
        if rule is None or form is None or form.status is FormStatus.NONE:
            continue
        if rule.portal in {portal, Portal.OTHER}:
            yield rule.name, form

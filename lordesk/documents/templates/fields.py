"""The facts that wordings may use, by name: one list for pages, mails and the user's own texts."""

from collections.abc import Mapping
from types import MappingProxyType

from lordesk.documents.templates import spoken
from lordesk.domain.kit_facts import KitFacts, TargetFacts
from lordesk.domain.rules import WriterContact
from lordesk.domain.vocabulary import DocumentKind, Portal, Track

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "applicant": "your name",
        "titled": "your name with your degree",
        "email": "your e-mail address",
        "phone": "your phone number",
        "aamc_id": "your AAMC ID",
        "writer": "the writer, as you address them",
        "writer_full": "the writer’s full name with credentials",
        "specialty": "the specialties the letter is for",
        "application": "the specialties with their tracks",
        "season": "the season",
        "goal": "your goal",
        "service": "the service you worked on together",
        "site": "the hospital or clinic",
        "dates": "the dates of the rotation",
        "length": "how long you worked together",
        "role": "your role",
        "themes": "what your bullets show",
        "deadline": "the day the letter is needed",
        "deadline_day": "the same day without its weekday",
        "submit": "the day you submit",
        "submit_day": "the same day, short",
        "portal": "the application service",
        "upload_site": "where the letter is uploaded",
        "letter_id": "the Letter ID",
        "hold_until": "when the form can be sent, while no Letter ID can exist",
        "portal_writes": "the portal’s sender, when it mails the writer itself",
        "portal_asks": "the portal, when the request comes through it in a way not known",
        "program_way": "the program’s own system, when each takes letters in its own way",
        "several": "the specialties, when the letter is for more than one",
        "one_specialty": "the specialty, when the letter is for one only",
        "form": "the standardized form of the specialty",
        "enclosed": "what is attached",
        "form_enclosed": "the letter request form, when it is attached",
        "said": "feedback the writer gave",
        "lab": "the service, when your work there was research",
        "observed": "the service, when you were an observer",
        "observed_at": "the hospital or clinic, when you were an observer",
        "asked_on": "the day you asked",
        "uploaded_on": "the day the letter came",
        "wrote_before": "the month in which a letter of theirs came for an earlier season",
        "last_time": "the day they agreed to write when you asked, when that is long ago",
        "kit_sent_on": "the day you sent the kit",
        "news": "what changed since the kit was sent",
        "result": "where you matched",
        "file_limit": "the largest file the portal takes",
        "page_size": "the page size the portal takes",
        "forbidden": "signs a file name may not have",
        "form_field": "a specialty that has a standardized form",
        "form_name": "the form’s short name",
        "form_full": "the form’s full name",
        "form_issuer": "who issues the form",
        "form_find": "where the form is found",
        "today": "today’s date",
    }
)

ALWAYS_KNOWN = frozenset(
    {"applicant", "titled", "writer", "writer_full", "specialty", "application", "season", "today"}
)
"""Fields that no letter can be without, so a wording may rely on them."""

SYSTEM_SENDERS = {Portal.RESIDENCYCAS: "applicantsupport@residencycas.com"}

THEMES_AT_MOST = 5

_TRACKS = {
    Track.CATEGORICAL: "categorical",
    Track.PRELIMINARY: "preliminary",
    Track.ADVANCED: "advanced",
    Track.TRANSITIONAL: "transitional year",
    Track.FELLOWSHIP_PATHWAY: "fellowship pathway",
    Track.GLOBAL_HEALTH: "global health track",
}
_ENCLOSED = {
    DocumentKind.CV: "my CV",
    DocumentKind.STATEMENT: "my personal statement",
    DocumentKind.REQUEST_FORM: "the letter request form",
    DocumentKind.STANDARDIZED_FORM: "the standardized form",
    DocumentKind.PHOTO: "a photograph",
    DocumentKind.EVALUATION: "an evaluation",
}


def fields_of(facts: KitFacts) -> dict[str, str]:
    """What is known about one letter, in words; what is not known is left out."""
    known = {
        **_people(facts),
        **_aims(facts),
        **_together(facts),
        **_upload(facts),
        "today": spoken.day(facts.today),
    }
    return {name: text for name, text in known.items() if text}


def _people(facts: KitFacts) -> dict[str, str]:
    applicant, writer = facts.applicant, facts.writer
    said = next((each.said for each in facts.feedback if each.said), "")
    return {
        "applicant": applicant.name,
        "titled": applicant.titled,
        "email": applicant.email,
        "phone": applicant.phone,
        "aamc_id": applicant.aamc_id,
        "writer": writer.addressed,
        "writer_full": writer.full,
        "said": said.rstrip("."),
    }


def _aims(facts: KitFacts) -> dict[str, str]:
    names = tuple(target.name for target in facts.targets)
    has_form = any(each.kind is DocumentKind.REQUEST_FORM for each in facts.enclosures)
    return {
        "specialty": spoken.listed(names),
        "several": spoken.listed(names) if facts.is_general else "",
        "one_specialty": "" if facts.is_general else names[0],
        "application": "; ".join(applied(target) for target in facts.targets),
        "season": facts.season,
        "goal": facts.applicant.goal,
        "deadline": spoken.weekday(facts.deadline) if facts.deadline else "",
        "deadline_day": spoken.day(facts.deadline) if facts.deadline else "",
        "submit": spoken.day(facts.submit_on) if facts.submit_on else "",
        "submit_day": spoken.short_day(facts.submit_on) if facts.submit_on else "",
        "themes": _themes(facts.themes),
        "wrote_before": spoken.full_month(facts.wrote_before) if facts.wrote_before else "",
        "last_time": spoken.day(facts.agreed_on) if facts.agreed_on else "",
        "enclosed": spoken.listed(enclosed(facts)),
        "form_enclosed": _ENCLOSED[DocumentKind.REQUEST_FORM] if has_form else "",
    }


def applied(target: TargetFacts) -> str:
    """`Internal Medicine, categorical and preliminary`."""
    return f"{target.name}, {spoken.listed([_TRACKS[track] for track in target.tracks])}"


def _themes(names: tuple[str, ...]) -> str:
    """At most five, parted by dots: many names hold an `and` of their own."""
    return "\u00a0· ".join(lower(name) for name in names[:THEMES_AT_MOST])


def lower(phrase: str) -> str:
    """A name for the middle of a sentence; abbreviations keep their capitals."""
    first = phrase.split(" ", 1)[0]
    keeps = first.isupper() or first == "English"
    return phrase if keeps else phrase[:1].lower() + phrase[1:]


def enclosed(facts: KitFacts) -> tuple[str, ...]:
    """What goes along, as a mail says it; a kind is said once."""
    kinds = dict.fromkeys(each.kind for each in facts.enclosures)
    known = tuple(_ENCLOSED[kind] for kind in kinds if kind in _ENCLOSED)
    return ("a one-page summary of our work", "a page on how to upload", *known)


def _together(facts: KitFacts) -> dict[str, str]:
    stay = facts.main_stay
    if stay is None:
        return {}
    return {
        "service": stay.own_service,
        "site": stay.site,
        "dates": spoken.span(stay.start, stay.end),
        "length": spoken.weeks(stay.weeks),
        "role": stay.role,
        "lab": stay.own_service if facts.is_research else "",
        "observed": "" if stay.kind.is_hands_on else stay.own_service,
        "observed_at": "" if stay.kind.is_hands_on else stay.site,
    }


def _upload(facts: KitFacts) -> dict[str, str]:
    upload, rule = facts.upload, facts.upload.rule
    system = rule.writer_contact is WriterContact.SYSTEM
    sender = SYSTEM_SENDERS.get(upload.portal, "") if system else ""
    return {
        "portal": rule.name,
        "upload_site": rule.upload_name,
        "letter_id": upload.letter_id if rule.letter_id_required else "",
        "hold_until": spoken.event(upload.form_day) if upload.holds else "",
        "portal_writes": sender,
        "portal_asks": rule.name if system and not sender else "",
        "program_way": "" if system or rule.letter_id_required else rule.upload_name,
        "form": spoken.listed(tuple(form.name for _, form in upload.forms)),
        "file_limit": spoken.sized(rule.file.max_bytes) if rule.file else "",
        "page_size": rule.file.page if rule.file else "",
        "forbidden": " ".join(rule.file.forbidden_characters) if rule.file else "",
    }

"""What other programs know of the applicant, and how it joins the profile of the desk."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from lordesk.domain.applicant import Applicant, Entry, School
from lordesk.domain.changes import between
from lordesk.domain.errors import InvalidInputError, RefusedError, Remedy
from lordesk.domain.invariants import flaws
from lordesk.domain.naming import family_name, given_name
from lordesk.domain.records import Records
from lordesk.domain.shape import YearMonth
from lordesk.domain.tidy import clean, excerpt, one_line, unaccented
from lordesk.services.exchange.matching import plain
from lordesk.services.exchange.month_names import month_of
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.importing import counted

_MEDICAL = re.compile(
    r"\b(?:md|m\.d\.|mbbs|m\.b\.b\.s\.?|mbchb|mb ?bch|bmbs|do|medicine|medical|physician"
    r"|medicin[ao]|medic[ao]|cirujan[ao]|medecine?|(?:human)?medizin|arzt|arztin)(?!\w)"
)
_NOW = frozenset(
    {
        *("", "present", "current", "now", "ongoing", "today"),
        *("presente", "actualidad", "actual", "atual", "hasta la fecha", "en curso"),
        *("heute", "bis heute", "aktuell", "gegenwart", "aujourd'hui", "en cours"),
        *("a ce jour", "ate o momento", "o momento", "momento"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The parts of a curriculum vitae that an applicant's profile has a place for."""

    given_name: str = ""
    family_name: str = ""
    email: str | None = None
    phone: str | None = None
    goal: str | None = None
    degree: str | None = None
    school: School | None = None
    languages: tuple[str, ...] = ()
    education: tuple[Entry, ...] = ()
    experience: tuple[Entry, ...] = ()
    research: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()


def plan_profile(desk: Records, name: str, profile: Profile, *, replace_desk: bool) -> ImportPlan:
    """What joining the profile to the desk's would change.

    RefusedError for another person without `replace_desk`, InvalidInputError without any name.
    """
    own = desk.applicant
    if own is not None and not replace_desk:
        _require_same_person(own, profile, name)
    if (own is None or replace_desk) and not (profile.given_name or profile.family_name):
        raise InvalidInputError(f"{name} holds no name, and a profile needs one.")
    joined = _joined(None if replace_desk else own, profile)
    after = desk.put(joined)
    changes = between(desk, after, f"Import {name}")
    flaw = next(flaws(after, changes), None)
    if flaw is not None:
        raise InvalidInputError(f"{name}: {flaw.field} {flaw.message}.")
    return ImportPlan(planned=counted(changes, after))


def named(text: str) -> tuple[str, str]:
    """Given and family name of a full name: `Ann`, `van der Berg`."""
    whole = one_line(text)
    return (given_name(whole), family_name(whole)) if whole else ("", "")


def is_medical(text: str) -> bool:
    """Whether a degree or a field of study is that of a physician."""
    return _MEDICAL.search(unaccented(text.casefold())) is not None


def year_month(text: str, place: str) -> YearMonth | None:
    """`2020`, `2020-03-15`, `Mar 2020`; None for “present”. InvalidInputError names the place."""
    words = unaccented(one_line(text).casefold().replace("’", "'"))
    if words in _NOW:
        return None
    if found := re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?", words):
        return YearMonth(int(found[1]), int(found[2]) if found[2] else None)
    if found := re.fullmatch(r"(0?[1-9]|1[0-2])[./](\d{4})", words):
        return YearMonth(int(found[2]), int(found[1]))
    found = re.fullmatch(r"([a-z]{3,})\.?(?: de)? (\d{4})", words)
    if found and (month := month_of(found[1])) is not None:
        return YearMonth(int(found[2]), month)
    raise InvalidInputError(f"{place} holds “{words[:40]}”: expected a month, such as 2026-03.")


def tidy_text(text: str) -> str | None:
    """The text cleaned, None when nothing is left."""
    return clean(text).strip() or None


def _require_same_person(own: Applicant, profile: Profile, name: str) -> None:
    if not (profile.given_name or profile.family_name):
        return
    theirs = plain(f"{profile.given_name} {profile.family_name}")
    if theirs not in {plain(f"{own.given_name} {own.family_name}"), plain(own.name)}:
        other = f"{profile.given_name} {profile.family_name}".strip()
        raise RefusedError(
            f"{name} is the profile of {excerpt(other)}, and this desk is "
            f"{excerpt(own.name)}’s. "
            "Let it replace this profile if that is what you want.",
            remedy=Remedy.REPLACE,
        )


def _joined(own: Applicant | None, profile: Profile) -> Applicant:
    """Contacts and school as the file has them, lists with what is new, the goal as it was."""
    known = own or Applicant(given_name=profile.given_name, family_name=profile.family_name)
    return replace(
        known,
        email=profile.email or known.email,
        phone=profile.phone or known.phone,
        goal=known.goal or profile.goal,
        degree=known.degree or profile.degree,
        school=_school(known.school, profile.school),
        languages=_texts(known.languages, profile.languages, _language),
        education=_entries(known.education, profile.education),
        experience=_entries(known.experience, profile.experience),
        research=_texts(known.research, profile.research, plain),
        honours=_texts(known.honours, profile.honours, plain),
    )


def _school(own: School | None, given: School | None) -> School | None:
    if own is None or given is None:
        return own or given
    return replace(own, name=own.name or given.name, graduated=given.graduated or own.graduated)


def _language(text: str) -> str:
    """The name of the language, without the level."""
    return plain(text.partition("(")[0])


def _texts(
    own: tuple[str, ...], given: Iterable[str], key: Callable[[str], str]
) -> tuple[str, ...]:
    known = {key(text) for text in own}
    fresh = {key(text): text for text in given if key(text) not in known}
    return (*own, *fresh.values())


def _entries(own: tuple[Entry, ...], given: Iterable[Entry]) -> tuple[Entry, ...]:
    """The desk's entries with the file's months; entries of another what or where are new."""
    joined = {_what(entry): entry for entry in own}
    for entry in given:
        known = joined.get(_what(entry))
        joined[_what(entry)] = _dated(known, entry) if known else entry
    return tuple(joined.values())


def _dated(own: Entry, given: Entry) -> Entry:
    return replace(
        own, from_=given.from_ or own.from_, to=given.to or own.to, note=own.note or given.note
    )


def _what(entry: Entry) -> tuple[str, str]:
    return plain(entry.what), plain(entry.where or "")

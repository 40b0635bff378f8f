"""The profile as a JSON Resume (schema 1.0.0), and a JSON Resume as a profile."""

import re
from collections.abc import Iterator
from typing import cast

from lordesk.domain.applicant import Applicant, Entry, School
from lordesk.domain.codec import Plain
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.shape import YearMonth
from lordesk.services.exchange.profile import Profile, is_medical, named, tidy_text, year_month
from lordesk.services.plain_json import as_object, parse, written

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
_FLUENCY = re.compile(r"(.+?)\s*\(([^()]*)\)\Z", re.DOTALL)

Part = dict[str, Plain]


def read_resume(raw: bytes, name: str) -> Profile:
    """The profile in a JSON Resume; InvalidInputError names the place that does not fit."""
    resume = as_object(parse(raw.removeprefix(b"\xef\xbb\xbf"), name), name)
    basics = _object(resume.get("basics"), f"{name}: basics")
    given, family = named(_text(basics, "name", f"{name}: basics") or "")
    studies = [*_parts(resume, "education", name)]
    degrees = [each for each in studies if is_medical(_study(*each))]
    degree, place = degrees[0] if degrees else ({}, "")
    return Profile(
        given_name=given,
        family_name=family,
        email=_text(basics, "email", f"{name}: basics"),
        phone=_text(basics, "phone", f"{name}: basics"),
        goal=_text(basics, "summary", f"{name}: basics"),
        degree=_text(degree, "studyType", place),
        school=_school(degree, place) if degrees else None,
        languages=tuple(_languages(resume, name)),
        education=tuple(_entry(*each, "education") for each in studies if each not in degrees[:1]),
        experience=tuple(_work(resume, name)),
        research=tuple(_titles(resume, "publications", "name", name)),
        honours=tuple(_titles(resume, "awards", "title", name)),
    )


def written_resume(applicant: Applicant) -> bytes:
    """A JSON Resume of the profile; identity numbers stay at home."""
    basics = _held(
        name=applicant.name,
        label=applicant.degree,
        email=applicant.email,
        phone=applicant.phone,
        summary=applicant.goal,
    )
    resume: Part = {
        "$schema": SCHEMA,
        "basics": basics,
        "work": [_out(entry, "position", "name") for entry in applicant.experience],
        "education": [*_degree(applicant), *_studies(applicant)],
        "publications": [{"name": text} for text in applicant.research],
        "awards": [{"title": text} for text in applicant.honours],
        "languages": [_language_out(text) for text in applicant.languages],
    }
    return written({key: value for key, value in resume.items() if value != []})


def _parts(resume: Part, key: str, name: str) -> Iterator[tuple[Part, str]]:
    """The objects of a list, each with its place."""
    listed = resume.get(key)
    if listed is None:
        return
    if not isinstance(listed, list):
        raise InvalidInputError(f"{name}: {key}: expected a list.")
    for number, each in enumerate(listed):
        place = f"{name}: {key}[{number}]"
        if each is not None:
            yield _object(each, place), place


def _object(plain: Plain, place: str) -> Part:
    if not isinstance(plain, dict):
        raise InvalidInputError(f"{place}: expected an object.")
    return plain


def _text(part: Part, key: str, place: str) -> str | None:
    value = part.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise InvalidInputError(f"{place}.{key}: expected text.")
    return tidy_text(value)


def _month(part: Part, key: str, place: str) -> YearMonth | None:
    return year_month(_text(part, key, place) or "", f"{place}.{key}")


def _study(part: Part, place: str) -> str:
    """The degree and its field in one line."""
    words = (_text(part, key, place) for key in ("studyType", "area"))
    return ", ".join(filter(None, words))


def _school(part: Part, place: str) -> School:
    return School(name=_text(part, "institution", place), graduated=_month(part, "endDate", place))


def _entry(part: Part, place: str, kind: str) -> Entry:
    """A line of the curriculum vitae; one without a word for what it was is named by where."""
    is_study = kind == "education"
    what = _study(part, place) if is_study else _text(part, "position", place)
    where_key = {"education": "institution", "volunteer": "organization"}.get(kind, "name")
    where = _text(part, where_key, place)
    if not what and not where:
        raise InvalidInputError(f"{place}: expected a word for what it was.")
    return Entry(
        what=what or cast("str", where),
        where=where if what else None,
        from_=_month(part, "startDate", place),
        to=_month(part, "endDate", place),
        note=_text(part, "score" if is_study else "summary", place),
    )


def _work(resume: Part, name: str) -> Iterator[Entry]:
    for kind in ("work", "volunteer"):
        for part, place in _parts(resume, kind, name):
            yield _entry(part, place, kind)


def _titles(resume: Part, kind: str, key: str, name: str) -> Iterator[str]:
    """Publications and awards as one line each, with who printed or gave them."""
    for part, place in _parts(resume, kind, name):
        words = (_text(part, each, place) for each in (key, "publisher", "awarder"))
        line = ", ".join(filter(None, words))
        if line:
            yield line


def _languages(resume: Part, name: str) -> Iterator[str]:
    for part, place in _parts(resume, "languages", name):
        language, fluency = _text(part, "language", place), _text(part, "fluency", place)
        if language:
            yield f"{language} ({fluency})" if fluency else language


def _held(**texts: str | YearMonth | None) -> Part:
    return {key: str(value) for key, value in texts.items() if value is not None}


def _out(entry: Entry, what: str, where: str) -> Part:
    note = "score" if what == "studyType" else "summary"
    months = {"startDate": entry.from_, "endDate": entry.to}
    return _held(**{what: entry.what, where: entry.where, **months, note: entry.note})


def _degree(applicant: Applicant) -> Iterator[Part]:
    school = applicant.school
    if school is not None:
        yield _held(
            institution=school.name,
            area="Medicine",
            studyType=applicant.degree,
            endDate=school.graduated,
        )


def _studies(applicant: Applicant) -> Iterator[Part]:
    return (_out(entry, "studyType", "institution") for entry in applicant.education)


def _language_out(text: str) -> Part:
    found = _FLUENCY.match(text)
    return _held(language=found[1], fluency=found[2]) if found else _held(language=text)

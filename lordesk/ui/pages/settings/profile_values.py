"""The profile as a form has it: values out of the applicant, and the applicant out of values."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.applicant import Applicant, Entry, School
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import ImgStatus
from lordesk.ui.forms.countries import country_code, country_field
from lordesk.ui.forms.fields import AnyField, ChoiceField, LinesField, TextField, email_problem
from lordesk.ui.forms.typed_dates import month_words, read_month

Values = Mapping[str, object]
AAMC_DIGITS = 8
PARTS = 5


def _tr(words: str) -> str:
    return QCoreApplication.translate("settings", words)


def profile_fields(countries: Mapping[str, str]) -> tuple[AnyField, ...]:
    """What kits and mails say about the applicant."""
    entry_hint = _tr("One on each line, with semicolons: what; where; from; to; note")
    statuses = (
        ("", _tr("Not said")),
        (ImgStatus.US_CITIZEN_IMG.value, _tr("US citizen, graduate of a school abroad")),
        (ImgStatus.NON_US_CITIZEN_IMG.value, _tr("Not a US citizen")),
    )
    return (
        TextField(name="given_name", label=_tr("Given name"), required=True),
        TextField(name="family_name", label=_tr("Family name"), required=True),
        TextField(
            name="display_name",
            label=_tr("Name as printed"),
            hint=_tr("Empty: given name, then family name"),
        ),
        TextField(name="degree", label=_tr("Degree"), placeholder="MBBS"),
        TextField(name="email", label=_tr("E-mail"), check=email_problem),
        TextField(name="phone", label=_tr("Phone")),
        TextField(name="aamc_id", label=_tr("AAMC ID"), check=_aamc_problem),
        TextField(name="usmle_id", label=_tr("USMLE ID"), hint=_tr("Never printed in a kit")),
        ChoiceField(
            name="status", label=_tr("Status"), hint=_tr("Never printed"), choices=statuses
        ),
        TextField(name="school_name", label=_tr("Medical school")),
        TextField(name="school_city", label=_tr("City of the school")),
        country_field("school_country", _tr("Country of the school"), countries),
        TextField(
            name="graduated",
            label=_tr("Graduated"),
            placeholder=_tr("May 2024"),
            check=_month_problem,
        ),
        TextField(name="goal", label=_tr("Goal"), is_long=True),
        TextField(name="program_types", label=_tr("Programs you look for"), is_long=True),
        LinesField(name="languages", label=_tr("Languages"), hint=_tr("One on each line")),
        LinesField(
            name="education", label=_tr("Education"), hint=entry_hint, check=_entries_problem
        ),
        LinesField(
            name="experience", label=_tr("Experience"), hint=entry_hint, check=_entries_problem
        ),
        LinesField(name="research", label=_tr("Research"), hint=_tr("One on each line")),
        LinesField(name="honours", label=_tr("Honours"), hint=_tr("One on each line")),
    )


def values_of(applicant: Applicant | None) -> dict[str, object]:
    """What the form shows; nothing for a desk without a profile."""
    if applicant is None:
        return {}
    school = applicant.school or School()
    return {
        **{name: getattr(applicant, name) for name in _PLAIN},
        "status": applicant.status.value if applicant.status else "",
        "school_name": school.name,
        "school_city": school.city,
        "school_country": school.country,
        "graduated": _month(school.graduated),
        "languages": applicant.languages,
        "education": tuple(map(_line, applicant.education)),
        "experience": tuple(map(_line, applicant.experience)),
        "research": applicant.research,
        "honours": applicant.honours,
    }


def applicant_from(values: Values, present: Applicant | None) -> Applicant:
    """The applicant as the form has it. ValueError for a month or an entry that cannot be read."""
    plain: dict[str, str | None] = {name: _text(values, name) for name in _PLAIN}
    plain |= {name: plain[name] or "" for name in ("given_name", "family_name")}
    base = present or Applicant(given_name="", family_name="")
    status = _text(values, "status")
    return replace(
        base,
        **{
            **plain,
            "given_name": plain["given_name"] or "",
            "family_name": plain["family_name"] or "",
        },
        status=ImgStatus(status) if status else None,
        school=_school(values),
        languages=_lines(values, "languages"),
        education=tuple(map(_entry, _lines(values, "education"))),
        experience=tuple(map(_entry, _lines(values, "experience"))),
        research=_lines(values, "research"),
        honours=_lines(values, "honours"),
    )


_PLAIN = (
    "given_name",
    "family_name",
    "display_name",
    "degree",
    "email",
    "phone",
    "aamc_id",
    "usmle_id",
    "goal",
    "program_types",
)


def _school(values: Values) -> School | None:
    graduated = _text(values, "graduated")
    school = School(
        name=_text(values, "school_name"),
        city=_text(values, "school_city"),
        country=country_code(values.get("school_country")),
        graduated=read_month(graduated) if graduated else None,
    )
    return None if school == School() else school


def _month(month: YearMonth | None) -> str:
    return month_words(month) if month else ""


def _line(entry: Entry) -> str:
    """An entry on one line; what stands empty at the end is left out."""
    parts = [
        entry.what,
        entry.where or "",
        _month(entry.from_),
        _month(entry.to),
        entry.note or "",
    ]
    while parts and not parts[-1]:
        parts.pop()
    return "; ".join(parts)


def _entry(line: str) -> Entry:
    """ValueError when a month is none."""
    parts = [part.strip() for part in line.split(";", PARTS - 1)]
    what, where, from_, to, note = (*parts, "", "", "", "")[:PARTS]
    return Entry(
        what=what,
        where=where or None,
        from_=read_month(from_) if from_ else None,
        to=read_month(to) if to else None,
        note=note or None,
    )


def _entries_problem(value: object) -> str:
    try:
        _ = [_entry(line) for line in cast("Iterable[str]", value or ())]
    except ValueError as error:
        said = _tr("“{text}” is no month. Write 2024, May 2024 or 2024-05.")
        return said.format(text=error.args[0])
    return ""


def _month_problem(value: object) -> str:
    text = str(value or "")
    try:
        _ = read_month(text) if text else None
    except ValueError:
        return _tr("Write a year or a month, such as 2024, May 2024 or 2024-05.")
    return ""


def _aamc_problem(value: object) -> str:
    """A number that looks wrong is warned about where it is used; here only what is no number."""
    text = str(value or "")
    is_usual = not text or (text.isascii() and text.isdigit() and len(text) == AAMC_DIGITS)
    return "" if is_usual else _tr("An AAMC ID has eight digits. Check it in your portal.")


def _text(values: Values, name: str) -> str | None:
    return str(values.get(name) or "").strip() or None


def _lines(values: Values, name: str) -> tuple[str, ...]:
    return cast("tuple[str, ...]", values.get(name) or ())

"""The forms of targets and programs: fields, values out of a record, and a record out of values."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import Kind, ProgramKey, SeasonKey, TargetKey
from lordesk.domain.program import Program, ProgramLetters, Target, TargetLetters
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Track
from lordesk.services.keys import named_key
from lordesk.ui import texts
from lordesk.ui.forms.fields import (
    AnyField,
    ChoiceField,
    DayField,
    NumberField,
    TextField,
    TriStateField,
)

Values = Mapping[str, object]
MOST = 9


def _tr(words: str) -> str:
    return QCoreApplication.translate("portfolio", words)


def target_fields(records: Records, catalogue: Catalogue) -> tuple[AnyField, ...]:
    specialties = sorted((rule.key, rule.name) for rule in catalogue.specialties.values())
    seasons = {key: rule.name for key, rule in catalogue.seasons.items()}
    own = {season.key: season.key for season in records.seasons}
    usual = _tr("Empty: as the specialty usually wants")
    return (
        ChoiceField(
            name="specialty",
            label=_tr("Specialty"),
            choices=tuple(sorted(specialties, key=lambda pair: pair[1])),
            is_free=True,
            required=True,
        ),
        ChoiceField(
            name="track",
            label=_tr("Track"),
            choices=tuple((each.value, texts.track(each)) for each in Track),
        ),
        ChoiceField(name="season", label=_tr("Season"), choices=tuple({**own, **seasons}.items())),
        DayField(
            name="submit_on",
            label=_tr("You submit on"),
            hint=_tr("Empty: the first day of the season"),
        ),
        NumberField(name="min", label=_tr("Letters at least"), hint=usual, maximum=MOST),
        NumberField(name="us_clinical_min", label=_tr("From US clinical work"), maximum=MOST),
        NumberField(name="in_specialty_min", label=_tr("From the specialty"), maximum=MOST),
    )


def target_values(target: Target) -> Values:
    own = target.letters or TargetLetters()
    return {
        "specialty": target.specialty,
        "track": target.track.value,
        "season": target.season,
        "submit_on": target.submit_on,
        "min": own.min,
        "us_clinical_min": own.us_clinical_min,
        "in_specialty_min": own.in_specialty_min,
    }


def target_from(values: Values, records: Records, present: Target | None) -> Target:
    """The target that a form describes; a new one gets a key from its specialty."""
    specialty, track = str(values["specialty"]), Track(str(values["track"]))
    own = replace(
        (present.letters if present else None) or TargetLetters(),
        min=_number(values["min"]),
        us_clinical_min=_number(values["us_clinical_min"]),
        in_specialty_min=_number(values["in_specialty_min"]),
    )
    key = present.key if present else TargetKey(named_key(records, Kind.TARGET, specialty))
    return Target(
        key=key,
        specialty=specialty,
        track=track,
        season=SeasonKey(str(values["season"])),
        submit_on=cast("date | None", values["submit_on"]),
        letters=own if own != TargetLetters() else None,
    )


def program_fields(records: Records, catalogue: Catalogue) -> tuple[AnyField, ...]:
    targets = tuple(
        (target.key, f"{catalogue.specialty_name(target.specialty)}, {texts.track(target.track)}")
        for target in records.targets
    )
    unknown = _tr("Empty: not known, as the target wants")
    return (
        TextField(name="name", label=_tr("Program"), required=True),
        ChoiceField(name="target", label=_tr("Target"), choices=targets, required=True),
        TextField(name="city", label=_tr("City")),
        TextField(name="state", label=_tr("State")),
        TextField(
            name="code",
            label=_tr("Program number"),
            hint=_tr("The ACGME number that ERAS lists. May stay empty."),
        ),
        NumberField(name="min", label=_tr("Letters at least"), hint=unknown, maximum=MOST),
        NumberField(name="max", label=_tr("Letters at most"), maximum=MOST),
        NumberField(name="in_specialty_min", label=_tr("From the specialty"), maximum=MOST),
        TriStateField(name="chair", label=_tr("Wants a chair’s letter")),
        TriStateField(name="standardized", label=_tr("Wants the standardized form")),
        NumberField(
            name="max_age_months", label=_tr("No letter older than, in months"), maximum=99
        ),
        TextField(name="notes", label=_tr("Notes"), is_long=True),
    )


def program_values(program: Program) -> Values:
    own = program.letters or ProgramLetters()
    return {
        "name": program.name,
        "target": program.target,
        "city": program.city,
        "state": program.state,
        "code": program.code,
        "min": own.min,
        "max": own.max,
        "in_specialty_min": own.in_specialty_min,
        "chair": own.chair,
        "standardized": own.standardized,
        "max_age_months": own.max_age_months,
        "notes": program.notes,
    }


def program_from(values: Values, records: Records, present: Program | None) -> Program:
    """The program that a form describes; its letters stay on it."""
    name = str(values["name"])
    own = ProgramLetters(
        min=_number(values["min"]),
        max=_number(values["max"]),
        in_specialty_min=_number(values["in_specialty_min"]),
        chair=cast("bool | None", values["chair"]),
        standardized=cast("bool | None", values["standardized"]),
        max_age_months=_number(values["max_age_months"]),
    )
    key = present.key if present else ProgramKey(named_key(records, Kind.PROGRAM, name))
    return Program(
        key=key,
        name=name,
        target=TargetKey(str(values["target"])),
        city=_text(values["city"]),
        state=_text(values["state"]),
        code=_text(values["code"]),
        letters=own if own != ProgramLetters() else None,
        assigned=present.assigned if present else (),
        notes=_text(values["notes"]),
    )


def limits_problem(values: Values) -> str:
    """A sentence for numbers that contradict each other."""
    least, most = _number(values["min"]), _number(values["max"])
    if least is not None and most is not None and least > most:
        return _tr("At least {min} and at most {max} cannot both be. Change one of them.").format(
            min=least, max=most
        )
    return ""


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _text(value: object) -> str | None:
    return str(value).strip() or None if value else None

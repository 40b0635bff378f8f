"""The form of a rotation and of who worked there: fields, and values to records and back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import Kind, RotationKey, WriterKey
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import ContactDepth, RotationKind, Setting, Task
from lordesk.domain.writer import Feedback, WorkedTogether, Writer
from lordesk.services.keys import named_key
from lordesk.ui import texts
from lordesk.ui.forms.countries import country_code, country_field
from lordesk.ui.forms.fields import (
    AnyField,
    ChoiceField,
    DayField,
    LinesField,
    ManyField,
    NumberField,
    TextField,
    TriStateField,
)

Values = Mapping[str, object]
THEN = "→"


def _tr(words: str) -> str:
    return QCoreApplication.translate("rotations", words)


def rotation_fields(catalogue: Catalogue) -> tuple[AnyField, ...]:
    """Everything a rotation holds, the needed things first."""
    specialties = tuple((rule.key, rule.name) for rule in catalogue.specialties.values())
    fields = tuple((each.key, each.name) for each in catalogue.subspecialties.values())
    return (
        TextField(
            name="service",
            label=_tr("Service"),
            required=True,
            placeholder=_tr("Inpatient medicine, Team C"),
        ),
        TextField(name="site", label=_tr("Hospital or clinic"), required=True),
        ChoiceField(
            name="kind",
            label=_tr("Kind"),
            hint=_tr("An observership cannot claim hands-on work; kits hold to that."),
            choices=tuple((kind.value, texts.rotation_kind(kind)) for kind in RotationKind),
        ),
        ChoiceField(
            name="specialty",
            label=_tr("Specialty"),
            required=True,
            is_free=True,
            choices=(*specialties, *fields),
        ),
        DayField(name="start", label=_tr("First day"), required=True, is_nearest=True),
        DayField(name="end", label=_tr("Last day"), required=True, follows="start"),
        TextField(name="city", label=_tr("City")),
        TextField(name="state", label=_tr("State")),
        country_field("country", _tr("Country"), catalogue.countries, required=True),
        TriStateField(name="acgme", label=_tr("Does the site train ACGME residents?")),
        ChoiceField(
            name="setting",
            label=_tr("Setting"),
            choices=(("", _tr("Not said")), *((s.value, texts.setting(s)) for s in Setting)),
        ),
        TextField(name="role", label=_tr("Your role"), placeholder=_tr("Visiting sub-intern")),
        TextField(
            name="patient_load",
            label=_tr("Patients at a time"),
            placeholder=_tr("4 to 6 patients"),
        ),
        ManyField(
            name="duties",
            label=_tr("What you did"),
            choices=tuple((task.value, texts.task(task)) for task in Task),
        ),
        TextField(name="record_system", label=_tr("Record system"), placeholder=_tr("Epic")),
    )


def rotation_values(rotation: Rotation | None) -> Values:
    """What the form shows; a new rotation begins as an elective in the US."""
    if rotation is None:
        return {"kind": RotationKind.ELECTIVE.value, "country": "US"}
    return {
        "service": rotation.service,
        "site": rotation.site,
        "kind": rotation.kind.value,
        "specialty": rotation.specialty,
        "start": rotation.start,
        "end": rotation.end,
        "city": rotation.city,
        "state": rotation.state,
        "country": rotation.country,
        "acgme": rotation.acgme,
        "setting": rotation.setting.value if rotation.setting else "",
        "role": rotation.role,
        "patient_load": rotation.patient_load,
        "duties": tuple(task.value for task in rotation.duties),
        "record_system": rotation.record_system,
    }


def read_rotation(values: Values, records: Records, present: Rotation | None) -> Rotation:
    """The rotation of the form; a new one gets a key from its site and service."""
    named = f"{values['site']} {values['service']}"
    key = present.key if present else RotationKey(named_key(records, Kind.ROTATION, named))
    return Rotation(
        key=key,
        service=str(values["service"]),
        specialty=str(values["specialty"]),
        site=str(values["site"]),
        city=_text(values["city"]),
        state=_text(values["state"]),
        country=country_code(values["country"]) or "",
        acgme=cast("bool | None", values["acgme"]),
        setting=Setting(str(values["setting"])) if values["setting"] else None,
        kind=RotationKind(str(values["kind"])),
        start=cast("date", values["start"]),
        end=cast("date", values["end"]),
        role=_text(values["role"]),
        patient_load=_text(values["patient_load"]),
        duties=tuple(Task(each) for each in cast("tuple[str, ...]", values["duties"])),
        record_system=_text(values["record_system"]),
    )


def days_problem(values: Values) -> str:
    """A sentence when the last day comes before the first one."""
    start, end = cast("date | None", values["start"]), cast("date | None", values["end"])
    if start is None or end is None or start <= end:
        return ""
    said = _tr("The last day, {end}, comes before the first day, {start}. Change one of them.")
    return said.format(end=texts.full_day(end), start=texts.full_day(start))


def companion_fields(records: Records, *, writer: bool) -> tuple[AnyField, ...]:
    """Who worked there; `writer` asks for whom, else it is known."""
    people = tuple((each.key, each.name) for each in records.writers)
    who = (ChoiceField(name="writer", label=_tr("Who"), required=True, choices=people),)
    return (
        *(who if writer else ()),
        ChoiceField(
            name="contact",
            label=_tr("How they saw your work"),
            choices=(
                ("", _tr("Not said")),
                *((depth.value, texts.contact_depth(depth)) for depth in ContactDepth),
            ),
        ),
        DayField(
            name="start",
            label=_tr("From"),
            hint=_tr("Leave both days empty for the whole rotation."),
            is_nearest=True,
        ),
        DayField(name="end", label=_tr("To"), follows="start"),
        NumberField(name="shifts", label=_tr("Shifts together"), maximum=366),
        LinesField(
            name="feedback",
            label=_tr("Feedback they gave you"),
            hint=_tr("A line each: what they said {arrow} what you did then.").format(arrow=THEN),
        ),
    )


def companion_values(together: WorkedTogether | None) -> Values:
    if together is None:
        return {"contact": ContactDepth.DIRECT.value}
    return {
        "contact": together.contact.value if together.contact else "",
        "shifts": together.shifts,
        "start": together.start,
        "end": together.end,
        "feedback": tuple(_feedback_line(each) for each in together.feedback),
    }


def with_companion(
    writer: Writer, rotation: RotationKey, values: Values, present: WorkedTogether | None
) -> Writer:
    """The writer with this stretch added, or in place of the one before."""
    made = WorkedTogether(
        rotation=rotation,
        start=cast("date | None", values["start"]),
        end=cast("date | None", values["end"]),
        contact=ContactDepth(str(values["contact"])) if values["contact"] else None,
        shifts=cast("int | None", values["shifts"]),
        feedback=tuple(map(_feedback, cast("tuple[str, ...]", values["feedback"]))),
    )
    if present is None:
        return replace(writer, worked_together=(*writer.worked_together, made))
    stretches = tuple(made if each is present else each for each in writer.worked_together)
    return replace(writer, worked_together=stretches)


def without_companion(writer: Writer, present: WorkedTogether) -> Writer:
    kept = tuple(each for each in writer.worked_together if each is not present)
    return replace(writer, worked_together=kept)


def stretch_of(records: Records, writer: WriterKey, rotation: RotationKey) -> WorkedTogether | None:
    """How a writer saw the work on a rotation, None when they did not."""
    known = records.writers.get(writer)
    stretches = known.worked_together if known else ()
    return next((each for each in stretches if each.rotation == rotation), None)


def _text(value: object) -> str | None:
    return str(value or "").strip() or None


def _feedback_line(feedback: Feedback) -> str:
    return f" {THEN} ".join(filter(None, (feedback.said, feedback.then)))


def _feedback(line: str) -> Feedback:
    said, _, then = line.replace("->", THEN).partition(THEN)
    return Feedback(said=said.strip() or None, then=then.strip() or None)

"""The forms of a writer: fields, values out of a record, and a record out of values."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import Kind, WriterKey
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Position, WriterFlag
from lordesk.domain.writer import (
    Assistant,
    Writer,
)
from lordesk.services.keys import named_key
from lordesk.ui import texts
from lordesk.ui.forms.fields import (
    AnyField,
    ChoiceField,
    LinesField,
    ManyField,
    TextField,
    TriStateField,
    email_problem,
)

Values = Mapping[str, object]


def _tr(words: str) -> str:
    return QCoreApplication.translate("writers", words)


def _emails_problem(value: object) -> str:
    lines = cast("tuple[str, ...]", value or ())
    problems = (email_problem(line) for line in lines)
    return next((problem for problem in problems if problem), "")


def specialty_choices(catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """Specialties and subspecialties by name; other text may stand as well."""
    rows = [*catalogue.specialties.values(), *catalogue.subspecialties.values()]
    return tuple(sorted(((row.key, row.name) for row in rows), key=lambda pair: pair[1]))


def writer_fields(
    records: Records, catalogue: Catalogue, own: WriterKey | None
) -> tuple[AnyField, ...]:
    """What is kept about a writer, the most asked for first."""
    others = [w for w in records.writers if w.key != own and not w.position.is_trainee]
    nobody = ("", _tr("Nobody"))
    return (
        TextField(name="name", label=_tr("Name"), required=True, placeholder="Nirav Patel"),
        TextField(name="credentials", label=_tr("Credentials"), placeholder="MD, FACP"),
        ChoiceField(
            name="position",
            label=_tr("Position"),
            choices=tuple((each.value, texts.position(each)) for each in Position),
        ),
        TextField(
            name="title", label=_tr("Title"), placeholder=_tr("Clinical assistant professor")
        ),
        ChoiceField(
            name="specialty",
            label=_tr("Specialty"),
            choices=(("", ""), *specialty_choices(catalogue)),
            is_free=True,
        ),
        TextField(name="institution", label=_tr("Institution")),
        TextField(name="department", label=_tr("Department")),
        TextField(name="email", label=_tr("E-mail"), check=email_problem),
        LinesField(
            name="other_emails",
            label=_tr("Other addresses"),
            hint=_tr("One on each line"),
            check=_emails_problem,
        ),
        TextField(name="phone", label=_tr("Phone")),
        TextField(name="assistant_name", label=_tr("Assistant")),
        TextField(name="assistant_email", label=_tr("Assistant’s e-mail"), check=email_problem),
        TriStateField(name="writes_letters", label=_tr("Writes letters for students")),
        TriStateField(name="knows_well", label=_tr("Knows your work well")),
        ManyField(
            name="flags",
            label=_tr("What speaks against asking"),
            choices=tuple((each.value, texts.flag(each)) for each in WriterFlag),
        ),
        ChoiceField(
            name="cosigner",
            label=_tr("Who co-signs"),
            hint=_tr("A resident or fellow is never the author; an attending signs."),
            choices=(nobody, *((w.key, w.name) for w in others)),
        ),
        TextField(
            name="notes",
            label=_tr("Notes"),
            hint=_tr("For you alone; never printed"),
            is_long=True,
        ),
    )


def values_of(writer: Writer) -> dict[str, object]:
    """What the form shows of a writer."""
    assistant = writer.assistant or Assistant()
    return {
        "name": writer.name,
        "credentials": writer.credentials,
        "position": writer.position.value,
        "title": writer.title,
        "specialty": writer.specialty,
        "institution": writer.institution,
        "department": writer.department,
        "email": writer.email,
        "other_emails": writer.other_emails,
        "phone": writer.phone,
        "assistant_name": assistant.name,
        "assistant_email": assistant.email,
        "writes_letters": writer.writes_letters,
        "knows_well": writer.knows_well,
        "flags": tuple(flag.value for flag in writer.flags),
        "cosigner": writer.cosigner,
        "notes": writer.notes,
    }


def writer_from(values: Values, records: Records, writer: Writer | None) -> Writer:
    """The writer as the form has it; a new one gets a key from its name."""
    name = str(values["name"])
    if writer is None:
        key = WriterKey(named_key(records, Kind.WRITER, name))
        writer = Writer(key=key, name=name, position=Position.ATTENDING)
    cosigner = _text(values, "cosigner")
    return replace(
        writer,
        name=name,
        credentials=_text(values, "credentials"),
        position=Position(str(values["position"])),
        title=_text(values, "title"),
        specialty=_text(values, "specialty"),
        institution=_text(values, "institution"),
        department=_text(values, "department"),
        email=_text(values, "email"),
        other_emails=_texts(values, "other_emails"),
        phone=_text(values, "phone"),
        assistant=_assistant(values),
        writes_letters=cast("bool | None", values["writes_letters"]),
        knows_well=cast("bool | None", values["knows_well"]),
        flags=tuple(WriterFlag(each) for each in _texts(values, "flags")),
        cosigner=WriterKey(cosigner) if cosigner else None,
        notes=_text(values, "notes"),
    )


def _assistant(values: Values) -> Assistant | None:
    name, email = _text(values, "assistant_name"), _text(values, "assistant_email")
    return Assistant(name=name, email=email) if name or email else None


def _text(values: Values, name: str) -> str | None:
    return str(values.get(name) or "").strip() or None


def _texts(values: Values, name: str) -> tuple[str, ...]:
    return cast("tuple[str, ...]", values.get(name) or ())

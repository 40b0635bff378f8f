"""The small forms about a writer: contacts, work together, absences, feedback, own verdict."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.ids import ContactKey, Kind, RotationKey, WriterKey
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.records import Records
from lordesk.domain.rotation_names import full_name
from lordesk.domain.vocabulary import ContactDepth, ContactKind, ProbeAnswer
from lordesk.domain.writer import (
    Absence,
    Contact,
    Feedback,
    OwnVerdict,
    Probe,
    WorkedTogether,
    Writer,
)
from lordesk.services.keys import named_key
from lordesk.ui import texts
from lordesk.ui.forms.fields import (
    AnyField,
    ChoiceField,
    DayField,
    LinesField,
    NumberField,
    TextField,
)

Values = Mapping[str, object]


def _tr(words: str) -> str:
    return QCoreApplication.translate("writers", words)


def contact_kind(kind: ContactKind) -> str:
    return {
        ContactKind.MET: _tr("Met in person"),
        ContactKind.EMAIL: _tr("E-mail"),
        ContactKind.PHONE: _tr("Phone"),
        ContactKind.MESSAGE: _tr("Message"),
    }[kind]


def contact_fields() -> tuple[AnyField, ...]:
    return (
        DayField(name="on", label=_tr("Day"), required=True, is_nearest=True),
        ChoiceField(
            name="kind",
            label=_tr("How"),
            choices=tuple((kind.value, contact_kind(kind)) for kind in ContactKind),
        ),
        TextField(name="note", label=_tr("Note"), is_long=True),
    )


def contact_from(values: Values, records: Records, writer: WriterKey) -> Contact:
    """A contact of its own; its key says with whom and when."""
    on = cast("date", values["on"])
    key = named_key(records, Kind.CONTACT, f"{writer} {on:%Y-%m-%d}")
    return Contact(
        key=ContactKey(key),
        writer=writer,
        on=on,
        kind=ContactKind(str(values["kind"])),
        note=_text(values, "note"),
    )


def together_fields(records: Records) -> tuple[AnyField, ...]:
    rotations = tuple((each.key, full_name(each)) for each in records.rotations)
    depths = tuple((each.value, texts.contact_depth(each)) for each in ContactDepth)
    return (
        ChoiceField(name="rotation", label=_tr("Rotation"), choices=rotations, required=True),
        ChoiceField(
            name="contact",
            label=_tr("How they saw your work"),
            choices=(("", _tr("Not known")), *depths),
        ),
        DayField(
            name="start",
            label=_tr("From"),
            hint=_tr("Empty: the rotation’s first day"),
            is_nearest=True,
        ),
        DayField(
            name="end",
            label=_tr("To"),
            hint=_tr("Empty: the rotation’s last day"),
            follows="start",
        ),
        NumberField(name="shifts", label=_tr("Shifts together"), maximum=400),
        LinesField(
            name="feedback",
            label=_tr("Feedback, and what you did then"),
            hint=_tr("One on each line, as: what they said -> what you did"),
        ),
    )


def together_values(stretch: WorkedTogether) -> dict[str, object]:
    feedback = (" -> ".join(filter(None, (each.said, each.then))) for each in stretch.feedback)
    return {
        "rotation": stretch.rotation,
        "start": stretch.start,
        "end": stretch.end,
        "contact": stretch.contact.value if stretch.contact else "",
        "shifts": stretch.shifts,
        "feedback": tuple(feedback),
    }


def together_from(values: Values) -> WorkedTogether:
    contact = _text(values, "contact")
    return WorkedTogether(
        rotation=RotationKey(str(values["rotation"])),
        start=cast("date | None", values["start"]),
        end=cast("date | None", values["end"]),
        contact=ContactDepth(contact) if contact else None,
        shifts=cast("int | None", values["shifts"]),
        feedback=tuple(_feedback(line) for line in _texts(values, "feedback")),
    )


def with_together(writer: Writer, stretch: WorkedTogether) -> Writer:
    """The writer with a stretch added, or in place of the one on the same rotation."""
    others = [each for each in writer.worked_together if each.rotation != stretch.rotation]
    return replace(writer, worked_together=(*others, stretch))


def absence_fields() -> tuple[AnyField, ...]:
    return (
        DayField(name="from", label=_tr("Away from"), required=True),
        DayField(name="to", label=_tr("To, that day included"), required=True, follows="from"),
    )


def with_absence(values: Values, writer: Writer) -> Writer:
    absence = Absence(from_=cast("date", values["from"]), to=cast("date", values["to"]))
    away = sorted({*writer.away, absence}, key=lambda each: each.from_)
    return replace(writer, away=tuple(away))


def probe_answer(answer: ProbeAnswer) -> str:
    return {
        ProbeAnswer.WARM: _tr("Warm and specific"),
        ProbeAnswer.LUKEWARM: _tr("Lukewarm or vague"),
        ProbeAnswer.NONE: _tr("No answer"),
    }[answer]


def probe_fields() -> tuple[AnyField, ...]:
    return (
        DayField(name="on", label=_tr("Day"), required=True, is_nearest=True),
        ChoiceField(
            name="answer",
            label=_tr("How the feedback sounded"),
            choices=tuple((answer.value, probe_answer(answer)) for answer in ProbeAnswer),
        ),
        TextField(name="words", label=_tr("In their words"), is_long=True),
    )


def with_probe(values: Values, writer: Writer) -> Writer:
    probe = Probe(
        on=cast("date | None", values["on"]),
        answer=ProbeAnswer(str(values["answer"])),
        words=_text(values, "words"),
    )
    return replace(writer, probe=probe)


def verdict_fields() -> tuple[AnyField, ...]:
    words = {
        "": _tr("As the rules say"),
        Verdict.ASK_NOW.value: _tr("Ask now"),
        Verdict.WAIT.value: _tr("Wait"),
        Verdict.RESERVE.value: _tr("Keep in reserve"),
        Verdict.DO_NOT_ASK.value: _tr("Do not ask"),
    }
    return (
        ChoiceField(name="value", label=_tr("Your verdict"), choices=tuple(words.items())),
        TextField(name="reason", label=_tr("Why"), is_long=True),
    )


def with_verdict(values: Values, writer: Writer) -> Writer:
    value = _text(values, "value")
    own = OwnVerdict(value=value, reason=_text(values, "reason")) if value else None
    return replace(writer, verdict=own)


def _feedback(line: str) -> Feedback:
    said, _, then = line.partition("->")
    return Feedback(said=said.strip() or None, then=then.strip() or None)


def _text(values: Values, name: str) -> str | None:
    return str(values.get(name) or "").strip() or None


def _texts(values: Values, name: str) -> tuple[str, ...]:
    return cast("tuple[str, ...]", values.get(name) or ())

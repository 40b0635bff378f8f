"""The fields of a letter as a form: what is shown of it, and the letter made of what was typed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import LetterKey, TargetKey, WriterKey
from lordesk.domain.letter import Asked, Letter
from lordesk.domain.naming import titled
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, AskChannel, LetterKind, Portal
from lordesk.ui import texts
from lordesk.ui.aims import aims_apart
from lordesk.ui.forms.fields import (
    AnyField,
    ChoiceField,
    DayField,
    LinesField,
    ManyField,
    TextField,
    TriStateField,
)
from lordesk.ui.forms.typed_dates import Understood, read_day

Values = Mapping[str, object]


def _tr(words: str) -> str:
    return QCoreApplication.translate("letters", words)


def plan_fields(records: Records, catalogue: Catalogue) -> tuple[AnyField, ...]:
    """What a new letter needs; everything else may wait."""
    return (
        _writer(records),
        _targets(records, catalogue),
        _versions(),
        *_terms(records, catalogue, ""),
    )


def all_fields(letter: Letter, records: Records, catalogue: Catalogue) -> tuple[AnyField, ...]:
    """Everything a letter holds, in the order of its life."""
    return (
        _writer(records),
        _targets(records, catalogue),
        *_terms(records, catalogue, letter.key),
        *_ask(),
        *_days(records),
    )


def values_of(letter: Letter) -> Values:
    """A letter as the values of its form."""
    asked = letter.asked
    return {
        "writer": letter.writer,
        "targets": letter.targets,
        "names_specialty": letter.names_specialty,
        "portal": letter.portal or "",
        "kind": letter.kind or "",
        "chair": letter.chair,
        "waived": letter.waived,
        "letter_id": letter.letter_id or "",
        "deadline": letter.deadline,
        "backup_for": letter.backup_for or "",
        "notes": letter.notes or "",
        "signalled_on": letter.signalled_on,
        "asked_on": asked.on if asked else None,
        "how": (asked.how if asked else None) or "",
        "answer": (asked.answer if asked else None) or "",
        "answered_on": asked.answered_on if asked else None,
        "words": (asked.words if asked else None) or "",
        "kit_sent": _lines(letter.kit_sent),
        "confirmed_on": letter.confirmed_on,
        "form_sent_on": letter.form_sent_on,
        "reminded": _lines(letter.reminded),
        "uploaded_on": letter.uploaded_on,
        "thanked_on": letter.thanked_on,
        "lapsed_on": letter.lapsed_on,
        "withdrawn_on": letter.withdrawn_on,
    }


def planned(values: Values) -> Letter:
    """A letter still to be planned, without a key of its own."""
    bare = Letter(key=LetterKey("letter"), writer=WriterKey(_text(values, "writer")), targets=())
    return _with_terms(bare, values)


def edited(letter: Letter, values: Values, today: date) -> Letter:
    """The letter as the form has it now."""
    return replace(
        _with_terms(letter, values),
        writer=WriterKey(_text(values, "writer")),
        signalled_on=_day(values, "signalled_on"),
        asked=_asked(letter.asked, values),
        kit_sent=_days_of(values, "kit_sent", today),
        confirmed_on=_day(values, "confirmed_on"),
        form_sent_on=_day(values, "form_sent_on"),
        reminded=_days_of(values, "reminded", today),
        uploaded_on=_day(values, "uploaded_on"),
        thanked_on=_day(values, "thanked_on"),
        lapsed_on=_day(values, "lapsed_on"),
        withdrawn_on=_day(values, "withdrawn_on"),
    )


def _with_terms(letter: Letter, values: Values) -> Letter:
    portal, kind = _text(values, "portal"), _text(values, "kind")
    targets = cast("tuple[str, ...]", values.get("targets") or ())
    names = cast("tuple[str, ...]", values.get("names_specialty") or ())
    backup_for = _text(values, "backup_for")
    return replace(
        letter,
        targets=tuple(map(TargetKey, targets)),
        names_specialty=names,
        portal=Portal(portal) if portal else None,
        kind=LetterKind(kind) if kind else None,
        chair=cast("bool | None", values.get("chair")),
        waived=cast("bool | None", values.get("waived")),
        letter_id=_text(values, "letter_id") or None,
        deadline=_day(values, "deadline"),
        backup_for=LetterKey(backup_for) if backup_for else None,
        notes=_text(values, "notes") or None,
    )


def _asked(before: Asked | None, values: Values) -> Asked | None:
    """The ask of the form; the overruling reason goes when the answer itself changes."""
    on = _day(values, "asked_on")
    if on is None:
        return None
    how, answer = _text(values, "how"), _text(values, "answer")
    heard = Answer(answer) if answer else None
    override = before.override if before and before.answer is heard else None
    return Asked(
        on=on,
        how=AskChannel(how) if how else None,
        answer=heard,
        answered_on=_day(values, "answered_on"),
        words=_text(values, "words") or None,
        override=override,
    )


def _writer(records: Records) -> ChoiceField:
    choices = tuple((writer.key, titled(writer)) for writer in records.writers)
    return ChoiceField(name="writer", label=_tr("Writer"), required=True, choices=choices)


def _targets(records: Records, catalogue: Catalogue) -> ManyField:
    choices = tuple(
        (target.key, f"{catalogue.specialty_name(target.specialty)}, {texts.track(target.track)}")
        for target in records.targets
    )
    return ManyField(
        name="targets",
        label=_tr("For what"),
        hint=_tr("Several make a general letter."),
        required=True,
        choices=choices,
    )


def _versions() -> ChoiceField:
    return ChoiceField(
        name="versions",
        label=_tr("If it is for several"),
        hint=_tr(
            "Ask the writer which they would rather write. Each version has its own Letter ID."
        ),
        choices=(
            ("one", _tr("One general letter")),
            ("each", _tr("A version for each")),
        ),
    )


def _terms(records: Records, catalogue: Catalogue, own: str) -> tuple[AnyField, ...]:
    unset = (("", _tr("From the season")),)
    others = (letter for letter in records.letters if letter.key != own)
    backups = tuple((each.key, _letter_words(each, records, catalogue)) for each in others)
    kinds = (
        ("", _tr("Not known")),
        (LetterKind.NARRATIVE.value, _tr("In prose")),
        (LetterKind.STANDARDIZED.value, _tr("Standardized form")),
    )
    return (
        ChoiceField(
            name="portal",
            label=_tr("Portal"),
            choices=(*unset, *((each.value, texts.portal(each)) for each in Portal)),
        ),
        ChoiceField(name="kind", label=_tr("Kind"), choices=kinds),
        TriStateField(name="chair", label=_tr("Chair’s letter")),
        TriStateField(
            name="waived",
            label=_tr("Right to see it waived"),
            hint=_tr("Programs trust such letters more. It is final once the entry is confirmed."),
        ),
        TextField(name="letter_id", label=_tr("Letter ID")),
        DayField(
            name="deadline",
            label=_tr("The writer’s date"),
            hint=_tr("Empty: some days before you submit, by your plan."),
        ),
        ChoiceField(
            name="backup_for",
            label=_tr("Backup for"),
            hint=_tr("Takes the place of that letter when it lapses."),
            choices=(("", _tr("Nobody")), *backups),
        ),
        LinesField(
            name="names_specialty",
            label=_tr("Specialties it names"),
            hint=_tr("One on each line. A letter that names one specialty does not go to another."),
        ),
        TextField(name="notes", label=_tr("Notes"), is_long=True),
    )


def _letter_words(letter: Letter, records: Records, catalogue: Catalogue) -> str:
    """The writer; of several letters by one writer also what each is for."""
    name = titled(records.writers[letter.writer])
    apart = texts.aims(aims_apart(letter, records, catalogue))
    return f"{name} ({apart})" if apart else name


def _ask() -> tuple[AnyField, ...]:
    unset = (("", _tr("Not known")),)
    answers = tuple((each.value, texts.answer(each)) for each in Answer)
    channels = tuple((each.value, texts.channel(each)) for each in AskChannel)
    return (
        DayField(
            name="signalled_on", label=_tr("Told of the hoped-for letter on"), is_nearest=True
        ),
        DayField(name="asked_on", label=_tr("Asked on"), is_nearest=True),
        ChoiceField(name="how", label=_tr("Asked how"), choices=(*unset, *channels)),
        ChoiceField(name="answer", label=_tr("Answer"), choices=(("", _tr("None yet")), *answers)),
        DayField(
            name="answered_on",
            label=_tr("Answered on"),
            hint=_tr("Empty: the day of the ask."),
            is_nearest=True,
        ),
        TextField(name="words", label=_tr("In their words"), is_long=True),
    )


def _days(records: Records) -> tuple[AnyField, ...]:
    del records
    one_a_line = _tr("One day a line.")
    return (
        LinesField(name="kit_sent", label=_tr("Kit sent on"), hint=one_a_line, check=_each_a_day),
        DayField(name="confirmed_on", label=_tr("Entry confirmed on"), is_nearest=True),
        DayField(name="form_sent_on", label=_tr("Request form sent on"), is_nearest=True),
        LinesField(name="reminded", label=_tr("Reminded on"), hint=one_a_line, check=_each_a_day),
        DayField(name="uploaded_on", label=_tr("Uploaded on"), is_nearest=True),
        DayField(name="thanked_on", label=_tr("Thanked on"), is_nearest=True),
        DayField(name="lapsed_on", label=_tr("Lapsed on"), is_nearest=True),
        DayField(name="withdrawn_on", label=_tr("Withdrawn on"), is_nearest=True),
    )


def _each_a_day(value: object) -> str:
    for line in cast("tuple[str, ...]", value or ()):
        if not isinstance(read_day(line, _ANY_DAY), Understood):
            return _tr("“{line}” is no day that can be read in one way.").format(line=line)
    return ""


_ANY_DAY = date(2026, 1, 1)
"""Whether a line is a day does not hang on which day it is."""


def _lines(days: tuple[date, ...]) -> tuple[str, ...]:
    return tuple(f"{texts.short_day(day)} {day.year}" for day in days)


def _days_of(values: Values, name: str, today: date) -> tuple[date, ...]:
    lines = cast("tuple[str, ...]", values.get(name) or ())
    found = (read_day(line, today) for line in lines)
    return tuple(sorted(each.day for each in found if isinstance(each, Understood)))


def _text(values: Values, name: str) -> str:
    return str(values.get(name) or "").strip()


def _day(values: Values, name: str) -> date | None:
    found = values.get(name)
    return found if isinstance(found, date) else None

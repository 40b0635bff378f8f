"""The dialogs of the page Letters: plan, change, overrule, pin; each keeps one change set."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from lordesk.domain.naming import addressed
from lordesk.domain.timeline import live
from lordesk.domain.vocabulary import Answer, DutyKind
from lordesk.services.editing import save
from lordesk.services.letters import override_answer
from lordesk.services.new_letters import LetterOrder, plan_letters
from lordesk.services.planning import pin_duties
from lordesk.ui import texts
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import ChoiceField, DayField, TextField
from lordesk.ui.pages.letters.letter_fields import (
    all_fields,
    edited,
    plan_fields,
    planned,
    values_of,
)
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session

Values = Mapping[str, object]


def new_letter(session: Session, parent: QWidget, writer: str = "") -> FormDialog:
    """Plan one letter, or a version for each target."""

    def keep(values: Values) -> str:
        before = session.records
        order = LetterOrder(draft=planned(values), as_versions=values.get("versions") == "each")
        refusal = session.try_to(lambda records: plan_letters(records, order))
        new = (letter.key for letter in session.records.letters if letter.key not in before.letters)
        if not refusal:
            session.show(Place(page=PageId.LETTERS, key=next(new, "")))
        return refusal

    records = session.records
    fields = plan_fields(records, session.catalogue)
    dialog = FormDialog(
        session.tr("Plan a letter"), fields, session.today, keep, parent, act=session.tr("Plan it")
    )
    first = tuple(target.key for target in records.targets)[:1]
    dialog.form.fill({"writer": writer, "targets": first, "versions": "one", "waived": True})
    return dialog


def edit_letter(session: Session, key: str, parent: QWidget) -> FormDialog:
    """Everything a letter holds."""
    seen = session.records
    letter = seen.letters[key]

    def keep(values: Values) -> str:
        changed = edited(letter, values, session.today)
        return session.try_to(lambda records: save(records, changed), seen)

    title = session.tr("Letter of {writer}")
    name = addressed(session.records.writers[letter.writer])
    fields = all_fields(letter, session.records, session.catalogue)
    dialog = FormDialog(title.format(writer=name), fields, session.today, keep, parent)
    dialog.form.fill(values_of(letter))
    return dialog


def overrule(
    session: Session, key: str, parent: QWidget, answer: Answer = Answer.STRONG
) -> FormDialog:
    """Count an answer differently, for a reason that is kept."""

    def keep(values: Values) -> str:
        read = Answer(str(values["answer"]))
        reason = str(values["reason"])
        return session.try_to(lambda records: override_answer(records, key, read, reason))

    fields = (
        ChoiceField(
            name="answer",
            label=session.tr("It counts as"),
            choices=tuple((each.value, texts.answer(each)) for each in Answer),
        ),
        TextField(
            name="reason",
            label=session.tr("Why"),
            hint=session.tr("What you know that their words do not say. It is kept."),
            required=True,
            is_long=True,
        ),
    )
    dialog = FormDialog(
        session.tr("Overrule the answer"),
        fields,
        session.today,
        keep,
        parent,
        act=session.tr("Overrule"),
    )
    dialog.form.fill({"answer": answer.value})
    return dialog


def pin_dates(session: Session, key: str, parent: QWidget) -> FormDialog:
    """Days of the applicant's own; an emptied field goes back to the plan's day."""
    seen = session.records
    letter = seen.letters[key]
    duties = tuple(duty for duty in live(session.plan) if duty.letter == key)

    def keep(values: Values) -> str:
        days = {duty.kind: cast("date | None", values.get(duty.kind)) for duty in duties}
        wanted = {
            kind: day
            for kind, day in days.items()
            if kind in letter.pinned or day != _computed(kind)
        }
        return session.try_to(lambda records: pin_duties(records, key, wanted), seen)

    def _computed(kind: DutyKind) -> date | None:
        return next((duty.due for duty in duties if duty.kind is kind), None)

    hint = session.tr("Empty: the day that the plan finds.")
    fields = tuple(
        DayField(name=duty.kind.value, label=duty.title, hint=hint if duty.pinned else "")
        for duty in duties
    )
    dialog = FormDialog(
        session.tr("Dates of your own"), fields, session.today, keep, parent, act=session.tr("Keep")
    )
    dialog.form.fill({duty.kind.value: duty.due for duty in duties})
    return dialog


Maker = Callable[[Session, str, QWidget], FormDialog]
"""Makes a dialog about one letter."""

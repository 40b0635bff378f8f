"""Pinning a duty to a day of one's own, and letting the plan date it again."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lordesk.domain.agenda import Duty
from lordesk.domain.errors import LordeskError
from lordesk.services.planning import pin_duty, unpin_duty
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import DayField
from lordesk.ui.pages.timeline.state import Mark
from lordesk.ui.session import Session


def _tr(words: str) -> str:
    return QCoreApplication.translate("timeline", words)


def can_be_pinned(mark: Mark | None) -> bool:
    return mark is not None and mark.duty is not None and mark.duty.state.is_live


def ask_for_day(session: Session, duty: Duty, parent: QWidget) -> FormDialog:
    """A dialog with one date, open; saving it pins the duty."""
    hint = _tr("Now {day}. A pinned day stays when the plan is dated anew.").format(
        day=texts.full_day(duty.due)
    )
    fields = (DayField(name="on", label=_tr("Day"), hint=hint, required=True),)
    dialog = FormDialog(
        duty.title, fields, session.today, partial(_pin, session, duty), parent, act=_tr("Pin")
    )
    dialog.form.fill({"on": duty.due})
    dialog.open()
    return dialog


def unpin(session: Session, duty: Duty) -> None:
    session.attempt(lambda records: unpin_duty(records, duty.letter, duty.kind))


def _pin(session: Session, duty: Duty, values: Mapping[str, object]) -> str:
    day = values["on"]
    if not isinstance(day, date):
        return _tr("Type a day, such as 12 Jul 2027.")
    try:
        changes = pin_duty(session.records, duty.letter, duty.kind, day)
    except LordeskError as error:
        return in_language(error.message)
    session.attempt(lambda _records: changes)
    return ""

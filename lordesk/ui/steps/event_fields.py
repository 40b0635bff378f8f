"""What a person fills in to record an event of a letter, and the details made of it; no widgets."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication

from lordesk.domain.ids import ProgramKey
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import Event
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, AskChannel, ProbeAnswer
from lordesk.services.letters import Details
from lordesk.ui import texts
from lordesk.ui.forms.fields import AnyField, ChoiceField, DayField, ManyField, TextField


def _tr(words: str) -> str:
    return QCoreApplication.translate("steps", words)


def event_title(event: Event, letter: Letter, records: Records) -> str:
    """The heading of the dialog that records it."""
    titles = {
        Event.SIGNALLED: _tr("{writer} knows that you hope for a letter"),
        Event.PROBED: _tr("Feedback of {writer}"),
        Event.ASKED: _tr("{writer} was asked"),
        Event.ANSWERED: _tr("The answer of {writer}"),
        Event.KIT_SENT: _tr("{writer} has the kit"),
        Event.CONFIRMED: _tr("The entry of {writer} in the portal"),
        Event.FORM_SENT: _tr("{writer} has the request form"),
        Event.REMINDED: _tr("{writer} was reminded"),
        Event.UPLOADED: _tr("The letter of {writer} has arrived"),
        Event.ASSIGNED: _tr("The letter of {writer} on programs"),
        Event.THANKED: _tr("{writer} was thanked"),
        Event.LAPSED: _tr("Let the letter of {writer} lapse"),
        Event.WITHDRAWN: _tr("Withdraw the letter of {writer}"),
    }
    return titles[event].format(writer=addressed(records.writers[letter.writer]))


def event_act(event: Event) -> str:
    """The words in a menu that record it."""
    return {
        Event.SIGNALLED: _tr("Told them…"),
        Event.PROBED: _tr("Note the feedback…"),
        Event.ASKED: _tr("Asked them…"),
        Event.ANSWERED: _tr("Record the answer…"),
        Event.KIT_SENT: _tr("Kit was sent…"),
        Event.CONFIRMED: _tr("Entry confirmed…"),
        Event.FORM_SENT: _tr("Form was sent…"),
        Event.REMINDED: _tr("Reminded them…"),
        Event.UPLOADED: _tr("Letter arrived…"),
        Event.ASSIGNED: _tr("Assign to programs…"),
        Event.THANKED: _tr("Thanked them…"),
        Event.LAPSED: _tr("Let it lapse…"),
        Event.WITHDRAWN: _tr("Withdraw it…"),
    }[event]


def event_fields(
    event: Event, letter: Letter, records: Records, today: date
) -> tuple[AnyField, ...]:
    """The day first, then what belongs to the event."""
    on = DayField(
        name="on",
        label=_tr("On which day"),
        required=True,
        check=not_to_come(today),
        is_nearest=True,
    )
    match event:
        case Event.PROBED:
            return (on, _probe_answer(), _words())
        case Event.ASKED:
            return (on, _channel())
        case Event.ANSWERED:
            return (on, _answer(), _words())
        case Event.CONFIRMED | Event.FORM_SENT | Event.UPLOADED:
            return (on, _letter_id(letter))
        case Event.ASSIGNED:
            return (_programs(letter, records),)
        case _:
            return (on,)


def first_values(event: Event, letter: Letter, today: date) -> Mapping[str, object]:
    """What the form shows before anything is typed."""
    del event
    return {"on": today, "letter_id": letter.letter_id or "", "how": AskChannel.IN_PERSON}


def details_of(
    values: Mapping[str, object], today: date, reminders_max: int = 2, reason: str | None = None
) -> Details:
    """The details of an event from the values of its form."""
    answer, probe, how = (str(values.get(name) or "") for name in ("answer", "probe", "how"))
    return Details(
        on=cast("date | None", values.get("on")) or today,
        answer=Answer(answer) if answer else None,
        probe=ProbeAnswer(probe) if probe else None,
        how=AskChannel(how) if how else None,
        words=str(values.get("words") or "") or None,
        programs=tuple(map(ProgramKey, cast("tuple[str, ...]", values.get("programs") or ()))),
        letter_id=str(values.get("letter_id") or "") or None,
        reason=reason,
        reminders_max=reminders_max,
    )


def not_to_come(today: date) -> Callable[[object], str]:
    """The check of a day on which something has happened."""

    def check(value: object) -> str:
        is_ahead = isinstance(value, date) and value > today
        return _tr("This day is still to come. Write the day on which it happened.") * is_ahead

    return check


def _probe_answer() -> ChoiceField:
    return ChoiceField(
        name="probe",
        label=_tr("How did it sound?"),
        hint=_tr("Warm and specific is a green light. Vague means choosing another writer."),
        choices=(
            (ProbeAnswer.WARM.value, _tr("Warm and specific")),
            (ProbeAnswer.LUKEWARM.value, _tr("Vague or lukewarm")),
            (ProbeAnswer.NONE.value, _tr("No answer")),
        ),
    )


def _answer() -> ChoiceField:
    return ChoiceField(
        name="answer",
        label=_tr("What did they say?"),
        choices=tuple((each.value, texts.answer(each)) for each in Answer),
    )


def _words() -> TextField:
    return TextField(
        name="words",
        label=_tr("In their words"),
        hint=_tr("What you heard, as near as you remember. It stays on this computer."),
        is_long=True,
    )


def _channel() -> ChoiceField:
    return ChoiceField(
        name="how",
        label=_tr("How"),
        choices=tuple((each.value, texts.channel(each)) for each in AskChannel),
    )


def _letter_id(letter: Letter) -> TextField:
    del letter
    return TextField(
        name="letter_id",
        label=_tr("Letter ID"),
        hint=_tr("As the portal shows it. Without it the writer cannot upload."),
    )


def _programs(letter: Letter, records: Records) -> ManyField:
    fitting = (
        program
        for program in records.programs
        if letter.key in program.assigned or program.target in letter.targets
    )
    return ManyField(
        name="programs",
        label=_tr("Programs"),
        hint=_tr("Assigning is final in most portals."),
        required=True,
        choices=tuple((program.key, program.name) for program in fitting),
    )

"""The dialog that records one event of a letter with its day."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from lordesk.domain.facts import policy
from lordesk.domain.letter_life import Event
from lordesk.domain.naming import addressed
from lordesk.domain.vocabulary import Answer, PolicyKey
from lordesk.services.letters import record
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.session import Session
from lordesk.ui.steps.event_fields import details_of, event_fields, event_title, first_values
from lordesk.ui.widgets.text import Role, Text


class EventDialog(FormDialog):
    """Says under the heading what follows; a refusal of the desk stands above the buttons."""

    def __init__(self, session: Session, letter: str, event: Event, parent: QWidget) -> None:
        self._session = session
        self._letter = letter
        self._event = event
        records = session.records
        found = records.letters[letter]
        super().__init__(
            event_title(event, found, records),
            event_fields(event, found, records, session.today),
            session.today,
            self._record,
            parent,
            act=self.tr("Record"),
        )
        self.form.fill(first_values(event, found, session.today))
        follows = what_follows(session, letter, event)
        if follows:
            self.lead_with(Text(follows, Role.GREY))

    def _record(self, values: Mapping[str, object]) -> str:
        session = self._session
        most = int(policy(PolicyKey.REMINDERS_MAX, session.records, session.catalogue))
        details = details_of(values, session.today, most)
        return session.try_to(lambda records: record(records, self._letter, self._event, details))


def what_follows(session: Session, letter: str, event: Event) -> str:
    """One sentence about a step that ends something; empty for the others."""
    records = session.records
    if event is Event.LAPSED:
        backup = next((each for each in records.letters if each.backup_for == letter), None)
        if backup is None:
            return session.tr(
                "The letter no longer counts and nothing more is due for it. "
                "No backup is named, so turn to another writer."
            )
        name = addressed(records.writers[backup.writer])
        words = session.tr(
            "The letter no longer counts. {backup} takes its place, in the same step."
        )
        return words.format(backup=name)
    if event is Event.WITHDRAWN:
        return session.tr("Nothing more is due for this letter, and it counts nowhere.")
    if event is Event.UPLOADED and records.letters[letter].heard is Answer.HEDGED:
        return session.tr("A hedged letter that arrived counts like any other that was uploaded.")
    return ""

"""The section Profile: what kits and mails say about the applicant, kept field by field."""

from functools import partial

from PySide6.QtWidgets import QWidget

from lordesk.services import editing
from lordesk.ui.forms.form import Form
from lordesk.ui.pages.settings.profile_values import applicant_from, profile_fields, values_of
from lordesk.ui.pages.settings.section import Section
from lordesk.ui.session import Session


class ProfileSection(Section):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Profile"), parent)
        panel = self.panel(
            self.tr("You"),
            self.tr(
                "Kits and mails are filled from here. Birth date, scores and visa are never asked "
                "for, since no writer needs them."
            ),
        )
        self.form = Form(profile_fields(session.advice.countries), session.today, panel)
        self._shown: dict[str, object] = self.form.values()
        self._seen = session.records
        panel.column.addWidget(self.form)
        self.form.changed.connect(self.keep)
        self.end()

    def show_records(self) -> None:
        """Show what changed, and leave alone what the person has typed and not yet left."""
        shown = values_of(self.session.records.applicant)
        typed = self._typed()
        told = {
            name: value
            for name, value in shown.items()
            if name not in typed and (value or None) != (self._shown.get(name) or None)
        }
        self.form.refill(told)
        self._shown = {**self._shown, **told}
        if not typed:
            self._seen = self.session.records

    def begin_at(self, field: str) -> None:
        widget = self.form.input(field).widget
        widget.setFocus()
        self.ensureWidgetVisible(widget)

    def keep(self) -> None:
        """Keep a field that was left; what is wrong stays on screen until it is right.

        An AAMC ID that looks wrong is said and kept: identity numbers are warned about only.
        """
        seen = self._seen
        wrong = set(self.form.problems()) - {"aamc_id"}
        if wrong and seen.applicant is None:
            return
        kept = values_of(seen.applicant)
        values = {
            name: kept.get(name) if name in wrong else value
            for name, value in self.form.values().items()
        }
        changed = applicant_from(values, seen.applicant)
        if changed == seen.applicant:
            return
        if self.session.attempt(partial(editing.save, entity=changed), seen) is not None:
            self._shown = values
            self.show_records()

    def _typed(self) -> frozenset[str]:
        """The fields that do not say what was last shown."""
        return frozenset(
            name
            for name, value in self.form.values().items()
            if (value or None) != (self._shown.get(name) or None)
        )

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
        self.form = Form(profile_fields(), session.today)
        panel.column.addWidget(self.form)
        self.form.changed.connect(self.keep)
        self.end()

    def show_records(self) -> None:
        """Fill the form, unless it is what the person is typing that came back."""
        shown = values_of(self.session.records.applicant)
        if self._without_gaps(shown) != self._without_gaps(self.form.values()):
            self.form.fill(shown)

    def keep(self) -> None:
        """Keep a field that was left; what is wrong stays on screen until it is right.

        An AAMC ID that looks wrong is said and kept: identity numbers are warned about only.
        """
        if set(self.form.problems()) - {"aamc_id"}:
            return
        present = self.session.records.applicant
        changed = applicant_from(self.form.values(), present)
        if changed != present:
            self.session.attempt(partial(editing.save, entity=changed))

    @staticmethod
    def _without_gaps(values: dict[str, object]) -> dict[str, object]:
        return {name: value for name, value in values.items() if value not in (None, "", ())}

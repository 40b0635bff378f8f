"""The section Specialties: what programs of each usually want, with sources and the form's name."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.field_rules import ChairLetter, FormStatus, SpecialtyRule
from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.page import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

NAME_WIDTH = 170


class SpecialtiesSection(Section):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Specialties"), parent)
        self.choice = ChoiceBox()
        panel = self.panel(
            self.tr("What programs usually want"),
            self.tr(
                "The portfolio counts by these rules. Your own numbers for a target, and each "
                "program’s page, win over them; set those under Portfolio."
            ),
        )
        panel.column.addLayout(named_row(self.tr("Specialty"), self.choice))
        self._rows = QVBoxLayout()
        panel.column.addLayout(self._rows)
        self.end()
        self.choice.activated.connect(self._show_rule)

    def show_records(self) -> None:
        if not self.choice.count():
            rules = sorted(self.session.catalogue.specialties.values(), key=lambda r: r.name)
            for rule in rules:
                self.choice.addItem(rule.name, rule.key)
            first = next(iter(self.session.records.targets), None)
            parent = self.session.catalogue.parent(first.specialty) if first else None
            self.choice.setCurrentIndex(max(self.choice.findData(parent), 0))
        self._show_rule()

    def _show_rule(self) -> None:
        clear(self._rows)
        rule = self.session.catalogue.specialties[self.choice.currentData()]
        for name, words in self._facts(rule):
            row = QHBoxLayout()
            label = Text(name, Role.SECOND)
            label.setFixedWidth(look.current().px(NAME_WIDTH))
            row.addWidget(label)
            row.addWidget(Text(words), 1)
            self._rows.addLayout(row)
        why = WhyRow(rule.img_note or rule.name, rule.sources, self.session.catalogue.sources)
        self._rows.addWidget(why)

    def _facts(self, rule: SpecialtyRule) -> list[tuple[str, str]]:
        letters, own = rule.letters, rule.in_specialty
        chair = f"{self._chair(rule.chair)} {rule.chair_note}".strip()
        span = self.tr("{low} to {high}, at least {least}, at most {most}")
        rows = [
            (
                self.tr("Letters"),
                span.format(
                    low=letters.low, high=letters.high, least=letters.min, most=letters.max
                ),
            ),
            (
                self.tr("In the specialty"),
                self.tr("at least {least}, usually {usual}").format(
                    least=own.min, usual=own.typical
                ),
            ),
            (self.tr("From US clinical work"), str(rule.us_clinical_min)),
            (
                self.tr("Chair’s letter"),
                chair,
            ),
            (self.tr("Standardized form"), self._form(rule)),
            (self.tr("Also welcome"), rule.beside),
            (self.tr("For graduates of schools abroad"), rule.img_note),
            (self.tr("Checked"), f"{rule.checked:%Y-%m-%d}"),
        ]
        return [(name, words) for name, words in rows if words]

    def _chair(self, chair: ChairLetter) -> str:
        return {
            ChairLetter.NO: self.tr("Not asked for."),
            ChairLetter.RARELY: self.tr("Rarely asked for."),
            ChairLetter.SOMETIMES: self.tr("Sometimes asked for."),
            ChairLetter.COMMON: self.tr("Often asked for."),
            ChairLetter.EXPECTED: self.tr("Expected."),
        }[chair]

    def _form(self, rule: SpecialtyRule) -> str:
        form = rule.standardized
        if form is None or form.status is FormStatus.NONE:
            return self.tr("None")
        return f"{form.name}, {form.full_name} ({form.status}). {form.note} {form.find_it}"

"""The section Specialties: what programs of each usually want, and your own rules in its place."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.errors import LordeskError
from lordesk.domain.field_rules import ChairLetter, FormStatus, SpecialtyRule
from lordesk.domain.own_specialties import is_own
from lordesk.domain.portfolio import portfolio
from lordesk.domain.portfolio_shift import gap_shift
from lordesk.ui import texts
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import TextField
from lordesk.ui.pages.settings.judging_state import wish_rows
from lordesk.ui.pages.settings.own_section import OwnSection
from lordesk.ui.pages.settings.rule_draft import said_beside
from lordesk.ui.pages.settings.section import named_row
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import grow
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

NAME_WIDTH = 170


class SpecialtiesSection(OwnSection):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Specialties"), parent)
        self.choice = ChoiceBox()
        self._offered: list[tuple[str, str]] = []
        panel = self.panel(
            self.tr("What programs usually want"),
            self.tr(
                "The portfolio counts by these rules. Your own numbers for a target, and each "
                "program’s page, win over them; set those under Portfolio. What holds for all "
                "targets of a specialty is set below."
            ),
        )
        panel.column.addLayout(named_row(self.tr("Specialty"), self.choice))
        self.add = Button(self.tr("Add a specialty…"), icon="plus")
        self.remove = Button(self.tr("Remove this specialty"), Kind.GHOST, "trash")
        acts = Flow()
        acts.addWidget(self.add)
        acts.addWidget(self.remove)
        panel.column.addLayout(acts)
        self._rows = QVBoxLayout()
        panel.column.addLayout(self._rows)
        own = self.panel(self.tr("Your own rule"))
        self.track = ChoiceBox()
        own.column.addLayout(named_row(self.tr("Track"), self.track))
        own.column.addLayout(self.lines)
        self.end()
        self.choice.activated.connect(self._choose)
        self.add.clicked.connect(self._ask_name)
        self.remove.clicked.connect(self._remove)
        self.track.activated.connect(self.show_own)

    def show_records(self) -> None:
        if not self.choice.count():
            first = next(iter(self.session.records.targets), None)
            parent = self.session.advice.parent(first.specialty) if first else None
            self._fill(parent)
        self._fill(self.choice.currentData())
        self._show_rule()
        self.show_own()

    def _fill(self, chosen: str | None) -> None:
        """Name every specialty, the user's own too; the chosen one stays, if it is still there."""
        rules = sorted(self.session.advice.specialties.values(), key=lambda rule: rule.name)
        names = [(self._named(rule), rule.key) for rule in rules]
        if names == self._offered:
            return
        self._offered = names
        self.choice.clear()
        for name, key in names:
            self.choice.addItem(name, key)
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))
        self._fill_tracks()

    def _named(self, rule: SpecialtyRule) -> str:
        if is_own(rule.key, self.draft.book.own.values):
            return self.tr("{specialty} (yours)").format(specialty=rule.name)
        return rule.name

    def _ask_name(self) -> None:
        fields = (TextField(name="name", label=self.tr("Name"), required=True),)
        title = self.tr("Add a specialty")
        dialog = FormDialog(title, fields, self.session.today, self._add, self)
        dialog.open()

    def _add(self, values: Mapping[str, object]) -> str:
        """Keep the new specialty and show it; why not, where that cannot be."""
        try:
            key = self.draft.add_specialty(str(values["name"] or ""))
        except LordeskError as error:
            return said_beside(error.message)
        self._fill(key)
        self.choice.setCurrentIndex(max(self.choice.findData(key), 0))
        self._choose()
        return ""

    def _remove(self) -> None:
        name = self.rule.name
        if self.draft.remove_specialty(self.rule.key):
            self.acted(self.tr("{specialty} is taken out").format(specialty=name))

    @property
    def rule(self) -> SpecialtyRule:
        return self.session.advice.specialties[self.choice.currentData()]

    def _choose(self) -> None:
        self._fill_tracks()
        self._show_rule()
        self.show_own()

    def _fill_tracks(self) -> None:
        """The tracks of the specialty that have rules of their own."""
        self.track.clear()
        self.track.addItem(self.tr("All others"), None)
        for variant in self.rule.tracks:
            self.track.addItem(texts.track(variant.track), str(variant.track))
        self.track.setEnabled(bool(self.rule.tracks))

    def show_own(self) -> None:
        own, known = self.draft.own, self.draft.known
        self.lines.show_rows(wish_rows(self.rule, self.track.currentData(), own, known))
        self.say(self._effect())

    def _effect(self) -> str:
        """Which gaps would come and go, before anything is kept."""
        draft, records, today = self.draft, self.session.records, self.session.today
        if not draft.is_changed:
            count = len(draft.book.own.values)
            if not count:
                return self.tr("All values are lordesk’s.")
            return texts.counted(count, "%n value is your own.", "%n values are your own.")
        now = portfolio(records, self.session.advice, today)
        then = portfolio(records, draft.tried(), today)
        shift = gap_shift(now, then)
        told = [self.tr("New gap: {gap}").format(gap=gap) for gap in shift.new]
        told += [self.tr("Gap changes: {gap}").format(gap=gap) for gap in shift.other]
        told += [self.tr("Gap closed: {gap}").format(gap=gap) for gap in shift.gone]
        return "\n".join(told) or self.tr("No gap of your targets would come or go.")

    def _show_rule(self) -> None:
        clear(self._rows)
        rule = self.rule
        self.remove.setVisible(is_own(rule.key, self.draft.book.own.values))
        for name, words in self._facts(rule):
            row = QHBoxLayout()
            label = Text(name, Role.SECOND)
            grow(label, QWidget.setFixedWidth, NAME_WIDTH)
            row.addWidget(label)
            row.addWidget(Text(words), 1)
            self._rows.addLayout(row)
        why = WhyRow(rule.img_note or rule.name, rule.sources, self.session.advice.sources)
        self._rows.addWidget(why)

    def _facts(self, rule: SpecialtyRule) -> list[tuple[str, str]]:
        letters, own = rule.letters, rule.in_specialty
        is_yours = is_own(rule.key, self.draft.book.own.values)
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
            (self.tr("Notes") if is_yours else self.tr("Also welcome"), rule.beside),
            (self.tr("For graduates of schools abroad"), rule.img_note),
            (self.tr("Checked"), "" if is_yours else texts.full_day(rule.checked)),
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
        status = self._status(form.status)
        return f"{form.name}, {form.full_name} ({status}). {form.note} {form.find_it}"

    def _status(self, status: FormStatus) -> str:
        return {
            FormStatus.MANDATORY: self.tr("mandatory"),
            FormStatus.EXPECTED: self.tr("expected"),
            FormStatus.RECOMMENDED: self.tr("recommended"),
            FormStatus.OPTIONAL: self.tr("optional"),
            FormStatus.NONE: self.tr("none"),
        }[status]

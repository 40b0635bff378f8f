"""The section Specialties: what programs of each usually want, and your own rules in its place."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.field_rules import ChairLetter, FormStatus, SpecialtyRule
from lordesk.domain.portfolio import portfolio
from lordesk.domain.rules import SourceNote
from lordesk.ui import texts
from lordesk.ui.pages.settings.effect_bar import EffectBar
from lordesk.ui.pages.settings.judging_state import gap_shift, wish_rows
from lordesk.ui.pages.settings.rule_draft import RuleDraft
from lordesk.ui.pages.settings.rule_lines import RuleLines
from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.page import clear, fit_to_words
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
                "program’s page, win over them; set those under Portfolio. What holds for all "
                "targets of a specialty is set below."
            ),
        )
        panel.column.addLayout(named_row(self.tr("Specialty"), self.choice))
        self._rows = QVBoxLayout()
        panel.column.addLayout(self._rows)
        self.draft = RuleDraft(session)
        own = self.panel(self.tr("Your own rule"))
        self.track = ChoiceBox()
        own.column.addLayout(named_row(self.tr("Track"), self.track))
        self.lines = RuleLines(self._sources)
        own.column.addLayout(self.lines)
        self.end()
        fit_to_words(self)
        self.bar = EffectBar(self.draft)
        self.dock(self.bar)
        self.choice.activated.connect(self._choose)
        self.track.activated.connect(self._show_own)
        self.lines.typed.connect(self._typed)
        self.bar.acted.connect(self._acted)

    def show_records(self) -> None:
        if not self.choice.count():
            rules = sorted(self.session.advice.specialties.values(), key=lambda r: r.name)
            for rule in rules:
                self.choice.addItem(rule.name, rule.key)
            first = next(iter(self.session.records.targets), None)
            parent = self.session.advice.parent(first.specialty) if first else None
            self.choice.setCurrentIndex(max(self.choice.findData(parent), 0))
            self._fill_tracks()
        self._show_rule()
        self._show_own()

    @property
    def rule(self) -> SpecialtyRule:
        return self.session.advice.specialties[self.choice.currentData()]

    def _sources(self) -> Mapping[str, SourceNote]:
        return self.session.advice.sources

    def _choose(self) -> None:
        self._fill_tracks()
        self._show_rule()
        self._show_own()

    def _fill_tracks(self) -> None:
        """The tracks of the specialty that have rules of their own."""
        self.track.clear()
        self.track.addItem(self.tr("All others"), None)
        for variant in self.rule.tracks:
            self.track.addItem(texts.track(variant.track), str(variant.track))
        self.track.setEnabled(bool(self.rule.tracks))

    def _show_own(self) -> None:
        own, known = self.draft.own, self.draft.known
        self.lines.show_rows(wish_rows(self.rule, self.track.currentData(), own, known))
        self.bar.show_effect(self._effect())
        self.fit_dock()

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

    def _typed(self, place: str, text: str) -> None:
        problem = self.draft.set(place, text)
        if problem:
            self.lines.complain(place, problem)
        else:
            self._show_own()

    def _acted(self, said: str) -> None:
        if said:
            self.session.said.emit(said)
        self._show_own()

    def _show_rule(self) -> None:
        clear(self._rows)
        rule = self.rule
        for name, words in self._facts(rule):
            row = QHBoxLayout()
            label = Text(name, Role.SECOND)
            label.setFixedWidth(look.current().px(NAME_WIDTH))
            row.addWidget(label)
            row.addWidget(Text(words), 1)
            self._rows.addLayout(row)
        why = WhyRow(rule.img_note or rule.name, rule.sources, self.session.advice.sources)
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
            (self.tr("Checked"), texts.full_day(rule.checked)),
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

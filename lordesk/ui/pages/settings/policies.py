"""The section Plan: the preset, and every number of the plan with its meaning and source."""

from functools import partial

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lordesk.domain.rules import PolicyRule
from lordesk.domain.vocabulary import PolicyKey, Preset
from lordesk.services import planning
from lordesk.ui.pages.settings.section import Section
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind, Segments
from lordesk.ui.widgets.cards import Panel, Rule
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

NUMBER_WIDTH, UNIT_WIDTH = 72, 84


class PoliciesSection(Section):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Plan"), parent)
        panel = self.panel(
            self.tr("When to ask and remind"),
            self.tr("One choice sets all the numbers below; any of them can be your own."),
        )
        words = (self.tr("Early"), self.tr("Usual"), self.tr("Late"))
        self.presets = Segments(words, self.tr("Preset"))
        self.presets.chosen.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.presets)
        row.addStretch(1)
        panel.column.addLayout(row)
        self._numbers: Panel = self.panel(self.tr("The numbers"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        self._numbers.column.addLayout(self._rows)
        self.end()

    def show_records(self) -> None:
        preset = self.session.records.preferences.preset or Preset.USUAL
        self.presets.choose(tuple(Preset).index(preset))
        clear(self._rows)
        for number, rule in enumerate(self.session.advice.policies.values()):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addLayout(self._row(rule, preset))

    def _row(self, rule: PolicyRule, preset: Preset) -> QHBoxLayout:
        own = self.session.records.preferences.policies.get(rule.key)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(rule.name, Role.STRONG))
        words.addWidget(Text(rule.meaning, Role.SECOND))
        words.addWidget(WhyRow(rule.meaning, rule.sources, self.session.advice.sources))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        if own is not None:
            back = Button(self.tr("Use {value}").format(value=rule.value(preset)), Kind.GHOST)
            back.clicked.connect(partial(self._set, rule.key, None))
            row.addWidget(back)
        shown = rule.value(preset) if own is None else own
        row.addWidget(self._edit(rule, f"{shown:g}"))
        unit = Text(rule.unit, Role.GREY).on_one_line()
        grow(unit, QWidget.setFixedWidth, UNIT_WIDTH)
        row.addWidget(unit)
        return row

    def _edit(self, rule: PolicyRule, shown: str) -> QLineEdit:
        edit = QLineEdit(shown)
        grow(edit, QWidget.setFixedWidth, NUMBER_WIDTH)
        edit.setValidator(QIntValidator(rule.minimum, rule.maximum, edit))
        edit.setAccessibleName(f"{rule.name}, {rule.unit}")
        edit.setObjectName(rule.key)
        edit.editingFinished.connect(partial(self._typed, edit, rule, shown))
        return edit

    def _typed(self, edit: QLineEdit, rule: PolicyRule, shown: str) -> None:
        if edit.text() != shown:
            self._set(rule.key, int(edit.text()))

    def _set(self, key: PolicyKey, number: int | None, _checked: object = None) -> None:
        self.session.attempt(partial(planning.set_policy, key=key, number=number))

    def _choose(self, index: int) -> None:
        preset = tuple(Preset)[index]
        self.session.attempt(partial(planning.choose_preset, preset=preset))

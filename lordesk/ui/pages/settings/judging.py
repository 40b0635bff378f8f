"""The section How letters are judged: weights and limits, lordesk's beside your own."""

from PySide6.QtWidgets import QWidget

from lordesk.domain.own_rules import OwnRules
from lordesk.domain.ranking_judge import profile_for
from lordesk.domain.ranking_rules import Profile
from lordesk.services.own_rules import shifts
from lordesk.ui import texts
from lordesk.ui.pages.settings.judging_state import (
    LISTS,
    NUMBERS,
    YOURS,
    RuleRow,
    list_rows,
    number_rows,
    own_rows,
    shift_words,
    weight_rows,
)
from lordesk.ui.pages.settings.own_section import OwnSection
from lordesk.ui.pages.settings.section import named_row
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text


class JudgingSection(OwnSection):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("How letters are judged"), parent)
        self.group, self.profile = ChoiceBox(), ChoiceBox()
        self.problem = Text("", Role.PROBLEM)
        self.held = Text("", Role.GREY)
        self._choose_panel()
        self.rows_panel = self.panel("")
        self.none = Text("", Role.GREY)
        self.rows_panel.column.addWidget(self.none)
        self.rows_panel.column.addLayout(self.lines)
        self.end()
        self.group.activated.connect(self.show_own)
        self.profile.activated.connect(self.show_own)

    def show_records(self) -> None:
        if not self.group.count():
            self._fill()
        self.show_own()

    def _choose_panel(self) -> None:
        panel = self.panel(
            self.title,
            self.tr(
                "Each place in the list of writers comes from these points, each gap and each "
                "assignment from these limits. Any of them can be your own; lordesk’s value stays "
                "beside it. They are kept on this computer and go along in a bundle."
            ),
        )
        flow = Flow(gap=Space.XL)
        for name, box in ((self.tr("Show"), self.group), (self.tr("Weights for"), self.profile)):
            holder = QWidget()
            column = named_row(name, box)
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            flow.addWidget(holder)
        panel.column.addLayout(flow)
        panel.column.addWidget(self.held)
        panel.column.addWidget(self.problem)

    def _fill(self) -> None:
        catalogue = self.session.advice
        self.group.addItem(self.tr("Your own values"), YOURS)
        for group in catalogue.adjustable.group:
            self.group.addItem(group.name, group.key)
        self.group.addItem(self.tr("Limits, shared words, assigning"), NUMBERS)
        self.group.addItem(self.tr("Fields, tracks and words"), LISTS)
        self.profile.addItem(self.tr("Every field"), None)
        for profile in catalogue.profiles:
            self.profile.addItem(profile.name, profile.key)
        held = self._held()
        self.profile.setCurrentIndex(max(self.profile.findData(held.key if held else None), 0))
        self.group.setCurrentIndex(0 if self.draft.own.values else 1)

    def _held(self) -> Profile | None:
        first = next(iter(self.session.records.targets), None)
        return profile_for(first, self.session.advice) if first else None

    def _rows(self, own: OwnRules) -> tuple[RuleRow, ...]:
        catalogue, known = self.session.advice, self.draft.known
        match self.group.currentData():
            case "yours":
                profiles = {profile.key: profile.name for profile in catalogue.profiles}
                names = {rule.key: rule.name for rule in catalogue.specialties.values()}
                return own_rows(own, known, profiles, names)
            case "numbers":
                return number_rows(own, known, catalogue.adjustable)
            case "lists":
                return list_rows(self.profile.currentData(), own, known)
            case group:
                profile = self.profile.currentData()
                return weight_rows(group, profile, own, known, catalogue.adjustable)

    def show_own(self) -> None:
        own, kept = self.draft.own, self.draft.book.own
        rows = self._rows(own)
        has_profiles = self.group.currentData() not in {YOURS, NUMBERS}
        self.profile.setEnabled(has_profiles)
        self.rows_panel.title.setText(self.group.currentText())
        self.lines.show_rows(rows)
        self.none.setText("" if rows else self.tr("None yet: all values are lordesk’s."))
        self.none.setVisible(not rows)
        self.problem.setText(self._told(kept))
        self.problem.setVisible(bool(kept.problems))
        self.held.setText(self._held_words())
        self.say(self._effect(own))

    def _held_words(self) -> str:
        first, held = next(iter(self.session.records.targets), None), self._held()
        if first is None:
            return self.tr("Without a target nothing is ranked yet.")
        name = self.session.advice.specialty_name(first.specialty)
        if held is None:
            return self.tr("{target} is weighed as every field.").format(target=name)
        return self.tr(
            "{target} is weighed as “{profile}”; what that does not say holds as for every field."
        ).format(target=name, profile=held.name)

    def _told(self, kept: OwnRules) -> str:
        if not kept.problems:
            return ""
        return "\n".join((*kept.problems, str(self.draft.book.file)))

    def _effect(self, own: OwnRules) -> str:
        """How the ranking would change, before anything is kept."""
        if not self.draft.is_changed:
            count = len(own.values)
            if not count:
                return self.tr("All values are lordesk’s.")
            return texts.counted(count, "%n value is your own.", "%n values are your own.")
        now, then = self.session.advice, self.draft.tried()
        found = shifts(self.session.records, now, then, self.session.today)
        named, more = shift_words(found, self.session.records)
        if not named:
            return self.tr("Nobody in the list of writers would move.")
        rest = self.tr(" And {count} more.").format(count=more) if more else ""
        return self.tr("In the list of writers: {moves}.").format(moves=named) + rest

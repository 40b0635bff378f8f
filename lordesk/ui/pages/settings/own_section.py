"""What the sections for own values share: lines to set them in, a bar that says what changes."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from lordesk.domain.rules import SourceNote
from lordesk.ui.pages.settings.effect_bar import EffectBar
from lordesk.ui.pages.settings.rule_draft import RuleDraft
from lordesk.ui.pages.settings.rule_lines import RuleLines
from lordesk.ui.pages.settings.section import Section
from lordesk.ui.session import Session
from lordesk.ui.widgets.page import fit_to_words


class OwnSection(Section):
    """A section puts `lines` in one of its panels, calls `end`, and draws them in `show_own`."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(session, title, parent)
        self.draft = RuleDraft(session)
        self.lines = RuleLines(self._sources)
        self.bar = EffectBar(self.draft)
        self.lines.typed.connect(self._typed)
        self.bar.acted.connect(self.acted)

    @property
    def unsaved(self) -> str:
        if not self.draft.is_changed:
            return ""
        return self.tr("Values of your own are typed in Settings and not kept yet.")

    def show_own(self) -> None:
        """Draw the values as they would hold, and what that would change."""

    def end(self) -> None:
        super().end()
        fit_to_words(self)
        self.dock(self.bar)

    def say(self, effect: str) -> None:
        """What the values would change, in the bar."""
        self.bar.show_effect(effect)
        self.fit_dock()

    def acted(self, said: str) -> None:
        """Something was kept or taken back."""
        if said:
            self.session.message.emit(said)
        self.show_records()

    def _sources(self) -> Mapping[str, SourceNote]:
        return self.session.advice.sources

    def _typed(self, place: str, text: str) -> None:
        problem = self.draft.set(place, text)
        if problem:
            self.lines.complain(place, problem)
        else:
            self.show_own()

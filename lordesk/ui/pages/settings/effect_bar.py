"""The bar under values that are being set: what would change, keep, leave, take back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lordesk.ui.pages.settings.rule_draft import RuleDraft
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text


class EffectBar(Card):
    """`acted` after something was kept, left or taken back."""

    acted = Signal(str)

    def __init__(self, draft: RuleDraft, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self.draft = draft
        self.effect = Text("", Role.BODY)
        self.keep = Button(self.tr("Keep these values"), Kind.FILLED)
        self.leave = Button(self.tr("Leave as it was"))
        self.back = Button(self.tr("Take back the last change"), Kind.GHOST, "undo")
        self.reset = Button(self.tr("All of lordesk’s values"), Kind.GHOST, "restore")
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._leave)
        self.back.clicked.connect(self._take_back)
        self.reset.clicked.connect(self._reset)
        self.column.addWidget(self.effect)
        flow = Flow()
        for button in (self.keep, self.leave, self.back, self.reset):
            flow.addWidget(button)
        self.column.addLayout(flow)

    def show_effect(self, words: str) -> None:
        """What would change, or what stands."""
        draft, kept = self.draft, self.draft.book.own
        self.effect.setText(words)
        self.keep.setVisible(draft.is_changed)
        self.leave.setVisible(draft.is_changed)
        self.back.setVisible(draft.can_go_back)
        self.reset.setVisible(bool(kept.values or kept.kept or not kept.is_readable))

    def _keep(self) -> None:
        if self.draft.keep():
            self.acted.emit(self.tr("Your values are kept"))

    def _leave(self) -> None:
        self.draft.discard()
        self.acted.emit("")

    def _take_back(self) -> None:
        if self.draft.take_back():
            self.acted.emit(self.tr("The last change of your values is taken back"))

    def _reset(self) -> None:
        if self.draft.reset_all():
            self.acted.emit(self.tr("All values are lordesk’s again"))

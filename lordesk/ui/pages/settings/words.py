"""The section Words in texts: harmless words, words to ask about, and what weakens a bullet."""

from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lordesk.domain.adjustable_rows import WordGroup
from lordesk.domain.own_rules import NO_OWN_RULES, OwnRules
from lordesk.services.own_words import (
    Seen,
    WordEffect,
    desk_texts,
    has_own_words,
    texts_by,
    word_effect,
)
from lordesk.ui import texts
from lordesk.ui.jobs import Job, Ok, Outcome
from lordesk.ui.pages.settings.own_section import OwnSection
from lordesk.ui.pages.settings.section import named_row
from lordesk.ui.pages.settings.words_state import seen_words, word_rows
from lordesk.ui.session import Session
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.text import Role, Text


class WordsSection(OwnSection):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Words in texts"), parent)
        self.group = ChoiceBox()
        self.problem = Text("", Role.PROBLEM)
        self._job: Job | None = None
        self._shipped: dict[str, tuple[str, ...]] = {}
        panel = self.panel(
            self.title,
            self.tr(
                "Your texts are searched for what may tell of a patient and for words that weaken "
                "a bullet. These lists can be your own. They are kept on this computer and go "
                "along in a bundle."
            ),
        )
        panel.column.addLayout(named_row(self.tr("Show"), self.group))
        panel.column.addWidget(self.problem)
        self.rows_panel = self.panel("")
        self.rows_panel.column.addLayout(self.lines)
        self.end()
        self.group.activated.connect(self.show_own)

    def show_records(self) -> None:
        if not self.group.count():
            for group in self._groups():
                self.group.addItem(group.name, group.place)
        self.show_own()

    def _groups(self) -> tuple[WordGroup, ...]:
        return self.session.advice.adjustable.word_group

    def _shipped_words(self, group: WordGroup) -> tuple[str, ...]:
        if group.place not in self._shipped:
            self._shipped[group.place] = self.draft.book.shipped_words(group.place)
        return self._shipped[group.place]

    def show_own(self) -> None:
        own, kept = self.draft.own, self.draft.book.own
        group = self._groups()[max(self.group.currentIndex(), 0)]
        self.rows_panel.title.setText(group.name)
        rows = word_rows(group, own, self.draft.known, self._shipped_words(group))
        self.lines.show_rows(rows)
        self.problem.setText("\n".join((*kept.problems, str(self.draft.book.file))))
        self.problem.setVisible(bool(kept.problems))
        self._show_effect(own, kept)

    def _show_effect(self, own: OwnRules, kept: OwnRules) -> None:
        """Look through the desk's texts beside the window, and say what these words change."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self.draft.is_changed and not has_own_words(kept):
            self.say(self.tr("All words are lordesk’s."))
            return
        before = kept if self.draft.is_changed else NO_OWN_RULES
        records, book = self.session.records, self.draft.book
        now, then = texts_by(records, book, before), texts_by(records, book, own)
        self.say(self.bar.effect.text() or self.tr("Looking through your texts…"))
        self._job = self.session.jobs.run(
            lambda _job: word_effect(desk_texts(records), now, then),
            partial(self._answer, is_kept=not self.draft.is_changed),
        )

    def _answer(self, outcome: Outcome[WordEffect], *, is_kept: bool) -> None:
        if not isValid(self):
            return
        self._job = None
        if isinstance(outcome, Ok):
            effect = outcome.value
            self.say(self._kept_words(effect) if is_kept else self._draft_words(effect))
        else:
            self.say("")
            self.session.problem.emit(outcome.message)

    def _draft_words(self, effect: WordEffect) -> str:
        come, go = len(effect.new), len(effect.gone)
        told = (
            _told(
                texts.counted(
                    come, "%n finding would come: {words}.", "%n findings would come: {words}."
                ),
                effect.new,
            ),
            _told(
                texts.counted(
                    go, "%n finding would go: {words}.", "%n findings would go: {words}."
                ),
                effect.gone,
            ),
        )
        return " ".join(filter(None, told)) or self.tr(
            "No finding in the texts of this desk would come or go."
        )

    def _kept_words(self, effect: WordEffect) -> str:
        come, go = len(effect.new), len(effect.gone)
        told = (
            _told(
                texts.counted(
                    come,
                    "%n finding on this desk comes from your words: {words}.",
                    "%n findings on this desk come from your words: {words}.",
                ),
                effect.new,
            ),
            _told(
                texts.counted(
                    go,
                    "%n finding is left out because of them: {words}.",
                    "%n findings are left out because of them: {words}.",
                ),
                effect.gone,
            ),
        )
        return " ".join(filter(None, told)) or self.tr(
            "Your words change no finding in the texts of this desk."
        )


def _told(phrase: str, found: tuple[Seen, ...]) -> str:
    return phrase.format(words=seen_words(found)) if found else ""

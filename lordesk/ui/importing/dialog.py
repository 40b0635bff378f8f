"""The import wizard: a file's columns, open questions and changes on one sheet, then one step."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lordesk.domain.changes import ChangeSet
from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.questions import Answers
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.importing.bundle_panels import DisputesPanel, UnlockPanel, relation_words
from lordesk.ui.importing.columns_panel import ColumnsPanel
from lordesk.ui.importing.context import import_context
from lordesk.ui.importing.import_file import ImportFile, put_aside
from lordesk.ui.importing.questions_panel import QuestionsPanel
from lordesk.ui.importing.state import ImportContext, ImportState, Preview, planned, preview_of
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.merging.state import MergeState
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.check_box import CheckBox
from lordesk.ui.widgets.focus_place import place_of_focus
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll, fit_to_words
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

SIZE = (760, 660)
SHOWN = 12
_BEFORE = "before an import"


class ImportDialog(QDialog):
    """Nothing is saved before “Take it in”, which is one step to undo."""

    def __init__(
        self,
        session: Session,
        file: ImportFile,
        parent: QWidget,
        prepared: ImportState | None = None,
        context: ImportContext | None = None,
    ) -> None:
        """`prepared` is the first plan, when it was made for the desk as it is now, `context`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        fit_on_screen(self, SIZE)
        self._session = session
        self._job: Job | None = None
        self._planning: Job | None = None
        self._seen = context
        self._outcome_card: QWidget | None = None
        self.state = ImportState(file=file)
        self.replaces = CheckBox(self.tr("Make this desk equal the file, whatever is on it"))
        self.replaces.toggled.connect(self._choose_replacing)
        self._scroll = Scroll()
        fit_to_words(self._scroll)
        self._scroll.column.setSpacing(Space.M)
        self._scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        self.keep = Button(self.tr("Take it in"), Kind.FILLED)
        self.leave = Button(self.tr("Cancel"))
        self.keep.clicked.connect(self.take_in)
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self.keep.setDefault(True)
        self._begin(prepared)

    def _begin(self, prepared: ImportState | None) -> None:
        if prepared is None:
            self._plan(self.state)
        else:
            self.state = prepared
            self._show()
        if self.state.is_ready and not self.state.file.mapped:
            self.keep.setFocus()  # a sheet's columns come first; here is nothing to choose

    def take_in(self) -> None:
        """Keep the files in the background, then perform the change."""
        plan, session = self.state.plan, self._session
        if plan is None or plan.planned is None or self._job is not None:
            return
        changes = plan.planned.changes
        if not (self.state.has_much_beside or changes.is_sweeping):
            self._perform(changes)
            return
        self._hold(is_held=True)
        workspace = session.tools.workspace
        is_kept_before = self.state.replace_desk or changes.is_sweeping
        keep = partial(workspace.snapshots.create_if_changed, session.tools.now(), _BEFORE)
        aside = partial(
            put_aside,
            file=self.state.file,
            workspace=workspace,
            keep_before=keep if is_kept_before else None,
        )
        self._job = session.jobs.run(aside, partial(self._go_on, changes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field answers its question, and neither takes in nor leaves."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        for job in (self._job, self._planning):
            if job is not None:
                job.cancel()
        super().done(result)

    def _hold(self, *, is_held: bool) -> None:
        """Disables all choices during the import; the dialog can still be closed."""
        self._scroll.setEnabled(not is_held)
        self.replaces.setEnabled(not is_held)
        self.keep.setEnabled(not is_held)
        self.keep.setText(self.tr("Taking it in…") if is_held else self.tr("Take it in"))

    def _go_on(self, changes: ChangeSet, outcome: Outcome[None]) -> None:
        self._job = None
        self._hold(is_held=False)
        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
        else:
            self._perform(changes)

    def _perform(self, changes: ChangeSet) -> None:
        """Perform the change as one step, and close."""
        workspace = self._session.tools.workspace
        told = self._session.guarded(partial(self.state.file.take_rules, workspace))
        if not changes or self._session.attempt(lambda _records: changes) is not None:
            if told:
                self._session.rules_changed.emit()
                self._session.message.emit(told)
            self.accept()

    def _plan(self, state: ImportState) -> None:
        if self._planning is not None:
            self._planning.cancel()
        if not state.takes_long:
            self._planned(planned(state, self._context()))
            return
        context = self._context()
        self.state = replace(state, plan=None, problem="")
        self.keep.setEnabled(False)
        if self._outcome_card is not None:
            self._outcome_card.setEnabled(False)
        self._planning = self._session.jobs.run(
            lambda _job: planned(state, context), partial(self._answer_plan, context)
        )

    def _answer_plan(self, context: ImportContext, outcome: Outcome[ImportState]) -> None:
        """Show the plan, made anew when the desk changed meanwhile."""
        if isinstance(outcome, Err):  # `planned` keeps every refusal in the state
            return
        if context.records is self._session.records:
            self._planned(outcome.value)
        else:
            self._plan(outcome.value)

    def _planned(self, state: ImportState) -> None:
        self._planning = None
        self.state = state
        self._show()

    def _context(self) -> ImportContext:
        """What to plan against; read once for a desk that stays as it is."""
        if self._seen is None or self._seen.records is not self._session.records:
            self._seen = import_context(self._session)
        return self._seen

    def _show(self) -> None:
        bar = self._scroll.verticalScrollBar()
        seen = bar.value()
        keyboard = place_of_focus(self._scroll)
        column = self._scroll.column
        clear(column)
        self._add_bundle(column)
        for number, mapped in enumerate(self.state.file.mapped):
            panel = ColumnsPanel(mapped)
            panel.changed.connect(partial(self._correct, number))
            column.addWidget(panel)
        plan = self.state.plan
        if plan is not None and plan.questions:
            session = self._session
            questions = QuestionsPanel(
                plan.questions, self.state.answers, session.today, session.catalogue
            )
            questions.answered.connect(self._answer)
            column.addWidget(questions)
        self._outcome_card = None if self.state.file.is_locked else self._outcome()
        if self._outcome_card is not None:
            column.addWidget(self._outcome_card)
        column.addStretch(1)
        self.keep.setEnabled(self.state.is_ready)
        bar.setValue(seen)
        if keyboard is not None:
            keyboard.put_back(self._scroll)

    def _add_bundle(self, column: QVBoxLayout) -> None:
        """Adds the parts for a bundle: passphrase, how the desks differ, clashes."""
        state = self.state
        self.replaces.setEnabled(not state.file.is_locked)
        if state.file.is_locked:
            panel = UnlockPanel(self._session, state.file)
            panel.unlocked.connect(self._unlocked)
            column.addWidget(panel)
            panel.typed.setFocus()
        if state.relation is not None and len(self._session.records.applicants):
            column.addWidget(Text(relation_words(state.relation), Role.STRONG))
        if state.merge is not None:
            disputes = DisputesPanel(state.merge, self._session.records)
            disputes.changed.connect(self._decide)
            column.addWidget(disputes)

    def _unlocked(self, file: ImportFile) -> None:
        self._plan(replace(self.state, file=file))
        self.leave.setFocus()

    def _decide(self, merge: MergeState) -> None:
        self._plan(replace(self.state, merge=merge))

    def _outcome(self) -> QWidget:
        """What would change, or what keeps the file waiting."""
        plan = self.state.plan
        if plan is None or self.state.problem:
            words = (in_language(self.state.problem),)
            return self._said(self.tr("This cannot be taken in"), words)
        wrong = [str(problem) for problem in plan.problems if problem.unread is None]
        if wrong:
            words = tuple(map(in_language, wrong[:SHOWN]))
            return self._said(self.tr("Nothing is taken in until these are mended"), words)
        if plan.planned is None and self.state.merge is not None:
            return self._said(self.tr("Choose a side above to see what would change"), ())
        if plan.planned is None:
            return self._said(self.tr("Answer the questions above to see what would change"), ())
        card = Card(Ground.TINT)
        card.column.addWidget(Text(self.tr("What would change"), Role.CARD_TITLE))
        self._add_preview(card, preview_of(plan, self._session.records))
        for notice in plan.notices[:SHOWN]:
            card.column.addWidget(Text(in_language(notice), Role.SECOND))
        return card

    def _add_preview(self, card: Card, preview: Preview) -> None:
        parts = (
            (self.tr("Added"), preview.added, ", "),
            (self.tr("Changed"), preview.changed, "\n"),
            (self.tr("Removed"), preview.removed, ", "),
        )
        if not any(titles for _, titles, _ in parts):
            words = self.tr("Nothing: your desk holds all of it already.")
            card.column.addWidget(Text(words))
        for name, titles, between in parts:
            if titles:
                more = len(titles) - SHOWN
                rest = texts.counted(more, "and %n more", "and %n more") if more > 0 else ""
                shown = between.join(filter(None, (*titles[:SHOWN], rest)))
                card.column.addWidget(Text(f"{name} ({len(titles)})", Role.STRONG))
                card.column.addWidget(Text(shown))

    def _said(self, title: str, words: tuple[str, ...]) -> Card:
        card = Card(Ground.DUE, bar="due")
        card.column.addWidget(Text(title, Role.DUE_STRONG))
        for each in words:
            card.column.addWidget(Text(each))
        return card

    def _correct(self, number: int, mapped: MappedSheet) -> None:
        self._plan(replace(self.state, file=self.state.file.with_mapped(number, mapped)))

    def _answer(self, answers: Answers) -> None:
        self._plan(replace(self.state, answers=answers))

    def _choose_replacing(self, is_on: bool) -> None:
        self._plan(replace(self.state, replace_desk=is_on))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        title = self.tr("Import {name}").format(name=self.state.file.name)
        column.addWidget(Text(title, Role.PANEL_TITLE))
        column.addWidget(
            Text(
                self.tr("Nothing is saved yet. Afterwards, one undo takes all of it back."),
                Role.GREY,
            )
        )
        column.addWidget(self._scroll, 1)
        if self.state.file.desk_file is not None or not self.state.file.mapped:
            column.addWidget(self.replaces)
        buttons = Bar()
        buttons.end(self.leave, self.keep)
        column.addLayout(buttons)

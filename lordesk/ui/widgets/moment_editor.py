"""Editing a moment in place: its text with the guard and tags, bold part, competency, themes."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lordesk.domain.findings import Mark
from lordesk.domain.moment import Moment
from lordesk.domain.prompts import suggest_themes
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.services.moments import tags_on, with_tags_read
from lordesk.ui import texts
from lordesk.ui.mark_words import marks_in_words
from lordesk.ui.session import Session
from lordesk.ui.text_guard import TextGuard
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.chips import ToggleChip
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.guarded_edit import GuardedEdit
from lordesk.ui.widgets.text import Role, Text


class MomentEditor(QWidget):
    """Enter or leaving keeps it, Escape gives it up. `typed` comes while it is being changed."""

    typed = Signal(object)
    kept = Signal(object)
    given_up = Signal()

    def __init__(self, session: Session, moment: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._moment = moment
        self.seen = session.records
        """The records when editing began, on which the change is made."""
        self._tags = tags_on(moment.rotation, session.records, session.advice)
        self._emphasis = moment.emphasis or ""
        self._is_done = False
        rotation = session.records.rotations.get(moment.rotation)
        self._is_hands_on = rotation is None or rotation.kind.is_hands_on
        self.guard = TextGuard(session, self._show_marks, self)
        self.edit = GuardedEdit(self.tr("Text of the moment"))
        self.edit.fill(moment.text)
        self.competency = ChoiceBox()
        self.competency.setAccessibleName(self.tr("Competency"))
        self.bold = Button(self.tr("Bold"), Kind.GHOST)
        self.bold.setToolTip(self.tr("Sets the chosen words in bold (Ctrl+B)"))
        self.bold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.done = Button(self.tr("Done"), Kind.OUTLINED)
        self.message = Text("", Role.SECOND)
        self.themes = Flow(gap=Space.XS)
        self.more = Button(self.tr("More themes"), Kind.GHOST, "down")
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def moment(self) -> Moment:
        """The moment as it stands in the editor."""
        text = self.edit.words
        emphasis = self._emphasis if self._emphasis and self._emphasis in text else None
        chosen = {str(c.property("theme")) for c in self._chips() if c.isChecked()}
        value: object = self.competency.currentData()
        written = replace(
            self._moment,
            text=text,
            emphasis=emphasis,
            competency=Competency(str(value)) if value else None,
            themes=tuple(theme for theme in Theme if theme.value in chosen),
        )
        return with_tags_read(written, self._tags)

    def start(self) -> None:
        self.edit.setFocus()
        self.edit.tell()

    def keep(self) -> None:
        """Once: leaving after Enter must not keep it a second time."""
        if not self._is_done:
            self._is_done = True
            self.kept.emit(self.moment)

    def give_up(self) -> None:
        if not self._is_done:
            self._is_done = True
            self.given_up.emit()

    def _fill(self) -> None:
        self.competency.addItem(self.tr("No competency"), "")
        for each in Competency:
            self.competency.addItem(texts.competency(each), each.value)
        value = self._moment.competency.value if self._moment.competency else ""
        self.competency.setCurrentIndex(self.competency.findData(value))
        for rule in self._session.advice.themes.values():
            chip = ToggleChip(rule.name, self)
            chip.setToolTip(rule.hint)
            chip.setProperty("theme", rule.key.value)
            chip.setChecked(rule.key in self._moment.themes)
            chip.toggled.connect(self._tell)
            chip.setHidden(not chip.isChecked())
            self.themes.addWidget(chip)

    def _lay_out(self) -> None:
        row = Bar()
        row.lead(self.competency, self.bold, self.more)
        row.end(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.edit)
        column.addWidget(self.message)
        column.addLayout(row)
        column.addLayout(self.themes)
        self.message.hide()

    def _connect(self) -> None:
        self.edit.paused.connect(self._look)
        self.edit.textChanged.connect(self._tell)
        self.edit.committed.connect(self.keep)
        self.edit.cancelled.connect(self.give_up)
        self.competency.activated.connect(self._tell)
        self.bold.clicked.connect(self.embolden)
        self.done.clicked.connect(self.keep)
        self.more.clicked.connect(self.show_all_themes)
        QShortcut(QKeySequence.StandardKey.Bold, self.edit, self.embolden)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Going elsewhere in the window keeps what was typed."""
        was_here = old is not None and self.isAncestorOf(old)
        if new is None or not was_here or new.window() is not self.window():
            return
        if not self.isAncestorOf(new):
            self.keep()

    def embolden(self) -> None:
        """The chosen words become the bold part; the same words again, or none, take it back."""
        chosen = self.edit.textCursor().selectedText().strip()
        self._emphasis = "" if chosen == self._emphasis else chosen
        self._tell()

    def show_all_themes(self) -> None:
        """Every theme to choose from, the keyboard on the first."""
        chips = self._chips()
        for chip in chips:
            chip.show()
        self.more.hide()
        chips[0].setFocus()

    def _chips(self) -> list[ToggleChip]:
        return [each for each in self.themes.widgets if isinstance(each, ToggleChip)]

    def _look(self, words: str) -> None:
        cleared = self._moment.cleared if words == self._moment.text else ()
        self._suggest(words)
        self.guard.look(words, is_hands_on=self._is_hands_on, cleared=cleared)

    def _suggest(self, words: str) -> None:
        """Themes that the words suggest stand ready to be confirmed."""
        hints = suggest_themes(words, self._session.catalogue.prompts, self._moment.themes)
        suggested = {hint.theme.value for hint in hints}
        for chip in self._chips():
            if str(chip.property("theme")) in suggested and chip.isHidden():
                chip.is_suggested = True
                chip.show()

    def _show_marks(self, text: str, marks: tuple[Mark, ...]) -> None:
        if text != self.edit.words:
            return
        self.edit.show_marks(marks)
        words = marks_in_words(marks)
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.message.set_role(Role.PROBLEM if marks else Role.SECOND)
        self.edit.setAccessibleDescription(words)

    def _tell(self) -> None:
        self.typed.emit(self.moment)

"""The wizard of the next season: from and to, each letter's way, what would change, one step."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.rollover import OldApplication
from lordesk.domain.rollover_rules import Carried
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.next_season.early_card import EarlyCard, EarlyDialog
from lordesk.ui.next_season.state import (
    Choice,
    LetterLine,
    Outcome,
    SeasonContext,
    early_route,
    first_choice,
    outcome_of,
    why_not,
    with_application,
)
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground, Panel, Rule
from lordesk.ui.widgets.check_box import CheckBox
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

SIZE = (780, 680)
DATES_SHOWN = 8


class NextSeasonDialog(QDialog):
    """Nothing is saved before “Carry over”, which is one step to undo."""

    def __init__(self, session: Session, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The next season"))
        fit_on_screen(self, SIZE)
        self._session = session
        self._context = SeasonContext(
            records=session.records, catalogue=session.advice, today=session.today
        )
        self.choice = choice
        self.outcome = outcome_of(choice, self._context)
        self.old, self.new = ChoiceBox(), ChoiceBox()
        self.submitted = CheckBox(
            self.tr("My application of that season was certified and submitted")
        )
        self.ways: dict[str, ChoiceBox] = {}
        self.keep = Button(self.tr("Carry over"), Kind.FILLED)
        self.leave = Button(self.tr("Cancel"))
        self.keep.setDefault(True)
        self._letters, self._changes = QVBoxLayout(), QVBoxLayout()
        self._fill_seasons()
        self._lay_out()
        self._connect()
        self._show()

    def carry_over(self) -> None:
        """Perform it as one step, and close."""
        found = self.outcome.found
        if found is None:
            return
        if self._session.attempt(lambda _records: found.changes) is not None:
            self.accept()

    def _fill_seasons(self) -> None:
        from lordesk.services.next_season import turns

        catalogue = self._context.catalogue
        for turn in turns(self._context.records, catalogue):
            self.old.addItem(self._context.season_name(turn.old), turn)
        place = next(n for n in range(self.old.count()) if self.old.itemData(n) == self.choice.turn)
        self.old.setCurrentIndex(place)
        self._fill_new()

    def _fill_new(self) -> None:
        self.new.clear()
        for key in self.choice.turn.following:
            self.new.addItem(self._context.season_name(key), key)
        self.submitted.setVisible(self.choice.turn.is_eras)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Carry your letters to the next season"), Role.PANEL_TITLE))
        said = self.tr(
            "People, rotations and moments stay. Nothing is saved yet; afterwards, one undo takes "
            "all of it back."
        )
        column.addWidget(Text(said, Role.GREY))
        scroll = Scroll()
        scroll.column.setSpacing(Space.M)
        scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        for part in (self._seasons(), self._early(), self._letters_panel(), self._outcome_card()):
            if part is not None:
                scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        buttons = Bar()
        buttons.end(self.leave, self.keep)
        column.addLayout(buttons)

    def _seasons(self) -> Panel:
        panel = Panel(self.tr("The season"))
        flow = Flow(gap=Space.XL)
        for name, box in ((self.tr("From"), self.old), (self.tr("To"), self.new)):
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(Space.XS)
            inside.addWidget(Text(name, Role.STRONG))
            inside.addWidget(box)
            box.setAccessibleName(name)
            flow.addWidget(holder)
        panel.column.addLayout(flow)
        panel.column.addWidget(self.submitted)
        return panel

    def _early(self) -> Card | None:
        """The early route as an option, with what speaks for and against it."""
        early = early_route(self._context)
        return EarlyCard(early, self._session) if early else None

    def _letters_panel(self) -> Panel:
        panel = Panel(self.tr("The letters"))
        self._letters.setSpacing(Space.M)
        panel.column.addLayout(self._letters)
        return panel

    def _outcome_card(self) -> Card:
        card = Card(Ground.TINT)
        self._changes.setSpacing(Space.S)
        card.column.addLayout(self._changes)
        return card

    def _connect(self) -> None:
        self.keep.clicked.connect(self.carry_over)
        self.leave.clicked.connect(self.reject)
        self.old.activated.connect(self._choose_old)
        self.new.activated.connect(self._choose_new)
        self.submitted.toggled.connect(self._choose_application)

    def _choose_old(self) -> None:
        turn = self.old.currentData()
        self.choice = Choice(turn=turn, new=turn.following[0])
        self.submitted.setChecked(False)
        self._fill_new()
        self._plan()

    def _choose_new(self) -> None:
        self.choice = replace(self.choice, new=self.new.currentData())
        self._plan()

    def _choose_application(self, is_on: bool) -> None:
        fate = OldApplication.SUBMITTED if is_on else OldApplication.NOT_SUBMITTED
        self.choice = with_application(self.choice, fate)
        self._plan()

    def _choose_way(self, line: LetterLine, _index: int = 0) -> None:
        box = self.ways[line.found.letter]
        self.choice = self.choice.with_way(line.found.letter, Carried(box.currentData()))
        self._plan()
        made = self.ways[line.found.letter]
        QTimer.singleShot(0, made, made.setFocus)  # shown only after this turn of the loop

    def _plan(self) -> None:
        self.outcome = outcome_of(self.choice, self._context)
        self._show()

    def _show(self) -> None:
        self._show_letters()
        self._show_outcome()
        self.keep.setEnabled(self.outcome.found is not None)

    def _show_letters(self) -> None:
        clear(self._letters)
        self.ways = {}
        if not self.outcome.lines:
            self._letters.addWidget(Text(self.tr("No letter is for this season alone."), Role.GREY))
        for number, line in enumerate(self.outcome.lines):
            if number:
                self._letters.addWidget(Rule())
            self._letters.addLayout(self._line(line))

    def _line(self, line: LetterLine) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(line.writer, Role.STRONG))
        words.addWidget(Text(line.found.text, Role.SECOND))
        sources = self._context.catalogue.sources
        words.addWidget(WhyRow(line.found.text, (line.found.source,), sources))
        box = ChoiceBox()
        for way in line.found.ways:
            box.addItem(self._way(way), str(way))
        box.setCurrentIndex(box.findData(str(line.found.carried)))
        box.setEnabled(len(line.found.ways) > 1)
        box.setAccessibleName(self.tr("What becomes of {writer}").format(writer=line.writer))
        box.activated.connect(partial(self._choose_way, line))
        self.ways[line.found.letter] = box
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        row.addWidget(box)
        return row

    def _way(self, way: Carried) -> str:
        return {
            Carried.IMPORT: self.tr("Import it"),
            Carried.UPLOAD_AGAIN: self.tr("Have it uploaded anew"),
            Carried.REFRESH: self.tr("Ask for it anew"),
            Carried.PLAN_AGAIN: self.tr("Plan it again"),
            Carried.LEFT: self.tr("Stays as a record"),
            Carried.GIVEN_UP: self.tr("Leave it behind"),
        }[way]

    def _show_outcome(self) -> None:
        clear(self._changes)
        add = self._changes.addWidget
        outcome = self.outcome
        if outcome.found is None:
            add(Text(self.tr("This cannot be"), Role.DUE_STRONG))
            add(Text(in_language(outcome.problem)))
            return
        add(Text(self.tr("What would change"), Role.CARD_TITLE))
        add(Text(self._counts(outcome)))
        for each in outcome.dates[:DATES_SHOWN]:
            days = f"{texts.full_day(each.before)} → {texts.full_day(each.after)}"
            add(Text(f"{days}  {each.title}", Role.SECOND))
        more = len(outcome.dates) - DATES_SHOWN
        if more > 0:
            add(Text(texts.counted(more, "and %n more date", "and %n more dates"), Role.SECOND))

    def _counts(self, outcome: Outcome) -> str:
        new = self._context.season_name(self.choice.new)
        parts = [
            texts.counted(
                outcome.targets, "%n target goes to {season}", "%n targets go to {season}"
            ).format(season=new)
        ]
        if outcome.programs:
            parts.append(
                texts.counted(
                    outcome.programs,
                    "%n program forgets what was assigned",
                    "%n programs forget what was assigned",
                )
            )
        moved = len(outcome.dates)
        if moved:
            parts.append(texts.counted(moved, "%n date moves", "%n dates move"))
        return "; ".join(parts) + "."


def open_next_season(session: Session, parent: QWidget) -> QDialog | None:
    """The wizard; where no season follows, the early route or the reason why there is none."""
    context = SeasonContext(records=session.records, catalogue=session.advice, today=session.today)
    choice, early = first_choice(context), early_route(context)
    if choice is not None:
        dialog: QDialog = NextSeasonDialog(session, choice, parent)
    elif early is not None:
        dialog = EarlyDialog(session, early, parent)
    else:
        session.problem.emit(in_language(why_not(context)))
        return None
    dialog.open()
    return dialog

"""The first-run guide: three questions, then a filled plan; or a beginning with what one has."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from lordesk.domain.vocabulary import RotationKind
from lordesk.services.first_plan import Aimed, Answers, first_plan
from lordesk.ui import texts
from lordesk.ui.forms.date_field import DateField
from lordesk.ui.pages.today.guide_start import StartPanel
from lordesk.ui.pages.today.guide_state import (
    common_aims,
    end_for,
    other_aims,
    seasons_ahead,
)
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground, Rule
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.field_row import FieldRow
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.main_and_side import MainAndSide
from lordesk.ui.widgets.numbered import Question
from lordesk.ui.widgets.page import Scroll, fit_to_words
from lordesk.ui.widgets.text import Role, Text

SIDE = 312
SEASONS = 328


class Guide(Scroll):
    """`skipped` asks for an empty desk; a made plan shows Today by itself."""

    skipped = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fit_to_words(self)
        self._session = session
        self.given = QLineEdit()
        self.family = QLineEdit()
        self.seasons = ChoiceBox()
        self.aims: dict[Aimed, Button] = {}
        self._aims = Flow()
        self.place = QLineEdit()
        self.physician = QLineEdit()
        self.start = DateField(session.today, is_nearest=True)
        self.end = DateField(session.today)
        self.end.follow(self.start)
        self.kind = ChoiceBox()
        self.problem = Text("", Role.PROBLEM)
        self.make = Button(self.tr("Make my plan"), Kind.FILLED)
        self.later = Button(self.tr("Later: open an empty desk"), Kind.GHOST)
        self._other = Button(self.tr("Other…"))
        self._fill()
        self._lay_out()
        self.show_owner()
        self.make.clicked.connect(self.make_plan)
        self.later.clicked.connect(self.skipped)
        self.start.changed.connect(self._propose_end)
        for each in self._texts():
            each.textEdited.connect(self._forget_problem)
        for day in (self.start, self.end):
            day.changed.connect(self._forget_problem)
        self.kind.activated.connect(self._forget_problem)

    def answers(self) -> Answers:
        """What was answered so far."""
        kind: str = self.kind.currentData()
        return Answers(
            given_name=self.given.text(),
            family_name=self.family.text(),
            season=str(self.seasons.currentData()),
            aims=tuple(aim for aim, chip in self.aims.items() if chip.isChecked()),
            place=self.place.text(),
            physician=self.physician.text(),
            start=self.start.day,
            end=self.end.day,
            kind=RotationKind(kind) if kind else None,
        )

    @property
    def has_words(self) -> bool:
        """Whether something was typed here."""
        return any(each.text().strip() for each in self._texts())

    def show_owner(self) -> None:
        """A name that the desk knows already is not asked for again."""
        is_asked = self._session.records.applicant is None
        for each in (self.given, self.family):
            each.setVisible(is_asked)

    @property
    def first(self) -> QWidget:
        """The field that is answered first."""
        return self.given if self._session.records.applicant is None else self.seasons

    def _texts(self) -> tuple[QLineEdit, ...]:
        return (self.given, self.family, self.place, self.physician)

    def _forget_problem(self) -> None:
        """What was wrong is said again when the plan is made, if it still is."""
        self.problem.hide()

    def make_plan(self) -> None:
        """One step that undo takes back; a refusal stands above the button."""
        typed = self.start.problem or self.end.problem
        answers = self.answers()
        refusal = typed or self._session.try_to(lambda records: first_plan(records, answers))
        self.problem.setText(refusal)
        self.problem.setVisible(bool(refusal))

    def pick(self, aim: Aimed) -> None:
        """Offer one more specialty, already picked."""
        if aim not in self.aims:
            self._add_chip(aim)
        self.aims[aim].setChecked(True)

    def _fill(self) -> None:
        catalogue = self._session.catalogue
        for season in seasons_ahead(catalogue, self._session.today):
            words = self.tr("{season} · submit from {day}").format(
                season=season.name,
                day=f"{texts.short_day(season.submit_on)} {season.submit_on.year}",
            )
            self.seasons.addItem(words, season.key)
        self.kind.addItem(self.tr("Choose…"), "")
        for kind in RotationKind:
            self.kind.addItem(texts.rotation_kind(kind), kind.value)
        for aim in common_aims():
            self._add_chip(aim)
        menu = QMenu(self)
        for aim in other_aims(catalogue):
            name = catalogue.specialty_name(aim.specialty)
            menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self.pick, aim))
        self._other.setMenu(menu)
        self.end.set_name(self.tr("Last day"))
        self.start.set_name(self.tr("First day"))
        self.kind.setAccessibleName(self.tr("Kind of rotation"))
        self.seasons.setAccessibleName(self.tr("When do you apply?"))
        for field, words in (
            (self.given, self.tr("Your given name")),
            (self.family, self.tr("Your family name")),
            (self.place, self.tr("Rotation or hospital")),
            (self.physician, self.tr("Physician")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)

    def _add_chip(self, aim: Aimed) -> None:
        chip = ChoiceChip(self._name(aim))
        self.aims[aim] = chip
        chip.toggled.connect(self._forget_problem)
        self._aims.insert(len(self.aims) - 1, chip)

    def _name(self, aim: Aimed) -> str:
        name = self._session.catalogue.specialty_name(aim.specialty)
        return self.tr("Preliminary medicine") if aim.track.value == "preliminary" else name

    def _propose_end(self) -> None:
        day = self.start.day
        if day is not None and (self.end.day is None or self.end.day < day):
            self.end.set_day(end_for(day))

    def _lay_out(self) -> None:
        columns = MainAndSide(SIDE)
        columns.first.addWidget(self._questions())
        columns.first.addStretch(1)
        columns.second.addWidget(StartPanel(self._session))
        columns.second.addWidget(_never(self))
        columns.second.addStretch(1)
        self.column.addWidget(columns)

    def _questions(self) -> Card:
        card = Card()
        card.column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        card.column.setSpacing(Space.M)
        card.column.addWidget(Text(self.tr("Three questions, then a plan"), Role.PANEL_TITLE))
        kept = self.tr(
            "Your answers stay on this computer. You can change every one of them later."
        )
        card.column.addWidget(Text(kept, Role.GREY))
        for number, question in enumerate((self._when(), self._what(), self._where())):
            if number:
                card.column.addWidget(Rule())
            card.column.addWidget(question)
        self.problem.hide()
        card.column.addWidget(self.problem)
        row = Bar(gap=Space.M)
        Fitting(self, self._fit)
        row.lead(self.make, self.later)
        card.column.addLayout(row)
        return card

    def _fit(self) -> None:
        self.make.setMinimumHeight(look.current().px(40))
        self.seasons.setMinimumWidth(min(look.current().px(SEASONS), SEASONS))

    def _when(self) -> Question:
        question = Question(
            1,
            self.tr("Who applies, and when?"),
            self.tr("Kits and mails carry your name. The season sets the dates."),
        )
        question.body.addWidget(FieldRow(self.given, self.family))
        question.body.addWidget(self.seasons, 0, Qt.AlignmentFlag.AlignLeading)
        return question

    def _what(self) -> Question:
        question = Question(
            2,
            self.tr("For what?"),
            self.tr("Pick one or more. The rules for letters follow from it."),
        )
        self._aims.addWidget(self._other)
        question.body.addLayout(self._aims)
        return question

    def _where(self) -> Question:
        question = Question(
            3,
            self.tr("Where do you work next, and with whom?"),
            self.tr("One rotation and one physician are enough to begin."),
        )
        question.body.addWidget(FieldRow(self.place, self.physician))
        question.body.addWidget(
            FieldRow(
                _labelled(self.tr("First day"), self.start),
                _labelled(self.tr("Last day"), self.end),
                _labelled(self.tr("Kind of rotation"), self.kind),
            )
        )
        return question


class ChoiceChip(Button):
    """A specialty to pick; picked, it carries a check."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._show_check)

    def _show_check(self, is_picked: bool) -> None:
        self.icon_name = "check" if is_picked else ""
        self.updateGeometry()
        self.update()


def _labelled(words: str, field: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(words, Role.SECOND))
    column.addWidget(field)
    column.addStretch(1)
    return box


def _never(guide: Guide) -> Card:
    card = Card(Ground.TINT)
    card.column.addWidget(Text(guide.tr("What lordesk never does"), Role.STRONG))
    said = guide.tr(
        "Write or sign a letter · send a mail by itself · remind a writer a third time · "
        "need an account"
    )
    card.column.addWidget(Text(said, Role.GREY))
    return card
